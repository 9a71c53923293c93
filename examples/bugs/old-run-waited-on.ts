// Bug: resumes a run and then waits on the old id, which has been COMPLETED all along.
import { setTimeout as sleep } from 'node:timers/promises';
import { GetWorkflowRunCommand, ResumeWorkflowRunCommand, type GlueClient, type Node } from '@aws-sdk/client-glue';

const lastState = ({ JobDetails, CrawlerDetails }: Node) => JobDetails?.JobRuns?.at(-1)?.JobRunState ?? CrawlerDetails?.Crawls?.at(-1)?.State;

export async function resumeFailedNodes(client: GlueClient, run: { Name: string; RunId: string }) {
  const getRun = async () => (await client.send(new GetWorkflowRunCommand({ ...run, IncludeGraph: true }))).Run;
  const before = await getRun();
  if (before?.Status !== 'COMPLETED') throw new Error(`${run.RunId} is ${before?.Status}`);
  const failed = before.Graph?.Nodes?.filter((node) => ['FAILED', 'ERROR', 'TIMEOUT'].includes(lastState(node) ?? '')) ?? [];
  if (failed.length === 0) return 'nothing to do';
  await client.send(new ResumeWorkflowRunCommand({ ...run, NodeIds: failed.map(({ UniqueId }) => UniqueId!) }));
  let resumed = await getRun();
  while (resumed?.Status === 'RUNNING') {
    await sleep(30_000);
    resumed = await getRun();
  }
  return resumed?.Status === 'COMPLETED' ? 'repaired' : 'failed';
}
