import type { GetJobsRequest, GetJobsResponse } from '../../generated/types.ts';
import { listPage } from '../list-page.ts';
import type { World } from '../world.ts';

export function getJobs(world: World, input: GetJobsRequest): GetJobsResponse {
  const { items, token } = listPage(world, 'GetJobs', '', input, world.jobs.inOrder());
  return { Jobs: items.map(({ definition }) => structuredClone(definition)), ...(token !== undefined && { NextToken: token }) };
}
