import { expect, test } from 'vitest';
import { nameArn } from '../../src/simulate/resource-arn.ts';
import { createCrawler, createJob, createTrigger } from './build-world.ts';
import { createGlue } from './start-world.ts';
import { createTagged, kinds, tagsOf } from './tagged-world.ts';

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
