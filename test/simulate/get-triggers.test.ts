import { expect, test } from 'vitest';
import { createTrigger } from './build-world.ts';
import { createGlue, type TestGlue } from './start-world.ts';

function names(glue: TestGlue, job?: string): (string | undefined)[] {
  return glue.call('GetTriggers', job === undefined ? {} : { DependentJobName: job }).Triggers?.map(({ Name }) => Name) ?? [];
}

test('all triggers are answered whole; none is an empty list', () => {
  const glue = createGlue();
  expect(glue.call('GetTriggers', {})).toEqual({ Triggers: [] });
  createTrigger(glue, 'a', { Description: 'first' });
  expect(glue.call('GetTriggers', {})).toEqual({ Triggers: [{ Name: 'a', Type: 'ON_DEMAND', State: 'CREATED', Description: 'first', Actions: [{ JobName: 'load' }] }] });
});

test('DependentJobName keeps the triggers that can start the job, and all where none can', () => {
  const glue = createGlue();
  createTrigger(glue, 'a', { Actions: [{ JobName: 'x' }, { JobName: 'load' }] });
  createTrigger(glue, 'b', { Actions: [{ JobName: 'x' }] });
  createTrigger(glue, 'watcher', { Type: 'CONDITIONAL', Actions: [{ JobName: 'y' }], Predicate: { Conditions: [{ LogicalOperator: 'EQUALS', JobName: 'load', State: 'SUCCEEDED' }] } });
  expect(names(glue, 'load')).toEqual(['a']);
  expect(names(glue, 'x')).toEqual(['a', 'b']);
  expect(names(glue, 'nobody')).toEqual(['a', 'b', 'watcher']);
});

test('pages hold every trigger once while others are created and deleted in between', () => {
  const glue = createGlue();
  for (const name of ['a', 'b', 'c', 'd', 'e']) createTrigger(glue, name);
  const first = glue.call('GetTriggers', { MaxResults: 2 });
  glue.call('DeleteTrigger', { Name: 'a' });
  glue.call('DeleteTrigger', { Name: 'd' });
  createTrigger(glue, 'f');
  const second = glue.call('GetTriggers', { MaxResults: 2, NextToken: first.NextToken as string });
  const third = glue.call('GetTriggers', { MaxResults: 2, NextToken: second.NextToken as string });
  expect([first, second, third].map(({ Triggers }) => Triggers?.map(({ Name }) => Name).join(''))).toEqual(['ab', 'ce', 'f']);
  expect(third.NextToken).toBeUndefined();
});

test('a token of another filter, another operation or nobody is refused: InvalidInputException', () => {
  const glue = createGlue();
  for (const name of ['a', 'b']) createTrigger(glue, name);
  const { NextToken = '' } = glue.call('GetTriggers', { MaxResults: 1 });
  expect(glue.fault('GetTriggers', { DependentJobName: 'load', NextToken }).name).toBe('InvalidInputException');
  expect(glue.fault('ListTriggers', { NextToken }).name).toBe('InvalidInputException');
  expect(glue.fault('GetTriggers', { NextToken: NextToken.slice(1) }).name).toBe('InvalidInputException');
});

test('ragged pages hold every trigger once too', () => {
  const glue = createGlue({ settings: { pages: 'ragged' } });
  const all = Array.from({ length: 23 }, (_, index) => `t${index}`);
  for (const name of all) createTrigger(glue, name);
  const seen: (string | undefined)[] = [];
  let NextToken: string | undefined;
  do {
    const page = glue.call('GetTriggers', { MaxResults: 4, ...(NextToken !== undefined && { NextToken }) });
    seen.push(...(page.Triggers ?? []).map(({ Name }) => Name));
    ({ NextToken } = page);
  } while (NextToken !== undefined);
  expect(seen).toEqual(all);
});
