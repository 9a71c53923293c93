import { createFault, type ErrorName, type Fault } from '../contract/fault.ts';

/** Carries a fault out of the middle of an operation; `simulate` turns it into the operation's outcome. */
export class RaisedFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message ?? fault.name);
    this.fault = fault;
  }
}

/** Ends the operation with a fault of Glue. Texts are those seen in real answers where any were; clients must not depend on them. */
export function raiseFault(name: ErrorName, message: string): never {
  throw new RaisedFault(createFault(name, message));
}
