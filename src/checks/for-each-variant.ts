import { excerpt } from '../contract/excerpt.ts';
import { isOperationName, type InputOf, type OperationName } from '../contract/operation.ts';
import { ToolkitError } from '../errors.ts';
import { operations } from '../generated/operations.ts';
import type { Duration } from '../simulate/duration.ts';
import type { CheckFailure } from './check-failure.ts';
import { createRequestJudge } from './judge-requests.ts';
import { requireFunction } from './require-function.ts';
import { runVariants, type CheckReport, type Variant } from './run-variants.ts';
import { saveFailures } from './save-failures.ts';
import { createBackdrop } from './variants/create-backdrop.ts';
import { judgeVariant } from './variants/judge-variant.ts';
import { listVariants, type AnswerVariant } from './variants/list-variants.ts';
import { playVariant, type Consume, type VariantPlay } from './variants/play-variant.ts';
import { readSaved } from './variants/read-saved.ts';
import { rulesFor } from './variants/rules.ts';
import { tryCombinations } from './variants/try-combinations.ts';

export interface ForEachVariantOptions {
  /** The name of the one variant to run. */
  readonly only?: string;
  /** What the answers are made from: a whole number of 32 bits, default 0. */
  readonly seed?: number;
  /** How many answers with several changes at once are made up when all others pass: default 50, none with 0. */
  readonly runs?: number;
  /** How much virtual time the code gets per answer: default one day. */
  readonly limit?: Duration;
  /** A folder to write the answers of failures to, each as a recording. */
  readonly save?: string;
  /** Such a file, or a folder of them: its answers are played instead of all others. */
  readonly from?: string;
}

/**
 * Finds code that breaks at an answer it did not expect: it reads a member that is absent, an enum value that is new, an
 * empty list, or an error for an answer.
 *
 * `consume` is called with the SDK's real client, once per variant, in virtual time. It is to call `operation`, and may call
 * others. The first call of the operation is answered with the variant: minimal and maximal (unicode and length limits),
 * each enum member with each value and an unknown one, each list empty, each optional member absent, unknown members, each
 * declared and common error, then answers with several changes. Later calls get a complete answer with nothing under way; an error is answered every time.
 *
 * It fails when `consume` rejects with a TypeError, RangeError, SyntaxError or ReferenceError, or without any text; when an
 * assertion in it fails; when it does not end; and when it sends what Glue does not take, such as an id that was not there.
 * Any other error counts as deliberate. What is right beyond that, `consume` asserts itself: it gets the variant, as it is
 * on the wire. A failure has the answer as `recording`, which `replay` takes; the smallest one
 * where it was made up. With `save` it is written to a file, and `from` plays such a file again.
 *
 * @throws CheckError with every failure
 * @throws ToolkitError `GLUE_UNKNOWN_OPERATION`, and `GLUE_OPTION_INVALID` for options out of range, for a variant that does
 * not exist, and when `consume` does not call the operation or asks for something else each time
 * @example
 * import { GetJobRunCommand } from '@aws-sdk/client-glue';
 * const report = await forEachVariant('GetJobRun', async (client) => {
 *   const { JobRun } = await client.send(new GetJobRunCommand({ JobName: 'nightly', RunId: 'jr_1' }));
 *   return JobRun?.StartedOn?.getTime();
 * });
 * report.variants.includes('/JobRun/StartedOn absent'); // true
 */
export async function forEachVariant<O extends OperationName>(operation: O, consume: Consume<O>, options: ForEachVariantOptions = {}): Promise<CheckReport> {
  const { only, seed = 0, runs = 50, limit = '1d', save, from } = options;
  requireFunction('forEachVariant', 'consume', consume);
  checkOptions(operation, seed, runs);
  const backdrop = createBackdrop(seed);
  const meet = (variant: AnswerVariant<O>) => playVariant({ operation, consume, backdrop, limit }, variant);
  const { requests } = rulesFor(operation);
  const judgeRequests = createRequestJudge(requests);

  const probe = await meet({ name: 'maximal' } as AnswerVariant<O>);
  if (probe.input === undefined) {
    const failures = judgeRequests(probe.play.exchanges).failures;
    if (failures.length === 0) throw neverCalled(operation, probe);
    return runVariants('forEachVariant', [{ name: 'maximal', run: async () => failures }], only);
  }
  let hasFailed = false;
  const judge = async (variant: AnswerVariant<O>, judgeOf = judgeRequests): Promise<Omit<CheckFailure, 'variant'>[]> => {
    const met = await meet(variant);
    // A recorded answer was not made for what this code asks.
    if (from === undefined) checkAnswered(operation, met);
    const failures = judgeVariant(operation, variant, met, judgeOf);
    hasFailed ||= failures.length > 0;
    return failures;
  };
  const run = (variants: readonly Variant[]) => saveFailures('forEachVariant', runVariants('forEachVariant', variants, only), save);
  if (from !== undefined) return run(readSaved(operation, from).map((variant) => ({ name: variant.name, run: () => judge(variant) })));
  const answers = listVariants(operation, probe.input as InputOf<O>, backdrop, seed);
  // A finding of one change is small already, so that there is nothing to shrink.
  const random = async () =>
    hasFailed ? [] : tryCombinations({ answers, seed, runs, judge: (variant) => judge(variant, createRequestJudge(requests)) });
  const variants = answers.variants.map((variant) => ({ name: variant.name, run: () => judge(variant) }));
  return run([...variants, ...(runs > 0 ? [{ name: 'random', run: random }] : [])]);
}

function checkOptions(operation: string, seed: number, runs: number): void {
  if (!isOperationName(operation)) {
    throw new ToolkitError('GLUE_UNKNOWN_OPERATION', {
      message: `${excerpt(operation)} is not an operation of the contract.`,
      expected: Object.keys(operations).join(', '),
      received: excerpt(operation),
      next: 'Check the spelling.',
    });
  }
  demand('seed', seed, 'a whole number of 32 bits', Number.isInteger(seed) && Math.abs(seed) < 2 ** 31);
  demand('runs', runs, 'a whole number from 0 to 100000', Number.isInteger(runs) && runs >= 0 && runs <= 100_000);
}

function demand(option: string, value: unknown, expected: string, holds: boolean): void {
  if (holds) return;
  const message = `forEachVariant cannot use this ${option}.`;
  throw new ToolkitError('GLUE_OPTION_INVALID', { message, path: `/${option}`, expected, received: excerpt(value), next: `Give ${option} as ${expected}.` });
}

/** An answer is made for what was asked first; to another question it would be wrong, and the finding ours. */
function checkAnswered(operation: OperationName, met: VariantPlay): void {
  if (met.input === undefined && met.play.exchanges.every(({ call }) => call?.operation !== operation)) throw neverCalled(operation, met);
  const wrong = met.play.exchanges.some(({ violations }) => violations.some(({ direction, severity }) => direction === 'output' && severity === 'violation'));
  if (!wrong) return;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: `consume asks ${operation} for something else each time it is called.`,
    operation,
    next: 'Let consume ask for the same job, run and page size every time.',
  });
}

function neverCalled(operation: OperationName, { play: { end } }: VariantPlay): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: `consume did not call ${operation}.`,
    operation,
    received: end.kind === 'threw' ? `an error before the call: ${end.error instanceof Error ? end.error.message : excerpt(end.error)}` : 'no call of it through the given client',
    next: 'Let consume call the operation through the client that it is given.',
    ...(end.kind === 'threw' && { cause: end.error }),
  });
}
