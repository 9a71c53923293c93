import { GetWorkflowRunCommand, type GlueClient, type Node, type WorkflowRun } from '@aws-sdk/client-glue';
import type { GraphReading } from '../../../src/checks/graph/reading.ts';
import type { WorkflowTarget } from '../../../src/checks/graph/ask-workflow.ts';

/** The state of the last run of a node, which is the one with the highest Attempt; of the crawls, the latest. */
export function lastState({ JobDetails, CrawlerDetails }: Node): string | undefined {
  const run = JobDetails?.JobRuns?.toSorted((a, b) => (a.Attempt ?? 0) - (b.Attempt ?? 0)).at(-1);
  const crawl = CrawlerDetails?.Crawls?.toSorted((a, b) => Number(a.StartedOn) - Number(b.StartedOn)).at(-1);
  return run?.JobRunState ?? crawl?.State;
}

export async function getRun(client: GlueClient, target: WorkflowTarget, IncludeGraph = true): Promise<WorkflowRun> {
  const { Run } = await client.send(new GetWorkflowRunCommand({ ...target, IncludeGraph }));
  return Run as WorkflowRun;
}

/** How a reader differs from one that gets everything right. */
export interface Habits {
  readonly stateOf?: (node: Node, run: WorkflowRun) => string | undefined;
  readonly isAction?: (node: Node) => boolean;
  readonly failures?: readonly string[];
}

/** Reads a graph into the three lists. */
export function readNodes(run: WorkflowRun, { stateOf = lastState, isAction = ({ Type }) => Type !== 'TRIGGER', failures = ['FAILED', 'TIMEOUT', 'ERROR'] }: Habits = {}): GraphReading {
  const nodes = (run.Graph?.Nodes ?? []).filter(isAction).map((node) => ({ name: node.Name as string, state: stateOf(node, run) }));
  const pick = (test: (state: string | undefined) => boolean) => nodes.filter(({ state }) => test(state)).map(({ name }) => name);
  return {
    failed: pick((state) => failures.includes(state ?? '')),
    succeeded: pick((state) => state === 'SUCCEEDED'),
    neverRan: pick((state) => state === undefined),
  };
}

/** A reader with some habits; without any it is right. */
export function createReader(habits: Habits = {}): (client: GlueClient, target: WorkflowTarget) => Promise<GraphReading> {
  return async (client, target) => readNodes(await getRun(client, target), habits);
}
