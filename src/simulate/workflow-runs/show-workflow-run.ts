import type { WorkflowRun } from '../../generated/types.ts';
import type { WorkflowRunRecord, World } from '../world.ts';
import { countStatistics } from './count-statistics.ts';
import { showRunGraph } from './show-graph.ts';

/** A run as an answer shows it: a copy, with its counters, and with its graph only when asked for (rule 68). */
export function showWorkflowRun(world: World, run: WorkflowRunRecord, withGraph = false): WorkflowRun {
  const { WorkflowRunProperties, ...shown } = run.shown;
  return {
    ...shown,
    WorkflowRunProperties: { ...WorkflowRunProperties },
    Statistics: countStatistics(run),
    ...(withGraph && { Graph: showRunGraph(world, run) }),
  };
}
