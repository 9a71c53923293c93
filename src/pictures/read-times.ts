import type { JobRun } from '../generated/types.ts';
import type { NodeRun } from './picture.ts';

/** Seconds on either side of 1970 that the calendar of JavaScript has. */
const calendar = 8.64e12;

/** When something started and ended. A number that is no instant is left out: there is nowhere to draw it. */
export function readTimes({ StartedOn, CompletedOn }: Pick<JobRun, 'StartedOn' | 'CompletedOn'>): Pick<NodeRun, 'startedOn' | 'completedOn'> {
  return { ...(isInstant(StartedOn) && { startedOn: StartedOn }), ...(isInstant(CompletedOn) && { completedOn: CompletedOn }) };
}

function isInstant(seconds: number | undefined): seconds is number {
  return seconds !== undefined && Math.abs(seconds) <= calendar;
}
