import * as validators from '../generated/validators.js';
import type { SchemaError, Validator } from '../generated/validators.js';
import { checkRules } from './check-rules.ts';
import { collectViolations } from './collect-violations.ts';
import { describeSchemaError } from './describe-schema-error.ts';
import { dropNulls } from './drop-nulls.ts';
import type { OperationName } from './operation.ts';
import type { RuleContext } from './rules/rule.ts';
import type { Direction, Severity, Violation } from './violation.ts';

/** Breaches of these in an output may be what Glue says tomorrow, or already says against its own documents. */
const drifting = new Set([
  'enum', 'additionalProperties', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'maxItems', 'maxProperties',
]);

/**
 * The error that only says "a key was bad" comes with the one that says why. A list in an answer may be empty whatever
 * minimum the model gives its shape: an account without workflows has none to list.
 */
const ignored = {
  input: new Set(['propertyNames']),
  output: new Set(['propertyNames', 'minItems']),
  fault: new Set(['propertyNames']),
};

const validatorByShape = validators as unknown as Readonly<Record<string, Validator>>;

/**
 * The schema, then the rules. Members that are `null` count as absent; no schema allows them, so a value that has some
 * is checked again without. Where a JSON type is wrong the rules are not asked, for they rely on the types.
 */
export function checkShape(
  operation: OperationName,
  direction: Direction,
  shape: string,
  value: unknown,
  context: RuleContext,
): Violation[] {
  const about = { operation, direction };
  const collector = collectViolations();
  const validator = validatorByShape[shape] as Validator;
  if (!validator(value)) {
    const present = dropNulls(value);
    if (present !== value) return checkShape(operation, direction, shape, present, context);
    const errors = (validator.errors ?? []).filter(({ keyword }) => !ignored[direction].has(keyword));
    for (const error of errors) {
      const severity = severityOf(direction, error);
      if (collector.wants(severity)) collector.add(describeSchemaError(about, severity, shape, value, error));
    }
    if (errors.some(({ keyword }) => keyword === 'type')) return collector.found;
  }
  checkRules(about, shape, value, context, collector);
  return collector.found;
}

function severityOf(direction: Direction, { keyword }: SchemaError): Severity {
  return direction === 'output' && drifting.has(keyword) ? 'drift' : 'violation';
}
