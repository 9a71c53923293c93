import type { Job } from '../../generated/types.ts';
import { ToolkitError } from '../../errors.ts';
import { parseDuration, type Duration } from '../duration.ts';
import type { RunOutcome } from '../outcome.ts';
import type { Settings } from '../settings.ts';
import { planCourse, type Course } from './plan-course.ts';
import { planTimeout } from './plan-timeout.ts';

export interface PastOptions {
  /** How many runs, retries included. */
  readonly count: number;
  /** When the last of them is over, in epoch milliseconds. */
  readonly until: number;
  /** From one start to the next. */
  readonly every: Duration;
  /** Taken in turn, over and over; runs that succeed when left out. */
  readonly outcomes?: readonly RunOutcome[];
}

/** A bulk of runs before the first call, as `makePastRun` takes it. */
export interface PastPlan {
  /** The job as it was all that time. */
  readonly definition: Job;
  readonly count: number;
  readonly until: number;
  /** Milliseconds. */
  readonly every: number;
  /** The courses that the runs take in turn. */
  readonly steps: readonly PastStep[];
}

export interface PastStep {
  readonly outcome: RunOutcome;
  readonly course: Course;
  /** Milliseconds from the start to the final state. */
  readonly length: number;
}

/**
 * Plans the past of a job.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` when there is no such count, or a run would not be over when the next one starts
 */
export function planPast(settings: Settings, definition: Job, { count, until, every: spacing, outcomes = [{}] }: PastOptions): PastPlan {
  const every = parseDuration(spacing);
  const steps = outcomes.map((outcome) => planStep(settings, definition, outcome));
  const longest = Math.max(0, ...steps.map(({ length }) => length));
  if (!Number.isSafeInteger(count) || count < 0) refuse(`${count} past runs`, 'a whole number from 0', 'Give the number of past runs.');
  if (steps.length === 0) refuse('no outcomes', 'at least one outcome', 'Give an outcome, or leave them out for runs that succeed.');
  if (longest > every) {
    refuse(`runs of ${longest} ms every ${every} ms`, 'every run to be over when the next one starts', 'Give shorter durations or timeouts, or start the runs less often.');
  }
  return { definition, count, until, every, steps };
}

function planStep(settings: Settings, definition: Job, outcome: RunOutcome): PastStep {
  const course = planCourse(settings, definition, definition.ExecutionClass === 'FLEX', planTimeout(definition), outcome);
  const stopping = course.end === 'STOPPED' ? parseDuration(settings.stopping) : 0;
  const waiting = course.end === 'ERROR' ? 0 : course.waiting;
  return { outcome, course, length: waiting + (course.starts ? course.startup + course.running + stopping : 0) };
}

function refuse(received: string, expected: string, next: string): never {
  throw new ToolkitError('GLUE_OPTION_INVALID', { message: `A job cannot have a past of ${received}.`, expected, received, next });
}
