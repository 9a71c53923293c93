// Bug: JobRuns[0] is taken for the outcome of a node, but a job that was retried has several runs.
import { GetWorkflowRunCommand, type GlueClient } from '@aws-sdk/client-glue';

export async function readFailedNodes(client: GlueClient, { Name, RunId }: { Name: string; RunId: string }): Promise<string[]> {
  const { Run } = await client.send(new GetWorkflowRunCommand({ Name, RunId, IncludeGraph: true }));
  const failed: string[] = [];
  for (const node of Run?.Graph?.Nodes ?? []) {
    const state = node.JobDetails?.JobRuns?.[0]?.JobRunState ?? node.CrawlerDetails?.Crawls?.[0]?.State;
    if (state && ['FAILED', 'ERROR', 'TIMEOUT'].includes(state)) failed.push(node.Name ?? '?');
  }
  return failed;
}
