import type { Workflow } from '../../generated/types.ts';
import type { WorkflowRecord, World } from '../world.ts';
import { planGraph } from './plan-graph.ts';
import { showDesignGraph } from './show-graph.ts';
import { showWorkflowRun } from './show-workflow-run.ts';
import { triggersOf } from './triggers-of.ts';

/** A workflow as it is now, with its latest run (rule 87); the graph of the latest design and that of the run only when asked for (rules 68, 75). */
export function showWorkflow(world: World, workflow: WorkflowRecord, withGraph = false): Workflow {
  const { definition, runs } = workflow;
  const last = runs.at(runs.length - 1);
  return {
    ...definition,
    DefaultRunProperties: { ...definition.DefaultRunProperties },
    ...(last && { LastRun: showWorkflowRun(world, last, withGraph) }),
    ...(withGraph && { Graph: showDesignGraph(planGraph(world, workflow, triggersOf(world, workflow)).nodes.values()) }),
  };
}
