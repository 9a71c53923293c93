import type { GetJobRequest, GetJobResponse } from '../../generated/types.ts';
import { findJob } from '../job-runs/find-job-run.ts';
import type { World } from '../world.ts';

export function getJob(world: World, { JobName }: GetJobRequest): GetJobResponse {
  return { Job: structuredClone(findJob(world, JobName).definition) };
}
