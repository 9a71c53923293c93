import type { GlueClient } from '@aws-sdk/client-glue';
import type { Call } from '../../contract/call.ts';
import type { OperationName } from '../../contract/operation.ts';
import type { Duration } from '../../simulate/duration.ts';
import { playScene, type Play } from '../play-scene.ts';
import type { Backdrop } from './create-backdrop.ts';
import type { AnswerVariant } from './list-variants.ts';

/** The code under test: whatever calls the operation through the client. */
export type Consume<O extends OperationName> = (client: GlueClient, variant: AnswerVariant<O>) => unknown;

/** What is the same for all variants of a check. */
export interface Stage<O extends OperationName> {
  readonly operation: O;
  readonly consume: Consume<O>;
  readonly backdrop: Backdrop;
  readonly limit: Duration;
}

export interface VariantPlay {
  readonly play: Play<unknown>;
  /** What the operation was first asked that Glue did not refuse; absent when it was never called. */
  readonly input?: object;
}

/** More calls than code needs that is answered at once; one that asks on without a pause is cut off. */
const maxCalls = 5_000;

/**
 * Lets the consumer meet a variant. An output answers the first call of the operation, and the backdrop all others, so
 * that what polls goes on to an end; a fault answers every call, so that retries show whether they end.
 */
export async function playVariant<O extends OperationName>({ operation, consume, backdrop, limit }: Stage<O>, variant: AnswerVariant<O>): Promise<VariantPlay> {
  const { output, fault } = variant;
  let input: object | undefined;
  const interfere = (call: Call) => {
    const isFirst = call.operation === operation && input === undefined;
    if (isFirst) ({ input } = call);
    if (fault && call.operation === operation) return { fault };
    return isFirst && output ? { output } : backdrop.answer(call);
  };
  backdrop.reset();
  const play = await playScene(async ({ client }) => consume(client, variant), { scenario: {}, limit, maxCalls, interfere });
  return { play, ...(input && { input }) };
}
