import type { PutWorkflowRunPropertiesRequest, PutWorkflowRunPropertiesResponse } from '../../generated/types.ts';
import { findWorkflowRun } from '../workflow-runs/find-workflow-run.ts';
import type { World } from '../world.ts';

/** Key by key, and for this run only (rule 78). A finished run takes them too: no document and no modelled error says otherwise (inferred). */
export function putWorkflowRunProperties(world: World, input: PutWorkflowRunPropertiesRequest): PutWorkflowRunPropertiesResponse {
  const { shown } = findWorkflowRun(world, input.Name, input.RunId);
  shown.WorkflowRunProperties = { ...shown.WorkflowRunProperties, ...input.RunProperties };
  return {};
}
