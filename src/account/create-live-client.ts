import type { GetJobCommand, GlueClientConfig } from '@aws-sdk/client-glue';
import { excerpt } from '../contract/excerpt.ts';
import type { Fault } from '../contract/fault.ts';
import { isReadOnly } from '../contract/is-read-only.ts';
import { ToolkitError } from '../errors.ts';
import { decodeResponse } from '../wire/decode-response.ts';
import type { ReceivedResponse } from '../wire/http-message.ts';
import { lowerHeaderNames } from '../wire/lower-header-names.ts';
import { errorWord } from './error-word.ts';
import { requireSdk } from './require-sdk.ts';

export interface AccountOptions {
  readonly region?: string | undefined;
  readonly profile?: string | undefined;
  readonly endpointUrl?: string | undefined;
}

export interface LiveClientOptions extends AccountOptions {
  /** In place of those that the SDK finds. */
  readonly credentials?: NonNullable<GlueClientConfig['credentials']>;
  /** Ends the call that is under way, and all later ones. */
  readonly signal?: AbortSignal;
}

/** What an account answered, as it was on the wire: with the members that the SDK does not know, and without those that are `null`. */
export type LiveAnswer =
  | { readonly output: Readonly<Record<string, unknown>>; readonly fault?: never }
  | { readonly fault: Fault; readonly output?: never };

export interface LiveClient {
  /** Whether the installed SDK has a command for this operation. */
  readonly knows: (operation: string) => boolean;
  /**
   * Sends one call, its input as it has to be on the wire. Faults are answers; throttled calls and passing errors are repeated first.
   *
   * @throws ToolkitError `GLUE_OPTION_INVALID` when no answer came at all; its text repeats nothing of what the SDK said
   */
  readonly ask: (operation: string, input: object) => Promise<LiveAnswer>;
  readonly close: () => void;
}

/** Larger than any page that Glue can answer. */
const maxBytes = 64 * 1024 * 1024;

/** On the SDK's defaults an endpoint that accepts and never answers would be waited for without an end. */
const patience = { connectionTimeout: 5_000, requestTimeout: 30_000, socketTimeout: 30_000, throwOnRequestTimeout: true };

/**
 * A client of a real account that only reads. Credentials, region and endpoint are those that the SDK finds, unless they are given.
 *
 * @throws ToolkitError `GLUE_PEER_MISSING` without the SDK; `GLUE_OPTION_INVALID` for an endpoint that is no URL
 */
export function createLiveClient({ region, profile, endpointUrl, credentials, signal }: LiveClientOptions = {}): LiveClient {
  if (endpointUrl !== undefined && !/^https?:$/.test(URL.parse(endpointUrl)?.protocol ?? '')) {
    throw new ToolkitError('GLUE_OPTION_INVALID', {
      message: 'The endpoint is no URL.',
      expected: 'an address such as http://127.0.0.1:8080',
      received: excerpt(endpointUrl),
      next: 'Give the whole address with --endpoint-url, or leave it out for the one of the region.',
    });
  }
  const sdk = requireSdk();
  const config: GlueClientConfig = {
    ...(region !== undefined && { region }),
    ...(profile !== undefined && { profile }),
    ...(endpointUrl !== undefined && { endpoint: endpointUrl }),
    ...(credentials !== undefined && { credentials }),
    retryMode: 'adaptive',
    maxAttempts: 5,
    requestHandler: patience,
  };
  const client = new sdk.GlueClient(config);

  /** All commands are alike to the client; the name alone says which one it is. */
  function commandOf(operation: string): typeof GetJobCommand | undefined {
    const name = `${operation}Command`;
    return Object.hasOwn(sdk, name) ? (sdk[name as keyof typeof sdk] as typeof GetJobCommand) : undefined;
  }

  async function ask(operation: string, input: object): Promise<LiveAnswer> {
    const Command = commandOf(operation);
    if (Command === undefined || !isReadOnly(operation)) throw cannotSend(operation);
    const command = new Command({ JobName: undefined });
    let received: ReceivedResponse | undefined;
    // The SDK would leave out what it does not know, and take times for Dates only: the body is replaced before it is signed.
    command.middlewareStack.add(
      (next) => (args) => {
        Object.assign(args.request as object, { body: new TextEncoder().encode(JSON.stringify(input)) });
        return next(args);
      },
      { step: 'build', priority: 'high' },
    );
    command.middlewareStack.add(
      (next) => async (args) => {
        received = undefined;
        const result = await next(args);
        const response = result.response as { readonly statusCode: number; readonly headers: Readonly<Record<string, string>>; body: unknown };
        const body = await readBody(response.body);
        received = { status: response.statusCode, headers: lowerHeaderNames(response.headers), body };
        // The SDK changes the prototype of the bytes it is given, so it has its own.
        response.body = body.slice();
        return result;
      },
      { step: 'deserialize', priority: 'low' },
    );
    try {
      await client.send(command, signal && { abortSignal: signal });
    } catch (error) {
      if (received === undefined || signal?.aborted) throw unreachable(operation, error);
    }
    return decodeResponse(operation as never, received as unknown as ReceivedResponse) as LiveAnswer;
  }

  return { knows: (operation) => commandOf(operation) !== undefined, ask, close: () => client.destroy() };
}

async function readBody(body: unknown): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) throw Object.assign(new Error('too large'), { name: 'AnswerTooLarge' });
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function cannotSend(operation: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: `${excerpt(operation)} is not sent to a real account: it is no operation of the installed SDK that only reads.`,
    expected: 'an operation that only reads',
    received: excerpt(operation),
    next: 'Ask for what reads, such as GetJobRuns; or update @aws-sdk/client-glue.',
  });
}

function unreachable(operation: string, error: unknown): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: `Glue could not be asked (${errorWord(error)}).`,
    operation,
    next: 'Check the region, the network and the credentials: aws sts get-caller-identity.',
  });
}
