import type { GlueClient } from '@aws-sdk/client-glue';
import { listPollerVariants, type PollerSettings } from './poller/list-poller-variants.ts';
import { workflowRunRules } from './poller/poller-rules.ts';
import { listWorkflowRunSituations, Name, workflowRunKind } from './poller/workflow-run-situations.ts';
import { requireFunction } from './require-function.ts';
import { runVariants, type CheckReport } from './run-variants.ts';

/** The run to wait for, as GetWorkflowRun takes it. */
export interface WorkflowRunHandle {
  readonly Name: string;
  readonly RunId: string;
}

export interface CheckWorkflowPollerOptions extends PollerSettings {
  /** Waits until the workflow run is over. */
  readonly wait: (client: GlueClient, run: WorkflowRunHandle) => unknown;
  readonly start?: undefined;
}

export interface CheckStartingWorkflowPollerOptions<Handle> extends PollerSettings {
  /** Starts a run of the workflow, and answers what `wait` takes. Runs that no such call can start are then left out. */
  readonly start: (client: GlueClient, workflowName: string) => Handle | Promise<Handle>;
  readonly wait: (client: GlueClient, run: Handle) => unknown;
}

/**
 * Finds pollers that take COMPLETED for a success although jobs of the run failed or never ran, wait for ever on ERROR or
 * STOPPED, stop at STOPPING, count the failed first try of a job that SUCCEEDED at the second, or ask too often.
 *
 * Lets a waiting function wait for workflow runs in every status, started and resumed, in virtual time. A function that both
 * starts and waits is given as `wait`, with `start: (client, workflowName) => workflowName`.
 *
 * @throws CheckError with what it did wrong; the same slip in several situations is told for each
 * @throws ToolkitError `GLUE_OPTION_INVALID` for options that it cannot use
 * @example
 * import { GetWorkflowRunCommand } from '@aws-sdk/client-glue';
 * const wait = async (client, { Name, RunId }) => {
 *   for (;;) {
 *     const { Run } = await client.send(new GetWorkflowRunCommand({ Name, RunId }));
 *     if (['COMPLETED', 'STOPPED', 'ERROR'].includes(Run.Status)) return Run.Status;
 *     await new Promise((resolve) => setTimeout(resolve, 60_000));
 *   }
 * };
 * const error = await checkWorkflowPoller({ wait }).catch((reason) => reason);
 * error.failures[0].consumer; // 'returned "COMPLETED", a success'
 * error.failures[0].glue; // 'the workflow run was COMPLETED from 00:01:00 on, and its job load was FAILED'
 */
export async function checkWorkflowPoller(options: CheckWorkflowPollerOptions): Promise<CheckReport>;
export async function checkWorkflowPoller<Handle>(options: CheckStartingWorkflowPollerOptions<Handle>): Promise<CheckReport>;
export async function checkWorkflowPoller({ wait, start, ...settings }: CheckStartingWorkflowPollerOptions<never> | CheckWorkflowPollerOptions): Promise<CheckReport> {
  requireFunction('checkWorkflowPoller', 'wait', wait);
  const variants = listPollerVariants({
    ...settings,
    kind: workflowRunKind,
    rules: workflowRunRules,
    situations: listWorkflowRunSituations,
    starts: start !== undefined,
    consume: async (client, RunId) => wait(client, (start ? await start(client, Name) : { Name, RunId }) as never),
  });
  return runVariants('checkWorkflowPoller', variants, settings.only);
}
