import type { Outcome } from '../contract/call.ts';
import { createFault } from '../contract/fault.ts';
import type { Interaction } from '../generated/types.ts';

/** What Glue did in an interaction, as responders give it: frozen, and a fault with the status that errors of its name have unless another was recorded. */
export function toOutcome({ output, fault }: Interaction): Outcome {
  return Object.freeze(fault ? { fault: createFault(fault.name, fault.message, fault.status) } : ({ output } as Outcome));
}
