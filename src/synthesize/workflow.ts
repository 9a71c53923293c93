import type { Workflow } from '../generated/types.ts';
import { designWorkflow } from './design-workflow.ts';
import { fillShape } from './fill-shape.ts';
import { shapeGraph } from './shape-graph.ts';
import { readDefaultProperties, readWorkflowRun, shapeWorkflowRun, slotOf, workflowRunIdAt } from './workflow-run.ts';
import { anchorMs, type World } from './world.ts';

/** A workflow as Glue would answer it: created before its oldest listed run, with the graph of its design on request. */
export function shapeWorkflow(world: World, name: string, includeGraph = false): Workflow {
  const random = world.random.fork('workflow').fork(name).fork('members');
  const createdMs = anchorMs - (world.listLength + 1) * slotOf(world) - random.int(0, 1e9);
  const latest = world.listLength === 0 ? undefined : readWorkflowRun(world, name, workflowRunIdAt(world, name, 0));
  const identity = { Name: name, Graph: includeGraph ? shapeGraph(world, name, designWorkflow(world, name)) : undefined };
  return fillShape('Workflow', { size: world.size, random }, identity, {
    DefaultRunProperties: readDefaultProperties(world, name),
    CreatedOn: createdMs / 1_000,
    LastModifiedOn: (createdMs + random.int(0, 1e9)) / 1_000,
    LastRun: latest && shapeWorkflowRun(world, latest, false),
  });
}
