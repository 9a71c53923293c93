import { createFault, type Fault } from '../contract/fault.ts';
import { operations } from '../generated/operations.ts';
import { isOperationName } from '../contract/operation.ts';
import { formatViolation, type Violation } from '../contract/violation.ts';

/**
 * The fault Glue answers an input with, if any: SerializationException for a wrong JSON type, otherwise
 * InvalidInputException where the operation declares it and ValidationException where not (both occur for the same
 * mistake). An unknown member is ignored by Glue, so it is reported and answered all the same.
 */
export function refuseInput(operation: string, violations: readonly Violation[]): Fault | undefined {
  const refused = violations.filter(({ severity, rule }) => severity === 'violation' && rule !== 'shape/additionalProperties');
  if (refused.length === 0) return undefined;
  const message = refused.slice(0, 10).map(formatViolation).join('; ');
  if (refused.some(({ rule }) => rule === 'shape/type')) return createFault('SerializationException', message);
  // Nearly every operation of Glue declares it, so one that the contract lacks is taken to.
  const declared: readonly string[] = isOperationName(operation) ? operations[operation].errors : ['InvalidInputException'];
  return createFault(declared.includes('InvalidInputException') ? 'InvalidInputException' : 'ValidationException', message);
}
