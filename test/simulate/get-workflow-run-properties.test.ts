import { expect, test } from 'vitest';
import { designWorkflow, runWorkflow } from './design-workflow.ts';
import { createGlue } from './start-world.ts';

test('the properties are those that the run shows', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1', DefaultRunProperties: { day: 'mon' } });
  const { RunId } = glue.call('StartWorkflowRun', { Name: 'W1', RunProperties: { 'ünï\u{1F600}': '' } });
  const asked = { Name: 'W1', RunId: RunId as string };
  const { RunProperties } = glue.call('GetWorkflowRunProperties', asked);
  expect(RunProperties).toEqual({ day: 'mon', 'ünï\u{1F600}': '' });
  expect(glue.call('GetWorkflowRun', asked).Run?.WorkflowRunProperties).toEqual(RunProperties);
});

test('a run without properties has an empty map', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  const { WorkflowRunId: RunId } = runWorkflow(glue, 'W1');
  expect(glue.call('GetWorkflowRunProperties', { Name: 'W1', RunId })).toEqual({ RunProperties: {} });
});

test('unknown workflows and runs are EntityNotFoundException with the observed text', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1' });
  for (const Name of ['W1', 'W2']) {
    expect(glue.fault('GetWorkflowRunProperties', { Name, RunId: 'wr_0' })).toEqual({ name: 'EntityNotFoundException', message: 'Entity not found', status: 400 });
  }
});
