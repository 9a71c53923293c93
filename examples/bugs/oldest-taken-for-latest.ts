// Bug: sorts the runs by their start, oldest first, and takes [0] for the latest.
import { paginateGetJobRuns, type GlueClient, type JobRun } from '@aws-sdk/client-glue';

export async function listJobRuns(client: GlueClient, { JobName }: { JobName: string }): Promise<JobRun[]> {
  const runs: JobRun[] = [];
  for await (const page of paginateGetJobRuns({ client }, { JobName })) runs.push(...(page.JobRuns ?? []));
  return runs.toSorted((a, b) => Number(a.StartedOn) - Number(b.StartedOn));
}

export async function getLatestRun(client: GlueClient, JobName: string): Promise<JobRun | undefined> {
  const [latest] = await listJobRuns(client, { JobName });
  return latest;
}
