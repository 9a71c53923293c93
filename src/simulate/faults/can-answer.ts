import type { OperationName } from '../../contract/operation.ts';
import { errors, operations } from '../../generated/operations.ts';

/** True for the errors that an operation declares, and for those of the AWS front end, which any call may meet. */
export function canAnswer(operation: OperationName, error: string): boolean {
  const declared: readonly string[] = operations[operation].errors;
  return declared.includes(error) || (Object.hasOwn(errors, error) && !errors[error as keyof typeof errors].modelled);
}
