// Bug: [0] of the list is the newest run of the job, which need not be the run that is waited for.
import { setTimeout as sleep } from 'node:timers/promises';
import { GetJobRunsCommand, type GlueClient } from '@aws-sdk/client-glue';

const FINAL = new Set(['SUCCEEDED', 'FAILED', 'STOPPED', 'TIMEOUT', 'ERROR', 'EXPIRED']);

export async function waitForJobRun(client: GlueClient, { JobName }: { JobName: string }): Promise<string> {
  for (;;) {
    const { JobRuns } = await client.send(new GetJobRunsCommand({ JobName, MaxResults: 1 }));
    const state = JobRuns?.[0]?.JobRunState ?? '';
    if (FINAL.has(state)) return state;
    await sleep(30_000);
  }
}
