// Bug: reads members that Glue leaves out until the run has ended.
import { GetJobRunCommand, type GlueClient } from '@aws-sdk/client-glue';

export async function measureJobRun(client: GlueClient, run: { JobName: string; RunId: string }): Promise<number> {
  const { JobRun } = await client.send(new GetJobRunCommand(run));
  return JobRun!.CompletedOn!.getTime() - JobRun!.StartedOn!.getTime();
}
