import type { ListJobsRequest, ListJobsResponse } from '../../generated/types.ts';
import { listPage } from '../list-page.ts';
import { nameArn } from '../resource-arn.ts';
import type { World } from '../world.ts';

/** Only the jobs that have all of the tags that are asked for. */
export function listJobs(world: World, input: ListJobsRequest): ListJobsResponse {
  const wanted = Object.entries(input.Tags ?? {}).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const { items, token } = listPage(
    world,
    'ListJobs',
    JSON.stringify(wanted),
    input,
    world.jobs.inOrder(({ definition }) => {
      const tags = world.tags.get(nameArn('job', definition.Name as string));
      return wanted.every(([key, value]) => tags?.get(key) === value);
    }),
  );
  return { JobNames: items.map(({ definition }) => definition.Name as string), ...(token !== undefined && { NextToken: token }) };
}
