import type { DeleteWorkflowRequest, DeleteWorkflowResponse } from '../../generated/types.ts';
import { nameArn } from '../resource-arn.ts';
import type { World } from '../world.ts';

/**
 * A workflow that is not there is as good as deleted (rule 120). What is undocumented: runs that have started go on, but can
 * no longer be read, and the workflow's triggers stay.
 */
export function deleteWorkflow(world: World, { Name }: DeleteWorkflowRequest): DeleteWorkflowResponse {
  world.workflows.delete(Name);
  world.tags.delete(nameArn('workflow', Name));
  return { Name };
}
