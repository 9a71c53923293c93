import { http, type RequestHandler } from 'msw';
import type { Responder } from '../contract/call.ts';
import type { ExchangeOptions } from './exchange.ts';
import { createHandle } from './handle.ts';
import { isGlueRequest } from './is-glue-request.ts';

/**
 * MSW handlers (2.15 and later, or 3) that answer every call of Glue: whatever carries Glue's `x-amz-target`, on any host,
 * region, method and path, and whatever goes to a host of Glue. None of it is ever passed on to the network.
 *
 * `responder` answers the calls; `options.observe` is told of each.
 *
 * @example
 * const handlers = glueHandlers(() => ({ output: { JobRuns: [] } }));
 * handlers.length; // 1
 */
export function glueHandlers(responder: Responder, options?: ExchangeOptions): RequestHandler[] {
  const handle = createHandle(responder, options);
  return [http.all(({ request }) => isGlueRequest(request), ({ request }) => handle(request))];
}
