import type { StopWorkflowRunRequest, StopWorkflowRunResponse } from '../../generated/types.ts';
import { findWorkflowRun } from '../workflow-runs/find-workflow-run.ts';
import { stopWorkflowRun as stop } from '../workflow-runs/stop-workflow-run.ts';
import type { World } from '../world.ts';

/** Answers as soon as the stop has begun (rule 84). */
export function stopWorkflowRun(world: World, { Name, RunId }: StopWorkflowRunRequest): StopWorkflowRunResponse {
  stop(world, findWorkflowRun(world, Name, RunId));
  return {};
}
