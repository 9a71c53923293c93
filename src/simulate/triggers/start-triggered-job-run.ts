import { addJobRun } from '../job-runs/add-job-run.ts';
import { findReachedLimit } from '../job-runs/find-reached-limit.ts';
import type { JobRecord, JobRunRecord, RunOrigin, World } from '../world.ts';

/** Starts a job for a trigger. Where a limit is reached the run waits, if the job lets its runs wait, or is FAILED (observed text). */
export function startTriggeredJobRun(world: World, job: JobRecord, origin: RunOrigin): JobRunRecord {
  if (findReachedLimit(world, job) === undefined) return addJobRun(world, job, origin, 'STARTING');
  if (job.definition.JobRunQueuingEnabled) return addJobRun(world, job, origin, 'WAITING', 'Waiting for a free slot of the job');
  return addJobRun(world, job, origin, 'FAILED', 'Max concurrent runs exceeded');
}
