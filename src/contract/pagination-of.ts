import { operations, type OperationDescription, type Pagination } from '../generated/operations.ts';
import { isOperationName } from './operation.ts';

/** How the contract says that an operation pages; `undefined` for one that does not, and for one that the contract lacks. */
export function paginationOf(operation: string): Pagination | undefined {
  return isOperationName(operation) ? (operations[operation] as OperationDescription).pagination : undefined;
}
