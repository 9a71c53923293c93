// Bug: what is no known failure counts as success, also a state that Glue adds tomorrow.
import { GetJobRunCommand, type GlueClient } from '@aws-sdk/client-glue';

export async function hasSucceeded(client: GlueClient, run: { JobName: string; RunId: string }): Promise<boolean> {
  const { JobRun } = await client.send(new GetJobRunCommand(run));
  const state = JobRun?.JobRunState ?? 'STARTING';
  if (['STARTING', 'RUNNING', 'WAITING', 'STOPPING'].includes(state)) return false;
  return !['FAILED', 'STOPPED', 'TIMEOUT', 'ERROR', 'EXPIRED'].includes(state);
}
