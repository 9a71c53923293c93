import type { StopTriggerRequest, StopTriggerResponse } from '../../generated/types.ts';
import { findTrigger } from '../triggers/find-trigger.ts';
import { deactivateTrigger } from '../triggers/switch-trigger.ts';
import type { World } from '../world.ts';

/** Only an active trigger can be stopped, so never one of type ON_DEMAND or EVENT, which stay CREATED. */
export function stopTrigger(world: World, { Name }: StopTriggerRequest): StopTriggerResponse {
  deactivateTrigger(world, findTrigger(world, Name));
  return { Name };
}
