import type { DeleteTriggerRequest, DeleteTriggerResponse } from '../../generated/types.ts';
import { nameArn } from '../resource-arn.ts';
import { disarmTrigger } from '../triggers/arm-trigger.ts';
import type { World } from '../world.ts';

/** A trigger that is not there is as good as deleted (rule 120). */
export function deleteTrigger(world: World, { Name }: DeleteTriggerRequest): DeleteTriggerResponse {
  const trigger = world.triggers.get(Name);
  if (trigger) disarmTrigger(world, trigger);
  world.triggers.delete(Name);
  world.tags.delete(nameArn('trigger', Name));
  return { Name };
}
