import { IllegalWorkflowStateException } from '@aws-sdk/client-glue';
import { setupGlue } from 'glue-contract/vitest';
import { describe, expect, it } from 'vitest';
import { resumeFailedNodes } from './resume-failed-nodes.ts';

type State = 'SUCCEEDED' | 'FAILED' | 'TIMEOUT';

/** The recorded run of W1 in which J2 and J3 failed. */
const failedRun = 'wr_325c05d632d052de28669e795635e6193f55647623be756caebd17d680b11f09';

const glue = setupGlue({ recordings: 'recordings/workflow-W1', transport: 'sdk' });

describe('resumeFailedNodes on W1', () => {
  it('resumes from J2 and J3, waits while the run is RUNNING, and finds that all succeeded', async () => {
    let pauses = 0;
    const repair = await resumeFailedNodes(glue.client(), 'W1', failedRun, async () => void pauses++);
    expect(repair).toMatchObject({ resumedFrom: ['J2', 'J3'], succeeded: true });
    expect(pauses).toBe(2);
    expect(glue).toHaveReceivedTimes('ResumeWorkflowRun', 1);
    expect(glue).toHaveReceived('GetWorkflowRun', { RunId: String(repair.runId), IncludeGraph: true });
  });

  it('passes on that the run cannot be resumed in its state', async () => {
    glue.use(({ operation }) => (operation === 'ResumeWorkflowRun' ? { fault: { name: 'IllegalWorkflowStateException', status: 400 } } : undefined));
    await expect(resumeFailedNodes(glue.client(), 'W1', failedRun)).rejects.toBeInstanceOf(IllegalWorkflowStateException);
  });
});

describe('resumeFailedNodes on a workflow of one job', () => {
  it.each<{ runs: string; states: State[]; succeeded: boolean }>([
    { runs: 'succeeded', states: ['SUCCEEDED'], succeeded: true },
    { runs: 'failed and succeeded when it was retried', states: ['FAILED', 'SUCCEEDED'], succeeded: true },
    { runs: 'never ran', states: [], succeeded: false },
  ])('resumes nothing when the job $runs', async ({ states, succeeded }) => {
    serve({ wr_1: states });
    expect(await resumeFailedNodes(glue.client(), 'nightly', 'wr_1')).toEqual({ resumedFrom: [], succeeded });
    expect(glue).toHaveReceivedTimes('ResumeWorkflowRun', 0);
  });

  it.each<{ retry: string; states: State[] }>([
    { retry: 'failed', states: ['SUCCEEDED', 'FAILED'] },
    { retry: 'timed out', states: ['FAILED', 'TIMEOUT'] },
  ])('resumes from the job when the last of its runs $retry', async ({ states }) => {
    serve({ wr_1: states, wr_2: ['SUCCEEDED'] });
    expect(await resumeFailedNodes(glue.client(), 'nightly', 'wr_1')).toEqual({ runId: 'wr_2', resumedFrom: ['load'], succeeded: true });
    expect(glue).toHaveReceived('ResumeWorkflowRun', { Name: 'nightly', RunId: 'wr_1', NodeIds: ['wnode_load'] });
  });

  it('says that the resumed run did not succeed when the job failed again, though the run is COMPLETED', async () => {
    serve({ wr_1: ['FAILED'], wr_2: ['FAILED'] });
    expect(await resumeFailedNodes(glue.client(), 'nightly', 'wr_1')).toMatchObject({ runId: 'wr_2', succeeded: false });
  });
});

/** Answers with completed runs of a workflow of one job: by their ids, the states that the job's runs ended in, latest last. */
function serve(runs: Readonly<Record<string, readonly State[]>>): void {
  glue.use(({ operation, input }) => {
    if (operation === 'ResumeWorkflowRun') return { output: { RunId: 'wr_2', NodeIds: input.NodeIds } };
    if (operation !== 'GetWorkflowRun') return undefined;
    const jobRuns = (runs[input.RunId] ?? []).map((JobRunState, index) => {
      const [StartedOn, CompletedOn] = [1000 * index + 100, 1000 * index + 900];
      return { JobName: 'load', JobRunState, StartedOn, LastModifiedOn: CompletedOn, CompletedOn };
    });
    const Nodes = [
      { Type: 'TRIGGER', Name: 'start', UniqueId: 'wnode_start' },
      // Latest first, as GetJobRuns lists them: the order of the list must not decide.
      { Type: 'JOB', Name: 'load', UniqueId: 'wnode_load', ...(jobRuns.length > 0 && { JobDetails: { JobRuns: jobRuns.toReversed() } }) },
    ] as const;
    const Graph = { Nodes: [...Nodes], Edges: [{ SourceId: 'wnode_start', DestinationId: 'wnode_load' }] };
    return { output: { Run: { Name: input.Name, WorkflowRunId: input.RunId, StartedOn: 0, CompletedOn: 9000, Status: 'COMPLETED', Graph } } };
  });
}
