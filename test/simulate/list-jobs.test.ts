import { describe, expect, test } from 'vitest';
import { createJobs, letters } from './create-jobs.ts';

describe('ListJobs', () => {
  test('lists only jobs that have all the tags that are asked for', () => {
    const glue = createJobs(letters, (name) => ({ team: name < 'd' ? 'one' : 'two', name }));
    expect(new Set(glue.call('ListJobs', { Tags: { team: 'one' } }).JobNames)).toEqual(new Set(['a', 'b', 'c']));
    expect(glue.call('ListJobs', { Tags: { team: 'two', name: 'e' } }).JobNames).toEqual(['e']);
    expect(glue.call('ListJobs', { Tags: { team: 'one', name: 'e' } }).JobNames).toEqual([]);
    expect(glue.call('ListJobs', { Tags: {} }).JobNames).toHaveLength(7);
  });

  test('binds its tokens to the tags, in whatever order they are given', () => {
    const glue = createJobs(letters, () => ({ team: 'one', stage: 'test' }));
    const { NextToken = '' } = glue.call('ListJobs', { Tags: { team: 'one', stage: 'test' }, MaxResults: 4 });
    expect(glue.call('ListJobs', { Tags: { stage: 'test', team: 'one' }, NextToken }).JobNames).toHaveLength(3);
    expect(glue.fault('ListJobs', { NextToken }).name).toBe('InvalidInputException');
  });
});
