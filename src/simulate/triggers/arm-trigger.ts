import type { TriggerRecord, World } from '../world.ts';
import { pullTrigger } from './pull-trigger.ts';
import { repeatOnSchedule } from './repeat-on-schedule.ts';
import { watchKey } from './watch-key.ts';

/** Lets an active trigger fire: by its schedule, or by the runs it watches. In a workflow, runs of that workflow watch themselves. */
export function armTrigger(world: World, trigger: TriggerRecord): void {
  const { Type, Schedule, Predicate, WorkflowName } = trigger.definition;
  if (Type === 'SCHEDULED' && Schedule !== undefined) {
    trigger.cancelNext = repeatOnSchedule(world, Schedule, () => pullTrigger(world, trigger));
  }
  if (Type !== 'CONDITIONAL' || WorkflowName !== undefined) return;
  for (const key of (Predicate?.Conditions ?? []).map(watchKey)) {
    const watchers = world.watchers.get(key);
    if (watchers) watchers.add(trigger);
    else world.watchers.set(key, new Set([trigger]));
  }
}

/** Keeps a trigger from firing, and forgets what it waited for. */
export function disarmTrigger(world: World, trigger: TriggerRecord): void {
  trigger.cancelNext?.();
  delete trigger.cancelNext;
  trigger.seen.clear();
  for (const key of (trigger.definition.Predicate?.Conditions ?? []).map(watchKey)) {
    const watchers = world.watchers.get(key);
    watchers?.delete(trigger);
    if (watchers?.size === 0) world.watchers.delete(key);
  }
}
