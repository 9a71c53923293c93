import type { BatchGetWorkflowsRequest, BatchGetWorkflowsResponse } from '../../generated/types.ts';
import { showWorkflow } from '../workflow-runs/show-workflow.ts';
import type { World } from '../world.ts';

/** Misses are told, never a fault (rule 122). A name given twice is answered once (inferred). */
export function batchGetWorkflows(world: World, { Names, IncludeGraph }: BatchGetWorkflowsRequest): BatchGetWorkflowsResponse {
  const names = [...new Set(Names)];
  return {
    Workflows: names.flatMap((name) => {
      const workflow = world.workflows.get(name);
      return workflow ? [showWorkflow(world, workflow, IncludeGraph)] : [];
    }),
    MissingWorkflows: names.filter((name) => !world.workflows.has(name)),
  };
}
