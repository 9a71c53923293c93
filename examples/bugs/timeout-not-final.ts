// Bug: TIMEOUT is not known to be final, because the test account never had a run that took too long.
import { setTimeout as sleep } from 'node:timers/promises';
import { GetJobRunCommand, type GlueClient } from '@aws-sdk/client-glue';

export async function waitForJobRun(client: GlueClient, { JobName, RunId }: { JobName: string; RunId: string }) {
  for (;;) {
    const { JobRun } = await client.send(new GetJobRunCommand({ JobName, RunId }));
    switch (JobRun?.JobRunState) {
      case 'SUCCEEDED':
        return true;
      case 'FAILED':
      case 'STOPPED':
      case 'ERROR':
      case 'EXPIRED':
        return false;
      default:
        await sleep(20_000);
    }
  }
}
