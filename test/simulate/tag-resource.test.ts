import { expect, test } from 'vitest';
import { nameArn } from '../../src/simulate/resource-arn.ts';
import { createTrigger } from './build-world.ts';
import { createGlue } from './start-world.ts';
import { createTagged, jobArn, kinds, tagsOf } from './tagged-world.ts';

test.each(kinds)('a %s has the tags of its creation, then those that are added, changed and removed, apart from its namesakes', (kind) => {
  const glue = createTagged();
  const ResourceArn = nameArn(kind, 'load');
  expect(tagsOf(glue, ResourceArn)).toEqual({ team: 'a' });
  expect(glue.call('TagResource', { ResourceArn, TagsToAdd: { team: 'b', stage: '' } })).toEqual({});
  expect(tagsOf(glue, ResourceArn)).toEqual({ team: 'b', stage: '' });
  expect(glue.call('UntagResource', { ResourceArn, TagsToRemove: ['team', 'absent'] })).toEqual({});
  expect(tagsOf(glue, ResourceArn)).toEqual({ stage: '' });
  for (const other of kinds.filter((name) => name !== kind)) expect(tagsOf(glue, nameArn(other, 'load'))).toEqual({ team: 'a' });
});

test('what was never tagged has no tags, and can be tagged', () => {
  const glue = createGlue();
  createTrigger(glue, 'go');
  const ResourceArn = nameArn('trigger', 'go');
  expect(glue.call('GetTags', { ResourceArn })).toEqual({ Tags: {} });
  glue.call('UntagResource', { ResourceArn, TagsToRemove: ['none'] });
  glue.call('TagResource', { ResourceArn, TagsToAdd: {} });
  glue.call('TagResource', { ResourceArn, TagsToAdd: { team: 'a' } });
  expect(glue.call('ListTriggers', { Tags: { team: 'a' } }).TriggerNames).toEqual(['go']);
});

test('keys such as __proto__ are keys like any other', () => {
  const glue = createTagged();
  const ResourceArn = jobArn;
  glue.call('TagResource', { ResourceArn, TagsToAdd: JSON.parse('{"__proto__":"x","constructor":"y"}') as Record<string, string> });
  expect(Object.entries(tagsOf(glue, ResourceArn) ?? {})).toEqual([['team', 'a'], ['__proto__', 'x'], ['constructor', 'y']]);
});

test('the 51st tag is refused and none of its request is kept; changing one of fifty is not: InvalidInputException', () => {
  const glue = createTagged();
  const ResourceArn = jobArn;
  glue.call('TagResource', { ResourceArn, TagsToAdd: Object.fromEntries(Array.from({ length: 49 }, (_, index) => [`k${index}`, ''])) });
  expect(glue.fault('TagResource', { ResourceArn, TagsToAdd: { team: 'b', more: '' } }).name).toBe('InvalidInputException');
  expect(tagsOf(glue, ResourceArn)).toMatchObject({ team: 'a' });
  glue.call('TagResource', { ResourceArn, TagsToAdd: { team: 'b' } });
  expect(tagsOf(glue, ResourceArn)).toMatchObject({ team: 'b' });
});
