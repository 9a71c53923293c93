import type { TriggerState } from '../../generated/types.ts';
import type { ActionNode, TriggerNode, WorkflowRunRecord, World } from '../world.ts';
import { countStatistics } from './count-statistics.ts';
import { evaluatePredicate } from './evaluate-predicate.ts';
import { fireTrigger } from './fire-trigger.ts';

/** In these states a trigger does not fire. The state at the start of the run counts, for the trigger is a snapshot. */
const dormant: ReadonlySet<TriggerState | undefined> = new Set(['CREATED', 'DEACTIVATING', 'DEACTIVATED'] as const);

/**
 * What follows when an action node's last attempt is final: the triggers that watch it and are now satisfied fire, once per
 * run; when nothing is left running, the run is over. It is COMPLETED whatever became of its nodes (rule 70).
 *
 * This is an event of its own, due at once: a trigger has then started all its actions before the first of them is judged,
 * and a long chain of nodes that fail as they start is no deep recursion.
 */
export function advanceWorkflowRun(world: World, run: WorkflowRunRecord, node: ActionNode): void {
  world.schedule.add(world.now, () => {
    for (const trigger of node.watchedBy) {
      const predecessors = canFire(run, trigger) ? evaluatePredicate(run.actions, trigger) : undefined;
      if (predecessors) fireTrigger(world, run, trigger, predecessors);
    }
    run.active--;
    finishIfIdle(world, run);
  });
}

/** Ends a run that has nothing running: STOPPING becomes STOPPED, RUNNING becomes COMPLETED. */
export function finishIfIdle(world: World, run: WorkflowRunRecord): void {
  if (run.active > 0) return;
  run.shown.Status = run.shown.Status === 'STOPPING' ? 'STOPPED' : 'COMPLETED';
  run.shown.CompletedOn = world.now / 1000;
  run.statistics = countStatistics(run);
  run.workflow.active.delete(run);
}

function canFire(run: WorkflowRunRecord, { fired, trigger }: TriggerNode): boolean {
  return run.shown.Status === 'RUNNING' && !fired && !dormant.has(trigger.State);
}
