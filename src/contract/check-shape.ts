import * as validators from '../generated/validators.js';
import type { Validator } from '../generated/validators.js';
import { checkRules } from './check-rules.ts';
import { checkSchema } from './check-schema.ts';
import { collectViolations } from './collect-violations.ts';
import type { OperationName } from './operation.ts';
import type { RuleContext } from './rules/rule.ts';
import type { Direction, Violation } from './violation.ts';

const validatorByShape = validators as unknown as Readonly<Record<string, Validator>>;

/** The schema, then the rules. Where a JSON type is wrong the rules are not asked, for they rely on the types. */
export function checkShape(
  operation: OperationName,
  direction: Direction,
  shape: string,
  value: unknown,
  context: RuleContext,
): Violation[] {
  const about = { operation, direction };
  const collector = collectViolations();
  const typed = checkSchema(about, shape, validatorByShape[shape] as Validator, value, collector);
  if (typed) checkRules(about, shape, typed.checked, context, collector);
  return collector.found;
}
