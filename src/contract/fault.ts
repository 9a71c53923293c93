import { errors } from '../generated/operations.ts';

/** An error as Glue answers it. `name` is bare: no namespace, no URI. */
export interface Fault {
  readonly name: string;
  /** Absent where Glue sends no text. */
  readonly message?: string;
  /** The HTTP status. */
  readonly status: number;
}

/** The errors that some operation of Glue declares, and those of the AWS front end. */
export type ErrorName = keyof typeof errors;

/**
 * A fault with the HTTP status that Glue gives an error of this name: 400, or 500 for faults of the server.
 *
 * A name the contract does not know gets 400, because every undeclared error met so far was the client's.
 *
 * @example
 * createFault('ConcurrentRunsExceededException', 'Concurrent runs exceeded for nightly');
 * // { name: 'ConcurrentRunsExceededException', message: 'Concurrent runs exceeded for nightly', status: 400 }
 */
export function createFault(name: ErrorName | (string & {}), message?: string, status?: number): Fault {
  const known = Object.hasOwn(errors, name) ? errors[name as ErrorName] : undefined;
  return { name, ...(message !== undefined && { message }), status: status ?? known?.httpStatus ?? 400 };
}
