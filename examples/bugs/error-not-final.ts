// Bug: ERROR is not known to be final; the operator polled a run for hours that had ended in its first minute.
import { setTimeout as sleep } from 'node:timers/promises';
import { GetJobRunCommand, type GlueClient } from '@aws-sdk/client-glue';

const isDone = (state?: string) => /^(SUCCEEDED|FAILED|STOPPED|TIMEOUT|EXPIRED)$/.test(state ?? '');

export async function waitForJobRun(client: GlueClient, run: { JobName: string; RunId: string }) {
  let state: string | undefined;
  while (!isDone(state)) {
    const response = await client.send(new GetJobRunCommand(run));
    state = response.JobRun?.JobRunState;
    if (!isDone(state)) await sleep(60_000);
  }
  return { succeeded: state === 'SUCCEEDED' };
}
