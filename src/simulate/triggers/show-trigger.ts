import type { Trigger } from '../../generated/types.ts';
import { copyData } from '../../json/copy-data.ts';
import type { TriggerRecord } from '../world.ts';

/** A trigger as answers show it: a copy that its reader may change. */
export function showTrigger({ definition }: TriggerRecord): Trigger {
  return copyData(definition);
}
