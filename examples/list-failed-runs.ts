import { paginateGetJobRuns, type GlueClient, type JobRun } from '@aws-sdk/client-glue';

/** A run in one of these has not ended. Every other state but SUCCEEDED is a failure, also one that Glue adds tomorrow. */
const unfinished = new Set<unknown>(['STARTING', 'RUNNING', 'STOPPING', 'WAITING']);

/** The runs of a job that ended without success and were not retried, newest first. */
export async function listFailedRuns(client: GlueClient, jobName: string): Promise<JobRun[]> {
  const failed: JobRun[] = [];
  const retried = new Set<string | undefined>();
  for await (const { JobRuns = [] } of paginateGetJobRuns({ client, pageSize: 200 }, { JobName: jobName })) {
    for (const run of JobRuns) {
      // Newest first: a retry is listed before the run that it repeats.
      if (run.PreviousRunId) retried.add(run.PreviousRunId);
      const ended = !unfinished.has(run.JobRunState);
      if (ended && run.JobRunState !== 'SUCCEEDED' && !retried.has(run.Id)) failed.push(run);
    }
  }
  return failed;
}
