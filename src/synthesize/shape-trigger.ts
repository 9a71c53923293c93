import type { Action, Condition, Trigger, TriggerState } from '../generated/types.ts';
import { designWorkflow, type DesignNode, type TriggerDesign } from './design-workflow.ts';
import { drawDaily } from './draw-daily.ts';
import { fillShape } from './fill-shape.ts';
import type { Random } from './random.ts';
import { nameOf, readName } from './resource-name.ts';
import type { World } from './world.ts';

/** A trigger that is fired by hand is never activated. Source: "AWS Glue triggers" in the developer guide. */
const handStates: readonly TriggerState[] = ['CREATED', 'CREATED', 'CREATED', 'CREATING', 'UPDATING', 'DELETING'];
const armedStates: readonly TriggerState[] = [
  'ACTIVATED', 'ACTIVATED', 'ACTIVATED', 'CREATED', 'DEACTIVATED', 'CREATING', 'ACTIVATING', 'DEACTIVATING', 'UPDATING', 'DELETING',
];

/** The trigger of a name: of a workflow's graph where the name tells one, otherwise one that stands alone. */
export function shapeTrigger(world: World, name: string): Trigger {
  const { workflow, number } = readName(world, 'trigger', name) ?? {};
  const nodes = workflow === undefined ? [] : designWorkflow(world, workflow);
  const node = nodes[(number ?? 0) - 1];
  return workflow !== undefined && node?.trigger ? shapeNodeTrigger(world, workflow, nodes, node) : shapeLoneTrigger(world, name, number);
}

/** A trigger of a graph: what it starts and watches are the ends of its edges. */
export function shapeNodeTrigger(world: World, workflowName: string, nodes: readonly DesignNode[], node: DesignNode): Trigger {
  const random = world.random.fork('workflow').fork(workflowName).fork(node.id);
  const { type, logical, states, actions } = node.trigger as TriggerDesign;
  const conditions = node.parents.map((parent, position): Condition => {
    const { type: watched, name } = nodes[parent] as DesignNode;
    const state = states[position] as 'SUCCEEDED' | 'FAILED';
    const target = watched === 'JOB' ? { JobName: name, State: state } : { CrawlerName: name, CrawlState: state };
    return { LogicalOperator: 'EQUALS', ...target };
  });
  return fillShape('Trigger', { size: world.size, random: random.fork('trigger') }, { Name: node.name }, {
    WorkflowName: workflowName,
    Type: type,
    State: type === 'ON_DEMAND' ? 'CREATED' : 'ACTIVATED',
    Schedule: type === 'SCHEDULED' ? drawDaily(random) : undefined,
    Actions: actions.map((index) => shapeAction(world, nodes[index] as DesignNode, random.fork(`action ${index}`))),
    Predicate: type === 'CONDITIONAL' ? { Logical: logical, Conditions: conditions } : undefined,
    ...(type !== 'EVENT' && { EventBatchingCondition: undefined }),
  });
}

/** The n-th trigger starts the n-th job, and no other listed trigger does. Events start workflows only. */
function shapeLoneTrigger(world: World, name: string, number?: number): Trigger {
  const random = world.random.fork('trigger').fork(name);
  const own = number ?? random.int(1, 9);
  const type = random.pick(['ON_DEMAND', 'SCHEDULED', 'CONDITIONAL'] as const);
  const crawler = { type: 'CRAWLER', name: nameOf(world, 'crawler', own) } as const;
  const targets = [{ type: 'JOB', name: nameOf(world, 'job', own) } as const, ...(random.chance(0.3) ? [crawler] : [])];
  const conditions: readonly Condition[] = [
    { LogicalOperator: 'EQUALS', JobName: nameOf(world, 'job', own + 1), State: random.pick(['SUCCEEDED', 'STOPPED', 'FAILED', 'TIMEOUT']) },
    { LogicalOperator: 'EQUALS', CrawlerName: crawler.name, CrawlState: random.pick(['SUCCEEDED', 'FAILED', 'CANCELLED']) },
  ];
  return fillShape('Trigger', { size: world.size, random: random.fork('members') }, { Name: name }, {
    WorkflowName: undefined,
    Type: type,
    State: random.pick(type === 'ON_DEMAND' ? handStates : armedStates),
    Schedule: type === 'SCHEDULED' ? drawDaily(random) : undefined,
    Actions: targets.map((target, index) => shapeAction(world, target, random.fork(`action ${index}`))),
    Predicate:
      type === 'CONDITIONAL' ? { Logical: random.pick(['AND', 'ANY'] as const), Conditions: conditions.slice(0, random.int(1, 2)) } : undefined,
    EventBatchingCondition: undefined,
  });
}

/** An action has one target; all else it can have is for jobs. */
function shapeAction({ size }: World, { type, name }: Pick<DesignNode, 'type' | 'name'>, random: Random): Action {
  return type === 'CRAWLER'
    ? { CrawlerName: name }
    : fillShape('Action', { size, random }, { JobName: name, CrawlerName: undefined }, { Timeout: random.int(1, 2_880) });
}
