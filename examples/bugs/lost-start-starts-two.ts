// Bug: the response to StartJobRun is lost, the start is retried, and two runs load the same day.
import { StartJobRunCommand, type GlueClient } from '@aws-sdk/client-glue';

export async function startOnce(client: GlueClient, JobName: string): Promise<string> {
  const { JobRunId } = await client.send(new StartJobRunCommand({ JobName, Arguments: { '--day': '2026-01-05' } }));
  if (!JobRunId) throw new Error('no run id');
  return JobRunId;
}
