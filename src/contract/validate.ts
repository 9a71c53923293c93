import { ToolkitError } from '../errors.ts';
import { errors, operations, type ErrorDescription } from '../generated/operations.ts';
import { checkShape } from './check-shape.ts';
import { describeReceived } from './describe-received.ts';
import { excerpt } from './excerpt.ts';
import { isOperationName, type OperationName } from './operation.ts';
import type { RuleContext } from './rules/rule.ts';
import type { Violation } from './violation.ts';

/**
 * Where a request and the contract differ: every member, bound, pattern and enum, then the rules that no schema can say.
 * Inputs are closed: each difference is a violation. Never throws on any JSON value.
 *
 * @throws ToolkitError `GLUE_UNKNOWN_OPERATION` when the contract has no such operation
 * @example
 * validateInput('GetJobRuns', { JobName: 'nightly', MaxResults: 500 })[0]?.path; // '/MaxResults'
 */
export function validateInput(operation: OperationName, value: unknown, context: RuleContext = {}): Violation[] {
  return checkShape(operation, 'input', `${known(operation)}Request`, value, context);
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
  return checkShape(operation, 'output', `${known(operation)}Response`, value, context);
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
  const report = (severity: Violation['severity'], path: string, rule: string, expected: string, received: string) =>
    found.push({ severity, operation, direction: 'fault', path, rule, expected, received });
  const reportType = (path: string, expected: string, received: unknown) =>
    report('violation', path, 'shape/type', expected, describeReceived('Fault', path, received));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reportType('', 'an object', value);
    return found;
  }
  const { name, message, status } = value as Readonly<Record<string, unknown>>;
  const description: ErrorDescription | undefined =
    typeof name === 'string' && Object.hasOwn(errors, name) ? errors[name as keyof typeof errors] : undefined;
  if (typeof name !== 'string') reportType('/name', 'a string', name);
  else if (!declared.includes(name) && description?.modelled !== false && name !== frontEndFault) {
    report('drift', '/name', 'fault/declared', `one of ${declared.join(', ')}, or a common AWS error`, excerpt(name));
  }
  if (message !== undefined && typeof message !== 'string') reportType('/message', 'a string', message);
  if (status === undefined) return found;
  if (typeof status !== 'number') reportType('/status', 'a number', status);
  else if (description && status !== description.httpStatus) {
    report('drift', '/status', 'fault/status', `HTTP ${description.httpStatus} for this error`, excerpt(status));
  }
  return found;
}

/** Modelled for one operation only, and answered by the front end for all of them (boto3 issue 3229 shows it for GetTables). */
const frontEndFault = 'ValidationException';

function known(operation: OperationName): OperationName {
  if (isOperationName(operation)) return operation;
  throw new ToolkitError('GLUE_UNKNOWN_OPERATION', {
    message: `${excerpt(operation)} is not an operation of the contract.`,
    expected: Object.keys(operations).join(', '),
    received: excerpt(operation),
    next: 'Check the spelling, or add schemas/operations/<Operation>.json.',
  });
}
