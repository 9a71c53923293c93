import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createFault, type Fault } from '../../contract/fault.ts';
import { encodeFault } from '../../wire/encode-response.ts';
import type { HttpRequest } from '../../wire/http-message.ts';
import { closeGently } from '../close-gently.ts';
import type { ServerLimits } from '../limits.ts';
import { listen } from '../listen.ts';
import { readBody } from '../read-body.ts';
import { refuseConnection, toConnectionFault } from '../refuse-connection.ts';
import { refuseHead } from '../refuse-head.ts';

/** What a client is answered: a text of ours, or the bytes that an upstream has sent. */
export interface FrontResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A request whose body is there. */
export interface CompleteRequest extends HttpRequest {
  readonly body: Uint8Array;
}

export interface FrontOptions {
  /** A free one when absent. */
  readonly port: number | undefined;
  readonly limits: ServerLimits;
  /** Answers a request that is complete; what it throws is a defect of ours. */
  readonly answer: (request: CompleteRequest) => Promise<FrontResponse>;
  /** The response for what is refused before that, or is no request at all. */
  readonly refuse: (fault: Fault) => FrontResponse & { readonly body: string };
}

export interface Front {
  readonly url: string;
  readonly port: number;
  /** Takes no more connections, and is over when what is under way is answered, or after the grace. */
  close(this: void): Promise<void>;
}

const host = '127.0.0.1';

const noForwardProxy = createFault('AccessDeniedException', 'This is an endpoint of Glue and no forward proxy: give its address to clients as their endpoint.', 403);

/**
 * HTTP on this machine's own address, for requests that name nothing but this address: what goes where is never up to the request.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for a port that cannot be had
 */
export async function openFront({ port: wanted = 0, limits, answer, refuse }: FrontOptions): Promise<Front> {
  const server = await listen(limits, wanted, host);
  const underWay = new Set<ServerResponse>();
  let closing: Promise<void> | undefined;

  function send(response: ServerResponse, { status, headers, body }: FrontResponse): void {
    if (closing) response.setHeader('connection', 'close');
    response.writeHead(status, headers);
    response.end(body);
  }

  function whyRefused(request: IncomingMessage): Fault | undefined {
    const refusal = refuseHead(request, { host, limits, controlPrefix: undefined });
    return refusal ?? (request.url === '/' ? undefined : noForwardProxy);
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = whyRefused(request);
    if (refusal) return send(response, refuse(refusal));
    underWay.add(response);
    response.on('close', () => underWay.delete(response));
    const body = await readBody(request, limits.bodyBytes).catch(() => null);
    // The client has gone, or what came is no HTTP any more and is answered as such.
    if (body === null) return;
    if (body === undefined) return send(response, refuse(createFault('RequestEntityTooLargeException', undefined, 413)));
    const { method = '', headers } = request;
    try {
      send(response, await answer({ method, headers: headers as HttpRequest['headers'], body }));
    } catch {
      send(response, encodeFault(createFault('GLUE_RESPONDER_FAILED', 'A defect of the proxy.'), 'none'));
    }
  }

  function refuseSocket(fault: Fault, socket: Duplex): void {
    // A complete request is being answered there: another answer would be taken for its.
    const isBusy = [...underWay].some(({ req }) => req.socket === socket && req.complete);
    if (isBusy || !socket.writable) socket.destroy();
    else refuseConnection(socket, refuse(fault));
  }

  server.on('request', (request, response) => void take(request, response));
  server.on('checkContinue', (request, response) => {
    const refusal = whyRefused(request);
    // Whether the body comes all the same is up to the client, so the next request could not be told from it.
    if (refusal) response.setHeader('connection', 'close');
    else response.writeContinue();
    void take(request, response);
  });
  server.on('checkExpectation', (_request, response) => send(response.setHeader('connection', 'close'), refuse(createFault('ExpectationFailedException', undefined, 417))));
  server.on('clientError', (error, socket) => refuseSocket(toConnectionFault(error), socket));
  server.on('connect', (_request, socket) => refuseSocket(noForwardProxy, socket));

  const { port } = server.address() as AddressInfo;

  return { url: `http://${host}:${port}`, port, close: () => (closing ??= closeGently(server)) };
}
