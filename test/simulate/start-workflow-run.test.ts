import { expect, test } from 'vitest';
import { refuseWorkflowRun, startWorkflowRun } from '../../src/simulate/workflow-runs/start-workflow-run.ts';
import type { WorkflowRecord } from '../../src/simulate/world.ts';
import { designWorkflow, readRun, runWorkflow } from './design-workflow.ts';
import { createGlue } from './start-world.ts';

test('the start trigger starts all its jobs and crawlers at once, with its name on the job runs', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1 J2 C1']);
  const { RunId } = glue.call('StartWorkflowRun', { Name: 'W1' });
  const run = readRun(glue, 'W1', RunId as string);
  expect(run.Status).toBe('RUNNING');
  expect(['J1', 'J2', 'C1'].map(run.states)).toEqual([['STARTING'], ['STARTING'], ['RUNNING']]);
  expect(run.node('J1').JobDetails?.JobRuns?.[0]).toMatchObject({ JobName: 'J1', TriggerName: 'T1', StartedOn: run.StartedOn, PredecessorRuns: [] });
});

test('run properties are the defaults, overlaid key by key', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1', DefaultRunProperties: { day: 'mon', mode: 'full' } });
  const { RunId } = glue.call('StartWorkflowRun', { Name: 'W1', RunProperties: { mode: 'delta', who: 'ops' } });
  const run = readRun(glue, 'W1', RunId as string);
  expect(run.WorkflowRunProperties).toEqual({ day: 'mon', mode: 'delta', who: 'ops' });
  expect(glue.call('GetWorkflow', { Name: 'W1' }).Workflow?.DefaultRunProperties).toEqual({ day: 'mon', mode: 'full' });
});

test('a first run has no PreviousRunId and no StartingEventBatchCondition', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  const run = runWorkflow(glue, 'W1');
  expect(run).not.toHaveProperty('PreviousRunId');
  expect(run).not.toHaveProperty('StartingEventBatchCondition');
});

test('a run beyond MaxConcurrentRuns is ConcurrentRunsExceededException with the documented text, until a run has ended', () => {
  const glue = createGlue();
  designWorkflow(glue, 'foo', ['T1: -> J1']);
  glue.call('UpdateWorkflow', { Name: 'foo', MaxConcurrentRuns: 2 });
  glue.call('StartWorkflowRun', { Name: 'foo' });
  glue.call('StartWorkflowRun', { Name: 'foo' });
  expect(glue.fault('StartWorkflowRun', { Name: 'foo' })).toEqual({
    name: 'ConcurrentRunsExceededException',
    message: 'Concurrent runs exceeded for workflow: foo.',
    status: 400,
  });
  glue.settle();
  expect(glue.call('StartWorkflowRun', { Name: 'foo' }).RunId).toMatch(/^wr_/);
  expect(glue.call('GetWorkflowRuns', { Name: 'foo' }).Runs).toHaveLength(3);
});

test.each([{ MaxConcurrentRuns: 0 }, {}])('a limit of %o is none', (limit) => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  glue.call('UpdateWorkflow', { Name: 'W1', ...limit });
  for (let count = 0; count < 30; count++) glue.call('StartWorkflowRun', { Name: 'W1' });
  expect(glue.call('GetWorkflowRuns', { Name: 'W1' }).Runs?.filter(({ Status }) => Status === 'RUNNING')).toHaveLength(30);
});

test('a start that a trigger makes beyond the limit leaves a run in ERROR, the only kind with an ErrorMessage', () => {
  const glue = createGlue();
  designWorkflow(glue, 'foo', ['T1: -> J1']);
  const { shown } = refuseWorkflowRun(glue.world, glue.world.workflows.get('foo') as WorkflowRecord);
  const run = readRun(glue, 'foo', shown.WorkflowRunId);
  expect(run).toMatchObject({
    Status: 'ERROR',
    ErrorMessage: 'Concurrent runs exceeded for workflow: foo.',
    CompletedOn: run.StartedOn,
    Statistics: { TotalActions: 1, RunningActions: 0, ErroredActions: 0 },
  });
  expect(run.states('J1')).toEqual([]);
  expect(glue.call('GetWorkflow', { Name: 'foo' }).Workflow?.LastRun?.WorkflowRunId).toBe(shown.WorkflowRunId);
});

test('a run that events started tells their batch', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  const { shown } = startWorkflowRun(glue.world, glue.world.workflows.get('W1') as WorkflowRecord, { batch: { BatchSize: 5, BatchWindow: 60 } });
  expect(readRun(glue, 'W1', shown.WorkflowRunId).StartingEventBatchCondition).toEqual({ BatchSize: 5, BatchWindow: 60 });
});

test.each([
  ['no triggers at all', []],
  ['no trigger that starts it', ['T2: J1 -> J2']],
])('a workflow with %s: the run is COMPLETED at once and nothing has run', (_, triggers) => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', triggers);
  const { RunId } = glue.call('StartWorkflowRun', { Name: 'W1' });
  const run = readRun(glue, 'W1', RunId as string);
  expect(run).toMatchObject({ Status: 'COMPLETED', CompletedOn: run.StartedOn });
  expect(glue.world.schedule.next()).toBeUndefined();
});

test('an unknown workflow is EntityNotFoundException', () => {
  expect(createGlue().fault('StartWorkflowRun', { Name: 'W1' }).name).toBe('EntityNotFoundException');
});
