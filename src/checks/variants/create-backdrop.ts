import type { Call, Outcome } from '../../contract/call.ts';
import { crawlStates, jobRunStates, workflowRunStatuses } from '../../contract/states.ts';
import { isOperationName } from '../../contract/operation.ts';
import { operations } from '../../generated/operations.ts';
import { synthesize } from '../../synthesize/synthesize.ts';

/** Answers calls when nothing special is to happen: with every member there is, and nothing under way. */
export interface Backdrop {
  /** `world` picks one of many such answers. */
  readonly answer: (call: Call, world?: number) => Outcome;
  /** Starts the ids of new runs over. */
  readonly reset: () => void;
}

const unfinished = [jobRunStates, workflowRunStatuses, crawlStates].flatMap((states) =>
  Object.entries(states).flatMap(([state, { next }]) => (next.length > 0 ? [`"${state}"`] : [])),
);

/** How many seeds are tried for an answer in which much has happened and nothing is under way. */
const tries = 4;

/** So that whoever waits is soon done, and meets one variant after the other instead of waiting in each. */
export function createBackdrop(seed: number): Backdrop {
  const synthesizers = new Map<number, ReturnType<typeof synthesize>>();
  const known = new Map<string, Outcome>();

  function ask(call: Call, place: number): Outcome {
    let synthesizer = synthesizers.get(place);
    if (!synthesizer) synthesizers.set(place, (synthesizer = synthesize({ seed: seed + place, size: 'maximal', listLength: 2, graphNodes: 4 })));
    return synthesizer(call);
  }

  function answer(call: Call, world = 0): Outcome {
    // What only the SDK knows is not made up.
    if (!isOperationName(call.operation)) return undefined as never;
    const first = world * tries;
    if (!operations[call.operation].readOnly) return ask(call, first);
    const key = JSON.stringify([world, call]);
    let outcome = known.get(key);
    if (!outcome) known.set(key, (outcome = pickRichest(Array.from({ length: tries }, (_, index) => ask(call, first + index)))));
    return outcome;
  }

  return {
    answer,
    reset: () => {
      for (const synthesizer of synthesizers.values()) synthesizer.reset();
    },
  };
}

function pickRichest(outcomes: readonly Outcome[]): Outcome {
  return outcomes.map((outcome) => ({ outcome, weight: weigh(outcome) })).reduce((best, next) => (next.weight > best.weight ? next : best)).outcome;
}

function weigh(outcome: Outcome): number {
  const text = JSON.stringify(outcome);
  return unfinished.some((state) => text.includes(state)) ? 0 : text.length;
}
