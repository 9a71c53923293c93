import { cutText } from '../../contract/cut-text.ts';
import { escapeInvisible } from '../../contract/escape-invisible.ts';
import type { OperationName } from '../../contract/operation.ts';
import type { CheckFailure } from '../check-failure.ts';
import { describeEnd } from '../describe-end.ts';
import { isClearError } from '../is-clear-error.ts';
import type { createRequestJudge } from '../judge-requests.ts';
import type { AnswerVariant } from './list-variants.ts';
import type { VariantPlay } from './play-variant.ts';
import { rulesFor } from './rules.ts';
import { toRecording } from './to-recording.ts';

/** Longer than the answers that shrinking leaves. */
const shown = 400;

/** What the consumer did wrong when it met a variant. */
export function judgeVariant<O extends OperationName>(
  operation: O,
  variant: AnswerVariant<O>,
  { play, input = {} }: VariantPlay,
  judgeRequests: ReturnType<typeof createRequestJudge>,
): Omit<CheckFailure, 'variant'>[] {
  const { end, exchanges } = play;
  const rules = rulesFor(operation);
  const recording = toRecording(operation, input, variant);
  const ofRequests = judgeRequests(exchanges).failures;
  const fail = (rule: CheckFailure['rule'], consumer: string) => [{ glue: describeAnswer(operation, variant), consumer, rule, recording }];
  if (end.kind === 'returned') return [...ofRequests];
  if (end.kind !== 'threw') return fail(rules.ends, describeEnd(end));
  if (isAssertion(end.error)) return fail(rules.asserted, describeEnd(end));
  return isClearError(end.error) ? [...ofRequests] : fail(rules.clear, `${describeEnd(end)}${placeOf(end.error)}`);
}

/** Named changes of an answer that is long say more than the answer; what was made up says itself. */
function describeAnswer(operation: OperationName, { name, output, fault }: AnswerVariant): string {
  if (fault) return `answered every ${operation} with ${fault.name} (HTTP ${fault.status})`;
  const text = JSON.stringify(output);
  return `answered ${operation} with ${text.length > shown ? `the answer “${name}”` : cutText(escapeInvisible(text), shown)}`;
}

/** The assertions of node:assert, vitest and chai by their name, those of jest by what they carry. */
function isAssertion(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AssertionError' || 'matcherResult' in error);
}

/** Where the code under test slipped, for the message alone seldom tells. */
function placeOf(error: unknown): string {
  const [, place] = /\n\s+at (?:.*\()?(?:file:\/\/)?([^()\n]+:\d+:\d+)\)?/.exec((error instanceof Error && error.stack) || '') ?? [];
  return place === undefined ? '' : ` at ${place}`;
}
