import { expect, test } from 'vitest';
import { designWorkflow } from './design-workflow.ts';
import { createGlue } from './start-world.ts';

test('found workflows come in the order asked for, misses are told and are no fault', () => {
  const glue = createGlue();
  for (const Name of ['a', 'b', 'c']) glue.call('CreateWorkflow', { Name });
  const { Workflows, MissingWorkflows } = glue.call('BatchGetWorkflows', { Names: ['c', 'x', 'a', 'y'] });
  expect(Workflows?.map(({ Name }) => Name)).toEqual(['c', 'a']);
  expect(MissingWorkflows).toEqual(['x', 'y']);
});

test('both lists are there when they are empty', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'a' });
  expect(glue.call('BatchGetWorkflows', { Names: ['x'] })).toEqual({ Workflows: [], MissingWorkflows: ['x'] });
  expect(glue.call('BatchGetWorkflows', { Names: ['a'] }).MissingWorkflows).toEqual([]);
});

test('a name given twice is answered once', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'a' });
  const { Workflows, MissingWorkflows } = glue.call('BatchGetWorkflows', { Names: ['a', 'x', 'a', 'x'] });
  expect(Workflows).toHaveLength(1);
  expect(MissingWorkflows).toEqual(['x']);
});

test('each workflow is shown as GetWorkflow shows it, its graph only when asked for', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  for (const IncludeGraph of [true, false]) {
    const single = glue.call('GetWorkflow', { Name: 'W1', IncludeGraph }).Workflow;
    expect(glue.call('BatchGetWorkflows', { Names: ['W1'], IncludeGraph }).Workflows).toEqual([single]);
    expect(single && 'Graph' in single).toBe(IncludeGraph);
  }
});
