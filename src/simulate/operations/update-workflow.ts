import type { UpdateWorkflowRequest, UpdateWorkflowResponse } from '../../generated/types.ts';
import { findWorkflow } from '../workflow-runs/find-workflow-run.ts';
import { readWorkflowDesign } from '../workflow-runs/read-workflow-design.ts';
import type { World } from '../world.ts';

/** Replaces the design: what the request leaves out is gone (observed). Runs that have started keep what they started with. */
export function updateWorkflow(world: World, input: UpdateWorkflowRequest): UpdateWorkflowResponse {
  const workflow = findWorkflow(world, input.Name);
  const { Name, CreatedOn } = workflow.definition;
  workflow.definition = { Name, ...readWorkflowDesign(input), CreatedOn, LastModifiedOn: world.now / 1000 } as typeof workflow.definition;
  return { Name: input.Name };
}
