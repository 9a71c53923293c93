import type { Trigger } from '../../generated/types.ts';
import type { TriggerRecord } from '../world.ts';

/** A trigger as answers show it: a copy that its reader may change. */
export function showTrigger({ definition }: TriggerRecord): Trigger {
  return structuredClone(definition);
}
