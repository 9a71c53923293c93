import type { UpdateJobRequest, UpdateJobResponse } from '../../generated/types.ts';
import { findJob } from '../job-runs/find-job-run.ts';
import { startWaitingRun } from '../job-runs/start-waiting-run.ts';
import { checkDefinition } from '../jobs/check-definition.ts';
import { completeDefinition } from '../jobs/complete-definition.ts';
import type { World } from '../world.ts';

/** Rule 119: the new definition replaces the whole old one. Runs under way go on as they were started; those that wait may find a free slot. */
export function updateJob(world: World, { JobName, JobUpdate }: UpdateJobRequest): UpdateJobResponse {
  const job = findJob(world, JobName);
  checkDefinition(JobUpdate, '/JobUpdate');
  job.definition = completeDefinition(world, JobName, JobUpdate, job.definition.CreatedOn);
  while (startWaitingRun(world));
  return { JobName };
}
