import type { StartingEventBatchCondition, WorkflowRunProperties } from '../../generated/types.ts';
import type { WorkflowRecord, WorkflowRunRecord, World } from '../world.ts';
import { countStatistics } from './count-statistics.ts';
import { isReadable } from './find-workflow-run.ts';
import type { PlannedGraph } from './plan-graph.ts';

export interface WorkflowRunOrigin {
  readonly graph: PlannedGraph;
  readonly properties: WorkflowRunProperties;
  /** Of the run that is resumed; only resumed runs have one (rule 80). */
  readonly previousRunId?: string;
  /** Of runs that events started (rule 81). */
  readonly batch?: StartingEventBatchCondition;
  /** Why the run could not start: it is in ERROR from the beginning. */
  readonly errorMessage?: string;
}

/** Adds a run to the workflow's history and makes it the workflow's LastRun. */
export function addWorkflowRun(world: World, workflow: WorkflowRecord, origin: WorkflowRunOrigin): WorkflowRunRecord {
  const { graph, properties, previousRunId, batch, errorMessage } = origin;
  const position = workflow.runs.length;
  const now = world.now / 1000;
  const run: WorkflowRunRecord = {
    workflow,
    position,
    ...graph,
    active: 0,
    shown: {
      Name: workflow.definition.Name as string,
      WorkflowRunId: world.ids.create('wr', workflow.owner, position),
      ...(previousRunId !== undefined && { PreviousRunId: previousRunId }),
      WorkflowRunProperties: { ...properties },
      StartedOn: now,
      ...(errorMessage === undefined ? { Status: 'RUNNING' } : { Status: 'ERROR', CompletedOn: now, ErrorMessage: errorMessage }),
      ...(batch && { StartingEventBatchCondition: batch }),
    },
  };
  workflow.runs.add(run);
  forgetOld(world, workflow);
  if (errorMessage === undefined) workflow.active.add(run);
  else run.statistics = countStatistics(run);
  return run;
}

/** So that memory stays bounded: runs that are final and may not be read any more (rule 11), each forgotten once. */
function forgetOld(world: World, { runs }: WorkflowRecord): void {
  const isOver = (run: WorkflowRunRecord | undefined) => run?.shown.CompletedOn !== undefined && !isReadable(world, run);
  while (isOver(runs.at(runs.oldest))) {
    const before = runs.oldest;
    runs.forgetOldest();
    if (runs.oldest === before) return;
  }
}
