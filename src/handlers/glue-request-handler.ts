import type { Responder } from '../contract/call.ts';
import { ToolkitError } from '../errors.ts';
import type { HttpRequest, HttpResponse } from '../wire/http-message.ts';
import { lowerHeaderNames } from '../wire/lower-header-names.ts';
import { createExchange, type ExchangeOptions } from './exchange.ts';

/** What the SDK hands to a request handler, as far as this protocol looks at it. */
export interface SdkRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface SdkResponse {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

/** An AbortSignal of any realm, or the older kind of the SDK that can only be looked at. */
interface Signal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  readonly addEventListener?: (type: 'abort', listener: () => void) => void;
  readonly removeEventListener?: (type: 'abort', listener: () => void) => void;
}

/**
 * A `requestHandler` for an AWS SDK client: the client's own middleware, retries and deserializers run as they do in
 * production; in place of the network the responder answers. `createGlueClient` sets one up with all the rest.
 *
 * @example
 * const requestHandler = new GlueRequestHandler(() => ({ output: { JobRunId: 'jr_1' } }));
 * requestHandler.metadata.handlerProtocol; // 'glue-contract'
 */
export class GlueRequestHandler {
  readonly metadata = { handlerProtocol: 'glue-contract' };
  readonly #exchange: (request: HttpRequest) => Promise<HttpResponse>;

  constructor(responder: Responder, options?: ExchangeOptions) {
    this.#exchange = createExchange(responder, options);
  }

  /** Rejects as the SDK's own handlers do: with an AbortError when `abortSignal` fires first, with ECONNRESET for a lost response. */
  async handle(request: SdkRequest, { abortSignal }: { readonly abortSignal?: Signal } = {}): Promise<{ response: SdkResponse }> {
    if (abortSignal?.aborted) throw abortError(abortSignal);
    const answer = this.#answer(request);
    return abortSignal?.addEventListener ? unlessAborted(answer, abortSignal) : answer;
  }

  async #answer(request: SdkRequest): Promise<{ response: SdkResponse }> {
    const { status, headers, body } = await this.#exchange(readSdkRequest(request));
    // The SDK changes the prototype of the bytes it is given, so each response has its own.
    return { response: { statusCode: status, headers: { ...headers }, body: new TextEncoder().encode(body) } };
  }

  /** There is no connection to configure; the SDK calls these of every handler. */
  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): Record<string, never> {
    return {};
  }

  destroy(): void {}
}

function readSdkRequest({ method, headers, body = '' }: SdkRequest): HttpRequest {
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) {
    throw new ToolkitError('GLUE_OPTION_INVALID', {
      message: 'The body of a request to Glue is neither text nor bytes.',
      expected: 'a string or a Uint8Array, as every Glue command of the SDK sends',
      received: typeof body,
      next: 'Look for a middleware that replaces the body, and let it leave calls of Glue alone.',
    });
  }
  return { method, headers: lowerHeaderNames(headers), body };
}

function unlessAborted<T>(answer: Promise<T>, signal: Signal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(abortError(signal));
    const settle = () => signal.removeEventListener?.('abort', abort);
    signal.addEventListener?.('abort', abort);
    answer.then(resolve, reject).finally(settle);
  });
}

function abortError({ reason }: Signal): Error {
  const error = new Error('Request aborted', reason === undefined ? undefined : { cause: reason });
  error.name = 'AbortError';
  return error;
}
