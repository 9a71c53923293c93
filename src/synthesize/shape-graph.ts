import type { Action, Condition, Crawl, Edge, Node, Trigger, WorkflowGraph } from '../generated/types.ts';
import type { DesignNode, TriggerDesign } from './design-workflow.ts';
import { fillShape } from './fill-shape.ts';
import { readAttempts, shapeJobRun } from './job-run.ts';
import type { Random } from './random.ts';
import type { ActionResult, Results } from './run-workflow.ts';
import type { World } from './world.ts';

/** A graph as Glue answers it; without results it is the graph of the design, in which nothing has run. */
export function shapeGraph(world: World, workflowName: string, nodes: readonly DesignNode[], results: Results = []): WorkflowGraph {
  const workflow = world.random.fork('workflow').fork(workflowName);
  return {
    Nodes: nodes.map((node, index) => shapeNode(world, workflowName, nodes, node, results[index], workflow.fork(node.id))),
    Edges: nodes.flatMap((node) =>
      node.parents.map((parent): Edge => ({ SourceId: (nodes[parent] as DesignNode).id, DestinationId: node.id })),
    ),
  };
}

function shapeNode(
  world: World,
  workflowName: string,
  nodes: readonly DesignNode[],
  node: DesignNode,
  result: ActionResult | undefined,
  random: Random,
): Node {
  const { type, name, id } = node;
  const identity = { Type: type, Name: name, UniqueId: id };
  const jobRunId = result?.jobRunId;
  return fillShape('Node', { size: world.size, random }, identity, {
    TriggerDetails: node.trigger && { Trigger: shapeTrigger(world, workflowName, nodes, node, random) },
    JobDetails:
      jobRunId === undefined ? undefined : { JobRuns: readAttempts(world, name, jobRunId).map((facts) => shapeJobRun(world, facts)) },
    CrawlerDetails: type === 'CRAWLER' && result ? { Crawls: [shapeCrawl(world, result, random)] } : undefined,
  });
}

function shapeTrigger(world: World, workflowName: string, nodes: readonly DesignNode[], node: DesignNode, random: Random): Trigger {
  const { size } = world;
  const { type, logical, states, actions } = node.trigger as TriggerDesign;
  const conditions = node.parents.map((parent, position): Condition => {
    const { type: watched, name } = nodes[parent] as DesignNode;
    const state = states[position] as 'SUCCEEDED' | 'FAILED';
    const target = watched === 'JOB' ? { JobName: name, State: state } : { CrawlerName: name, CrawlState: state };
    return { LogicalOperator: 'EQUALS', ...target };
  });
  return fillShape('Trigger', { size, random: random.fork('trigger') }, { Name: node.name }, {
    WorkflowName: workflowName,
    Type: type,
    // A trigger that is fired by hand is never activated.
    State: type === 'ON_DEMAND' ? 'CREATED' : 'ACTIVATED',
    Schedule: type === 'SCHEDULED' ? `cron(${random.int(0, 59)} ${random.int(0, 23)} * * ? *)` : undefined,
    Actions: actions.map((index) => shapeAction(world, nodes[index] as DesignNode, random.fork(`action ${index}`))),
    Predicate: type === 'CONDITIONAL' ? { Logical: logical, Conditions: conditions } : undefined,
    ...(type !== 'EVENT' && { EventBatchingCondition: undefined }),
  });
}

/** An action has one target; all else it can have is for jobs. */
function shapeAction({ size }: World, { type, name }: DesignNode, random: Random): Action {
  return type === 'CRAWLER'
    ? { CrawlerName: name }
    : fillShape('Action', { size, random }, { JobName: name, CrawlerName: undefined }, { Timeout: random.int(1, 2_880) });
}

function shapeCrawl({ size }: World, { state, startedMs, endedMs }: ActionResult, random: Random): Crawl {
  const hasFailed = state === 'FAILED' || state === 'ERROR';
  return fillShape('Crawl', { size, random: random.fork('crawl') }, {}, {
    State: state as NonNullable<Crawl['State']>,
    StartedOn: startedMs / 1_000,
    CompletedOn: endedMs === undefined ? undefined : endedMs / 1_000,
    ...(!hasFailed && { ErrorMessage: undefined }),
    LogGroup: '/aws-glue/crawlers',
  });
}
