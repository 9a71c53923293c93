import { validateOutput } from '../../contract/validate.ts';
import type { OperationName } from '../../contract/operation.ts';
import type { Violation } from '../../contract/violation.ts';
import { changeAt } from './change-at.ts';
import { splitPointer } from '../../json/split-pointer.ts';

/** One removal may make another necessary; no answer has needed more. */
const rounds = 5;

/** An answer with changes, and what it was made of. */
export interface ChangedAnswer {
  readonly operation: OperationName;
  readonly input: object;
  /** The answer before it was changed. */
  readonly before: object;
  readonly output: object;
  /** Whether an answer still has the changes. */
  readonly shows: (output: object) => boolean;
}

/**
 * The changed answer without what its changes have made impossible: a run that runs again has no end, an edge whose node is
 * gone is gone too. `undefined` where the contract does not allow the changes at all.
 */
export function keepContract({ operation, input, before, output, shows }: ChangedAnswer): object | undefined {
  const validate = (answer: object) => validateOutput(operation, answer, { input: input as Readonly<Record<string, unknown>> });
  const known = new Set(validate(before).map(({ rule }) => rule));
  // What an inferred rule says is heeded where it can be, unless the answer broke it all along.
  const breaksRule = ({ severity, rule }: Violation) => severity === 'violation' || !(rule.startsWith('shape/') || known.has(rule));
  for (const isWrong of [breaksRule, isViolation]) {
    const kept = withoutBreaches(output, validate, isWrong);
    if (kept !== undefined && shows(kept)) return kept;
  }
  return undefined;
}

function withoutBreaches(output: object, validate: (answer: object) => Violation[], isWrong: (violation: Violation) => boolean): object | undefined {
  let kept = output;
  for (let round = 0; round < rounds; round++) {
    const found = validate(kept);
    const before = kept;
    // From the last to the first, so that the places of list items that are still to go stay what they are.
    for (const { path } of found.filter(isWrong).toReversed()) {
      if (path !== '') kept = changeAt(kept, splitPointer(path), () => undefined) as object;
    }
    if (kept === before) return found.some(isViolation) ? undefined : kept;
  }
  return undefined;
}

function isViolation({ severity }: Violation): boolean {
  return severity === 'violation';
}
