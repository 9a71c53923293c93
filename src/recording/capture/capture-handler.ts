import type { Capture } from './create-capture.ts';

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

/**
 * The same handler, with everything it carries captured. It is wrapped in place of patching: other clients of the process
 * stay as they are. The answer's body is read to its end before the client sees it.
 *
 * @example
 * const capture = createCapture();
 * const { response } = await captureHandler(new GlueRequestHandler(() => ({ output: { JobRunId: 'jr_1' } })), capture).handle({
 *   method: 'POST',
 *   headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.StartJobRun' },
 *   body: '{"JobName":"nightly"}',
 * });
 * capture.interactions; // [{ operation: 'StartJobRun', input: { JobName: 'nightly' }, output: { JobRunId: 'jr_1' } }]
 */
export function captureHandler<H extends SdkHandler>(inner: H, capture: Capture): H {
  const handle = async (request: SdkRequest, options: unknown) => {
    const end = capture.begin({ method: request.method, headers: lowerNames(request.headers), body: (request.body ?? '') as string | Uint8Array });
    try {
      const result = (await inner.handle(request as never, options as never)) as { readonly response: SdkResponse };
      const { statusCode: status, headers, body } = result.response;
      const bytes = await readBody(body);
      end({ status, headers: lowerNames(headers), body: bytes });
      // The SDK changes the prototype of the bytes it is given: it gets its own. It looks for its own class of responses, too.
      const response: object = Object.assign(Object.create(Object.getPrototypeOf(result.response) as object), result.response, { body: bytes.slice() });
      return { ...result, response };
    } catch (error) {
      end();
      throw error;
    }
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

function lowerNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

async function readBody(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
