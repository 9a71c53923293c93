import { expect, test } from 'vitest';
import { nameArn, type TaggedKind } from '../../src/simulate/resource-arn.ts';
import { createCrawler, createJob, createTrigger } from './build-world.ts';
import { createGlue, type TestGlue } from './start-world.ts';

function createTagged(allow: readonly string[] = []): TestGlue {
  const glue = createGlue({ allow });
  const Tags = { team: 'a' };
  createJob(glue, 'load', { Tags });
  createCrawler(glue, 'load', { Tags });
  createTrigger(glue, 'load', { Tags });
  glue.call('CreateWorkflow', { Name: 'load', Tags });
  return glue;
}

const kinds: readonly TaggedKind[] = ['job', 'crawler', 'trigger', 'workflow'];
const tagsOf = (glue: TestGlue, ResourceArn: string) => glue.call('GetTags', { ResourceArn }).Tags;

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

test.each(kinds)('a %s that was deleted and made anew has no tags left', (kind) => {
  const glue = createTagged();
  glue.call('DeleteJob', { JobName: 'load' });
  glue.call('DeleteCrawler', { Name: 'load' });
  glue.call('DeleteTrigger', { Name: 'load' });
  glue.call('DeleteWorkflow', { Name: 'load' });
  expect(glue.fault('GetTags', { ResourceArn: nameArn(kind, 'load') }).name).toBe('EntityNotFoundException');
  createJob(glue, 'load');
  createCrawler(glue, 'load');
  createTrigger(glue, 'load');
  glue.call('CreateWorkflow', { Name: 'load' });
  expect(tagsOf(glue, nameArn(kind, 'load'))).toEqual({});
});

test('keys such as __proto__ are keys like any other', () => {
  const glue = createTagged();
  const ResourceArn = nameArn('job', 'load');
  glue.call('TagResource', { ResourceArn, TagsToAdd: JSON.parse('{"__proto__":"x","constructor":"y"}') as Record<string, string> });
  expect(Object.entries(tagsOf(glue, ResourceArn) ?? {})).toEqual([['team', 'a'], ['__proto__', 'x'], ['constructor', 'y']]);
});

test('the 51st tag is refused and none of its request is kept; changing one of fifty is not: InvalidInputException', () => {
  const glue = createTagged();
  const ResourceArn = nameArn('job', 'load');
  glue.call('TagResource', { ResourceArn, TagsToAdd: Object.fromEntries(Array.from({ length: 49 }, (_, index) => [`k${index}`, ''])) });
  expect(glue.fault('TagResource', { ResourceArn, TagsToAdd: { team: 'b', more: '' } }).name).toBe('InvalidInputException');
  expect(tagsOf(glue, ResourceArn)).toMatchObject({ team: 'a' });
  glue.call('TagResource', { ResourceArn, TagsToAdd: { team: 'b' } });
  expect(tagsOf(glue, ResourceArn)).toMatchObject({ team: 'b' });
});

test('the account and the region of an ARN do not matter, and a name may hold slashes', () => {
  const glue = createGlue();
  createTrigger(glue, 'a/b:c', { Tags: { team: 'a' } });
  expect(tagsOf(glue, 'arn:aws-cn:glue:cn-north-1:111122223333:trigger/a/b:c')).toEqual({ team: 'a' });
});

test.each([
  ['arn:aws:glue:us-east-1:123456789012:job/none', 'EntityNotFoundException'],
  ['arn:aws:glue:us-east-1:123456789012:database/load', 'EntityNotFoundException'],
  ['arn:aws:glue:us-east-1:123456789012:toString/load', 'EntityNotFoundException'],
  ['arn:aws:glue:us-east-1:123456789012:job', 'InvalidInputException'],
  ['arn:aws:s3:::load', 'InvalidInputException'],
  ['load', 'InvalidInputException'],
])('%s names nothing that has tags: %s from each operation', (ResourceArn, name) => {
  const glue = createTagged(['shape/pattern']);
  expect(glue.fault('GetTags', { ResourceArn }).name).toBe(name);
  expect(glue.fault('TagResource', { ResourceArn, TagsToAdd: {} }).name).toBe(name);
  expect(glue.fault('UntagResource', { ResourceArn, TagsToRemove: [] }).name).toBe(name);
});
