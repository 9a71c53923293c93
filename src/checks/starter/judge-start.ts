import { cutText } from '../../contract/cut-text.ts';
import { excerpt } from '../../contract/excerpt.ts';
import { errors } from '../../generated/operations.ts';
import type { Finding } from '../consumer-rule.ts';
import { describeEnd, describeError } from '../describe-end.ts';
import { isClearError } from '../is-clear-error.ts';
import type { Play } from '../play-scene.ts';
import { starterRules } from './starter-rules.ts';

/** How a start ended, and the ids of the runs that were there then and were not stopped. */
export interface StartEnd {
  readonly ending: { readonly kind: 'returned'; readonly id: unknown } | { readonly kind: 'threw'; readonly error: unknown };
  readonly runs: readonly string[];
}

export interface StartCase {
  readonly end: Play<StartEnd>['end'];
  /** What Glue did, in one line. */
  readonly glue: string;
  readonly mustStart: boolean;
}

/** What is wrong with how a start ended: exactly one run, or a clear error, is right. */
export function judgeStart({ end, glue, mustStart }: StartCase): Finding[] {
  const fail = (rule: keyof typeof starterRules, consumer: string) => [{ glue, consumer, rule: starterRules[rule] }];
  if (end.kind !== 'returned') return fail('ends', describeEnd(end));
  const { ending, runs } = end.value;
  if (ending.kind === 'returned') {
    const { id } = ending;
    if (runs.length === 0) return fail('started', `returned ${id === undefined ? 'as if all were well' : excerpt(id)}, and nothing was started`);
    if (runs.length > 1) return fail('one-run', `returned with ${runs.length} runs started${id === undefined ? '' : `, and named one of them`}`);
    return id === undefined || id === runs[0] ? [] : fail('names-its-run', `returned ${excerpt(id)}, and the run it started is ${cutText(runs[0] ?? '', 16)}`);
  }
  const rejected = `rejected with ${describeError(ending.error)}`;
  if (mustStart) return fail('started', rejected);
  if (runs.length > 1) return fail('one-run', `${rejected}, with ${runs.length} runs started`);
  if (runs.length === 1 && isRefusal(ending.error)) return fail('no-orphan', `${rejected}, and its run ${cutText(runs[0] ?? '', 16)} is under way`);
  return isClearError(ending.error) ? [] : fail('clear-error', rejected);
}

/** True for the answers that say that the request was not carried out: the client's errors, but for a time-out. */
function isRefusal(error: unknown): boolean {
  const { name } = Object(error) as { name?: unknown };
  return typeof name === 'string' && name !== 'OperationTimeoutException' && Object.hasOwn(errors, name) && errors[name as keyof typeof errors].fault === 'client';
}
