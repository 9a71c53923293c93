import { setTimeout as sleep } from 'node:timers/promises';
import { BatchStopJobRunCommand, GetJobRunCommand, GetWorkflowRunCommand, type BatchStopJobRunError, type GlueClient } from '@aws-sdk/client-glue';
import type { StopTarget } from '../../../src/checks/check-stopper.ts';
import type { WorkflowTarget } from '../../../src/checks/graph/ask-workflow.ts';

export type Stop<Result = unknown> = (client: GlueClient, target: StopTarget) => Promise<Result>;

/** Stops runs, as many in a call as may be; the errors of all calls. */
export const stopAll: Stop<readonly BatchStopJobRunError[]> = async (client, { JobName, RunIds }) => {
  const errors: BatchStopJobRunError[] = [];
  for (let first = 0; first < RunIds.length; first += 25) {
    const { Errors = [] } = await client.send(new BatchStopJobRunCommand({ JobName, JobRunIds: RunIds.slice(first, first + 25) }));
    errors.push(...Errors);
  }
  return errors;
};

/** Stops runs and fails when one of them is still able to run, or was never there. */
export const stop: Stop = async (client, target) => {
  const errors = await stopAll(client, target);
  if (errors.length > 0) throw new Error(`Not stopped: ${errors.map(({ JobRunId }) => JobRunId).join(', ')}`);
};

/** Waits until a run is in one of some states; its state. */
export async function waitUntil(client: GlueClient, JobName: string, RunId: string, states: readonly string[] = ['STOPPED', 'SUCCEEDED', 'FAILED', 'TIMEOUT', 'ERROR', 'EXPIRED'], interval = 15_000): Promise<string> {
  for (;;) {
    const state = (await client.send(new GetJobRunCommand({ JobName, RunId }))).JobRun?.JobRunState ?? '';
    if (states.includes(state)) return state;
    await sleep(interval);
  }
}

export async function waitUntilWorkflow(client: GlueClient, target: WorkflowTarget, statuses: readonly string[] = ['STOPPED', 'COMPLETED', 'ERROR']): Promise<void> {
  while (!statuses.includes((await client.send(new GetWorkflowRunCommand(target))).Run?.Status ?? '')) await sleep(15_000);
}
