import { createServer, type Server } from 'node:http';
import { ToolkitError } from '../errors.ts';
import type { ServerLimits } from './limits.ts';

/**
 * A server that listens, with the limits that node:http itself holds.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for an address or a port that cannot be had
 */
export function listen({ headerBytes, headersTimeout, requestTimeout, keepAliveTimeout, connections }: ServerLimits, port: number, host: string): Promise<Server> {
  return new Promise<Server>((resolve, reject) => {
    const server = createServer({ maxHeaderSize: headerBytes, headersTimeout, requestTimeout, keepAliveTimeout, requireHostHeader: false, connectionsCheckingInterval: 500 });
    server.maxConnections = connections;
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.off('error', reject)));
  }).catch((cause: unknown) => {
    throw unusable(host, port, cause as NodeJS.ErrnoException);
  });
}

/** What is wrong with a port; all else is the address. */
const portCodes = new Set<string | undefined>(['EADDRINUSE', 'EACCES', 'ERR_SOCKET_BAD_PORT']);

function unusable(host: string, port: number, cause: NodeJS.ErrnoException): ToolkitError {
  const isTaken = cause.code === 'EADDRINUSE';
  const message = isTaken ? `Port ${port} of ${host} is in use.` : `The server cannot listen on ${host}, port ${port}: ${cause.message}`;
  if (!portCodes.has(cause.code)) {
    return new ToolkitError('GLUE_OPTION_INVALID', {
      message,
      path: '/host',
      expected: 'an address of this machine',
      received: host,
      next: 'Leave the host out, which is 127.0.0.1; or take an address that this machine has.',
      cause,
    });
  }
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message,
    path: '/port',
    expected: 'a port from 0 to 65535 that is free',
    received: String(port),
    next: isTaken ? 'Stop what uses the port, or take port 0, which is any free one.' : 'Take port 0, which is any free one, or another that this user may have.',
    cause,
  });
}
