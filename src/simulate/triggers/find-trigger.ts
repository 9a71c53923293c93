import { raiseFault } from '../raise-fault.ts';
import type { TriggerRecord, World } from '../world.ts';

/** The trigger of a name, or the fault that Glue answers when there is none (observed text). */
export function findTrigger(world: World, name: string): TriggerRecord {
  return world.triggers.get(name) ?? raiseFault('EntityNotFoundException', 'Trigger not found.');
}
