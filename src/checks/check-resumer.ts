import type { GlueClient } from '@aws-sdk/client-glue';
import { actInScene, type Ending } from './act-in-scene.ts';
import type { CheckFailure } from './check-failure.ts';
import type { Finding } from './consumer-rule.ts';
import { readRuns, type WorkflowTarget } from './graph/ask-workflow.ts';
import { listNewestFirst } from './graph/list-newest-first.ts';
import { judgeResumption } from './resumer/judge-resumption.ts';
import { resumerRules } from './resumer/rules.ts';
import { resumeSituations, type ResumeSituation } from './resumer/situations.ts';
import { requireFunction } from './require-function.ts';
import { runVariants, type CheckReport } from './run-variants.ts';
import { saveFailures } from './save-failures.ts';

export interface CheckResumerOptions<Result> {
  /** Finds out what failed in a workflow run and resumes it from there. */
  readonly resume: (client: GlueClient, target: WorkflowTarget) => Result | Promise<Result>;
  /** True when `resume` promises to return only when the resumed run is over, and to fail when that one fails. */
  readonly waits?: boolean;
  /** What a result says. Without it `false` and `null` are failures, as is a rejection; other results say nothing of themselves. */
  readonly classify?: (result: Result) => 'success' | 'failure';
  /** Takes in what no document says but none excludes: the runs of a node in another order. */
  readonly strict?: boolean;
  /** The one variant to run. */
  readonly only?: string;
  readonly seed?: number;
  /** A folder to write a page with the graph of the workflow run to, one per failure; its path stands in the failure. */
  readonly save?: string;
}

/**
 * Checks a function that resumes workflow runs. It finds resumers that take a node's first run for its state, name nodes that
 * were never reached, forget crawlers, take triggers for jobs, resume in several calls, wait for the old run, take
 * `COMPLETED` for success, or pass over that Glue refused.
 *
 * @throws CheckError with everything the function gets wrong; ToolkitError `GLUE_OPTION_INVALID` when `only` names no variant
 * @example
 * import { GetWorkflowRunCommand, ResumeWorkflowRunCommand } from '@aws-sdk/client-glue';
 * const hasFailed = ({ JobDetails, CrawlerDetails }) =>
 *   ['FAILED', 'TIMEOUT', 'ERROR'].includes(JobDetails?.JobRuns?.at(-1)?.JobRunState ?? CrawlerDetails?.Crawls?.at(-1)?.State);
 * const resume = async (client, target) => {
 *   const { Run } = await client.send(new GetWorkflowRunCommand({ ...target, IncludeGraph: true }));
 *   const NodeIds = Run.Graph.Nodes.filter(hasFailed).map(({ UniqueId }) => UniqueId);
 *   if (NodeIds.length === 0) return undefined;
 *   return (await client.send(new ResumeWorkflowRunCommand({ ...target, NodeIds }))).RunId;
 * };
 * const report = await checkResumer({ resume });
 * report.variants.includes('crawler failed'); // true
 */
export async function checkResumer<Result>(options: CheckResumerOptions<Result>): Promise<CheckReport> {
  const { resume, strict = false, only, seed = 0, save } = options;
  requireFunction('checkResumer', 'resume', resume);
  const situations = resumeSituations.filter(({ rule }) => strict || rule?.evidence !== 'inferred');
  const variants = situations.map((situation) => ({
    name: situation.name,
    run: async () => (await findFaults(situation, options, seed)).map((finding) => ({ ...finding, scenario: situation.scenario, seed })),
  }));
  return saveFailures('checkResumer', runVariants('checkResumer', variants, only), save);
}

async function findFaults<Result>(situation: ResumeSituation, { resume, waits = false, classify }: CheckResumerOptions<Result>, seed: number): Promise<(Finding & Pick<CheckFailure, 'workflowRun'>)[]> {
  const { scenario, prepare, newestFirst } = situation;
  const acted = await actInScene({ scenario, seed, prepare, interfere: newestFirst && listNewestFirst, act: resume, look: readRuns });
  if (!acted.ended) return [{ glue: `had a run to resume: ${situation.name}`, consumer: acted.what, rule: resumerRules.ends }];
  const { target, ending, view: runs, exchanges } = acted;
  const findings = judgeResumption(situation, { target, ending, verdict: judgeEnding(ending, classify), runs, exchanges, waits });
  const [latest] = runs;
  return findings.map((finding) => ({ ...finding, ...(latest && { workflowRun: latest }) }));
}

function judgeEnding<Result>(ending: Ending<Result>, classify: CheckResumerOptions<Result>['classify']): 'success' | 'failure' | 'unsaid' {
  if (ending.kind === 'threw' || ending.value === false || ending.value === null) return 'failure';
  return classify?.(ending.value) ?? 'unsaid';
}
