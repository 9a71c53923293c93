import { describe, expect, test } from 'vitest';
import { createJobs } from './create-jobs.ts';
import { createGlue } from './start-world.ts';

describe('GetJob', () => {
  test('faults with EntityNotFoundException for a job that is not there', () => {
    expect(createGlue().fault('GetJob', { JobName: 'a' })).toEqual({ name: 'EntityNotFoundException', message: 'Job not found.', status: 400 });
  });

  test('answers the job, completed by defaults, as BatchGetJobs and GetJobs do', () => {
    const glue = createJobs(['a']);
    const { Job } = glue.call('GetJob', { JobName: 'a' });
    expect(Job).toMatchObject({ Name: 'a', Role: 'etl', ExecutionProperty: { MaxConcurrentRuns: 1 } });
    expect(Job).not.toHaveProperty('Tags');
    expect([glue.call('BatchGetJobs', { JobNames: ['a'] }).Jobs, glue.call('GetJobs', {}).Jobs]).toEqual([[Job], [Job]]);
  });
});
