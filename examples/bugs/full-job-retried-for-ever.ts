// Bug: while the job is at its limit the start is sent again at once, and for ever.
import { ConcurrentRunsExceededException, StartJobRunCommand, type GlueClient } from '@aws-sdk/client-glue';

export async function startOnce(client: GlueClient, JobName: string): Promise<string | undefined> {
  while (true) {
    try {
      const { JobRunId } = await client.send(new StartJobRunCommand({ JobName }));
      return JobRunId;
    } catch (error) {
      if (!(error instanceof ConcurrentRunsExceededException)) throw error;
    }
  }
}
