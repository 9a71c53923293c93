import type { Job } from '../../generated/types.ts';
import { parseDuration } from '../duration.ts';
import type { RunOutcome } from '../outcome.ts';
import type { Settings } from '../settings.ts';

/** How a run goes if nobody interferes; all times in milliseconds. */
export interface Course {
  /** In WAITING, for capacity. */
  readonly waiting: number;
  readonly startup: number;
  /** In RUNNING; infinite for a streaming run that nothing ends. */
  readonly running: number;
  readonly end: 'SUCCEEDED' | 'FAILED' | 'TIMEOUT' | 'ERROR' | 'EXPIRED' | 'STOPPED';
  /** False for a run that expires while it waits, and for one that cannot start at all. */
  readonly starts: boolean;
}

/**
 * What an outcome means for a run of a job with a timeout in minutes. Queueing and start-up consume nothing of the timeout;
 * it ends any run that would go on for as long or longer (rule 28). Streaming runs go on until something ends them.
 */
export function planCourse(settings: Settings, job: Job, flex: boolean, timeout: number | undefined, outcome: RunOutcome): Course {
  const { state, executionTime } = outcome;
  const streaming = job.Command?.Name === 'gluestreaming';
  // Only what is RUNNING in a stream can expire; any other run does so while it waits (rule 51).
  const expiresWaiting = state === 'EXPIRED' && !streaming;
  const waiting = parseDuration(outcome.waiting ?? (flex || expiresWaiting ? settings.capacityWait : 0));
  const startup = parseDuration(outcome.startup ?? settings.startup);
  const unended = streaming && state === undefined ? Number.POSITIVE_INFINITY : parseDuration(settings.duration);
  const scripted = outcome.duration ?? (executionTime === undefined ? undefined : executionTime * 1000);
  const running = scripted === undefined ? unended : parseDuration(scripted);
  const limit = timeout === undefined ? Number.POSITIVE_INFINITY : timeout * 60_000;
  const starts = state !== 'ERROR' && !expiresWaiting;
  const timesOut = starts && (state === 'TIMEOUT' || (running >= limit && Number.isFinite(limit)));
  if (timesOut) return { waiting, startup, running: Number.isFinite(limit) ? limit : running, end: 'TIMEOUT', starts };
  return { waiting, startup, running, end: state === 'CANCELLED' ? 'STOPPED' : (state ?? 'SUCCEEDED'), starts };
}
