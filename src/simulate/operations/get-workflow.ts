import type { GetWorkflowRequest, GetWorkflowResponse } from '../../generated/types.ts';
import { findWorkflow } from '../workflow-runs/find-workflow-run.ts';
import { showWorkflow } from '../workflow-runs/show-workflow.ts';
import type { World } from '../world.ts';

/** The workflow as it is designed now (rule 75). */
export function getWorkflow(world: World, { Name, IncludeGraph }: GetWorkflowRequest): GetWorkflowResponse {
  return { Workflow: showWorkflow(world, findWorkflow(world, Name), IncludeGraph) };
}
