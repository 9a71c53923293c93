import type { Action, Condition, Trigger } from '../../generated/types.ts';
import type { ActionNode, GraphNode, TriggerNode, WorkflowRecord, World } from '../world.ts';
import { actionKey } from './action-key.ts';

export interface PlannedGraph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly actions: ReadonlyMap<string, ActionNode>;
}

/**
 * The graph that a workflow's triggers describe: a node per trigger and per job or crawler that one of them starts or
 * watches; edges run from a trigger to what it starts (Actions) and from what it watches (Predicate) to it (rules 93, 95).
 */
export function planGraph(world: World, workflow: WorkflowRecord, triggers: Iterable<Trigger>): PlannedGraph {
  const nodes = new Map<string, GraphNode>();
  const actions = new Map<string, ActionNode>();

  const identify = (key: string): string => {
    const id = workflow.nodeIds.get(key) ?? world.ids.create('wnode', workflow.owner, workflow.nodeIds.size);
    workflow.nodeIds.set(key, id);
    return id;
  };

  const findAction = (named: Action | Condition): ActionNode[] => {
    const key = actionKey(named);
    if (key === undefined) return [];
    const known = actions.get(key);
    if (known) return [known];
    const type = key.startsWith('JOB/') ? 'JOB' : 'CRAWLER';
    const name = key.slice(type.length + 1);
    const node: ActionNode = { type, id: identify(key), name, watchedBy: [], startedBy: [], jobRuns: [], crawls: [] };
    actions.set(key, node);
    nodes.set(node.id, node);
    return [node];
  };

  for (const trigger of triggers) {
    const name = trigger.Name as string;
    const node: TriggerNode = {
      type: 'TRIGGER',
      id: identify(`TRIGGER/${name}`),
      name,
      // A copy, for a trigger's record changes its state in place; its lists are only ever replaced.
      trigger: { ...trigger },
      starts: unique((trigger.Actions ?? []).flatMap(findAction)),
      watches: unique((trigger.Predicate?.Conditions ?? []).flatMap(findAction)),
      fired: false,
    };
    nodes.set(node.id, node);
    for (const action of node.starts) action.startedBy.push(node);
    for (const action of node.watches) action.watchedBy.push(node);
  }
  return { nodes, actions };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
