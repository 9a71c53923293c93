import { expect, test } from 'vitest';
import { createTrigger } from './build-world.ts';
import { createGlue } from './start-world.ts';

test('names are listed, of the triggers that have every tag asked for', () => {
  const glue = createGlue();
  createTrigger(glue, 'a', { Tags: { team: 'x', stage: 'dev' } });
  createTrigger(glue, 'b', { Tags: { team: 'x' } });
  createTrigger(glue, 'c');
  expect(glue.call('ListTriggers', {})).toEqual({ TriggerNames: ['a', 'b', 'c'] });
  expect(glue.call('ListTriggers', { Tags: { team: 'x' } })).toEqual({ TriggerNames: ['a', 'b'] });
  expect(glue.call('ListTriggers', { Tags: { team: 'x', stage: 'dev' } })).toEqual({ TriggerNames: ['a'] });
  expect(glue.call('ListTriggers', { Tags: { team: 'y' } })).toEqual({ TriggerNames: [] });
});

test('whether a job that none starts filters is decided by the first page', () => {
  const glue = createGlue();
  for (const name of ['a', 'b', 'c']) createTrigger(glue, name);
  const filter = { DependentJobName: 'late', MaxResults: 2 };
  const { NextToken = '' } = glue.call('ListTriggers', filter);
  createTrigger(glue, 'd', { Actions: [{ JobName: 'late' }] });
  expect(glue.call('ListTriggers', { ...filter, NextToken })).toEqual({ TriggerNames: ['c', 'd'] });
  createTrigger(glue, 'e', { Actions: [{ JobName: 'late' }] });
  const filtered = glue.call('ListTriggers', { ...filter, MaxResults: 1 });
  for (const Name of ['d', 'e']) glue.call('DeleteTrigger', { Name });
  expect([filtered, glue.call('ListTriggers', { ...filter, NextToken: filtered.NextToken as string })]).toMatchObject([{ TriggerNames: ['d'] }, { TriggerNames: [] }]);
});

test('a job and tags are filtered together, and a page token belongs to both', () => {
  const glue = createGlue();
  createTrigger(glue, 'a', { Tags: { team: 'x' } });
  createTrigger(glue, 'b', { Tags: { team: 'x' }, Actions: [{ JobName: 'other' }] });
  createTrigger(glue, 'c', { Tags: { team: 'x' } });
  const filter = { DependentJobName: 'load', Tags: { team: 'x' }, MaxResults: 1 };
  const { TriggerNames, NextToken = '' } = glue.call('ListTriggers', filter);
  expect(TriggerNames).toEqual(['a']);
  expect(glue.call('ListTriggers', { ...filter, NextToken })).toEqual({ TriggerNames: ['c'] });
  expect(glue.fault('ListTriggers', { ...filter, Tags: {}, NextToken }).name).toBe('InvalidInputException');
});
