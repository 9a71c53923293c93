import { parseDuration } from '../duration.ts';
import type { JobRunRecord, World } from '../world.ts';
import { moveJobRun } from './move-job-run.ts';

/** Lets a run wait for a slot, if need be to the limit that the settings set (rules 13, 43, 53). */
export function queueJobRun(world: World, run: JobRunRecord, stateDetail: string): void {
  const { waitingLimit, waitingEnd } = world.settings;
  moveJobRun(world, run, 'WAITING', stateDetail);
  world.waiting.add(run);
  if (waitingLimit === undefined) return;
  run.cancelNext = world.schedule.add(world.now + parseDuration(waitingLimit), () => {
    moveJobRun(world, run, waitingEnd, 'The run waited too long for a free slot');
  });
}
