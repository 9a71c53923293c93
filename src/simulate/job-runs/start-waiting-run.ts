import type { World } from '../world.ts';
import { findReachedLimit } from './find-reached-limit.ts';
import { scheduleJobRun } from './schedule-job-run.ts';

/** Gives a free slot to the run that waits longest for one that it may have; false when there is no such run. */
export function startWaitingRun(world: World): boolean {
  for (const run of world.waiting) {
    if (findReachedLimit(world, run.job)) continue;
    scheduleJobRun(world, run);
    return true;
  }
  return false;
}
