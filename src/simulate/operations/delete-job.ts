import type { DeleteJobRequest, DeleteJobResponse } from '../../generated/types.ts';
import { nameArn } from '../resource-arn.ts';
import type { World } from '../world.ts';

/** Rules 66, 120: its bookmark and its history go with it; runs under way go on. A name that is not there is no error. */
export function deleteJob(world: World, { JobName }: DeleteJobRequest): DeleteJobResponse {
  world.jobs.delete(JobName);
  world.tags.delete(nameArn('job', JobName));
  return { JobName };
}
