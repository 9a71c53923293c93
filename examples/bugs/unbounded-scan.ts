// Bug: reads every page of the history, a year of it, to find the newest failure, which is nearly always on the first.
import { paginateGetJobRuns, type GlueClient, type JobRun } from '@aws-sdk/client-glue';

export async function listJobRuns(client: GlueClient, { JobName }: { JobName: string }): Promise<JobRun[]> {
  const runs: JobRun[] = [];
  for await (const { JobRuns = [] } of paginateGetJobRuns({ client, pageSize: 50 }, { JobName })) runs.push(...JobRuns);
  return runs;
}

export async function findLastFailure(client: GlueClient, JobName: string): Promise<JobRun | undefined> {
  return (await listJobRuns(client, { JobName })).find(({ JobRunState }) => JobRunState === 'FAILED');
}
