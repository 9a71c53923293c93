import { expect, test } from 'vitest';
import { designWorkflow, resumeRun, runWorkflow } from './design-workflow.ts';
import { createGlue } from './start-world.ts';

test('keys are added or overwritten, all others kept', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1', DefaultRunProperties: { day: 'mon', mode: 'full' } });
  const run = { Name: 'W1', RunId: glue.call('StartWorkflowRun', { Name: 'W1' }).RunId as string };
  expect(glue.call('PutWorkflowRunProperties', { ...run, RunProperties: { mode: 'delta', who: 'ops' } })).toEqual({});
  expect(glue.call('GetWorkflowRunProperties', run).RunProperties).toEqual({ day: 'mon', mode: 'delta', who: 'ops' });
  glue.call('PutWorkflowRunProperties', { ...run, RunProperties: {} });
  expect(glue.call('GetWorkflowRunProperties', run).RunProperties).toEqual({ day: 'mon', mode: 'delta', who: 'ops' });
});

test('neither the defaults nor other runs change', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1', DefaultRunProperties: { day: 'mon' } });
  const [one, two] = [0, 1].map(() => ({ Name: 'W1', RunId: glue.call('StartWorkflowRun', { Name: 'W1' }).RunId as string }));
  glue.call('PutWorkflowRunProperties', { ...(one as { Name: string; RunId: string }), RunProperties: { day: 'tue' } });
  expect(glue.call('GetWorkflowRunProperties', two as { Name: string; RunId: string }).RunProperties).toEqual({ day: 'mon' });
  expect(glue.call('GetWorkflow', { Name: 'W1' }).Workflow?.DefaultRunProperties).toEqual({ day: 'mon' });
});

test('a finished run takes properties, and a run resumed from it has them', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  const original = runWorkflow(glue, 'W1');
  glue.call('PutWorkflowRunProperties', { Name: 'W1', RunId: original.WorkflowRunId, RunProperties: { fixed: 'yes' } });
  const { run } = resumeRun(glue, original, ['J1']);
  expect(run.WorkflowRunProperties).toEqual({ fixed: 'yes' });
  glue.call('PutWorkflowRunProperties', { Name: 'W1', RunId: run.WorkflowRunId, RunProperties: { fixed: 'twice' } });
  expect(glue.call('GetWorkflowRunProperties', { Name: 'W1', RunId: original.WorkflowRunId }).RunProperties).toEqual({ fixed: 'yes' });
});

test('an unknown run is EntityNotFoundException', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1' });
  expect(glue.fault('PutWorkflowRunProperties', { Name: 'W1', RunId: 'wr_0', RunProperties: {} }).name).toBe('EntityNotFoundException');
});
