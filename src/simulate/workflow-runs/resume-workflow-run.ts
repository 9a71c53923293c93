import { raiseFault } from '../raise-fault.ts';
import type { ActionNode, GraphNode, TriggerNode, WorkflowRunRecord, World } from '../world.ts';
import { actionKey } from './action-key.ts';
import { addWorkflowRun } from './add-workflow-run.ts';
import { evaluatePredicate } from './evaluate-predicate.ts';
import { startNode } from './fire-trigger.ts';
import { planGraph } from './plan-graph.ts';
import { planRerun } from './plan-rerun.ts';
import { isAtConcurrencyLimit, nameLimit } from './start-workflow-run.ts';

export interface Resumption {
  readonly run: WorkflowRunRecord;
  /** The requested nodes that are started themselves, in the order asked for; the others follow by the normal flow (rule 103). */
  readonly started: readonly ActionNode[];
}

/**
 * Resumes a run from some of its nodes: a new run with the complete graph of the resumed one, in which the selected nodes
 * and all downstream of them run again, and all others are copied with their run details (rules 100–107). The resumed
 * run is not touched. A node downstream that is not reached this time has no details: those of before are not of this run
 * (inferred). The properties are those of the resumed run, as they are now (inferred).
 */
export function resumeWorkflowRun(world: World, original: WorkflowRunRecord, nodeIds: readonly string[]): Resumption {
  const ids = selectNodes(original, nodeIds);
  const { workflow } = original;
  if (isAtConcurrencyLimit(workflow)) raiseFault('ConcurrentRunsExceededException', nameLimit(workflow));
  const graph = planGraph(world, workflow, [...original.nodes.values()].flatMap((node) => (node.type === 'TRIGGER' ? [node.trigger] : [])));
  const { started, rerun } = planRerun(ids.map((id) => graph.nodes.get(id) as ActionNode));
  const run = addWorkflowRun(world, workflow, {
    graph,
    properties: original.shown.WorkflowRunProperties ?? {},
    previousRunId: original.shown.WorkflowRunId,
  });
  copyRest(original, run, rerun);
  restart(world, original, run, started);
  return { run, started };
}

/** Only nodes that the run attempted, and only jobs and crawlers (rule 101); a node named twice counts once. */
function selectNodes(run: WorkflowRunRecord, nodeIds: readonly string[]): readonly string[] {
  const { Status, WorkflowRunId } = run.shown;
  if (Status !== 'COMPLETED') raiseFault('IllegalWorkflowStateException', `Run ${WorkflowRunId} is ${Status}; only a COMPLETED run is resumed.`);
  if (nodeIds.length === 0) raiseFault('InvalidInputException', 'NodeIds is empty.');
  const ids = [...new Set(nodeIds)];
  for (const id of ids) {
    const node = run.nodes.get(id);
    if (!node) raiseFault('InvalidInputException', `Node ${id} is not in the run.`);
    if (node.type === 'TRIGGER') raiseFault('InvalidInputException', `Node ${id} is a trigger; a run is resumed from jobs and crawlers.`);
    if (node.jobRuns.length + node.crawls.length === 0) raiseFault('InvalidInputException', `Node ${id} was not attempted in the run.`);
  }
  return ids;
}

/** What does not run again keeps its runs with their ids and times (rules 105, 106), and its triggers have fired. */
function copyRest(original: WorkflowRunRecord, run: WorkflowRunRecord, rerun: ReadonlySet<GraphNode>): void {
  for (const [id, node] of run.nodes) {
    const before = original.nodes.get(id);
    if (rerun.has(node) || !before) continue;
    if (node.type === 'TRIGGER') node.fired = before.type === 'TRIGGER' && before.fired;
    else if (before.type !== 'TRIGGER') {
      node.jobRuns = [...before.jobRuns];
      node.crawls = [...before.crawls];
    }
  }
}

/** Starts nodes as the triggers did that started them in the resumed run; their predecessors are the copied runs (inferred). */
function restart(world: World, original: WorkflowRunRecord, run: WorkflowRunRecord, started: readonly ActionNode[]): void {
  const byTrigger = Map.groupBy(started, ({ id }) => starterOf(original.nodes.get(id) as ActionNode).id);
  for (const [id, nodes] of byTrigger) {
    const trigger = run.nodes.get(id) as TriggerNode;
    const wanted = new Set<ActionNode | undefined>(nodes);
    const predecessors = evaluatePredicate(run.actions, trigger) ?? [];
    for (const action of trigger.trigger.Actions ?? []) {
      const node = run.actions.get(actionKey(action) ?? '');
      if (node && wanted.has(node)) startNode(world, run, node, trigger, action, predecessors);
    }
  }
}

/** The trigger that fired; in a run that was itself resumed from within a circle none need have. */
function starterOf({ startedBy }: ActionNode): TriggerNode {
  return startedBy.find(({ fired }) => fired) ?? (startedBy[0] as TriggerNode);
}
