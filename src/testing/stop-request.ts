import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';

/** In MSW 3 a frame around the request, or around a connection of another protocol. */
interface Frame {
  readonly frame: { readonly data: { readonly request?: Request } };
}

/**
 * The strategy for requests that are no calls of Glue: a callback that throws, for MSW's own `error` prints to the console
 * first and lets through whatever looks like an asset (any path that ends in `.json`, say).
 */
export function stopRequest(unhandled: object): never {
  const request = 'frame' in unhandled ? (unhandled as Frame).frame.data.request : (unhandled as Request);
  const what = request ? `${request.method} ${excerpt(request.url)}` : 'A connection that is not HTTP';
  const error = new ToolkitError('GLUE_REQUEST_STOPPED', {
    message: `${what} is no call of Glue, so nothing answers it.`,
    next: 'Answer it with a fake of your own, or let such requests out with onUnhandledRequest: "bypass".',
  });
  // MSW hands an error to the client as it is only when it looks like one of Node's network errors: `code` and `errno`.
  throw Object.assign(error, { errno: 0 });
}
