import type { CrawlState, JobRunState, WorkflowRunStatus } from '../generated/types.ts';
import type { DesignNode } from './design-workflow.ts';
import { createJobRunId } from './job-run-id.ts';
import { readAttempts } from './job-run.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** What an action did in a run of its workflow. */
export interface ActionResult {
  readonly state: JobRunState | CrawlState;
  readonly startedMs: number;
  /** Absent while the action is under way. */
  readonly endedMs: number | undefined;
  /** The first attempt of a job; absent for a crawler. */
  readonly jobRunId?: string;
}

/** By index of the node; `undefined` for triggers and for actions that did not start. */
export type Results = readonly (ActionResult | undefined)[];

export interface WorkflowRunPlan {
  readonly status: WorkflowRunStatus;
  readonly startedMs: number;
  /** The results of the run that this one resumes. */
  readonly resumed?: Results;
}

const underWay = { RUNNING: ['RUNNING', 'RUNNING', 'STARTING', 'WAITING'], STOPPING: ['STOPPING'], STOPPED: ['STOPPED'] } as const;
const crawlUnderWay = { RUNNING: 'RUNNING', STOPPING: 'CANCELLING', STOPPED: 'CANCELLED' } as const;

/**
 * Plays a run: first to its end, then, for a run that is not over or was stopped, cut at a moment at which some action
 * was under way. A resumed run keeps the results of the run before it, but for the actions that went wrong and all
 * that is downstream of them. Source: "Repairing and resuming a workflow run" in the Glue developer guide.
 */
export function runWorkflow(world: World, nodes: readonly DesignNode[], plan: WorkflowRunPlan, random: Random): Results {
  // A run with the status ERROR was refused before its start trigger fired.
  if (plan.status === 'ERROR') return nodes.map(() => undefined);
  const results = playToEnd(world, nodes, plan, random);
  if (plan.status === 'COMPLETED') return results;
  const { status } = plan;
  // What was copied from the resumed run was over before this one started.
  const started = results.filter((result) => result !== undefined && result.startedMs >= plan.startedMs);
  if (started.length === 0) return results;
  const chosen = random.fork('cut').pick(started as readonly ActionResult[]);
  const cutMs = Math.floor((chosen.startedMs + (chosen.endedMs ?? chosen.startedMs)) / 2);
  return results.map((result, index) => {
    if (!result || result.startedMs > cutMs) return undefined;
    if (result.endedMs !== undefined && result.endedMs <= cutMs) return result;
    const node = nodes[index] as DesignNode;
    if (node.type === 'CRAWLER') {
      return { ...result, state: crawlUnderWay[status], endedMs: status === 'STOPPED' ? cutMs + 1_000 : undefined };
    }
    const state = random.fork(`cut ${index}`).pick<JobRunState>(underWay[status]);
    return runJob(world, node, result.startedMs, state, 0);
  });
}

function playToEnd(world: World, nodes: readonly DesignNode[], { startedMs, resumed }: WorkflowRunPlan, random: Random): Results {
  const restarted = new Set(resumed && findRestarted(nodes, resumed));
  const isAffected: boolean[] = [];
  /** When a trigger fired; an affected one that is not here did not. */
  const firedMs: (number | undefined)[] = [];
  const results: (ActionResult | undefined)[] = [];
  for (const [index, node] of nodes.entries()) {
    isAffected.push(!resumed || restarted.has(index) || node.parents.some((parent) => isAffected[parent]));
    if (node.trigger) {
      firedMs[index] = node.parents.length === 0 ? startedMs : fire(node, results);
      results.push(undefined);
      continue;
    }
    const began = restarted.has(index) ? startedMs : firedMs[node.parents[0] as number];
    const place = random.fork(index);
    if (!isAffected[index]) results.push(resumed?.[index]);
    else if (began === undefined) results.push(undefined);
    else results.push(runAction(world, node, Math.max(began, startedMs) + place.int(500, 3_000), place));
  }
  return results;
}

/** Which actions a resumed run starts from: those that went wrong, or the first where none did. */
function findRestarted(nodes: readonly DesignNode[], results: Results): number[] {
  const wrong = nodes.flatMap((_, index) => (results[index] && results[index].state !== 'SUCCEEDED' ? [index] : []));
  return wrong.length > 0 ? wrong : nodes.length > 1 ? [1] : [];
}

/** When the conditions of a trigger were met, if they were: with AND the last of them, with ANY the first. */
function fire({ parents, trigger }: DesignNode, results: Results): number | undefined {
  const met = parents.flatMap((parent, position) => {
    const result = results[parent];
    return result?.endedMs !== undefined && result.state === trigger?.states[position] ? [result.endedMs] : [];
  });
  if (met.length === 0 || (trigger?.logical === 'AND' && met.length < parents.length)) return undefined;
  return trigger?.logical === 'AND' ? Math.max(...met) : Math.min(...met);
}

function runAction(world: World, node: DesignNode, startedMs: number, place: Random): ActionResult {
  if (node.type === 'JOB') {
    const state = place.chance(0.75) ? 'SUCCEEDED' : place.pick(['FAILED', 'FAILED', 'TIMEOUT', 'STOPPED', 'ERROR'] as const);
    return runJob(world, node, startedMs, state, place.chance(0.2) ? place.int(1, 2) : 0);
  }
  const state = place.chance(0.85) ? 'SUCCEEDED' : place.pick(['FAILED', 'CANCELLED', 'ERROR'] as const);
  return { state, startedMs, endedMs: startedMs + place.int(20_000, 300_000) };
}

function runJob(world: World, node: DesignNode, startedMs: number, state: JobRunState, retries: number): ActionResult {
  const jobRunId = createJobRunId(world, node.name, { startedMs, state, retries, trigger: (node.parents[0] as number) + 1 });
  const last = readAttempts(world, node.name, jobRunId)[0];
  return { state: last?.state ?? state, startedMs, endedMs: last?.completedMs, jobRunId };
}
