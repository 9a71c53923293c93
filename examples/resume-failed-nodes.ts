import { setTimeout } from 'node:timers/promises';
import { GetWorkflowRunCommand, ResumeWorkflowRunCommand, type GlueClient, type Node, type WorkflowRun } from '@aws-sdk/client-glue';

export interface Repair {
  /** The resumed run; absent when there was nothing to resume. */
  readonly runId?: string;
  /** The names of the nodes it was resumed from. */
  readonly resumedFrom: readonly string[];
  /** Whether every job and crawler of the workflow has succeeded by now. */
  readonly succeeded: boolean;
}

/**
 * Resumes a completed workflow run from its failed jobs and crawlers, and waits until the resumed run has ended.
 * `pause` is what is done between two looks at it.
 */
export async function resumeFailedNodes(
  client: GlueClient,
  name: string,
  runId: string,
  pause: () => Promise<void> = () => setTimeout(30_000),
): Promise<Repair> {
  const original = await getRun(client, name, runId);
  const failed = actionsOf(original).filter(hasFailed);
  if (failed.length === 0) return { resumedFrom: [], succeeded: hasSucceeded(original) };

  const resume = new ResumeWorkflowRunCommand({ Name: name, RunId: runId, NodeIds: failed.flatMap(({ UniqueId }) => UniqueId ?? []) });
  const { RunId: resumedId = '' } = await client.send(resume);
  let resumed = await getRun(client, name, resumedId);
  while (resumed.Status === 'RUNNING' || resumed.Status === 'STOPPING') {
    await pause();
    resumed = await getRun(client, name, resumedId);
  }
  return { runId: resumedId, resumedFrom: failed.flatMap(({ Name }) => Name ?? []), succeeded: hasSucceeded(resumed) };
}

async function getRun(client: GlueClient, name: string, runId: string): Promise<WorkflowRun> {
  const { Run = {} } = await client.send(new GetWorkflowRunCommand({ Name: name, RunId: runId, IncludeGraph: true }));
  return Run;
}

/** COMPLETED only says that nothing runs any more; what came of it stands at the nodes, and a node that never ran has no state. */
function hasSucceeded(run: WorkflowRun): boolean {
  return run.Status === 'COMPLETED' && actionsOf(run).every((node) => lastState(node) === 'SUCCEEDED');
}

function hasFailed(node: Node): boolean {
  const state = lastState(node);
  return state !== undefined && state !== 'SUCCEEDED';
}

function actionsOf({ Graph }: WorkflowRun): Node[] {
  return (Graph?.Nodes ?? []).filter(({ Type }) => Type !== 'TRIGGER');
}

/** A retried node has several runs; the one that started last decides. */
function lastState({ JobDetails, CrawlerDetails }: Node): string | undefined {
  const runs = [
    ...(JobDetails?.JobRuns ?? []).map(({ JobRunState, StartedOn }) => ({ state: JobRunState, startedOn: StartedOn?.getTime() ?? 0 })),
    ...(CrawlerDetails?.Crawls ?? []).map(({ State, StartedOn }) => ({ state: State, startedOn: StartedOn?.getTime() ?? 0 })),
  ];
  return runs.toSorted((left, right) => left.startedOn - right.startedOn).at(-1)?.state;
}
