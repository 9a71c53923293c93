import type { GlueClient } from '@aws-sdk/client-glue';
import type { Finding } from './consumer-rule.ts';
import { readRun, type WorkflowTarget } from './graph/ask-workflow.ts';
import { judgeNodes } from './graph/judge-nodes.ts';
import { judgeReading } from './graph/judge-reading.ts';
import { listNewestFirst } from './graph/list-newest-first.ts';
import { parseReading, type GraphReading } from './graph/reading.ts';
import { graphRules } from './graph/rules.ts';
import { graphSituations, type GraphSituation } from './graph/situations.ts';
import { describeEnding, actInScene } from './act-in-scene.ts';
import { requireFunction } from './require-function.ts';
import { runVariants, type CheckReport } from './run-variants.ts';

export interface CheckGraphReaderOptions {
  /** Reads a workflow run: the names of the nodes that failed, or `{ failed, succeeded?, neverRan? }`. */
  readonly read: (client: GlueClient, target: WorkflowTarget) => GraphReading | Iterable<string> | Promise<GraphReading | Iterable<string>>;
  /** Takes in what no document says but none excludes: the runs of a node in another order. */
  readonly strict?: boolean;
  /** The one variant to run. */
  readonly only?: string;
  readonly seed?: number;
}

/**
 * Checks a function that says which nodes of a workflow run failed. It finds readers that take `COMPLETED` for success, look
 * at `JobRuns[0]` though the job was retried, forget crawlers or `IncludeGraph`, take triggers for jobs, or overlook what a
 * resumed run has copied from the one before.
 *
 * @throws CheckError with everything the function gets wrong; ToolkitError `GLUE_OPTION_INVALID` when `only` names no
 * variant, or `read` resolves to something else than names
 * @example
 * import { GetWorkflowRunCommand } from '@aws-sdk/client-glue';
 * const hasFailed = ({ JobDetails, CrawlerDetails }) =>
 *   ['FAILED', 'TIMEOUT', 'ERROR'].includes(JobDetails?.JobRuns?.at(-1)?.JobRunState ?? CrawlerDetails?.Crawls?.at(-1)?.State);
 * const read = async (client, target) => {
 *   const { Run } = await client.send(new GetWorkflowRunCommand({ ...target, IncludeGraph: true }));
 *   return Run.Graph.Nodes.filter(hasFailed).map(({ Name }) => Name);
 * };
 * const report = await checkGraphReader({ read });
 * report.variants.includes('retries'); // true
 */
export async function checkGraphReader({ read, strict = false, only, seed = 0 }: CheckGraphReaderOptions): Promise<CheckReport> {
  requireFunction('checkGraphReader', 'read', read);
  const situations = graphSituations.filter(({ rule }) => strict || rule?.evidence !== 'inferred');
  const variants = situations.map((situation) => ({
    name: situation.name,
    run: async () => (await findMisreadings(situation, read, seed)).map((finding) => ({ ...finding, scenario: situation.scenario, seed })),
  }));
  return runVariants('checkGraphReader', variants, only);
}

async function findMisreadings({ scenario, prepare, newestFirst, rule }: GraphSituation, read: CheckGraphReaderOptions['read'], seed: number): Promise<Finding[]> {
  const played = await actInScene({ scenario, seed, prepare, interfere: newestFirst && listNewestFirst, act: read, look: readRun });
  const glue = 'GetWorkflowRun answers the run at once';
  if (!played.ended) return [{ glue, consumer: played.what, rule: graphRules.ends }];
  const { ending, view: run, exchanges } = played;
  const calls = exchanges.flatMap(({ call }) => call ?? []);
  const included = calls.some(({ input }) => 'IncludeGraph' in input && input.IncludeGraph);
  const nodes = judgeNodes(run);
  const triggers = new Set((run.Graph?.Nodes ?? []).flatMap(({ Type, Name = '' }) => (Type === 'TRIGGER' ? [Name] : [])));
  if (ending.kind === 'threw') {
    if (included) return [{ glue, consumer: describeEnding(ending), rule: graphRules.ends }];
    return [{ glue: 'the run was answered without its graph', consumer: describeEnding(ending), rule: graphRules.included }];
  }
  return judgeReading(nodes, parseReading(ending.value), triggers, included ? rule : graphRules.included);
}
