import type { ListTriggersRequest, ListTriggersResponse } from '../../generated/types.ts';
import { listTriggers as list } from '../triggers/list-triggers.ts';
import type { World } from '../world.ts';

/** Names only, in no documented order. */
export function listTriggers(world: World, input: ListTriggersRequest): ListTriggersResponse {
  const { items, token } = list(world, 'ListTriggers', input);
  return { TriggerNames: items.map(({ definition }) => definition.Name as string), ...(token !== undefined && { NextToken: token }) };
}
