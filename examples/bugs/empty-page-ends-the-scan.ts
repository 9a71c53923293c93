// Bug: an empty page is taken for the end, though it has a token for more.
import { GetJobRunsCommand, type GlueClient, type JobRun } from '@aws-sdk/client-glue';

export async function listJobRuns(client: GlueClient, { JobName }: { JobName: string }): Promise<JobRun[]> {
  const all: JobRun[] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(new GetJobRunsCommand({ JobName, NextToken, MaxResults: 50 }));
    if (!page.JobRuns?.length) break;
    all.push(...page.JobRuns);
    NextToken = page.NextToken;
  } while (NextToken);
  return all;
}
