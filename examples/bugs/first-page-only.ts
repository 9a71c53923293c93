// Bug: one call, one page; the runs beyond it do not exist for this report.
import { GetJobRunsCommand, type GlueClient } from '@aws-sdk/client-glue';

export async function listJobRuns(client: GlueClient, { JobName }: { JobName: string }) {
  const response = await client.send(new GetJobRunsCommand({ JobName, MaxResults: 100 }));
  return response.JobRuns ?? [];
}
