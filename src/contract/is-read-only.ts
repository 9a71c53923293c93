import { operations } from '../generated/operations.ts';
import { isOperationName } from './operation.ts';

/** How every operation of Glue begins that only reads. What is named otherwise counts as a write, whatever it does. */
const reading = /^(?:BatchGet|Get|List|Search|Describe)[A-Z][A-Za-z0-9]*$/;

/**
 * True for operations that change nothing in an account: by the table for those of the contract, by the first word for all
 * others that Glue has or may come to have.
 *
 * @example
 * isReadOnly('GetJobRuns'); // true
 * isReadOnly('SearchTables'); // true
 * isReadOnly('ResetJobBookmark'); // false
 */
export function isReadOnly(operation: string): boolean {
  return isOperationName(operation) ? operations[operation].readOnly : reading.test(operation);
}
