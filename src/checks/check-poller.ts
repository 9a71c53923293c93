import type { GlueClient } from '@aws-sdk/client-glue';
import { JobName, jobRunKind, listJobRunSituations } from './poller/job-run-situations.ts';
import { listPollerVariants, type PollerSettings } from './poller/list-poller-variants.ts';
import { jobRunRules } from './poller/poller-rules.ts';
import { requireFunction } from './require-function.ts';
import { runVariants, type CheckReport } from './run-variants.ts';

/** The run to wait for, as GetJobRun takes it. */
export interface JobRunHandle {
  readonly JobName: string;
  readonly RunId: string;
}

export interface CheckPollerOptions extends PollerSettings {
  /** Waits until the run is over. */
  readonly wait: (client: GlueClient, run: JobRunHandle) => unknown;
  readonly start?: undefined;
}

export interface CheckStartingPollerOptions<Handle> extends PollerSettings {
  /** Starts a run of the job, and answers what `wait` takes. */
  readonly start: (client: GlueClient, jobName: string) => Handle | Promise<Handle>;
  readonly wait: (client: GlueClient, run: Handle) => unknown;
}

/**
 * Finds pollers that wait for ever on EXPIRED, ERROR or TIMEOUT, take STOPPED for a success, give up on WAITING, read the
 * newest run of the job for the one they wait for, or ask too often.
 *
 * Lets a waiting function wait for a run on every path that the states of a job run allow, while being throttled, beside
 * other runs of the job, and for hours, all in virtual time. A function that both starts and waits is given as `wait`, with
 * `start: (client, jobName) => jobName`.
 *
 * @throws CheckError with what it did wrong; the same slip on several paths is told once
 * @throws ToolkitError `GLUE_OPTION_INVALID` for options that it cannot use
 * @example
 * import { GetJobRunCommand } from '@aws-sdk/client-glue';
 * const wait = async (client, { JobName, RunId }) => {
 *   for (;;) {
 *     const { JobRun } = await client.send(new GetJobRunCommand({ JobName, RunId }));
 *     if (JobRun.JobRunState === 'SUCCEEDED') return;
 *     if (['FAILED', 'STOPPED', 'TIMEOUT', 'ERROR', 'EXPIRED'].includes(JobRun.JobRunState)) throw new Error(JobRun.JobRunState);
 *     await new Promise((resolve) => setTimeout(resolve, 30_000));
 *   }
 * };
 * const { variants } = await checkPoller({ wait });
 * variants.includes('STARTING → WAITING → EXPIRED'); // true
 */
export async function checkPoller(options: CheckPollerOptions): Promise<CheckReport>;
export async function checkPoller<Handle>(options: CheckStartingPollerOptions<Handle>): Promise<CheckReport>;
export async function checkPoller({ wait, start, ...settings }: CheckStartingPollerOptions<never> | CheckPollerOptions): Promise<CheckReport> {
  requireFunction('checkPoller', 'wait', wait);
  const variants = listPollerVariants({
    ...settings,
    kind: jobRunKind,
    rules: jobRunRules,
    situations: listJobRunSituations,
    starts: start !== undefined,
    consume: async (client, RunId) => wait(client, (start ? await start(client, JobName) : { JobName, RunId }) as never),
  });
  return runVariants('checkPoller', variants, settings.only);
}
