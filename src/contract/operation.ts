import { operations, type OperationTypes } from '../generated/operations.ts';

export type OperationName = keyof OperationTypes;

/** The request of an operation as it is on the wire: timestamps are epoch seconds. */
export type InputOf<O extends OperationName> = OperationTypes[O]['input'];

/** The answer of an operation as it is on the wire: timestamps are epoch seconds. */
export type OutputOf<O extends OperationName> = OperationTypes[O]['output'];

/** The errors an operation declares. */
export type ErrorOf<O extends OperationName> = OperationTypes[O]['error'];

/** True for the name of an operation the contract has, spelled as AWS spells it. */
export function isOperationName(name: unknown): name is OperationName {
  return typeof name === 'string' && Object.hasOwn(operations, name);
}
