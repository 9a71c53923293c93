import type { OperationName } from '../contract/operation.ts';
import type { Finding } from '../reports/finding.ts';
import { createPointerLocator } from '../json/locate-pointer.ts';
import { locateSyntaxError } from '../json/locate-syntax-error.ts';
import { stripMark } from '../json/strip-mark.ts';
import { checkPayload, type PayloadKind } from './check-payload.ts';
import { checkRecording, type Expiry, isRecording } from './check-recording.ts';
import { type Problem, toProblem } from './problem.ts';

export interface CheckOptions extends Omit<PayloadKind, 'operation'> {
  /** What a payload belongs to; recordings say it themselves. */
  readonly operation?: OperationName;
  /** Drift fails too. */
  readonly strict?: boolean;
  /** Recordings may be of any age when it is absent. */
  readonly expiry?: Expiry;
}

/** Everything wrong with the text of one file, in the order of its lines. Never throws. */
export function checkText(file: string, text: string, options: CheckOptions): readonly Finding[] {
  // Editors on Windows write a byte order mark into what they save; in a payload it does no harm.
  const json = stripMark(text);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const { problem, place } = locateSyntaxError(json);
    return [{ file, path: '', ...place, level: 'error', rule: 'file/json', message: `expected JSON, found ${problem} (file/json)` }];
  }
  const problems = check(file, text, value, options);
  if (problems.length === 0) return [];
  const placeOf = createPointerLocator(json);
  return problems
    .map(({ severity, ...problem }): Finding => ({
      file,
      ...placeOf(problem.path),
      level: severity === 'drift' && options.strict !== true ? 'warning' : 'error',
      ...problem,
    }))
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function check(file: string, text: string, value: unknown, { operation, direction, form, expiry }: CheckOptions): readonly Problem[] {
  if (isRecording(value)) return checkRecording(file, text, expiry);
  if (operation !== undefined) return checkPayload(value, { operation, direction, form }).map(toProblem);
  const message = 'not a recording; to take it as a payload, name its operation with --operation (file/known)';
  return [{ path: '', severity: 'violation', rule: 'file/known', message }];
}
