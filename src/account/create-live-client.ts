import type { GetJobCommand, GlueClientConfig } from '@aws-sdk/client-glue';
import { excerpt } from '../contract/excerpt.ts';
import type { Fault } from '../contract/fault.ts';
import { isReadOnly } from '../contract/is-read-only.ts';
import { ToolkitError } from '../errors.ts';
import { decodeResponse } from '../wire/decode-response.ts';
import type { ReceivedResponse } from '../wire/http-message.ts';
import { errorWord } from './error-word.ts';
import { requireSdk } from './require-sdk.ts';
import { sendRaw } from './send-raw.ts';

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
  /** How many milliseconds a call may take, with all its repetitions: 60,000 when absent. */
  readonly maxDuration?: number;
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

/** On the SDK's defaults an endpoint that accepts and never answers would be waited for without an end. One that answers byte by byte still would be. */
const patience = { connectionTimeout: 5_000, requestTimeout: 30_000, socketTimeout: 30_000, throwOnRequestTimeout: true };

/**
 * A client of a real account that only reads. Credentials, region and endpoint are those that the SDK finds, unless they are given.
 *
 * @throws ToolkitError `GLUE_PEER_MISSING` without the SDK; `GLUE_OPTION_INVALID` for an endpoint that is no URL
 */
export function createLiveClient({ region, profile, endpointUrl, credentials, signal, maxDuration = 60_000 }: LiveClientOptions = {}): LiveClient {
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
    // Empty ones are what a script passes on that has none.
    ...(region && { region }),
    ...(profile && { profile }),
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
    const late = AbortSignal.timeout(maxDuration);
    const abortSignal = signal ? AbortSignal.any([signal, late]) : late;
    let received: ReceivedResponse;
    try {
      received = await sendRaw(client, command, { body: JSON.stringify(input), signal: abortSignal });
      signal?.throwIfAborted();
    } catch (error) {
      throw unreachable(operation, late.aborted ? late.reason : error);
    }
    return decodeResponse(operation as never, received) as LiveAnswer;
  }

  return { knows: (operation) => commandOf(operation) !== undefined, ask, close: () => client.destroy() };
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
