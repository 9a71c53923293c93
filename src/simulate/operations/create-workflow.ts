import type { CreateWorkflowRequest, CreateWorkflowResponse } from '../../generated/types.ts';
import { raiseFault } from '../raise-fault.ts';
import { nameArn } from '../resource-arn.ts';
import { setTags } from '../tags/set-tags.ts';
import { createWorkflowRecord } from '../workflow-runs/create-workflow-record.ts';
import { readWorkflowDesign } from '../workflow-runs/read-workflow-design.ts';
import type { World } from '../world.ts';

/** A workflow is empty until triggers are made for it. */
export function createWorkflow(world: World, input: CreateWorkflowRequest): CreateWorkflowResponse {
  const { Name, Tags } = input;
  if (world.workflows.has(Name)) raiseFault('AlreadyExistsException', `Workflow ${Name} exists already.`);
  const now = world.now / 1000;
  const definition = { Name, ...readWorkflowDesign(input), CreatedOn: now, LastModifiedOn: now };
  setTags(world, nameArn('workflow', Name), Tags);
  world.workflows.set(Name, createWorkflowRecord(world, definition));
  return { Name };
}
