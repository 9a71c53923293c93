import type { StartTriggerRequest, StartTriggerResponse } from '../../generated/types.ts';
import { raiseFault } from '../raise-fault.ts';
import { findTrigger } from '../triggers/find-trigger.ts';
import { pullTrigger } from '../triggers/pull-trigger.ts';
import { activateTrigger } from '../triggers/switch-trigger.ts';
import { isAtConcurrencyLimit, nameLimit } from '../workflow-runs/start-workflow-run.ts';
import type { World } from '../world.ts';

/**
 * Fires an ON_DEMAND trigger, once and whatever becomes of its jobs (observed: 200 although the job is missing); arms any
 * other one but EVENT, which cannot be started (observed text). Where the trigger's workflow is at its limit the caller is
 * told: the operation declares that error, and unlike a schedule it has somebody to tell.
 */
export function startTrigger(world: World, { Name }: StartTriggerRequest): StartTriggerResponse {
  const trigger = findTrigger(world, Name);
  const { Type, WorkflowName = '' } = trigger.definition;
  if (Type === 'EVENT') raiseFault('InvalidInputException', 'Trigger Type EVENT cannot be started');
  if (Type !== 'ON_DEMAND') activateTrigger(world, trigger);
  else {
    const workflow = world.workflows.get(WorkflowName);
    if (workflow && isAtConcurrencyLimit(workflow)) raiseFault('ConcurrentRunsExceededException', nameLimit(workflow));
    pullTrigger(world, trigger);
  }
  return { Name };
}
