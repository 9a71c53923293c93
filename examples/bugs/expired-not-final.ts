// Bug: EXPIRED is not known to be final, so that the wait for a run that never got its resources has no end.
import { setTimeout as sleep } from 'node:timers/promises';
import { GetJobRunCommand, type GlueClient } from '@aws-sdk/client-glue';

const FAILURE_STATES = new Set(['FAILED', 'STOPPED', 'TIMEOUT', 'ERROR']);

export async function waitForJobRun(client: GlueClient, run: { JobName: string; RunId: string }): Promise<void> {
  for (;;) {
    const { JobRun } = await client.send(new GetJobRunCommand(run));
    const state = JobRun?.JobRunState ?? 'STARTING';
    if (state === 'SUCCEEDED') return;
    if (FAILURE_STATES.has(state)) throw new Error(`Job ${run.JobName} failed: ${state}`);
    await sleep(30_000);
  }
}
