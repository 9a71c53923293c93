import type { GetTriggersRequest, GetTriggersResponse } from '../../generated/types.ts';
import { listTriggers } from '../triggers/list-triggers.ts';
import { showTrigger } from '../triggers/show-trigger.ts';
import type { World } from '../world.ts';

/** In no documented order. */
export function getTriggers(world: World, input: GetTriggersRequest): GetTriggersResponse {
  const { items, token } = listTriggers(world, 'GetTriggers', input);
  return { Triggers: items.map(showTrigger), ...(token !== undefined && { NextToken: token }) };
}
