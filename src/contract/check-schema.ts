import type { SchemaError, Validator } from '../generated/validators.js';
import type { ViolationCollector } from './collect-violations.ts';
import { describeSchemaError } from './describe-schema-error.ts';
import { dropNulls } from './drop-nulls.ts';
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

/**
 * Collects what a validator has against a value. Members that are `null` count as absent; no schema allows them, so a
 * value that has some is checked again without. Gives the value that was checked; nothing where a JSON type is wrong.
 */
export function checkSchema(
  about: Pick<Violation, 'operation' | 'direction'>,
  shape: string,
  validator: Validator,
  value: unknown,
  collector: ViolationCollector,
): { readonly checked: unknown } | undefined {
  if (validator(value)) return { checked: value };
  const present = dropNulls(value);
  if (!Object.is(present, value)) return checkSchema(about, shape, validator, present, collector);
  const errors = (validator.errors ?? []).filter(({ keyword }) => !ignored[about.direction].has(keyword));
  for (const error of errors) {
    const severity = severityOf(about.direction, error);
    if (collector.wants(severity)) collector.add(describeSchemaError(about, severity, shape, value, error));
  }
  return errors.some(({ keyword }) => keyword === 'type') ? undefined : { checked: value };
}

function severityOf(direction: Direction, { keyword }: SchemaError): Severity {
  return direction === 'output' && drifting.has(keyword) ? 'drift' : 'violation';
}
