import type { StartingEventBatchCondition, WorkflowRunProperties } from '../../generated/types.ts';
import type { GraphNode, TriggerNode, WorkflowRecord, WorkflowRunRecord, World } from '../world.ts';
import { addWorkflowRun } from './add-workflow-run.ts';
import { finishIfIdle } from './advance-workflow-run.ts';
import { fireTrigger } from './fire-trigger.ts';
import { planGraph } from './plan-graph.ts';
import { triggersOf } from './triggers-of.ts';

export interface WorkflowStart {
  readonly properties?: WorkflowRunProperties;
  readonly batch?: StartingEventBatchCondition;
}

/**
 * Starts a run: a snapshot of the workflow's triggers (rule 73), its properties over the defaults (rule 77), and its start
 * trigger fires, whatever that trigger's own state. No document says what becomes of a run without one: since nothing
 * fails and nothing runs, it is COMPLETED at once (inferred).
 */
export function startWorkflowRun(world: World, workflow: WorkflowRecord, start: WorkflowStart): WorkflowRunRecord {
  const graph = planGraph(world, workflow, triggersOf(world, workflow));
  const properties = { ...workflow.definition.DefaultRunProperties, ...start.properties };
  const run = addWorkflowRun(world, workflow, { graph, properties, ...(start.batch && { batch: start.batch }) });
  for (const node of graph.nodes.values()) {
    if (isStartTrigger(node)) fireTrigger(world, run, node, []);
  }
  finishIfIdle(world, run);
  return run;
}

/** A start by a trigger that the workflow's concurrency does not allow leaves a run in ERROR (rules 71, 76). */
export function refuseWorkflowRun(world: World, workflow: WorkflowRecord, batch?: StartingEventBatchCondition): WorkflowRunRecord {
  return addWorkflowRun(world, workflow, {
    graph: planGraph(world, workflow, triggersOf(world, workflow)),
    properties: workflow.definition.DefaultRunProperties ?? {},
    errorMessage: nameLimit(workflow),
    ...(batch && { batch }),
  });
}

/** True when the workflow may have no further run now; a workflow without a limit, or with 0, always may (rule 76). */
export function isAtConcurrencyLimit({ active, definition }: WorkflowRecord): boolean {
  return active.size >= (definition.MaxConcurrentRuns || Number.POSITIVE_INFINITY);
}

/** The text of a start beyond the limit, as documented for runs in ERROR (rule 71). */
export function nameLimit({ definition }: WorkflowRecord): string {
  return `Concurrent runs exceeded for workflow: ${definition.Name}.`;
}

function isStartTrigger(node: GraphNode): node is TriggerNode {
  return node.type === 'TRIGGER' && node.trigger.Type !== 'CONDITIONAL';
}
