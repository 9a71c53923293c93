import type { RecordingFault } from '../generated/types.ts';

const refusals = new Set(['InvalidInputException', 'ValidationException', 'SerializationException']);

/** True for the errors that Glue answers to an input which breaks the contract, whatever the state of its resources. */
export function isRefusal(fault: RecordingFault | undefined): boolean {
  return fault !== undefined && refusals.has(fault.name);
}
