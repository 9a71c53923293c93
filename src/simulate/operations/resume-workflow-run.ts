import type { ResumeWorkflowRunRequest, ResumeWorkflowRunResponse } from '../../generated/types.ts';
import { findWorkflowRun } from '../workflow-runs/find-workflow-run.ts';
import { resumeWorkflowRun as resume } from '../workflow-runs/resume-workflow-run.ts';
import type { World } from '../world.ts';

/** The new run, and the nodes it begins with (rule 103). */
export function resumeWorkflowRun(world: World, { Name, RunId, NodeIds }: ResumeWorkflowRunRequest): ResumeWorkflowRunResponse {
  const { run, started } = resume(world, findWorkflowRun(world, Name, RunId), NodeIds);
  return { RunId: run.shown.WorkflowRunId, NodeIds: started.map(({ id }) => id) };
}
