import type { GlueClient } from '@aws-sdk/client-glue';
import { isFinalWorkflowRunStatus } from '../contract/states.ts';
import { actInScene } from './act-in-scene.ts';
import type { Finding } from './consumer-rule.ts';
import { readRuns, type WorkflowTarget } from './graph/ask-workflow.ts';
import { requireFunction } from './require-function.ts';
import { runVariants, type CheckReport } from './run-variants.ts';
import { describeStopEnding } from './stopper/describe-stop-ending.ts';
import { judgeEnding } from './stopper/judge-ending.ts';
import { stopperRules } from './stopper/rules.ts';
import { workflowStopSituations, type WorkflowStopSituation } from './stopper/workflow-situations.ts';

export interface CheckWorkflowStopperOptions<Result> {
  /** Stops a workflow run. */
  readonly stop: (client: GlueClient, target: WorkflowTarget) => Result | Promise<Result>;
  /** True when `stop` promises to return only when the run is final. */
  readonly waits?: boolean;
  /** What a result says. Without it `false` is a failure, as is a rejection. */
  readonly classify?: (result: Result) => 'success' | 'failure';
  /** The one variant to run. */
  readonly only?: string;
  readonly seed?: number;
}

/**
 * Checks a function that stops workflow runs. It finds stoppers that never end when the run was over already or ends by
 * itself meanwhile (Glue answers `IllegalWorkflowStateException`), take submitted for stopped, or pass over every refusal.
 *
 * @throws CheckError with everything the function gets wrong; ToolkitError `GLUE_OPTION_INVALID` when `only` names no variant
 * @example
 * import { StopWorkflowRunCommand } from '@aws-sdk/client-glue';
 * const report = await checkWorkflowStopper({ stop: (client, target) => client.send(new StopWorkflowRunCommand(target)) });
 * report.variants.includes('a completed run'); // true
 */
export async function checkWorkflowStopper<Result>(options: CheckWorkflowStopperOptions<Result>): Promise<CheckReport> {
  const { stop, only, seed = 0 } = options;
  requireFunction('checkWorkflowStopper', 'stop', stop);
  const variants = workflowStopSituations.map((situation) => ({
    name: situation.name,
    run: async () => (await findFaults(situation, options, seed)).map((finding) => ({ ...finding, scenario: situation.scenario, seed })),
  }));
  return runVariants('checkWorkflowStopper', variants, only);
}

async function findFaults<Result>(
  { name, scenario, prepare, canStop, unknown }: WorkflowStopSituation,
  { stop, waits = false, classify }: CheckWorkflowStopperOptions<Result>,
  seed: number,
): Promise<Finding[]> {
  const acted = await actInScene({ scenario, seed, prepare, act: stop, look: readRuns });
  if (!acted.ended) return [{ glue: `had a run to stop: ${name}`, consumer: acted.what, rule: stopperRules.ends }];
  const { target, ending, view: runs } = acted;
  const consumer = describeStopEnding(ending, classify);
  const status = runs.find(({ WorkflowRunId }) => WorkflowRunId === target.RunId)?.Status;
  const glue = `the run is ${status}`;
  if (canStop && status === 'RUNNING') return [{ glue, consumer: `did not have it stopped, and ${consumer}`, rule: stopperRules.workflowReached }];
  if (judgeEnding(ending, classify) === 'failure') return canStop ? [{ glue, consumer, rule: stopperRules.accepted }] : [];
  if (unknown) return [{ glue: `there is no run ${target.RunId}`, consumer, rule: stopperRules.workflowRefusal }];
  return waits && !isFinalWorkflowRunStatus(status) ? [{ glue: `${glue} still`, consumer, rule: stopperRules.workflowSubmitted }] : [];
}
