import type { Fault } from './fault.ts';
import type { InputOf, OperationName, OutputOf } from './operation.ts';

/** A decoded request: which operation, with which input. Narrowing on `operation` narrows `input`. */
export type Call<O extends OperationName = OperationName> = {
  [Name in O]: { readonly operation: Name; readonly input: InputOf<Name> };
}[O];

/** What Glue does with a call: it answers, or it faults. */
export type Outcome<O extends OperationName = OperationName> = (
  | { readonly output: OutputOf<O>; readonly fault?: never }
  | { readonly fault: Fault; readonly output?: never }
) & {
  /** How the answer travels; at once and safely when absent. */
  readonly delivery?: Delivery;
};

/** What the network does with an answer, whatever it says. */
export interface Delivery {
  /** Milliseconds until it arrives, by the timers of the process. */
  readonly delay?: number;
  /** Glue has done it, but the connection breaks before the answer arrives. */
  readonly lost?: boolean;
}

/**
 * The one seam of the toolkit: everything that can answer a call is a Responder, and everything that serves asks one.
 * `undefined` means "not mine": the next one in the chain is asked.
 */
export type Responder = (call: Call) => Outcome | undefined | Promise<Outcome | undefined>;
