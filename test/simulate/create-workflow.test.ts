import { expect, test } from 'vitest';
import { createGlue } from './start-world.ts';

const at = Date.UTC(2026, 0, 5, 6) / 1000;

test('a workflow is shown as it was created, with no run and no graph', () => {
  const glue = createGlue();
  const answer = glue.call('CreateWorkflow', { Name: 'W1', Description: 'nightly', DefaultRunProperties: { day: 'mon' }, MaxConcurrentRuns: 2 });
  expect(answer).toEqual({ Name: 'W1' });
  expect(glue.call('GetWorkflow', { Name: 'W1' })).toEqual({
    Workflow: {
      Name: 'W1',
      Description: 'nightly',
      DefaultRunProperties: { day: 'mon' },
      MaxConcurrentRuns: 2,
      CreatedOn: at,
      LastModifiedOn: at,
    },
  });
});

test('a workflow without default properties shows none (observed)', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1' });
  expect(glue.call('GetWorkflow', { Name: 'W1' }).Workflow).toEqual({ Name: 'W1', DefaultRunProperties: {}, CreatedOn: at, LastModifiedOn: at });
});

test('a second workflow of the same name is refused and changes nothing: AlreadyExistsException', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1', Description: 'first', Tags: { team: 'a' } });
  expect(glue.fault('CreateWorkflow', { Name: 'W1', Description: 'second', Tags: { team: 'b' } }).name).toBe('AlreadyExistsException');
  expect(glue.call('GetWorkflow', { Name: 'W1' }).Workflow?.Description).toBe('first');
  expect([...glue.world.tags.values()].map((tags) => tags.get('team'))).toEqual(['a']);
});

test('a negative MaxConcurrentRuns is refused: InvalidInputException', () => {
  const glue = createGlue();
  expect(glue.fault('CreateWorkflow', { Name: 'W1', MaxConcurrentRuns: -1 }).name).toBe('InvalidInputException');
  expect(glue.fault('GetWorkflow', { Name: 'W1' }).name).toBe('EntityNotFoundException');
});

test('tags are put on the ARN of the workflow', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1', Tags: { team: 'etl', empty: '' } });
  const [[arn, tags]] = [...glue.world.tags] as [[string, Map<string, string>]];
  expect(arn).toMatch(/^arn:aws:glue:[a-z0-9-]+:\d{12}:workflow\/W1$/);
  expect(Object.fromEntries(tags)).toEqual({ team: 'etl', empty: '' });
});

test('names and properties that are members of every object are ordinary ones', () => {
  const glue = createGlue();
  const properties = JSON.parse('{"__proto__":"a","constructor":"b"}') as Record<string, string>;
  for (const Name of ['__proto__', 'constructor', 'toString']) {
    glue.call('CreateWorkflow', { Name, DefaultRunProperties: properties });
    const { RunId } = glue.call('StartWorkflowRun', { Name });
    const { RunProperties } = glue.call('GetWorkflowRunProperties', { Name, RunId: RunId as string });
    expect(JSON.stringify(RunProperties)).toBe('{"__proto__":"a","constructor":"b"}');
  }
});
