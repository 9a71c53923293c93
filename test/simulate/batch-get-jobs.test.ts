import { describe, expect, test } from 'vitest';
import { createJobs, letters } from './create-jobs.ts';

describe('BatchGetJobs', () => {
  test('answers the jobs that are there and the names that are not, each once', () => {
    const glue = createJobs(letters);
    const { Jobs = [], JobsNotFound } = glue.call('BatchGetJobs', { JobNames: ['c', 'x', 'a', 'c', 'x'] });
    expect(Jobs.map(({ Name }) => Name)).toEqual(['c', 'a']);
    expect(Jobs[0]).toEqual(glue.call('GetJob', { JobName: 'c' }).Job);
    expect(JobsNotFound).toEqual(['x']);
    expect(glue.call('BatchGetJobs', { JobNames: [] })).toEqual({ Jobs: [], JobsNotFound: [] });
  });
});
