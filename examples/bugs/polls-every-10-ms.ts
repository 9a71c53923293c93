// Bug: a pause of 10, meant as seconds; the poller alone uses up the account's rate of calls.
import { setTimeout as sleep } from 'node:timers/promises';
import { GetJobRunCommand, type GlueClient } from '@aws-sdk/client-glue';

const POLL_INTERVAL = 10;

export async function waitForJobRun(client: GlueClient, run: { JobName: string; RunId: string }) {
  for (;;) {
    const { JobRun } = await client.send(new GetJobRunCommand(run));
    if (JobRun?.CompletedOn) return JobRun;
    await sleep(POLL_INTERVAL);
  }
}
