// Bug: resumes whatever has a failed node, also a run that still runs, which Glue refuses; the refusal is logged and forgotten.
import { GetWorkflowRunCommand, ResumeWorkflowRunCommand, type GlueClient, type Node } from '@aws-sdk/client-glue';

const hasFailed = ({ JobDetails, CrawlerDetails }: Node) =>
  ['FAILED', 'ERROR', 'TIMEOUT', 'STOPPED'].includes(JobDetails?.JobRuns?.at(-1)?.JobRunState ?? CrawlerDetails?.Crawls?.at(-1)?.State ?? '');

export async function resumeFailedNodes(client: GlueClient, run: { Name: string; RunId: string }): Promise<string> {
  const { Run } = await client.send(new GetWorkflowRunCommand({ ...run, IncludeGraph: true }));
  const NodeIds = (Run?.Graph?.Nodes ?? []).filter(hasFailed).map(({ UniqueId }) => UniqueId!);
  if (NodeIds.length > 0) await client.send(new ResumeWorkflowRunCommand({ ...run, NodeIds })).catch(() => undefined);
  return 'resumed';
}
