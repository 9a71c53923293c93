import { describe, expect, it } from 'vitest';
import type { OutputOf } from '../../src/contract/operation.ts';
import { readInteractions } from './read-interactions.ts';

type Run = NonNullable<OutputOf<'GetWorkflowRun'>['Run']>;
type JobRun = NonNullable<OutputOf<'GetJobRun'>['JobRun']>;

const resumedFile = 'workflow-W1/resumed.json';
const looks = readInteractions(resumedFile, 'GetWorkflowRun');
const [resume] = readInteractions(resumedFile, 'ResumeWorkflowRun');
const originalId = resume?.input.RunId as string;
const resumedId = resume?.output.RunId as string;
const [original] = lookAt(originalId);
const resumed = lookAt(resumedId);
const ended = resumed.at(-1);

function lookAt(runId: string, from = looks): Run[] {
  return from.filter(({ input }) => input.RunId === runId && input.IncludeGraph).map(({ output }) => output.Run ?? {});
}

function jobRunsOf(run: Run | undefined): Record<string, JobRun[]> {
  const jobs = run?.Graph?.Nodes?.filter(({ Type }) => Type === 'JOB') ?? [];
  return Object.fromEntries(jobs.map(({ Name = '', JobDetails }) => [Name, JobDetails?.JobRuns ?? []]));
}

function statesOf(run: Run | undefined) {
  return Object.fromEntries(Object.entries(jobRunsOf(run)).map(([name, runs]) => [name, runs.map(({ JobRunState }) => JobRunState).join()]));
}

function shapeOf(graph: Run['Graph']) {
  return { nodes: graph?.Nodes?.map(({ Name, Type, UniqueId }) => ({ Name, Type, UniqueId })), edges: graph?.Edges };
}

describe('the original run of W1', () => {
  it('is COMPLETED though J2 and J3 failed and J4 and J5 never ran', () => {
    expect(original?.Status).toBe('COMPLETED');
    expect(statesOf(original)).toEqual({ J1: 'SUCCEEDED', J2: 'FAILED', J3: 'FAILED', J4: '', J5: '' });
    expect(original?.Statistics).toMatchObject({ TotalActions: 5, SucceededActions: 1, FailedActions: 2, RunningActions: 0 });
    expect(original).not.toHaveProperty('PreviousRunId');
  });

  it('has the graph of the design: T1-J1, then T2-J2-T4-J4 and T3-J3-T5-J5', () => {
    const [design] = readInteractions(resumedFile, 'GetWorkflow');
    expect(shapeOf(original?.Graph)).toEqual(shapeOf(design?.output.Workflow?.Graph));
    const nameOf = new Map(original?.Graph?.Nodes?.map(({ UniqueId, Name }) => [UniqueId, Name]));
    const edges = original?.Graph?.Edges?.map(({ SourceId, DestinationId }) => `${nameOf.get(SourceId)}-${nameOf.get(DestinationId)}`);
    expect(edges?.toSorted()).toEqual(['J1-T2', 'J1-T3', 'J2-T4', 'J3-T5', 'T1-J1', 'T2-J2', 'T3-J3', 'T4-J4', 'T5-J5']);
  });
});

describe('the resumed run of W1', () => {
  it('has an id of its own and points to the original', () => {
    expect(resumedId).not.toBe(originalId);
    expect(resumed.map(({ PreviousRunId }) => PreviousRunId)).toEqual([originalId, originalId, originalId]);
  });

  it('is RUNNING until all five jobs have succeeded', () => {
    expect(resumed.map(({ Status }) => Status)).toEqual(['RUNNING', 'RUNNING', 'COMPLETED']);
    expect(resumed.map(statesOf)).toEqual([
      { J1: 'SUCCEEDED', J2: 'RUNNING', J3: 'RUNNING', J4: '', J5: '' },
      { J1: 'SUCCEEDED', J2: 'SUCCEEDED', J3: 'SUCCEEDED', J4: 'RUNNING', J5: 'RUNNING' },
      { J1: 'SUCCEEDED', J2: 'SUCCEEDED', J3: 'SUCCEEDED', J4: 'SUCCEEDED', J5: 'SUCCEEDED' },
    ]);
    expect(ended?.Statistics).toMatchObject({ TotalActions: 5, SucceededActions: 5, FailedActions: 0 });
  });

  it('has the complete graph of the original, with J1 copied: its id and times are from before the resumed run', () => {
    expect(resumed.map(({ Graph }) => shapeOf(Graph))).toEqual([1, 2, 3].map(() => shapeOf(original?.Graph)));
    expect(jobRunsOf(ended)['J1']).toEqual(jobRunsOf(original)['J1']);
    expect(jobRunsOf(ended)['J1']?.[0]?.CompletedOn).toBeLessThan(ended?.StartedOn as number);
  });

  it('ran J2 to J5 anew, each after the one upstream of it', () => {
    const before = new Set(Object.values(jobRunsOf(original)).flat().map(({ Id }) => Id));
    const { J2 = [], J3 = [], J4 = [], J5 = [] } = jobRunsOf(ended);
    expect([J2, J3, J4, J5].flat().filter(({ Id }) => before.has(Id))).toEqual([]);
    expect(J4[0]?.StartedOn).toBeGreaterThan(J2[0]?.CompletedOn as number);
    expect(J5[0]?.StartedOn).toBeGreaterThan(J3[0]?.CompletedOn as number);
  });

  it('is told alike by GetWorkflowRuns, GetWorkflow and GetWorkflowRunProperties', () => {
    const { Graph: _, ...withoutGraph } = ended as Run;
    const [listed] = readInteractions(resumedFile, 'GetWorkflowRuns');
    expect(listed?.output.Runs?.map(({ WorkflowRunId }) => WorkflowRunId)).toEqual([resumedId, originalId]);
    expect(listed?.output.Runs?.[0]).toEqual(withoutGraph);
    expect(readInteractions(resumedFile, 'GetWorkflow').at(-1)?.output.Workflow?.LastRun).toEqual(withoutGraph);
    expect(readInteractions(resumedFile, 'GetWorkflowRunProperties').at(-1)?.output.RunProperties).toEqual(ended?.WorkflowRunProperties);
  });
});

describe('the run of W1 that was resumed again', () => {
  const file = 'workflow-W1/resumed-again.json';
  const [call] = readInteractions(file, 'ResumeWorkflowRun');
  const [, last] = lookAt(call?.output.RunId as string, readInteractions(file, 'GetWorkflowRun'));

  it('starts from J2 alone though J4, downstream of it, was asked for too', () => {
    expect(call?.input.RunId).toBe(resumedId);
    expect(call?.input.NodeIds).toHaveLength(2);
    expect(call?.output.NodeIds).toEqual(call?.input.NodeIds.slice(0, 1));
  });

  it('points to the resumed run and copies J1, J3 and J5 from it', () => {
    expect(last?.PreviousRunId).toBe(resumedId);
    const [now, before] = [jobRunsOf(last), jobRunsOf(ended)];
    expect(['J1', 'J2', 'J3', 'J4', 'J5'].filter((name) => now[name]?.[0]?.Id === before[name]?.[0]?.Id)).toEqual(['J1', 'J3', 'J5']);
  });
});
