import { ToolkitError } from '../errors.ts';
import { errors, operations, type ErrorDescription } from '../generated/operations.ts';
import * as validators from '../generated/validators.js';
import type { Validator } from '../generated/validators.js';
import { checkRules } from './check-rules.ts';
import { describeSchemaError } from './describe-schema-error.ts';
import { dropNulls } from './drop-nulls.ts';
import { excerpt } from './excerpt.ts';
import { isOperationName, type OperationName } from './operation.ts';
import type { RuleContext } from './rules/rule.ts';
import type { Direction, Violation } from './violation.ts';

/**
 * Where a request and the contract differ: every member, bound, pattern and enum, then the rules that no schema can say.
 * Inputs are closed: each difference is a violation. Never throws on any JSON value.
 *
 * @throws ToolkitError `GLUE_UNKNOWN_OPERATION` when the contract has no such operation
 * @example
 * validateInput('GetJobRuns', { JobName: 'nightly', MaxResults: 500 })[0]?.path; // '/MaxResults'
 */
export function validateInput(operation: OperationName, value: unknown, context: RuleContext = {}): Violation[] {
  return validateShape(operation, 'input', `${known(operation)}Request`, value, context);
}

/**
 * Where an answer and the contract differ. A wrong JSON type or structure is a violation; an unknown member, an unknown
 * enum value and a missed bound or pattern are drift, for real answers have them.
 *
 * @throws ToolkitError `GLUE_UNKNOWN_OPERATION` when the contract has no such operation
 * @example
 * validateOutput('GetJobRun', { JobRun: { Id: 'jr_1', StartedOn: '2026-11-20T00:00:00Z' } })[0]?.severity; // 'violation'
 */
export function validateOutput(operation: OperationName, value: unknown, context: RuleContext = {}): Violation[] {
  return validateShape(operation, 'output', `${known(operation)}Response`, value, context);
}

/**
 * Where a fault (`{ name, message?, status? }`) and the contract differ. A name that the operation does not declare is
 * drift unless it is one of the errors every AWS operation may answer; so is a status other than the known one.
 *
 * @throws ToolkitError `GLUE_UNKNOWN_OPERATION` when the contract has no such operation
 * @example
 * validateFault('GetJobRun', { name: 'ConcurrentRunsExceededException', status: 400 })[0]?.severity; // 'drift'
 */
export function validateFault(operation: OperationName, value: unknown): Violation[] {
  const declared: readonly string[] = operations[known(operation)].errors;
  const found: Violation[] = [];
  const report = (severity: Violation['severity'], path: string, rule: string, expected: string, received: unknown) =>
    found.push({ severity, operation, direction: 'fault', path, rule, expected, received: excerpt(received) });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report('violation', '', 'shape/type', 'an object', value);
    return found;
  }
  const { name, message, status } = value as Record<string, unknown>;
  if (typeof name !== 'string') {
    report('violation', '/name', 'shape/type', 'a string', name);
    return found;
  }
  const description: ErrorDescription | undefined = Object.hasOwn(errors, name) ? errors[name as keyof typeof errors] : undefined;
  if (!declared.includes(name) && description?.modelled !== false) {
    report('drift', '/name', 'fault/declared', `one of ${declared.join(', ')}, or a common AWS error`, name);
  }
  if (message !== undefined && typeof message !== 'string') report('violation', '/message', 'shape/type', 'a string', typeof message);
  if (status !== undefined && description && status !== description.httpStatus) {
    report('drift', '/status', 'fault/status', `HTTP ${description.httpStatus} for ${name}`, status);
  }
  return found;
}

function known(operation: OperationName): OperationName {
  if (isOperationName(operation)) return operation;
  throw new ToolkitError('GLUE_UNKNOWN_OPERATION', {
    message: `${excerpt(operation)} is not an operation of the contract.`,
    expected: Object.keys(operations).join(', '),
    received: excerpt(operation),
    next: 'Check the spelling, or add schemas/operations/<Operation>.json.',
  });
}

function validateShape(
  operation: OperationName,
  direction: Direction,
  shape: string,
  value: unknown,
  context: RuleContext,
): Violation[] {
  const validator = (validators as unknown as Record<string, Validator>)[shape] as Validator;
  if (validator(value)) return checkRules(operation, direction, shape, value, context);
  const violations = (validator.errors ?? []).flatMap((error) =>
    describeSchemaError(operation, direction, shape, value, error),
  );
  const wellTyped = violations.every(({ severity, rule }) => severity === 'drift' || rule !== 'shape/type');
  return wellTyped ? [...violations, ...checkRules(operation, direction, shape, dropNulls(value), context)] : violations;
}
