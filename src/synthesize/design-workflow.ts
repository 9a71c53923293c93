import type { NodeType, TriggerType } from '../generated/types.ts';
import type { Random } from './random.ts';
import { nameIn } from './resource-name.ts';
import type { World } from './world.ts';

/** A node of a workflow's design. Edges are told by the nodes they end at. */
export interface DesignNode {
  readonly type: NodeType;
  /** Counts from 1, over all nodes. */
  readonly number: number;
  readonly name: string;
  readonly id: string;
  /** Indexes of the nodes with an edge to this one: for an action its trigger, for a trigger the actions it watches. */
  readonly parents: readonly number[];
  readonly trigger?: TriggerDesign;
}

export interface TriggerDesign {
  readonly type: TriggerType;
  readonly logical: 'AND' | 'ANY';
  /** Which end of the watched action, in the order of `parents`, lets the trigger fire. */
  readonly states: readonly ('SUCCEEDED' | 'FAILED')[];
  /** Indexes of the actions it starts. */
  readonly actions: readonly number[];
}

/** Source: blueprint restrictions in the Glue developer guide. */
const maxCrawlersPerTrigger = 2;
const maxActionsPerTrigger = 4;

/**
 * The design of a workflow, the same for each of its runs: one start trigger, then actions under triggers and triggers
 * that watch earlier actions. Edges lead from earlier nodes to later ones only, so the graph has no cycle.
 */
export function designWorkflow(world: World, workflowName: string): readonly DesignNode[] {
  const design = world.random.fork('workflow').fork(workflowName).fork('design');
  const nodes: DesignNode[] = [];
  const actions: number[] = [];
  let children: number[] = [];
  let crawlers = 0;

  const addNode = (type: NodeType, parents: readonly number[], trigger?: TriggerDesign): void => {
    const number = nodes.length + 1;
    const id = `wnode_${design.fork(`id ${number}`).digest}`;
    nodes.push({ type, number, name: nameIn(world, workflowName, type.toLowerCase(), number), id, parents, ...(trigger && { trigger }) });
  };
  const addTrigger = (random: Random): void => {
    const parents = nodes.length === 0 ? [] : pickDistinct(random, actions, 3);
    children = [];
    crawlers = 0;
    addNode('TRIGGER', parents, {
      type: nodes.length === 0 ? random.pick(['ON_DEMAND', 'ON_DEMAND', 'SCHEDULED', 'EVENT'] as const) : 'CONDITIONAL',
      logical: random.pick(['AND', 'ANY'] as const),
      states: parents.map(() => (random.chance(0.8) ? 'SUCCEEDED' : 'FAILED')),
      actions: children,
    });
  };
  const addAction = (random: Random): void => {
    const trigger = (children[0] ?? nodes.length) - 1;
    const type = crawlers < maxCrawlersPerTrigger && random.chance(0.25) ? 'CRAWLER' : 'JOB';
    if (type === 'CRAWLER') crawlers++;
    actions.push(nodes.length);
    children.push(nodes.length);
    addNode(type, [trigger]);
  };

  addTrigger(design.fork('start'));
  while (nodes.length < world.graphNodes) {
    const random = design.fork(nodes.length);
    const isLast = nodes.length === world.graphNodes - 1;
    const wantsTrigger = children.length === maxActionsPerTrigger || (children.length > 0 && random.chance(0.5));
    // A trigger without an action would start nothing, so the last node is never a trigger.
    if (wantsTrigger && !isLast) addTrigger(random);
    else addAction(random);
  }
  return nodes;
}

function pickDistinct(random: Random, items: readonly number[], most: number): number[] {
  const wanted = random.int(1, Math.min(most, items.length));
  return [...new Set(Array.from({ length: wanted }, () => random.pick(items)))].toSorted((a, b) => a - b);
}
