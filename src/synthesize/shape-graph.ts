import type { Crawl, Edge, Node, WorkflowGraph } from '../generated/types.ts';
import type { DesignNode } from './design-workflow.ts';
import { fillShape } from './fill-shape.ts';
import { readAttempts, shapeJobRun } from './job-run.ts';
import type { Random } from './random.ts';
import type { ActionResult, Results } from './run-workflow.ts';
import { shapeNodeTrigger } from './shape-trigger.ts';
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
    TriggerDetails: node.trigger && { Trigger: shapeNodeTrigger(world, workflowName, nodes, node) },
    JobDetails:
      jobRunId === undefined ? undefined : { JobRuns: readAttempts(world, name, jobRunId).toReversed().map((facts) => shapeJobRun(world, facts)) },
    CrawlerDetails: type === 'CRAWLER' && result ? { Crawls: [shapeCrawl(world, result, random)] } : undefined,
  });
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
