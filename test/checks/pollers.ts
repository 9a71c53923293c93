import { GetJobRunCommand, GetJobRunsCommand, GetWorkflowRunCommand, type GlueClient, type WorkflowRun } from '@aws-sdk/client-glue';
import { CheckError } from '../../src/checks/check-error.ts';
import type { CheckFailure } from '../../src/checks/check-failure.ts';
import type { JobRunHandle } from '../../src/checks/check-poller.ts';
import type { WorkflowRunHandle } from '../../src/checks/check-workflow-poller.ts';

export const unhappy = ['FAILED', 'STOPPED', 'TIMEOUT', 'ERROR', 'EXPIRED'];

export interface PollerHabits {
  readonly interval?: number;
  /** States that end the wait with an error. */
  readonly failures?: readonly string[];
  readonly successes?: readonly string[];
  /** Polls before it gives up. */
  readonly most?: number;
}

export const sleep = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));

/** A poller of job runs as many are: sound, but for the habits that it is given. */
export function createPoller({ interval = 30_000, failures = unhappy, successes = ['SUCCEEDED'], most = Number.POSITIVE_INFINITY }: PollerHabits = {}) {
  return async (client: GlueClient, { JobName, RunId }: JobRunHandle): Promise<void> => {
    for (let count = 0; count < most; count++) {
      const { JobRun } = await client.send(new GetJobRunCommand({ JobName, RunId }));
      if (successes.includes(JobRun?.JobRunState ?? '')) return;
      if (failures.includes(JobRun?.JobRunState ?? '')) throw new Error(`run ended as ${JobRun?.JobRunState}`);
      await sleep(interval);
    }
    throw new Error('gave up');
  };
}

/** Reads the list of runs; picks one of them. */
export function createListPoller(pick: (runs: readonly { Id?: string; JobRunState?: string }[], runId: string) => { JobRunState?: string } | undefined) {
  return async (client: GlueClient, { JobName, RunId }: JobRunHandle): Promise<string> => {
    for (;;) {
      const { JobRuns = [] } = await client.send(new GetJobRunsCommand({ JobName }));
      const state = pick(JobRuns as { Id?: string; JobRunState?: string }[], RunId)?.JobRunState ?? '';
      if (state === 'SUCCEEDED' || unhappy.includes(state)) return state;
      await sleep(30_000);
    }
  };
}

/** A poller of workflow runs that judges the final run as it is told to. */
export function createWorkflowPoller(judge: (run: WorkflowRun) => unknown, finals = ['COMPLETED', 'STOPPED', 'ERROR'], interval = 30_000, isOver: (run: WorkflowRun) => boolean = () => false) {
  return async (client: GlueClient, { Name, RunId }: WorkflowRunHandle): Promise<unknown> => {
    for (;;) {
      const { Run = {} } = await client.send(new GetWorkflowRunCommand({ Name, RunId, IncludeGraph: true }));
      if (finals.includes(Run.Status ?? '') || isOver(Run)) return judge(Run);
      await sleep(interval);
    }
  };
}

/** What a check found. */
export async function findFailures(check: Promise<unknown>): Promise<readonly CheckFailure[]> {
  const reason = await check.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (reason instanceof CheckError) return reason.failures;
  if (reason !== undefined) throw reason;
  return [];
}
