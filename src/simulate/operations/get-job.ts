import type { GetJobRequest, GetJobResponse } from '../../generated/types.ts';
import { copyData } from '../../json/copy-data.ts';
import { findJob } from '../job-runs/find-job-run.ts';
import type { World } from '../world.ts';

export function getJob(world: World, { JobName }: GetJobRequest): GetJobResponse {
  return { Job: copyData(findJob(world, JobName).definition) };
}
