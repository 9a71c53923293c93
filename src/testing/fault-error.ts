import type { Fault } from '../contract/fault.ts';
import type { OperationName } from '../contract/operation.ts';

/**
 * What `send` rejects with when Glue answers a fault. Its `name` is the fault's, as the SDK's exceptions have it.
 *
 * @example
 * const error = new FaultError('GetJobRun', { name: 'EntityNotFoundException', message: 'No such run', status: 400 });
 * error.name; // 'EntityNotFoundException'
 */
export class FaultError extends Error {
  readonly operation: OperationName;
  readonly fault: Fault;

  constructor(operation: OperationName, fault: Fault) {
    super(fault.message ?? `${operation} was answered with ${fault.name}`);
    this.name = fault.name;
    this.operation = operation;
    this.fault = fault;
  }
}
