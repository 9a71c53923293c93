import type { Trigger } from '../../generated/types.ts';
import type { WorkflowRecord, World } from '../world.ts';

/** The triggers that belong to a workflow, as they are now. */
export function triggersOf(world: World, { definition }: WorkflowRecord): Trigger[] {
  return [...world.triggers.values()].flatMap((trigger) => (trigger.definition.WorkflowName === definition.Name ? [trigger.definition] : []));
}
