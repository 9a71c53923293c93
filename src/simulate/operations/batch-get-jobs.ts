import type { BatchGetJobsRequest, BatchGetJobsResponse } from '../../generated/types.ts';
import { copyData } from '../../json/copy-data.ts';
import type { World } from '../world.ts';

/** Rule 122: names that are not there are told, not faulted. A name that is asked for twice is answered once. */
export function batchGetJobs(world: World, { JobNames }: BatchGetJobsRequest): BatchGetJobsResponse {
  const names = [...new Set(JobNames)];
  return {
    Jobs: names.flatMap((name) => copyData(world.jobs.get(name)?.definition) ?? []),
    JobsNotFound: names.filter((name) => !world.jobs.has(name)),
  };
}
