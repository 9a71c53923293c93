import { jobRunStates } from '../../contract/states.ts';
import type { JobRunState } from '../../generated/types.ts';
import { parseDuration } from '../duration.ts';
import type { JobRunRecord, World } from '../world.ts';
import { moveJobRun } from './move-job-run.ts';

/** Asks a run to stop: STOPPING now, STOPPED a moment later (rule 57). False for one that is final or being stopped already. */
export function stopJobRun(world: World, run: JobRunRecord): boolean {
  const next: readonly JobRunState[] = jobRunStates[run.shown.JobRunState].next;
  if (!next.includes('STOPPING')) return false;
  moveJobRun(world, run, 'STOPPING');
  run.cancelNext = world.schedule.add(world.now + parseDuration(world.settings.stopping), () => moveJobRun(world, run, 'STOPPED'));
  return true;
}
