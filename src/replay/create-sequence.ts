import type { Call, Outcome } from '../contract/call.ts';
import type { ToolkitError } from '../errors.ts';
import type { Entry } from './read-entries.ts';

/** What a source may do while it answers: both are the state of one replay, which `reset` forgets. */
interface Turn {
  /** Which of `count` recorded answers is due, counting this call. */
  take(count: number): number;
  /** Notes the interactions that this answer was made from. */
  use(entries: readonly Entry[]): void;
}

/** Answers all calls of one key; `undefined` where its recordings end. */
export interface Source {
  answer(call: Call, turn: Turn): Outcome | undefined;
  /** Says why there is no answer, where the nearest recordings would not. */
  explain?(call: Call): ToolkitError | undefined;
}

/** Answers in recorded order. */
export function createSequence(entries: readonly Entry[]): Source {
  return {
    answer(_call, turn) {
      const entry = entries[turn.take(entries.length)] as Entry;
      turn.use([entry]);
      return entry.outcome;
    },
  };
}
