import type { HttpRequest, HttpResponse, ReceivedResponse } from '../../wire/http-message.ts';
import { lowerHeaderNames } from '../../wire/lower-header-names.ts';

/** The request of an SDK client, as far as this protocol looks at it. */
interface SdkRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface SdkResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A `requestHandler` of the SDK, such as its NodeHttpHandler. */
export interface SdkHandler {
  handle(request: never, options?: never): Promise<{ response: unknown }>;
}

/** What happens to a request: it is answered here, or it goes out, and `goOut` is told of the response (of none, when it failed). */
export type Taken = { readonly answer: HttpResponse } | { readonly goOut: (response?: ReceivedResponse) => unknown };

/**
 * The same handler with `take` before it. It is wrapped in place of patching: other clients of the process stay as they are. A response's body is
 * read to its end before the client sees it.
 */
export function tapHandler<H extends SdkHandler>(inner: H, take: (request: HttpRequest) => Taken | Promise<Taken>): H {
  const handle = async (request: SdkRequest, options: unknown) => {
    const taken = await take({ method: request.method, headers: lowerHeaderNames(request.headers), body: (request.body ?? '') as string | Uint8Array });
    if ('answer' in taken) return { response: toSdkResponse(taken.answer) };
    const { result, bytes } = await send(inner, request, options).catch(async (error: unknown) => {
      await taken.goOut();
      throw error;
    });
    const { statusCode: status, headers } = result.response;
    await taken.goOut({ status, headers: lowerHeaderNames(headers), body: bytes });
    // The SDK changes the prototype of the bytes it is given: it gets its own. It looks for its own class of responses, too.
    const response: object = Object.assign(Object.create(Object.getPrototypeOf(result.response) as object), result.response, { body: bytes.slice() });
    return { ...result, response };
  };
  // What else the SDK asks of a handler (its configuration, its end) is asked of the inner one.
  return new Proxy(inner, {
    get: (target, name) => {
      if (name === 'handle') return handle;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

async function send(inner: SdkHandler, request: SdkRequest, options: unknown) {
  const result = (await inner.handle(request as never, options as never)) as { readonly response: SdkResponse };
  return { result, bytes: await readBody(result.response.body) };
}

function toSdkResponse({ status, headers, body }: HttpResponse): SdkResponse {
  return { statusCode: status, headers: { ...headers }, body: new TextEncoder().encode(body) };
}

async function readBody(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
