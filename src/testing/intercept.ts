import type { Responder } from '../contract/call.ts';
import type { ExchangeOptions } from '../handlers/exchange.ts';
import { glueHandlers } from '../handlers/msw.ts';
import { listen, type UnhandledRequest } from './listen.ts';

/**
 * Lets MSW answer this process's calls of Glue, and returns what ends that.
 *
 * @throws ToolkitError as `listen` does
 */
export async function intercept(responder: Responder, unhandled: UnhandledRequest, options: ExchangeOptions): Promise<() => void> {
  const { close } = await listen(glueHandlers(responder, options), unhandled);
  return close;
}
