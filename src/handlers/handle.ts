import type { Responder } from '../contract/call.ts';
import { ConnectionLost } from './connection-lost.ts';
import { createExchange, type ExchangeOptions } from './exchange.ts';
import { readRequest } from './read-request.ts';

/**
 * Serves Glue over the fetch types: any host, any path; every request gets a response, and none goes to the network.
 * What the toolkit cannot answer is HTTP 400 with the code of a ToolkitError as `__type`, which no SDK retries. A response
 * that is lost has a body that breaks off with ECONNRESET.
 *
 * @example
 * const handle = createHandle(() => ({ output: { JobRunId: 'jr_1' } }));
 * const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.StartJobRun' };
 * const response = await handle(new Request('http://localhost/', { method: 'POST', headers, body: '{"JobName":"nightly"}' }));
 * await response.json(); // { JobRunId: 'jr_1' }
 */
export function createHandle(responder: Responder, options?: ExchangeOptions): (request: Request) => Promise<Response> {
  const exchange = createExchange(responder, options);
  return async (request) => {
    try {
      const { status, headers, body } = await exchange(await readRequest(request));
      return new Response(body, { status, headers });
    } catch (error) {
      if (error instanceof ConnectionLost) return breakOff(error);
      throw error;
    }
  };
}

/** MSW makes a socket hang-up of this; of `Response.error()` it makes an error that the SDK does not retry. */
function breakOff(error: ConnectionLost): Response {
  return new Response(new ReadableStream({ start: (controller) => controller.error(error) }));
}
