import type { GetJobRunRequest, GetJobRunResponse } from '../../generated/types.ts';
import { findJob, findJobRun } from '../job-runs/find-job-run.ts';
import { showJobRun } from '../job-runs/show-job-run.ts';
import type { World } from '../world.ts';

/** Rules 8–11: one run of the job, with its predecessors only when asked for. */
export function getJobRun(world: World, { JobName, RunId, PredecessorsIncluded = false }: GetJobRunRequest): GetJobRunResponse {
  return { JobRun: showJobRun(world, findJobRun(world, findJob(world, JobName), RunId), PredecessorsIncluded) };
}
