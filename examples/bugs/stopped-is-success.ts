// Bug: a run that somebody stopped counts as a success, so that the next step reads data that is not there.
import { setTimeout as sleep } from 'node:timers/promises';
import { GetJobRunCommand, type GlueClient } from '@aws-sdk/client-glue';

const IN_PROGRESS = new Set<string | undefined>(['STARTING', 'RUNNING', 'STOPPING', 'WAITING']);

export async function waitForJobRun(client: GlueClient, run: { JobName: string; RunId: string }): Promise<void> {
  let { JobRun } = await client.send(new GetJobRunCommand(run));
  while (IN_PROGRESS.has(JobRun?.JobRunState)) {
    await sleep(15_000);
    ({ JobRun } = await client.send(new GetJobRunCommand(run)));
  }
  if (['FAILED', 'ERROR', 'TIMEOUT', 'EXPIRED'].includes(JobRun?.JobRunState ?? '')) {
    throw new Error(JobRun?.ErrorMessage ?? 'the job failed');
  }
}
