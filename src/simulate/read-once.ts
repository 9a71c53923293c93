import type { Call, Outcome } from '../contract/call.ts';
import { operations } from '../generated/operations.ts';
import type { ManualClock } from './clock.ts';
import { playEvents } from './play-events.ts';
import type { World } from './world.ts';

/** What a poller looks at, and the states in it that another one follows by itself. */
const stateMembers = new Set(['JobRunState', 'Status', 'State', 'CrawlState']);
const passing = new Set(['WAITING', 'STARTING', 'RUNNING', 'STOPPING', 'CANCELLING', 'ACTIVATING', 'DEACTIVATING']);

/** Enough for any run to move on; what waits for something that never comes is left as it is. */
const mostEvents = 10_000;
const longest = 8 * 86_400_000;

/**
 * After a read: lets time pass until the same read would show another state. Nothing passes when it showed no run that is
 * still to move, so that reading a definition, or what is over, costs no time.
 */
export function readOnce(world: World, clock: ManualClock, call: Call, outcome: Outcome, answer: (call: Call) => Outcome): void {
  if (!operations[call.operation].readOnly || outcome.fault) return;
  const before = statesOf(outcome);
  if (!before.some((state) => passing.has(state))) return;
  const end = world.now + longest;
  for (let played = 0; played < mostEvents && statesOf(answer(call)).join() === before.join(); played++) {
    const next = world.schedule.next();
    if (next === undefined || next > end) return;
    clock.advanceTo(next);
    playEvents(world, next);
  }
}

function statesOf(outcome: Outcome): string[] {
  const states: string[] = [];
  JSON.stringify(outcome, (key, value: unknown) => {
    if (stateMembers.has(key) && typeof value === 'string') states.push(value);
    return value;
  });
  return states;
}
