import type { TriggerRecord, World } from '../world.ts';
import { pullTrigger } from './pull-trigger.ts';

/** Seconds. Undocumented in the API; the console and other tools offer this one. */
const defaultWindow = 900;

/** Fires an EVENT trigger for each full batch of the events received; those left over wait for the end of a window. */
export function batchEvents(world: World, trigger: TriggerRecord): void {
  const { BatchSize, BatchWindow = defaultWindow } = trigger.definition.EventBatchingCondition ?? { BatchSize: 1 };
  while (trigger.events >= BatchSize) {
    closeWindow(trigger);
    trigger.events -= BatchSize;
    pullTrigger(world, trigger, { batch: { BatchSize, BatchWindow: 0 } });
  }
  if (trigger.events === 0 || trigger.cancelNext) return;
  trigger.cancelNext = world.schedule.add(world.now + BatchWindow * 1000, () => {
    closeWindow(trigger);
    trigger.events = 0;
    pullTrigger(world, trigger, { batch: { BatchSize: 0, BatchWindow } });
  });
}

/** Closes an open window, so that the next one is of the trigger's present definition. */
export function closeWindow(trigger: TriggerRecord): void {
  trigger.cancelNext?.();
  delete trigger.cancelNext;
}
