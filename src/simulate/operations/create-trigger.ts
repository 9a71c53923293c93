import type { CreateTriggerRequest, CreateTriggerResponse, Trigger } from '../../generated/types.ts';
import { raiseFault } from '../raise-fault.ts';
import { nameArn } from '../resource-arn.ts';
import { setTags } from '../tags/set-tags.ts';
import { checkTrigger } from '../triggers/check-trigger.ts';
import { activateTrigger } from '../triggers/switch-trigger.ts';
import type { TriggerRecord, World } from '../world.ts';

/** Rules 112–118: a trigger that can fire, in a workflow that exists and has one start trigger at most. */
export function createTrigger(world: World, input: CreateTriggerRequest): CreateTriggerResponse {
  const { StartOnCreation = false, Tags, ...designed } = structuredClone(input);
  const { Name, Type, WorkflowName } = designed;
  const definition: Trigger = { ...designed, State: 'CREATED' };
  checkTrigger(definition);
  if (StartOnCreation && Type === 'ON_DEMAND') raiseFault('InvalidInputException', 'StartOnCreation is not for ON_DEMAND triggers.');
  if (world.triggers.has(Name)) raiseFault('AlreadyExistsException', `Trigger ${Name} exists already.`);
  if (WorkflowName !== undefined) checkPlace(world, WorkflowName, Type);
  setTags(world, nameArn('trigger', Name), Tags);
  const trigger: TriggerRecord = { definition, seen: new Map(), events: 0 };
  world.triggers.set(Name, trigger);
  // An EVENT trigger was observed to stay CREATED: https://github.com/hashicorp/terraform-provider-aws/issues/49407
  if (StartOnCreation && Type !== 'EVENT') activateTrigger(world, trigger);
  return { Name };
}

function checkPlace(world: World, workflowName: string, type: Trigger['Type']): void {
  if (!world.workflows.has(workflowName)) raiseFault('EntityNotFoundException', `Workflow ${workflowName} not found.`);
  if (type === 'CONDITIONAL') return;
  const start = [...world.triggers.values()].find(({ definition }) => definition.WorkflowName === workflowName && definition.Type !== 'CONDITIONAL');
  if (start) raiseFault('InvalidInputException', `Workflow ${workflowName} has a start trigger already: ${start.definition.Name}.`);
}
