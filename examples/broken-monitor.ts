import { GetJobRunsCommand, GetWorkflowRunCommand, type GlueClient } from '@aws-sdk/client-glue';

/**
 * Wrong on purpose: asks for more runs than a page may hold, swallows the refusal, reads the first page only, and knows one
 * state that means failure.
 */
export async function countFailedRuns(client: GlueClient, jobName: string): Promise<number> {
  const { JobRuns = [] } = await client
    .send(new GetJobRunsCommand({ JobName: jobName, MaxResults: 500 }))
    .catch(() => client.send(new GetJobRunsCommand({ JobName: jobName, MaxResults: 200 })));
  return JobRuns.filter(({ JobRunState }) => JobRunState === 'FAILED').length;
}

/** Wrong on purpose: takes COMPLETED for success. */
export async function waitForSuccess(client: GlueClient, name: string, runId: string, pause: () => Promise<void>): Promise<boolean> {
  for (;;) {
    const { Run } = await client.send(new GetWorkflowRunCommand({ Name: name, RunId: runId }));
    if (Run?.Status !== 'RUNNING') return Run?.Status === 'COMPLETED';
    await pause();
  }
}
