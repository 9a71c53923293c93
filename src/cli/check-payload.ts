import type { OperationName } from '../contract/operation.ts';
import { validateFault, validateInput, validateOutput } from '../contract/validate.ts';
import type { Direction, Violation } from '../contract/violation.ts';
import { toFault } from './to-fault.ts';
import { type Form, toWire } from '../wire/to-wire.ts';

/** What a saved payload is. */
export interface PayloadKind {
  readonly operation: OperationName;
  readonly direction: Direction;
  readonly form: Form;
}

const checks: Readonly<Record<Direction, (operation: OperationName, form: Form, value: unknown) => Violation[]>> = {
  input: (operation, form, value) => validateInput(operation, toWire(`${operation}Request`, form, value)),
  output: (operation, form, value) => validateOutput(operation, toWire(`${operation}Response`, form, value)),
  fault: (operation, _form, value) => validateFault(operation, toFault(value)),
};

/** Where a saved payload and the contract differ. Paths are those of the payload as it was saved. */
export function checkPayload(value: unknown, { operation, direction, form }: PayloadKind): readonly Violation[] {
  return checks[direction](operation, form, value);
}
