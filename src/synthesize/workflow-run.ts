import { referTo } from '../contract/resolve-shape.ts';
import { isFinalWorkflowRunStatus } from '../contract/states.ts';
import type { WorkflowRun, WorkflowRunProperties, WorkflowRunStatistics, WorkflowRunStatus } from '../generated/types.ts';
import { drawValue } from './draw-value.ts';
import { designWorkflow, type DesignNode } from './design-workflow.ts';
import { fillShape } from './fill-shape.ts';
import type { Random } from './random.ts';
import { runWorkflow, type Results } from './run-workflow.ts';
import { sealId, unsealId } from './seal-id.ts';
import { shapeGraph } from './shape-graph.ts';
import { anchorMs, type World } from './world.ts';

/** How a run of a workflow went. */
export interface WorkflowRunFacts {
  readonly name: string;
  readonly id: string;
  readonly previousRunId: string | undefined;
  readonly status: WorkflowRunStatus;
  /** Epoch milliseconds. */
  readonly startedMs: number;
  /** Epoch milliseconds; absent while the run is under way. */
  readonly completedMs: number | undefined;
  readonly nodes: readonly DesignNode[];
  readonly results: Results;
}

/** An id carries the place in the list, and below it what tells apart the runs that resumed the listed one. */
const nonceBits = 24n;

/** The id of the run that stands at a place of the workflow's list, 0 being the newest. */
export function workflowRunIdAt(world: World, name: string, index: number): string {
  return sealId(placeOf(world, name), 'wr_', BigInt(index) << nonceBits);
}

/**
 * The id of a new run that resumes another. It tells which listed run it resumes; of a run that is not listed itself,
 * nothing could tell it again, so the new run is answered as one that resumes none.
 */
export function resumedRunId(world: World, name: string, previousId: string, nth: number): string {
  const place = placeOf(world, name);
  const random = place.fork(`resumed ${previousId}`).fork(nth);
  const payload = unsealId(place, 'wr_', previousId);
  if (payload === undefined || !isListed(payload)) return `wr_${random.digest}`;
  return sealId(place, 'wr_', payload | BigInt(random.int(1, 2 ** Number(nonceBits) - 1)));
}

/**
 * The facts of a run, from its workflow's name and its id alone. An id that is not of this world is answered as a
 * completed run that started after all listed ones.
 */
export function readWorkflowRun(world: World, name: string, id: string): WorkflowRunFacts {
  const place = placeOf(world, name);
  const random = place.fork(`run ${id}`);
  const payload = unsealId(place, 'wr_', id);
  const { status, startedMs, previous } =
    payload === undefined ? planLater(random)
    : isListed(payload) ? planListed(world, name, Number(payload >> nonceBits))
    : planLater(random, readWorkflowRun(world, name, workflowRunIdAt(world, name, Number(payload >> nonceBits))));
  const nodes = designWorkflow(world, name);
  const results = runWorkflow(world, nodes, { status, startedMs, ...(previous && { resumed: previous.results }) }, random);
  const lastMs = results.reduce((latest, result) => Math.max(latest, result?.endedMs ?? 0), startedMs);
  const completedMs = isFinalWorkflowRunStatus(status) ? lastMs + random.int(100, 2_000) : undefined;
  return { name, id, previousRunId: previous?.id, status, startedMs, completedMs, nodes, results };
}

/** The facts as Glue would answer them. */
export function shapeWorkflowRun(world: World, facts: WorkflowRunFacts, includeGraph: boolean): WorkflowRun {
  const { name, id, previousRunId, status, startedMs, completedMs, nodes, results } = facts;
  const random = placeOf(world, name).fork(`members ${id}`);
  const graph = includeGraph ? shapeGraph(world, name, nodes, results) : undefined;
  return fillShape('WorkflowRun', { size: world.size, random }, { Name: name, WorkflowRunId: id, Graph: graph }, {
    PreviousRunId: previousRunId,
    WorkflowRunProperties: readRunProperties(world, name, id),
    StartedOn: startedMs / 1_000,
    CompletedOn: completedMs === undefined ? undefined : completedMs / 1_000,
    Status: status,
    ErrorMessage: status === 'ERROR' ? `Concurrent runs exceeded for workflow: ${name}.` : undefined,
    Statistics: countActions(nodes, results),
    StartingEventBatchCondition:
      nodes[0]?.trigger?.type === 'EVENT' ? { BatchSize: random.int(1, 100), BatchWindow: random.int(0, 900) } : undefined,
  });
}

/** The properties of a run: the defaults of its workflow, overlaid with its own. */
export function readRunProperties(world: World, name: string, id: string): WorkflowRunProperties {
  return { ...readDefaultProperties(world, name), ...drawProperties(world, placeOf(world, name).fork(`properties ${id}`)) };
}

export function readDefaultProperties(world: World, name: string): WorkflowRunProperties {
  return drawProperties(world, placeOf(world, name).fork('default properties'));
}

/** How far apart runs start: at most six hours, less where the list would otherwise reach back beyond 1976. */
export function slotOf({ listLength }: World): number {
  return Math.min(21_600_000, Math.floor(1.58e12 / Math.max(listLength, 1)));
}

interface Plan {
  readonly status: WorkflowRunStatus;
  readonly startedMs: number;
  /** The run that this one resumes. */
  readonly previous: WorkflowRunFacts | undefined;
}

function planLater(random: Random, previous?: WorkflowRunFacts): Plan {
  return { status: 'COMPLETED', startedMs: Math.max(anchorMs, previous?.completedMs ?? 0) + random.int(1, 3_600_000), previous };
}

function planListed(world: World, name: string, index: number): Plan {
  const place = placeOf(world, name);
  const status = statusAt(place, index);
  const startedMs = anchorMs - (index + 1) * slotOf(world) + place.fork(`start ${index}`).int(0, 60_000);
  // Only every second run may resume the one before it, so that reading a run never takes a walk through all of them.
  const resumes = index % 2 === 0 && index + 1 < world.listLength && status !== 'ERROR' && place.fork(`resumes ${index}`).chance(0.5);
  if (!resumes || statusAt(place, index + 1) !== 'COMPLETED') return { status, startedMs, previous: undefined };
  const previous = readWorkflowRun(world, name, workflowRunIdAt(world, name, index + 1));
  return { status, startedMs, previous: (previous.completedMs ?? Infinity) < startedMs ? previous : undefined };
}

/** Only the newest run of a workflow may still be under way. */
function statusAt(place: Random, index: number): WorkflowRunStatus {
  const random = place.fork(`status ${index}`);
  if (index === 0) return random.pick(['COMPLETED', 'RUNNING', 'STOPPING', 'STOPPED', 'ERROR']);
  return random.chance(0.7) ? 'COMPLETED' : random.pick(['STOPPED', 'ERROR']);
}

function isListed(payload: bigint): boolean {
  return BigInt.asUintN(Number(nonceBits), payload) === 0n;
}

/** Each action counts once, by its last attempt; an action that did not start counts only towards the total. */
function countActions(nodes: readonly DesignNode[], results: Results): WorkflowRunStatistics {
  const count = (...states: readonly string[]): number => results.filter((result) => result && states.includes(result.state)).length;
  return {
    TotalActions: nodes.filter(({ type }) => type !== 'TRIGGER').length,
    TimeoutActions: count('TIMEOUT'),
    FailedActions: count('FAILED'),
    StoppedActions: count('STOPPED', 'CANCELLED'),
    SucceededActions: count('SUCCEEDED'),
    RunningActions: count('RUNNING', 'STARTING', 'STOPPING', 'CANCELLING'),
    ErroredActions: count('ERROR'),
    WaitingActions: count('WAITING'),
  };
}

function drawProperties({ size }: World, random: Random): WorkflowRunProperties {
  return drawValue(referTo('WorkflowRunProperties'), { size, random }) as WorkflowRunProperties;
}

function placeOf(world: World, name: string): Random {
  return world.random.fork('workflow').fork(name);
}
