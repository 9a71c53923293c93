import type { ControlStatus } from '../../generated/types.ts';
import type { ServerState } from '../server-state.ts';

/** Where the server stands: its counts, and the instant. */
export function readStatus(state: ServerState): ControlStatus {
  return { simulated: state.simulation !== undefined, now: state.now(), resets: state.journal.resets, ...state.journal.counters };
}
