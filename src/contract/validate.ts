import { ToolkitError } from '../errors.ts';
import { operations } from '../generated/operations.ts';
import { checkFault } from './check-fault.ts';
import { checkShape } from './check-shape.ts';
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
  return checkFault(operation, operations[known(operation)].errors, value);
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
