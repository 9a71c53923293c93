import type { Fault } from './fault.ts';
import type { InputOf, OperationName, OutputOf } from './operation.ts';

/** A decoded request: which operation, with which input. Narrowing on `operation` narrows `input`. */
export type Call<O extends OperationName = OperationName> = {
  [Name in O]: { readonly operation: Name; readonly input: InputOf<Name> };
}[O];

/** What Glue does with a call: it answers, or it faults. */
export type Outcome<O extends OperationName = OperationName> =
  | { readonly output: OutputOf<O>; readonly fault?: never }
  | { readonly fault: Fault; readonly output?: never };

/**
 * The one seam of the toolkit: everything that can answer a call is a Responder, and everything that serves asks one.
 * `undefined` means "not mine": the next one in the chain is asked.
 */
export type Responder = (call: Call) => Outcome | undefined | Promise<Outcome | undefined>;
