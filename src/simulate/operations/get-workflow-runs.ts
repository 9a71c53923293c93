import type { GetWorkflowRunsRequest, GetWorkflowRunsResponse } from '../../generated/types.ts';
import { findOldestReadable } from '../find-oldest-readable.ts';
import { listPage } from '../list-page.ts';
import { findWorkflow, isReadable } from '../workflow-runs/find-workflow-run.ts';
import { showWorkflowRun } from '../workflow-runs/show-workflow-run.ts';
import type { World } from '../world.ts';

/** Newest first, as the console lists them; the API documents no order (rule 83). */
export function getWorkflowRuns(world: World, input: GetWorkflowRunsRequest): GetWorkflowRunsResponse {
  const { owner, runs } = findWorkflow(world, input.Name);
  const { items, token } = listPage(world, 'GetWorkflowRuns', String(owner), input, {
    length: runs.length,
    oldest: findOldestReadable(runs, (run) => isReadable(world, run)),
    at: (position) => runs.at(position),
  });
  return { Runs: items.map((run) => showWorkflowRun(world, run, input.IncludeGraph)), ...(token !== undefined && { NextToken: token }) };
}
