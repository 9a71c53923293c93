import type { Node } from '../../generated/types.ts';

const startTypes: ReadonlySet<string | undefined> = new Set(['ON_DEMAND', 'SCHEDULED', 'EVENT']);

/** True for a node whose trigger starts a workflow, that is, waits for no job or crawler of it. */
export function isStartTrigger({ TriggerDetails }: Node): boolean {
  return startTypes.has(TriggerDetails?.Trigger?.Type);
}
