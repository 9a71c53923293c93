import { expect, test } from 'vitest';
import { designWorkflow, readRun, runWorkflow } from './design-workflow.ts';
import { createGlue, type TestGlue } from './start-world.ts';

function start(glue: TestGlue): string {
  return glue.call('StartWorkflowRun', { Name: 'W1' }).RunId as string;
}

test('RUNNING goes to STOPPING, then to STOPPED when the last node has ended; what had not started never does', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1 C1', 'T2: J1 STOPPED | C1 CANCELLED -> J2']);
  const RunId = start(glue);
  glue.advance('20s');
  expect(glue.call('StopWorkflowRun', { Name: 'W1', RunId })).toEqual({});
  const stopping = readRun(glue, 'W1', RunId);
  expect([stopping.Status, stopping.states('J1'), stopping.states('C1')]).toEqual(['STOPPING', ['STOPPING'], ['CANCELLING']]);
  expect(stopping).not.toHaveProperty('CompletedOn');
  glue.advance('1m');
  const stopped = readRun(glue, 'W1', RunId);
  expect([stopped.Status, stopped.states('J1'), stopped.states('C1'), stopped.states('J2')]).toEqual(['STOPPED', ['STOPPED'], ['CANCELLED'], []]);
  expect(stopped.Statistics).toMatchObject({ TotalActions: 3, StoppedActions: 2, RunningActions: 0 });
  expect((stopped.CompletedOn as number) - (stopped.StartedOn as number)).toBeLessThanOrEqual(80);
});

test('nodes that had ended before keep their state', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1', 'T2: J1 -> J2']);
  const RunId = start(glue);
  glue.advance('70s');
  glue.call('StopWorkflowRun', { Name: 'W1', RunId });
  glue.settle();
  const run = readRun(glue, 'W1', RunId);
  expect([run.Status, run.states('J1'), run.states('J2')]).toEqual(['STOPPED', ['SUCCEEDED'], ['STOPPED']]);
});

test('a job run that waits for a slot is stopped too, and never starts', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1'], { JobRunQueuingEnabled: true, ExecutionProperty: { MaxConcurrentRuns: 1 } });
  const first = start(glue);
  const second = start(glue);
  expect(readRun(glue, 'W1', second).states('J1')).toEqual(['WAITING']);
  expect(readRun(glue, 'W1', second).Statistics).toMatchObject({ WaitingActions: 1, RunningActions: 0 });
  glue.call('StopWorkflowRun', { Name: 'W1', RunId: second });
  glue.settle();
  expect([readRun(glue, 'W1', second).Status, readRun(glue, 'W1', second).states('J1')]).toEqual(['STOPPED', ['STOPPED']]);
  expect([readRun(glue, 'W1', first).Status, readRun(glue, 'W1', first).states('J1')]).toEqual(['COMPLETED', ['SUCCEEDED']]);
});

test('a job that fails with retries left is not tried again once its run is being stopped', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1 J2'], { MaxRetries: 5 });
  const RunId = start(glue);
  glue.advance('20s');
  glue.call('StopWorkflowRun', { Name: 'W1', RunId });
  glue.settle();
  expect(['J1', 'J2'].map(readRun(glue, 'W1', RunId).states)).toEqual([['STOPPED'], ['STOPPED']]);
});

test('a run that is not RUNNING is IllegalWorkflowStateException, whatever else it is', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  const RunId = start(glue);
  glue.call('StopWorkflowRun', { Name: 'W1', RunId });
  expect(glue.fault('StopWorkflowRun', { Name: 'W1', RunId }).name).toBe('IllegalWorkflowStateException');
  glue.settle();
  expect(glue.fault('StopWorkflowRun', { Name: 'W1', RunId }).name).toBe('IllegalWorkflowStateException');
  expect(readRun(glue, 'W1', RunId).Status).toBe('STOPPED');
  const { WorkflowRunId } = runWorkflow(glue, 'W1');
  expect(glue.fault('StopWorkflowRun', { Name: 'W1', RunId: WorkflowRunId }).name).toBe('IllegalWorkflowStateException');
});

test('a workflow in which nothing ran is completed by then, so it cannot be stopped', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', []);
  const RunId = start(glue);
  expect(glue.fault('StopWorkflowRun', { Name: 'W1', RunId }).name).toBe('IllegalWorkflowStateException');
});

test('a run that is being stopped counts against the limit until it is STOPPED', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  glue.call('UpdateWorkflow', { Name: 'W1', MaxConcurrentRuns: 1 });
  const RunId = start(glue);
  glue.call('StopWorkflowRun', { Name: 'W1', RunId });
  expect(glue.fault('StartWorkflowRun', { Name: 'W1' }).name).toBe('ConcurrentRunsExceededException');
  glue.advance('1m');
  expect(start(glue)).toMatch(/^wr_/);
});

test('stopping a resumed run leaves the copied nodes and the original as they were', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1', 'T2: J1 -> J2']);
  glue.outcomes('J2', [{ state: 'FAILED' }, {}]);
  const original = runWorkflow(glue, 'W1');
  const resumed = glue.call('ResumeWorkflowRun', { Name: 'W1', RunId: original.WorkflowRunId, NodeIds: [original.node('J2').UniqueId] });
  glue.call('StopWorkflowRun', { Name: 'W1', RunId: resumed.RunId as string });
  glue.settle();
  const run = readRun(glue, 'W1', resumed.RunId as string);
  expect([run.Status, run.states('J1'), run.states('J2')]).toEqual(['STOPPED', ['SUCCEEDED'], ['STOPPED']]);
  expect(readRun(glue, 'W1', original.WorkflowRunId).Graph).toEqual(original.Graph);
});

test('an unknown run is EntityNotFoundException', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  expect(glue.fault('StopWorkflowRun', { Name: 'W1', RunId: 'wr_0' }).name).toBe('EntityNotFoundException');
});
