import { describe, expect, test } from 'vitest';
import { createJobs } from './create-jobs.ts';
import { createGlue } from './start-world.ts';

describe('DeleteJob', () => {
  test('succeeds for a name that is not there', () => {
    expect(createGlue().call('DeleteJob', { JobName: 'a' })).toEqual({ JobName: 'a' });
  });

  test('takes history and tags along: a job made anew has neither, and no run id comes twice', () => {
    const glue = createJobs(['a'], () => ({ team: 'one' }));
    const { JobRunId: old = '' } = glue.call('StartJobRun', { JobName: 'a' });
    glue.call('DeleteJob', { JobName: 'a' });
    expect(glue.fault('GetJobRun', { JobName: 'a', RunId: old }).message).toBe('Job not found.');
    glue.call('CreateJob', { Name: 'a', Role: 'etl', Command: { Name: 'glueetl' } });
    expect(glue.call('GetJobRuns', { JobName: 'a' }).JobRuns).toEqual([]);
    expect(glue.call('ListJobs', { Tags: { team: 'one' } }).JobNames).toEqual([]);
    expect(glue.fault('GetJobRun', { JobName: 'a', RunId: old }).message).toBe('Job Run not found.');
    expect(glue.call('StartJobRun', { JobName: 'a' }).JobRunId).not.toBe(old);
  });

  test('lets runs under way go on to their end', () => {
    const glue = createJobs(['a']);
    glue.call('StartJobRun', { JobName: 'a' });
    const run = glue.world.jobs.get('a')?.runs.at(0);
    glue.call('DeleteJob', { JobName: 'a' });
    glue.settle();
    expect(run?.shown.JobRunState).toBe('SUCCEEDED');
    expect(glue.world.occupied.size).toBe(0);
  });
});
