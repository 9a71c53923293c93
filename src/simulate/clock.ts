import { parseDuration, type Duration } from './duration.ts';

/** Where the simulated Glue reads the time: epoch milliseconds. */
export interface Clock {
  now(): number;
}

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Moves on by a duration: milliseconds, or text such as `'90s'`. */
  advance(duration: Duration): void;
  /** Moves to an instant (epoch milliseconds); never back. */
  advanceTo(instant: number): void;
}

/** The process's own time, so that the fake timers of a test runner drive it. */
export const systemClock: Clock = { now: () => Date.now() };

/** A manual clock that starts at an instant (epoch milliseconds). */
export function createManualClock(start: number): ManualClock {
  let instant = start;
  return {
    now: () => instant,
    advance: (duration) => void (instant += parseDuration(duration)),
    advanceTo: (to) => void (instant = Math.max(instant, to)),
  };
}
