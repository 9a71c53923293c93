import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import { isHere } from './is-here.ts';
import { probeUrl } from './probe-guard.ts';

/** In MSW 3 a frame around the request, or around a WebSocket. */
interface Frame {
  readonly frame: { readonly data: { readonly request?: Request; readonly connection?: { readonly client: { readonly url: URL } } } };
}

/**
 * The strategy for requests that are no calls of Glue: a callback that throws, for MSW's own `error` prints to the console
 * first and lets through whatever looks like an asset (any path that ends in `.json`, say). Servers on loopback may be called.
 */
export function stopRequest(unhandled: object): void {
  const { request, connection } = 'frame' in unhandled ? (unhandled as Frame).frame.data : { request: unhandled as Request };
  const url = request?.url ?? String(connection?.client.url);
  if (url !== probeUrl && isHere(new URL(url).hostname)) return;
  const error = new ToolkitError('GLUE_REQUEST_STOPPED', {
    message: `${request?.method ?? 'WebSocket'} ${excerpt(url)} is no call of Glue, so nothing answers it.`,
    next: 'Answer it with a fake of your own, or let such requests out with onUnhandledRequest: "bypass".',
  });
  // MSW hands an error to the client as it is only when it looks like one of Node's network errors: `code` and `errno`.
  throw Object.assign(error, { errno: 0 });
}
