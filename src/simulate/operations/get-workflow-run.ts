import type { GetWorkflowRunRequest, GetWorkflowRunResponse } from '../../generated/types.ts';
import { findWorkflowRun } from '../workflow-runs/find-workflow-run.ts';
import { showWorkflowRun } from '../workflow-runs/show-workflow-run.ts';
import type { World } from '../world.ts';

/** The run, and with IncludeGraph the graph of the design at its start (rules 68, 75). */
export function getWorkflowRun(world: World, { Name, RunId, IncludeGraph }: GetWorkflowRunRequest): GetWorkflowRunResponse {
  return { Run: showWorkflowRun(world, findWorkflowRun(world, Name, RunId), IncludeGraph) };
}
