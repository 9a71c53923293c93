import type { StartWorkflowRunRequest, StartWorkflowRunResponse } from '../../generated/types.ts';
import { raiseFault } from '../raise-fault.ts';
import { findWorkflow } from '../workflow-runs/find-workflow-run.ts';
import { isAtConcurrencyLimit, nameLimit, startWorkflowRun as start } from '../workflow-runs/start-workflow-run.ts';
import type { World } from '../world.ts';

/** Beyond the workflow's limit this is a fault; it is triggers whose start leaves a run in ERROR (rule 76). */
export function startWorkflowRun(world: World, { Name, RunProperties }: StartWorkflowRunRequest): StartWorkflowRunResponse {
  const workflow = findWorkflow(world, Name);
  if (isAtConcurrencyLimit(workflow)) raiseFault('ConcurrentRunsExceededException', nameLimit(workflow));
  return { RunId: start(world, workflow, RunProperties ? { properties: RunProperties } : {}).shown.WorkflowRunId };
}
