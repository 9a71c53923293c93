import type { ListWorkflowsRequest, ListWorkflowsResponse } from '../../generated/types.ts';
import { listPage } from '../list-page.ts';
import type { World } from '../world.ts';

/** The most that a page holds, and so what it holds at most when nobody asks. */
const largestPage = 25;

/** Names only, in no documented order. */
export function listWorkflows(world: World, input: ListWorkflowsRequest): ListWorkflowsResponse {
  const request = { MaxResults: Math.min(largestPage, world.settings.pageSize), ...input };
  const { items, token } = listPage(world, 'ListWorkflows', '', request, world.workflows.inOrder());
  return { Workflows: items.map(({ definition }) => definition.Name as string), ...(token !== undefined && { NextToken: token }) };
}
