import { expect, test } from 'vitest';
import { designWorkflow, runWorkflow } from './design-workflow.ts';
import { createGlue } from './start-world.ts';

test('a deleted workflow is not found by any operation that reads it or its runs', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  const { WorkflowRunId: RunId, node } = runWorkflow(glue, 'W1');
  expect(glue.call('DeleteWorkflow', { Name: 'W1' })).toEqual({ Name: 'W1' });
  const Name = 'W1';
  const faults = [
    glue.fault('GetWorkflow', { Name }),
    glue.fault('GetWorkflowRun', { Name, RunId }),
    glue.fault('GetWorkflowRuns', { Name }),
    glue.fault('StartWorkflowRun', { Name }),
    glue.fault('StopWorkflowRun', { Name, RunId }),
    glue.fault('ResumeWorkflowRun', { Name, RunId, NodeIds: [node('J1').UniqueId] }),
    glue.fault('GetWorkflowRunProperties', { Name, RunId }),
    glue.fault('PutWorkflowRunProperties', { Name, RunId, RunProperties: {} }),
  ];
  expect(new Set(faults.map(({ name }) => name))).toEqual(new Set(['EntityNotFoundException']));
});

test('deleting a workflow that is not there succeeds', () => {
  expect(createGlue().call('DeleteWorkflow', { Name: 'W1' })).toEqual({ Name: 'W1' });
});

test('a workflow made anew under the same name has no runs of the old one, and other run ids', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  const { WorkflowRunId } = runWorkflow(glue, 'W1');
  glue.call('DeleteWorkflow', { Name: 'W1' });
  glue.call('CreateWorkflow', { Name: 'W1' });
  expect(glue.call('GetWorkflowRuns', { Name: 'W1' }).Runs).toEqual([]);
  expect(glue.call('GetWorkflow', { Name: 'W1' }).Workflow).not.toHaveProperty('LastRun');
  expect(glue.fault('GetWorkflowRun', { Name: 'W1', RunId: WorkflowRunId }).name).toBe('EntityNotFoundException');
  expect(glue.call('StartWorkflowRun', { Name: 'W1' }).RunId).not.toBe(WorkflowRunId);
});

test('jobs that run when their workflow is deleted go on', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1', 'T2: J1 -> J2']);
  glue.call('StartWorkflowRun', { Name: 'W1' });
  glue.call('DeleteWorkflow', { Name: 'W1' });
  glue.settle();
  expect(glue.call('GetJobRuns', { JobName: 'J2' }).JobRuns?.map(({ JobRunState }) => JobRunState)).toEqual(['SUCCEEDED']);
});

test('the tags of a deleted workflow are gone', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1', Tags: { team: 'etl' } });
  glue.call('DeleteWorkflow', { Name: 'W1' });
  expect(glue.world.tags.size).toBe(0);
});
