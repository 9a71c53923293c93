import type { Crawl, Edge, Node, WorkflowGraph } from '../../generated/types.ts';
import { copyData } from '../../json/copy-data.ts';
import { showCrawlLog } from '../crawls/show-crawl-log.ts';
import { showJobRun } from '../job-runs/show-job-run.ts';
import type { ActionNode, CrawlRecord, GraphNode, WorkflowRunRecord, World } from '../world.ts';

/** The graph of a design: jobs and crawlers have details without runs (observed for jobs). */
export function showDesignGraph(nodes: Iterable<GraphNode>): WorkflowGraph {
  return showGraph(nodes, ({ type }) => (type === 'JOB' ? { JobDetails: {} } : { CrawlerDetails: {} }));
}

/** The graph of a run: the design at its start with the runs of each node, retries included; none has run, none has details (rules 96, 97). */
export function showRunGraph(world: World, { nodes }: WorkflowRunRecord): WorkflowGraph {
  return showGraph(nodes.values(), ({ jobRuns, crawls }) => ({
    ...(jobRuns.length > 0 && { JobDetails: { JobRuns: jobRuns.map((run) => showJobRun(world, run, false)) } }),
    ...(crawls.length > 0 && { CrawlerDetails: { Crawls: crawls.map((crawl) => showCrawl(world, crawl)) } }),
  }));
}

function showGraph(nodes: Iterable<GraphNode>, showDetails: (node: ActionNode) => Pick<Node, 'JobDetails' | 'CrawlerDetails'>): WorkflowGraph {
  const Nodes: Node[] = [];
  const Edges: Edge[] = [];
  for (const node of nodes) {
    const details = node.type === 'TRIGGER' ? { TriggerDetails: { Trigger: copyData(node.trigger) } } : showDetails(node);
    Nodes.push({ Type: node.type, Name: node.name, UniqueId: node.id, ...details });
    if (node.type !== 'TRIGGER') continue;
    for (const { id } of node.watches) Edges.push({ SourceId: id, DestinationId: node.id });
    for (const { id } of node.starts) Edges.push({ SourceId: node.id, DestinationId: id });
  }
  return { Nodes, Edges };
}

function showCrawl(world: World, crawl: CrawlRecord): Crawl {
  const { state, startedOn, completedOn, errorMessage } = crawl;
  const { LogGroup, LogStream } = showCrawlLog(world, crawl);
  return {
    State: state,
    StartedOn: startedOn / 1000,
    ...(completedOn !== undefined && { CompletedOn: completedOn / 1000 }),
    ...(errorMessage !== undefined && { ErrorMessage: errorMessage }),
    LogGroup,
    LogStream,
  };
}
