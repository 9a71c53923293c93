import { isOperationName } from '../../contract/operation.ts';
import { errors, operations } from '../../generated/operations.ts';

/** True for the errors that an operation of the contract declares, and for those of the AWS front end, which any call may meet. */
export function canAnswer(operation: string, error: string): boolean {
  const declared: readonly string[] = isOperationName(operation) ? operations[operation].errors : [];
  return declared.includes(error) || (Object.hasOwn(errors, error) && !errors[error as keyof typeof errors].modelled);
}
