import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/contract/fault.ts';
import type { RunOutcome } from '../../src/simulate/outcome.ts';
import { designWorkflow, readRun, resumeRun, runWorkflow, type ShownRun } from './design-workflow.ts';
import { createGlue, type TestGlue } from './start-world.ts';

const failed: RunOutcome = { state: 'FAILED' };
const story = ['T1: -> J1', 'T2: J1 -> J2', 'T3: J1 -> J3', 'T4: J2 -> J4', 'T5: J3 -> J5'];

/** The story that the documents tell: J2 and J3 fail the first time, so J4 and J5 do not run. */
function tellStory(): { readonly glue: TestGlue; readonly original: ShownRun } {
  const glue = createGlue();
  designWorkflow(glue, 'W1', story);
  for (const job of ['J2', 'J3']) glue.outcomes(job, [failed, {}]);
  const original = runWorkflow(glue, 'W1');
  glue.advance('1h');
  return { glue, original };
}

const statesOf = ({ states }: ShownRun) => ['J1', 'J2', 'J3', 'J4', 'J5'].map((job) => states(job)[0] ?? '-');

const runIdsOf = ({ node }: ShownRun) => ['J1', 'J2', 'J3', 'J4', 'J5'].flatMap((job) => node(job).JobDetails?.JobRuns?.map(({ Id }) => Id) ?? []);

describe('the story of W1', () => {
  test('J2 and J3 run again and then J4 and J5, in a new run that names the one it resumes', () => {
    const { glue, original } = tellStory();
    expect(statesOf(original)).toEqual(['SUCCEEDED', 'FAILED', 'FAILED', '-', '-']);
    const { run, answer } = resumeRun(glue, original, ['J2', 'J3']);
    expect(answer.NodeIds).toEqual([original.node('J2').UniqueId, original.node('J3').UniqueId]);
    expect(run.WorkflowRunId).not.toBe(original.WorkflowRunId);
    expect(run).toMatchObject({ PreviousRunId: original.WorkflowRunId, Status: 'COMPLETED' });
    expect(statesOf(run)).toEqual(['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED']);
    expect(run.Statistics).toMatchObject({ TotalActions: 5, SucceededActions: 5, FailedActions: 0 });
  });

  test('the graph is complete from the start, with the same nodes and edges', () => {
    const { glue, original } = tellStory();
    const { RunId } = glue.call('ResumeWorkflowRun', { Name: 'W1', RunId: original.WorkflowRunId, NodeIds: [original.node('J2').UniqueId] });
    const { Graph } = readRun(glue, 'W1', RunId as string);
    expect(Graph.Edges).toEqual(original.Graph.Edges);
    expect(Graph.Nodes?.map(({ UniqueId }) => UniqueId)).toEqual(original.Graph.Nodes?.map(({ UniqueId }) => UniqueId));
  });

  test('what does not run again is copied with the ids and times of its runs, which lie before the resumed run', () => {
    const { glue, original } = tellStory();
    const { run } = resumeRun(glue, original, ['J2']);
    for (const name of ['J1', 'J3', 'J5', 'T1', 'T2', 'T3', 'T5']) expect(run.node(name)).toEqual(original.node(name));
    expect(run.node('J1').JobDetails?.JobRuns?.[0]?.StartedOn).toBeLessThan(run.StartedOn as number);
    expect(run.node('J2').JobDetails?.JobRuns?.[0]?.StartedOn).toBe(run.StartedOn);
    expect(statesOf(run)).toEqual(['SUCCEEDED', 'SUCCEEDED', 'FAILED', 'SUCCEEDED', '-']);
  });

  test('the original is untouched, while the resumed run goes on and after it', () => {
    const { glue, original } = tellStory();
    const read = () => JSON.stringify(glue.call('GetWorkflowRun', { Name: 'W1', RunId: original.WorkflowRunId, IncludeGraph: true }));
    const before = read();
    glue.call('ResumeWorkflowRun', { Name: 'W1', RunId: original.WorkflowRunId, NodeIds: [original.node('J2').UniqueId] });
    expect(read()).toBe(before);
    glue.settle();
    expect(read()).toBe(before);
  });

  test('a node downstream of another is run by the normal flow and left out of the answer', () => {
    const glue = createGlue();
    designWorkflow(glue, 'W1', story);
    const original = runWorkflow(glue, 'W1');
    const { run, answer } = resumeRun(glue, original, ['J4', 'J3', 'J1', 'J5', 'J1']);
    expect(answer.NodeIds).toEqual([original.node('J1').UniqueId]);
    expect(runIdsOf(run)).toHaveLength(5);
    expect(runIdsOf(run).filter((id) => runIdsOf(original).includes(id))).toEqual([]);
  });

  test('a run can be resumed again and again, and resumed runs too: the chain of PreviousRunId leads back', () => {
    const { glue, original } = tellStory();
    glue.outcomes('J2', [failed, failed, {}]);
    glue.outcomes('J3', [{}]);
    const first = resumeRun(glue, original, ['J2', 'J3']).run;
    const second = resumeRun(glue, original, ['J2']).run;
    const third = resumeRun(glue, first, ['J2']).run;
    expect([first, second, third].map(({ PreviousRunId }) => PreviousRunId)).toEqual([original.WorkflowRunId, original.WorkflowRunId, first.WorkflowRunId]);
    expect([first, second, third].map(statesOf)).toEqual([
      ['SUCCEEDED', 'FAILED', 'SUCCEEDED', '-', 'SUCCEEDED'],
      ['SUCCEEDED', 'FAILED', 'FAILED', '-', '-'],
      ['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED'],
    ]);
    expect(third.node('J1')).toEqual(original.node('J1'));
    expect(new Set([original, first, second, third].map(({ WorkflowRunId }) => WorkflowRunId)).size).toBe(4);
  });

  test('the run is resumed with the triggers it started with, and with the jobs as they are now', () => {
    const { glue, original } = tellStory();
    glue.world.triggers.delete('T4');
    const job = glue.world.jobs.get('J2');
    if (job) job.definition = { ...job.definition, GlueVersion: '5.0' };
    const { run } = resumeRun(glue, original, ['J2']);
    expect(run.states('J4')).toEqual(['SUCCEEDED']);
    expect(run.node('J2').JobDetails?.JobRuns?.[0]?.GlueVersion).toBe('5.0');
  });

  test('the restarted job has the trigger that started it before, and its predecessors', () => {
    const { glue, original } = tellStory();
    const { run } = resumeRun(glue, original, ['J2']);
    const shown = run.node('J2').JobDetails?.JobRuns?.[0];
    const { JobRun } = glue.call('GetJobRun', { JobName: 'J2', RunId: shown?.Id as string, PredecessorsIncluded: true });
    expect(JobRun).toMatchObject({ TriggerName: 'T2', Attempt: 0, PredecessorRuns: [{ JobName: 'J1', RunId: original.node('J1').JobDetails?.JobRuns?.[0]?.Id }] });
    expect(JobRun).not.toHaveProperty('PreviousRunId');
  });
});

function resume(glue: TestGlue, { WorkflowRunId: RunId }: ShownRun, NodeIds: readonly string[]): Fault {
  return glue.fault('ResumeWorkflowRun', { Name: 'W1', RunId, NodeIds: [...NodeIds] });
}

test('the story can be told through the API alone', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1' });
  for (const Name of ['J1', 'J2']) glue.call('CreateJob', { Name, Role: 'etl', Command: { Name: 'glueetl' }, GlueVersion: '4.0' });
  glue.call('CreateTrigger', { Name: 'T1', WorkflowName: 'W1', Type: 'ON_DEMAND', Actions: [{ JobName: 'J1' }] });
  const Predicate = { Conditions: [{ LogicalOperator: 'EQUALS' as const, JobName: 'J1', State: 'SUCCEEDED' as const }] };
  glue.call('CreateTrigger', { Name: 'T2', WorkflowName: 'W1', Type: 'CONDITIONAL', StartOnCreation: true, Predicate, Actions: [{ JobName: 'J2' }] });
  glue.outcomes('J2', [failed, {}]);
  const original = runWorkflow(glue, 'W1');
  glue.call('DeleteTrigger', { Name: 'T2' });
  const { run } = resumeRun(glue, original, ['J2']);
  expect([original.states('J2'), run.states('J1'), run.states('J2')]).toEqual([['FAILED'], ['SUCCEEDED'], ['SUCCEEDED']]);
  expect(run.Graph.Edges).toEqual(original.Graph.Edges);
});

describe('faults', () => {
  test.each([
    ['a trigger', 'T1'],
    ['a node that was not attempted', 'J4'],
  ])('%s is InvalidInputException, also beside a good node', (_, name) => {
    const { glue, original } = tellStory();
    const [bad, good] = [original.node(name).UniqueId, original.node('J2').UniqueId];
    for (const ids of [[bad], [good, bad]]) expect(resume(glue, original, ids).name).toBe('InvalidInputException');
    expect(glue.call('GetWorkflowRuns', { Name: 'W1' }).Runs).toHaveLength(1);
  });

  test('a made-up node and one of another workflow are InvalidInputException', () => {
    const { glue, original } = tellStory();
    designWorkflow(glue, 'W2', ['U1: -> J1']);
    const other = runWorkflow(glue, 'W2').node('J1').UniqueId;
    for (const id of [other, 'J2', `wnode_${'0'.repeat(64)}`, '__proto__']) expect(resume(glue, original, [id]).name).toBe('InvalidInputException');
  });

  test('no nodes at all are InvalidInputException (inferred)', () => {
    const glue = createGlue({ allow: ['resume-workflow-run/some-nodes'] });
    designWorkflow(glue, 'W1', story);
    expect(resume(glue, runWorkflow(glue, 'W1'), []).name).toBe('InvalidInputException');
  });

  test('a run that is RUNNING, STOPPING or STOPPED is IllegalWorkflowStateException', () => {
    const { glue } = tellStory();
    const RunId = glue.call('StartWorkflowRun', { Name: 'W1' }).RunId as string;
    const attempt = () => resume(glue, readRun(glue, 'W1', RunId), [readRun(glue, 'W1', RunId).node('J1').UniqueId]).name;
    expect(attempt()).toBe('IllegalWorkflowStateException');
    glue.call('StopWorkflowRun', { Name: 'W1', RunId });
    expect(attempt()).toBe('IllegalWorkflowStateException');
    glue.settle();
    expect(attempt()).toBe('IllegalWorkflowStateException');
  });

  test('beyond the limit of the workflow it is ConcurrentRunsExceededException', () => {
    const { glue, original } = tellStory();
    glue.call('UpdateWorkflow', { Name: 'W1', MaxConcurrentRuns: 1 });
    glue.call('StartWorkflowRun', { Name: 'W1' });
    expect(resume(glue, original, [original.node('J2').UniqueId]).name).toBe('ConcurrentRunsExceededException');
    glue.settle();
    expect(resumeRun(glue, original, ['J2']).run.Status).toBe('COMPLETED');
  });

  test('a run too old to be read is EntityNotFoundException', () => {
    const { glue, original } = tellStory();
    glue.advance('91d');
    expect(resume(glue, original, [original.node('J2').UniqueId]).name).toBe('EntityNotFoundException');
  });
});
