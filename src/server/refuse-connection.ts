import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { createFault, type Fault } from '../contract/fault.ts';
import type { HttpResponse } from '../wire/http-message.ts';

/** What Node's parser found, by its code; anything else is malformed HTTP. */
const faults: ReadonlyMap<string | undefined, Fault> = new Map([
  ['HPE_HEADER_OVERFLOW', createFault('RequestHeaderFieldsTooLargeException', 'The headers are too large.', 431)],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', createFault('RequestEntityTooLargeException', 'The chunk extensions are too large.', 413)],
  ['ERR_HTTP_REQUEST_TIMEOUT', createFault('RequestTimeoutException', 'The request did not arrive in time.', 408)],
]);

/** What is answered to bytes that are no HTTP request. Nothing of them is in it. */
export function toConnectionFault({ code }: NodeJS.ErrnoException): Fault {
  return faults.get(code) ?? createFault('MalformedHttpRequestException', 'This is not an HTTP request.', 400);
}

/** Sends a response where Node has no ServerResponse for one, and closes the connection. */
export function refuseConnection(socket: Duplex, { status, headers, body }: HttpResponse): void {
  // Node leaves some of these sockets without a listener, and then a reset would end the process.
  socket.on('error', () => {});
  const lines = Object.entries({ ...headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
}
