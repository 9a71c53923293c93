import { expect, test } from 'vitest';
import { designWorkflow, readRun } from './design-workflow.ts';
import { createGlue } from './start-world.ts';

test('what an update leaves out is gone, and only LastModifiedOn moves (observed)', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1', Description: 'nightly', DefaultRunProperties: { day: 'mon' }, MaxConcurrentRuns: 2 });
  const created = glue.call('GetWorkflow', { Name: 'W1' }).Workflow;
  glue.advance('1h');
  expect(glue.call('UpdateWorkflow', { Name: 'W1', Description: 'hourly' })).toEqual({ Name: 'W1' });
  expect(glue.call('GetWorkflow', { Name: 'W1' }).Workflow).toEqual({
    Name: 'W1',
    Description: 'hourly',
    DefaultRunProperties: {},
    CreatedOn: created?.CreatedOn,
    LastModifiedOn: (created?.LastModifiedOn as number) + 3600,
  });
});

test('new default properties and a new limit are for the runs to come', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  const { RunId } = glue.call('StartWorkflowRun', { Name: 'W1' });
  glue.call('UpdateWorkflow', { Name: 'W1', DefaultRunProperties: { day: 'tue' }, MaxConcurrentRuns: 1 });
  expect(readRun(glue, 'W1', RunId as string).WorkflowRunProperties).toEqual({});
  expect(glue.fault('StartWorkflowRun', { Name: 'W1' }).name).toBe('ConcurrentRunsExceededException');
  glue.settle();
  const next = glue.call('StartWorkflowRun', { Name: 'W1' });
  expect(readRun(glue, 'W1', next.RunId as string).WorkflowRunProperties).toEqual({ day: 'tue' });
});

test('an unknown workflow is EntityNotFoundException', () => {
  expect(createGlue().fault('UpdateWorkflow', { Name: 'W1' })).toEqual({ name: 'EntityNotFoundException', message: 'Entity not found', status: 400 });
});

test('a negative limit is InvalidInputException and changes nothing', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1', Description: 'nightly' });
  expect(glue.fault('UpdateWorkflow', { Name: 'W1', MaxConcurrentRuns: -5 }).name).toBe('InvalidInputException');
  expect(glue.call('GetWorkflow', { Name: 'W1' }).Workflow?.Description).toBe('nightly');
});
