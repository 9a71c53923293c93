import { expect, test } from 'vitest';
import { createTagged, jobArn, tagsOf } from './tagged-world.ts';

test('UntagResource takes away the tags it names, and no others; names of none do no harm', () => {
  const glue = createTagged();
  glue.call('TagResource', { ResourceArn: jobArn, TagsToAdd: { stage: 'test' } });
  expect(glue.call('UntagResource', { ResourceArn: jobArn, TagsToRemove: ['team', 'none'] })).toEqual({});
  expect(tagsOf(glue, jobArn)).toEqual({ stage: 'test' });
});

test('a job without a tag is no longer listed by it', () => {
  const glue = createTagged();
  expect(glue.call('ListJobs', { Tags: { team: 'a' } }).JobNames).toEqual(['load']);
  glue.call('UntagResource', { ResourceArn: jobArn, TagsToRemove: ['team'] });
  expect(glue.call('ListJobs', { Tags: { team: 'a' } }).JobNames).toEqual([]);
});

test('UntagResource of an unknown job faults with EntityNotFoundException', () => {
  const glue = createTagged();
  expect(glue.fault('UntagResource', { ResourceArn: `${jobArn}-other`, TagsToRemove: [] }).name).toBe('EntityNotFoundException');
});
