import type { GetJobCommand, GlueClient } from '@aws-sdk/client-glue';
import { addAbortSignal, Readable } from 'node:stream';
import type { ReceivedResponse } from '../wire/http-message.ts';
import { lowerHeaderNames } from '../wire/lower-header-names.ts';

export interface RawRequest {
  /** As it has to be on the wire: the SDK would leave out what it does not know, and take times for Dates only. */
  readonly body: string;
  /** In place of the `x-amz-target` of the command. */
  readonly target?: string | undefined;
  readonly signal?: AbortSignal;
}

/** Larger than any page that Glue can answer. */
const maxBytes = 64 * 1024 * 1024;

/**
 * What was answered to a request that the client signs and repeats, as it was on the wire: with the members that the SDK does not know, also
 * where the SDK makes an error of it. The command, which must be a new one, serves as a form.
 *
 * @throws the error of the SDK when no answer came at all
 */
export async function sendRaw(client: GlueClient, command: GetJobCommand, { body, target, signal }: RawRequest): Promise<ReceivedResponse> {
  let received: ReceivedResponse | undefined;
  // Replaced before it is signed.
  command.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { readonly headers: Record<string, string>; body: unknown };
      request.body = new TextEncoder().encode(body);
      if (target !== undefined) request.headers['x-amz-target'] = target;
      return next(args);
    },
    { step: 'build', priority: 'high' },
  );
  command.middlewareStack.add(
    (next) => async (args) => {
      received = undefined;
      const result = await next(args);
      const response = result.response as { readonly statusCode: number; readonly headers: Readonly<Record<string, string>>; body: unknown };
      const bytes = await readBody(response.body, signal);
      received = { status: response.statusCode, headers: lowerHeaderNames(response.headers), body: bytes };
      // The SDK changes the prototype of the bytes it is given, so it has its own.
      response.body = bytes.slice();
      return result;
    },
    { step: 'deserialize', priority: 'low' },
  );
  try {
    await client.send(command, { ...(signal && { abortSignal: signal }) });
  } catch (error) {
    if (received === undefined) throw error;
  }
  return received as unknown as ReceivedResponse;
}

async function readBody(body: unknown, signal: AbortSignal | undefined): Promise<Uint8Array> {
  // The SDK's own waiting for a signal ends with the headers.
  if (signal && body instanceof Readable) addAbortSignal(signal, body);
  const chunks: Uint8Array[] = [];
  let size = 0;
  // A handler that answers without a network has all of it at once.
  for await (const chunk of body instanceof Uint8Array ? [body] : ((body ?? []) as AsyncIterable<Uint8Array>)) {
    size += chunk.length;
    if (size > maxBytes) throw Object.assign(new Error('too large'), { name: 'AnswerTooLarge' });
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
