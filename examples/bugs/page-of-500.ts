// Bug: asks for 500 runs a page where Glue gives at most 200, which every stub so far took without a word.
import { paginateGetJobRuns, type GlueClient, type JobRun } from '@aws-sdk/client-glue';

export async function* listJobRuns(client: GlueClient, { JobName }: { JobName: string }): AsyncGenerator<JobRun> {
  for await (const page of paginateGetJobRuns({ client, pageSize: 500 }, { JobName })) yield* page.JobRuns ?? [];
}
