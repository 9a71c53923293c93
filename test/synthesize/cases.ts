import type { InputOf, OperationName } from '../../src/contract/operation.ts';
import { jobRunIdAt } from '../../src/synthesize/job-run-id.ts';
import { designWorkflow } from '../../src/synthesize/design-workflow.ts';
import { workflowRunIdAt } from '../../src/synthesize/workflow-run.ts';
import { createWorld, type Size, type SynthesizeOptions } from '../../src/synthesize/world.ts';

export const sizes: readonly Size[] = ['minimal', 'maximal', 'random'];

/** An input of every operation, whose ids are those of the world that the options make. */
export function inputsFor(options: SynthesizeOptions, name = 'nightly'): { readonly [O in OperationName]: InputOf<O> } {
  const world = createWorld(options);
  const RunId = jobRunIdAt(world, name, 0);
  const started = `jr_${'ab'.repeat(32)}`;
  const workflowRun = { Name: name, RunId: workflowRunIdAt(world, name, 0) };
  // A graph of one node has no action; any id is asked for there.
  const nodeIds = [...designWorkflow(world, name).flatMap(({ type, id }) => (type === 'TRIGGER' ? [] : [id])), `wnode_${'cd'.repeat(32)}`];
  return {
    StartJobRun: { JobName: name, Arguments: { '--day': '1' } },
    BatchStopJobRun: { JobName: name, JobRunIds: [RunId, jobRunIdAt(world, name, 1), started, `${started}_attempt_1`] },
    GetJobRun: { JobName: name, RunId, PredecessorsIncluded: true },
    GetJobRuns: { JobName: name, MaxResults: 3 },
    GetJobBookmark: { JobName: name, RunId },
    GetJobBookmarks: { JobName: name, MaxResults: 2 },
    ResetJobBookmark: { JobName: name },
    StartWorkflowRun: { Name: name },
    StopWorkflowRun: workflowRun,
    ResumeWorkflowRun: { ...workflowRun, NodeIds: nodeIds.slice(0, 3) },
    GetWorkflowRun: { ...workflowRun, IncludeGraph: true },
    GetWorkflowRuns: { Name: name, IncludeGraph: true, MaxResults: 3 },
    GetWorkflowRunProperties: workflowRun,
    PutWorkflowRunProperties: { ...workflowRun, RunProperties: { a: 'b' } },
    GetWorkflow: { Name: name, IncludeGraph: true },
  };
}
