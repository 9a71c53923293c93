import type { GetTriggerRequest, GetTriggerResponse } from '../../generated/types.ts';
import { findTrigger } from '../triggers/find-trigger.ts';
import { showTrigger } from '../triggers/show-trigger.ts';
import type { World } from '../world.ts';

/** A trigger's definition and its state. */
export function getTrigger(world: World, { Name }: GetTriggerRequest): GetTriggerResponse {
  return { Trigger: showTrigger(findTrigger(world, Name)) };
}
