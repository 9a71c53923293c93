import type { UpdateTriggerRequest, UpdateTriggerResponse } from '../../generated/types.ts';
import { armTrigger, disarmTrigger } from '../triggers/arm-trigger.ts';
import { batchEvents, closeWindow } from '../triggers/batch-events.ts';
import { checkTrigger } from '../triggers/check-trigger.ts';
import { findTrigger } from '../triggers/find-trigger.ts';
import { showTrigger } from '../triggers/show-trigger.ts';
import type { World } from '../world.ts';

/** Overwrites the whole definition: what the update leaves out is gone (rule 119). Name, type, workflow and state stay. */
export function updateTrigger(world: World, { Name, TriggerUpdate }: UpdateTriggerRequest): UpdateTriggerResponse {
  const trigger = findTrigger(world, Name);
  const { WorkflowName, Type, State } = trigger.definition;
  const definition = {
    Actions: [],
    ...structuredClone(TriggerUpdate),
    Name,
    ...(WorkflowName !== undefined && { WorkflowName }),
    ...(Type !== undefined && { Type }),
    ...(State !== undefined && { State }),
  };
  checkTrigger(definition);
  const isActive = State === 'ACTIVATED';
  if (isActive) disarmTrigger(world, trigger);
  trigger.definition = definition;
  if (isActive) armTrigger(world, trigger);
  if (Type === 'EVENT') {
    closeWindow(trigger);
    batchEvents(world, trigger);
  }
  return { Trigger: showTrigger(trigger) };
}
