import type { GetWorkflowRunPropertiesRequest, GetWorkflowRunPropertiesResponse } from '../../generated/types.ts';
import { findWorkflowRun } from '../workflow-runs/find-workflow-run.ts';
import type { World } from '../world.ts';

/** The properties that the run shows (rule 79). */
export function getWorkflowRunProperties(world: World, { Name, RunId }: GetWorkflowRunPropertiesRequest): GetWorkflowRunPropertiesResponse {
  return { RunProperties: { ...findWorkflowRun(world, Name, RunId).shown.WorkflowRunProperties } };
}
