import { install } from '@sinonjs/fake-timers';
import { setImmediate } from 'node:timers';
import { parseDuration, type Duration } from '../simulate/duration.ts';
import { ToolkitError } from '../errors.ts';
import { extendVirtualTime } from './extend-virtual-time.ts';

/** How a task ended that ran in virtual time. */
export type TaskEnd<T> =
  | { readonly kind: 'returned'; readonly value: T; readonly elapsed: number }
  | { readonly kind: 'threw'; readonly error: unknown; readonly elapsed: number }
  /** It still had timers when the time was up. */
  | { readonly kind: 'went on'; readonly elapsed: number }
  /** It waits for something that no timer will bring. */
  | { readonly kind: 'hung'; readonly elapsed: number };

export interface VirtualTimeOptions {
  /** The virtual instant at which the task begins, in epoch milliseconds. */
  readonly start: number;
  /** How much virtual time the task gets. */
  readonly limit: Duration;
  /** Asked again and again; true gives up on a task that has shown enough, as if its time were up. */
  readonly isOver?: () => boolean;
}

/** The time of a process is virtual for one task at a time. */
let isUnderWay = false;

/** Turns of the real event loop that a task gets to come to its next timer, or to its end, by itself. */
const patience = 50;

/**
 * Real milliseconds that it gets after those: a file, a digest or a name comes from another thread, which knows no turns.
 * A task that has hung gets the half the next time, for it is likely to hang again in every situation.
 */
const grace = { most: 100, least: 20 };
let graceLeft = grace.most;

/**
 * Runs a task while `Date`, the other clocks and all timers of the process are virtual: as soon as the task does nothing but
 * wait for a timer, that timer is due. Hours of polling pass in milliseconds, with the task's own `setTimeout`, also that of
 * `node:timers/promises`. The real timers are back when the promise settles, whatever happens. `elapsed` is virtual milliseconds.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` when the timers are fake already, be it for another task
 */
export async function runInVirtualTime<T>(task: () => Promise<T>, { start, limit, isOver = () => false }: VirtualTimeOptions): Promise<TaskEnd<T>> {
  if (isUnderWay) throw notAlone();
  if ('clock' in globalThis.setTimeout) throw alreadyFake();
  const end = start + parseDuration(limit);
  const realTimers = countRealTimers();
  const { setTimeout: realTimeout } = globalThis;
  const clock = install({ now: start, toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'hrtime'] });
  const elapsed = () => clock.now - start;
  const restore = extendVirtualTime(elapsed);
  isUnderWay = true;
  const ends: TaskEnd<T>[] = [];
  try {
    task().then(
      (value) => ends.push({ kind: 'returned', value, elapsed: elapsed() }),
      (error: unknown) => ends.push({ kind: 'threw', error, elapsed: elapsed() }),
    );
    for (;;) {
      await nextTurn();
      const isIdle = () => ends.length === 0 && clock.countTimers() === 0 && !isOver();
      for (let turn = 0; turn < patience && isIdle(); turn++) await nextTurn();
      for (let wait = 0; wait < graceLeft && isIdle() && countRealTimers() <= realTimers; wait++) await new Promise((resolve) => void realTimeout(resolve, 1));
      // A timer may lie far beyond the end; what it brings comes too late.
      if (clock.now > end) return { kind: 'went on', elapsed: end - start };
      if (ends[0]) {
        graceLeft = grace.most;
        return ends[0];
      }
      if (isOver()) return { kind: 'went on', elapsed: elapsed() };
      if (clock.countTimers() === 0) {
        if (countRealTimers() > realTimers) throw onRealTimers();
        graceLeft = Math.max(grace.least, graceLeft / 2);
        return { kind: 'hung', elapsed: elapsed() };
      }
      if (clock.now >= end) return { kind: 'went on', elapsed: elapsed() };
      await clock.nextAsync();
    }
  } finally {
    isUnderWay = false;
    clock.uninstall();
    restore();
  }
}

/** The real event loop turns once: promises, and what native code has ready. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

function countRealTimers(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
}

/** A timer function that was copied into a variable before the check is out of reach, and its sleeps would take real hours. */
function onRealTimers(): ToolkitError {
  return new ToolkitError('GLUE_TIMERS_REAL', {
    message: 'The code under test waits on a real timer, so the check cannot make time pass.',
    expected: 'setTimeout, or what is imported by name from node:timers/promises, looked up when it is called',
    next: 'Do not copy timer functions before the check runs: most often by promisify(setTimeout) at the top of a file, else by const { setTimeout: sleep } = require(…).',
  });
}

function notAlone(): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'Another check is under way in this process, and its time is virtual.',
    next: 'Await one check before the next begins: no Promise.all over checks, and no concurrent tests in a file with checks.',
  });
}

function alreadyFake(): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'Checks bring virtual time themselves, and the timers of this process are fake already.',
    next: 'Call vi.useRealTimers(), or what your test runner has for it, before the check.',
  });
}
