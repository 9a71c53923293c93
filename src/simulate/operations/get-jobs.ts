import type { GetJobsRequest, GetJobsResponse } from '../../generated/types.ts';
import { copyData } from '../../json/copy-data.ts';
import { listPage } from '../list-page.ts';
import type { World } from '../world.ts';

export function getJobs(world: World, input: GetJobsRequest): GetJobsResponse {
  const { items, token } = listPage(world, 'GetJobs', '', input, world.jobs.inOrder());
  return { Jobs: items.map(({ definition }) => copyData(definition)), ...(token !== undefined && { NextToken: token }) };
}
