import type { GlueClient } from '@aws-sdk/client-glue';
import { actInScene, pass } from './act-in-scene.ts';
import type { Finding } from './consumer-rule.ts';
import { ask } from './graph/ask-workflow.ts';
import type { Scene } from './open-scene.ts';
import { requireFunction } from './require-function.ts';
import { runVariants, type CheckReport } from './run-variants.ts';
import { delayRequest } from './stopper/delay-request.ts';
import { describeStopEnding } from './stopper/describe-stop-ending.ts';
import { judgeEnding } from './stopper/judge-ending.ts';
import { judgeStop, type SeenRun } from './stopper/judge-stop.ts';
import { stopperRules } from './stopper/rules.ts';
import { designRuns, jobName, stopSituations, type RunKind, type StopSituation } from './stopper/situations.ts';

export interface StopTarget {
  readonly JobName: string;
  /** As many as somebody wants to stop: none, or more than one call takes. */
  readonly RunIds: readonly string[];
}

export interface CheckStopperOptions<Result> {
  /** Stops runs of a job. */
  readonly stop: (client: GlueClient, target: StopTarget) => Result | Promise<Result>;
  /** True when `stop` promises to return only when the runs are final. */
  readonly waits?: boolean;
  /** What a result says. Without it `false`, and an answer with Errors that is handed on, are failures, as is a rejection. */
  readonly classify?: (result: Result) => 'success' | 'failure';
  /** Takes in what is only concluded: that runs can be stopped in STARTING and WAITING. */
  readonly strict?: boolean;
  /** The one variant to run. */
  readonly only?: string;
  readonly seed?: number;
}

/**
 * Checks a function that stops job runs. It finds stoppers that do not look at the `Errors` of an answer that is well
 * otherwise, name more than 25 runs in a call, take submitted for stopped, wait for STOPPED when the run has ended by itself,
 * or give up the others because of one.
 *
 * @throws CheckError with everything the function gets wrong; ToolkitError `GLUE_OPTION_INVALID` when `only` names no variant
 * @example
 * import { BatchStopJobRunCommand } from '@aws-sdk/client-glue';
 * const stop = async (client, { JobName, RunIds }) => {
 *   const errors = [];
 *   for (let first = 0; first < RunIds.length; first += 25) {
 *     const { Errors } = await client.send(new BatchStopJobRunCommand({ JobName, JobRunIds: RunIds.slice(first, first + 25) }));
 *     errors.push(...Errors);
 *   }
 *   if (errors.length > 0) throw new Error(`Not stopped: ${errors.map(({ JobRunId }) => JobRunId).join(', ')}`);
 * };
 * const report = await checkStopper({ stop });
 * report.variants.includes('30 running runs'); // true
 */
export async function checkStopper<Result>(options: CheckStopperOptions<Result>): Promise<CheckReport> {
  const { stop, strict = false, only, seed = 0 } = options;
  requireFunction('checkStopper', 'stop', stop);
  const variants = stopSituations.map((situation) => ({
    name: situation.name,
    run: async () => {
      const scenario = designRuns(situation);
      const findings = await findFaults(situation, options, seed);
      return findings.filter(({ rule }) => strict || rule.evidence !== 'inferred').map((finding) => ({ ...finding, scenario, seed }));
    },
  }));
  return runVariants('checkStopper', variants, only);
}

async function findFaults<Result>(situation: StopSituation, { stop, waits = false, classify }: CheckStopperOptions<Result>, seed: number): Promise<Finding[]> {
  const acted = await actInScene({
    scenario: designRuns(situation),
    seed,
    prepare: (scene) => startRuns(scene, situation),
    act: (client, { named }) => stop(client, { JobName: jobName, RunIds: named.map(({ id }) => id) }),
    look: (scene, { named, bystander }) => ({ runs: named.map((run) => see(scene, run)), bystander: see(scene, bystander) }),
  });
  if (!acted.ended) return [{ glue: `had runs to stop: ${situation.runs.join(', ')}`, consumer: acted.what, rule: stopperRules.ends }];
  const { ending, view, exchanges } = acted;
  return judgeStop({ consumer: describeStopEnding(ending, classify), verdict: judgeEnding(ending, classify), ...view, exchanges, waits });
}

interface NamedRun {
  readonly id: string;
  readonly kind: RunKind;
}

async function startRuns(scene: Scene, { runs, delay = 0 }: StopSituation): Promise<{ named: readonly NamedRun[]; bystander: NamedRun }> {
  const start = (kind: RunKind): NamedRun => ({ id: ask(scene, 'StartJobRun', { JobName: jobName }).JobRunId as string, kind });
  const bystander = start('running');
  const named = runs.map((kind) => (kind === 'unknown' ? { id: `jr_${'0'.repeat(64)}`, kind } : start(kind)));
  await pass(60_000);
  const stopping = named.filter(({ kind }) => kind === 'stopping').map(({ id }) => id);
  if (stopping.length > 0) ask(scene, 'BatchStopJobRun', { JobName: jobName, JobRunIds: stopping });
  if (delay > 0) delayRequest(scene.client, 'BatchStopJobRun', delay);
  return { named, bystander };
}

function see(scene: Scene, run: NamedRun): SeenRun {
  if (run.kind === 'unknown') return run;
  const { JobRun } = ask(scene, 'GetJobRun', { JobName: jobName, RunId: run.id });
  return { ...run, ...(JobRun?.JobRunState && { state: JobRun.JobRunState }) };
}
