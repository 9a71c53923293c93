// No bug: one consumer that passes every check, and says at each place what the bugs beside it get wrong.
import { setTimeout as sleep } from 'node:timers/promises';
import {
  BatchStopJobRunCommand,
  GetJobRunCommand,
  GetJobRunsCommand,
  GetWorkflowRunCommand,
  ResumeWorkflowRunCommand,
  StartJobRunCommand,
  paginateGetJobRuns,
  type GlueClient,
  type JobRun,
  type Node,
  type WorkflowRun,
} from '@aws-sdk/client-glue';

/** A run in one of these goes on; every other state is an end, also one that Glue adds tomorrow. */
const unfinished: ReadonlySet<string | undefined> = new Set(['STARTING', 'RUNNING', 'STOPPING', 'WAITING', 'CANCELLING', undefined]);
const pollInterval = 30_000;
/** Longer than a run of a job may take at most; whoever waits gives up at some time. */
const patience = 8 * 86_400_000;
const largestBatch = 25;

export interface JobRunTarget {
  readonly JobName: string;
  readonly RunId: string;
}

export interface WorkflowTarget {
  readonly Name: string;
  readonly RunId: string;
}

/** Resolves when the run SUCCEEDED, rejects however else it ended. */
export async function waitForJobRun(client: GlueClient, target: JobRunTarget): Promise<void> {
  const run = await pollUntil(
    async () => (await client.send(new GetJobRunCommand(target))).JobRun ?? {},
    ({ JobRunState }) => !unfinished.has(JobRunState),
  );
  if (run.JobRunState === 'SUCCEEDED') return;
  throw new Error(`${target.RunId} of ${target.JobName} is ${run.JobRunState}: ${run.ErrorMessage ?? 'no message'}`);
}

/** Resolves when the run is COMPLETED and all that ran in it SUCCEEDED, rejects however else it ended. */
export async function waitForWorkflowRun(client: GlueClient, target: WorkflowTarget): Promise<void> {
  const run = await pollUntil(() => getWorkflowRun(client, target), ({ Status }) => Status !== undefined && Status !== 'RUNNING' && Status !== 'STOPPING');
  // COMPLETED only says that nothing runs any more.
  const failed = actionsOf(run).filter(hasFailed).map(({ Name }) => Name);
  if (run.Status === 'COMPLETED' && failed.length === 0) return;
  throw new Error(`${target.RunId} of ${target.Name} is ${run.Status}; failed: ${failed.join(', ') || 'nothing'}`);
}

/** Every run of the job, newest first; pages may be short or empty, only their token tells the last one. */
export async function listJobRuns(client: GlueClient, { JobName }: { readonly JobName: string }, maxPages = Infinity): Promise<JobRun[]> {
  const runs = new Map<string | undefined, JobRun>();
  let pages = 0;
  for await (const { JobRuns = [] } of paginateGetJobRuns({ client, pageSize: 200 }, { JobName })) {
    for (const run of JobRuns) runs.set(run.Id, run);
    if (++pages >= maxPages) break;
  }
  return [...runs.values()];
}

/** Starts one run. The client must not retry by itself (`maxAttempts: 1`): StartJobRun has no token that would tell a repetition. */
export async function startOnce(client: GlueClient, JobName: string): Promise<string> {
  const Arguments = { '--run-key': 'orders/2026-01-05' };
  try {
    const { JobRunId } = await client.send(new StartJobRunCommand({ JobName, Arguments }));
    if (JobRunId !== undefined) return JobRunId;
  } catch (error) {
    const { $fault, name } = error as { $fault?: string; name?: string };
    // Glue has refused it, so there is no run; of anything else nobody knows.
    if ($fault === 'client' && name !== 'OperationTimeoutException') throw error;
  }
  const { JobRuns = [] } = await client.send(new GetJobRunsCommand({ JobName, MaxResults: 50 }));
  const started = JobRuns.find((run) => run.Arguments?.['--run-key'] === Arguments['--run-key'])?.Id;
  if (started === undefined) throw new Error(`it is not known whether ${JobName} was started`);
  return started;
}

/** Asks for all runs to be stopped; rejects with what Glue refused, which it tells in an answer that is no error. */
export async function stopRuns(client: GlueClient, { JobName, RunIds }: { readonly JobName: string; readonly RunIds: readonly string[] }): Promise<void> {
  const refused: string[] = [];
  for (let start = 0; start < RunIds.length; start += largestBatch) {
    const { Errors = [] } = await client.send(new BatchStopJobRunCommand({ JobName, JobRunIds: RunIds.slice(start, start + largestBatch) }));
    refused.push(...Errors.map(({ JobRunId, ErrorDetail }) => `${JobRunId}: ${ErrorDetail?.ErrorCode}`));
  }
  if (refused.length > 0) throw new Error(`not stopped: ${refused.join(', ')}`);
}

/** Resumes a COMPLETED run from what failed in it, waits for the new run, and gives its id; `undefined` when nothing failed. */
export async function resumeFailedNodes(client: GlueClient, target: WorkflowTarget): Promise<string | undefined> {
  const run = await getWorkflowRun(client, target);
  if (run.Status !== 'COMPLETED') throw new Error(`${target.RunId} is ${run.Status}, and only a COMPLETED run can be resumed`);
  const NodeIds = actionsOf(run).filter(hasFailed).flatMap(({ UniqueId }) => UniqueId ?? []);
  if (NodeIds.length === 0) return undefined;
  const { RunId } = await client.send(new ResumeWorkflowRunCommand({ ...target, NodeIds }));
  if (RunId === undefined) throw new Error(`${target.RunId} was resumed, but as which run is not known`);
  await waitForWorkflowRun(client, { Name: target.Name, RunId });
  return RunId;
}

/** What became of the jobs and crawlers of a run, by their names. */
export async function readFailedNodes(client: GlueClient, target: WorkflowTarget): Promise<{ failed: string[]; succeeded: string[]; neverRan: string[] }> {
  const actions = actionsOf(await getWorkflowRun(client, target));
  const namesOf = (test: (node: Node) => boolean) => actions.filter(test).flatMap(({ Name }) => Name ?? []);
  return {
    failed: namesOf(hasFailed),
    succeeded: namesOf((node) => lastState(node) === 'SUCCEEDED'),
    neverRan: namesOf((node) => runsOf(node).length === 0),
  };
}

async function pollUntil<T>(read: () => Promise<T>, isOver: (value: T) => boolean): Promise<T> {
  for (let waited = 0; waited < patience; waited += pollInterval) {
    const value = await read();
    if (isOver(value)) return value;
    await sleep(pollInterval);
  }
  throw new Error('it has not ended in time');
}

async function getWorkflowRun(client: GlueClient, target: WorkflowTarget): Promise<WorkflowRun> {
  const { Run } = await client.send(new GetWorkflowRunCommand({ ...target, IncludeGraph: true }));
  return Run ?? {};
}

function actionsOf({ Graph }: WorkflowRun): Node[] {
  return (Graph?.Nodes ?? []).filter(({ Type }) => Type !== 'TRIGGER');
}

function runsOf({ JobDetails, CrawlerDetails }: Node): { state: string | undefined; attempt: number; started: number }[] {
  return [
    ...(JobDetails?.JobRuns ?? []).map(({ JobRunState, Attempt = 0, StartedOn }) => ({ state: JobRunState, attempt: Attempt, started: Number(StartedOn ?? 0) })),
    ...(CrawlerDetails?.Crawls ?? []).map(({ State, StartedOn }) => ({ state: State, attempt: 0, started: Number(StartedOn ?? 0) })),
  ];
}

/** A node that was retried has several runs, in no promised order; the last one counts. */
function lastState(node: Node): string | undefined {
  return runsOf(node).toSorted((one, other) => one.attempt - other.attempt || one.started - other.started).at(-1)?.state;
}

function hasFailed(node: Node): boolean {
  const state = lastState(node);
  return !unfinished.has(state) && state !== 'SUCCEEDED';
}
