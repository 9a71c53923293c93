import type { BatchGetTriggersRequest, BatchGetTriggersResponse } from '../../generated/types.ts';
import { findAll } from '../find-all.ts';
import { showTrigger } from '../triggers/show-trigger.ts';
import type { World } from '../world.ts';

/** Names that no trigger has are told apart, never a fault (rule 122). */
export function batchGetTriggers(world: World, { TriggerNames }: BatchGetTriggersRequest): BatchGetTriggersResponse {
  const { found, missing } = findAll(world.triggers, TriggerNames);
  return { Triggers: found.map(showTrigger), TriggersNotFound: missing };
}
