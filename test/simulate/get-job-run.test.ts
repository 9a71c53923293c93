import { describe, expect, test } from 'vitest';
import { addJobRun } from '../../src/simulate/job-runs/add-job-run.ts';
import type { JobRecord } from '../../src/simulate/world.ts';
import { createGlue } from './start-world.ts';
import { nightly, read, start } from './watch-job-run.ts';

describe('GetJobRun', () => {
  test.each([
    ['an id that was never given', 'jr_0000000000000000000000000000000000000000000000000000000000000000'],
    ['an id of no form at all', 'latest'],
    ['an attempt that was not made', 'ID_attempt_1'],
    ['an attempt written another way', 'ID_attempt_00'],
    ['a cut id', 'CUT'],
  ])('faults with EntityNotFoundException for %s', (_what, pattern) => {
    const glue = createGlue();
    glue.call('CreateJob', nightly);
    const id = start(glue);
    const RunId = pattern.replace('ID', id).replace('CUT', id.slice(0, -1));
    expect(glue.fault('GetJobRun', { JobName: 'nightly', RunId })).toEqual({ name: 'EntityNotFoundException', message: 'Job Run not found.', status: 400 });
  });

  test('faults with EntityNotFoundException for a job that is not there, and for a run of another job', () => {
    const glue = createGlue();
    glue.call('CreateJob', nightly);
    glue.call('CreateJob', { ...nightly, Name: 'hourly' });
    const id = start(glue);
    glue.call('StartJobRun', { JobName: 'hourly' });
    expect(glue.fault('GetJobRun', { JobName: 'hourly', RunId: id }).message).toBe('Job Run not found.');
    expect(glue.fault('GetJobRun', { JobName: 'weekly', RunId: id })).toMatchObject({ name: 'EntityNotFoundException', message: 'Job not found.' });
  });

  test('shows the runs that satisfied the trigger only when asked for', () => {
    const glue = createGlue();
    glue.call('CreateJob', nightly);
    const predecessors = [{ JobName: 'extract', RunId: `jr_${'1'.repeat(64)}` }];
    const run = addJobRun(glue.world, glue.world.jobs.get('nightly') as JobRecord, { asked: {}, triggerName: 'after-extract', predecessors }, 'STARTING');
    const ask = { JobName: 'nightly', RunId: run.shown.Id };
    expect(glue.call('GetJobRun', ask).JobRun).toMatchObject({ TriggerName: 'after-extract', PredecessorRuns: [] });
    expect(glue.call('GetJobRun', { ...ask, PredecessorsIncluded: false }).JobRun?.PredecessorRuns).toEqual([]);
    expect(glue.call('GetJobRun', { ...ask, PredecessorsIncluded: true }).JobRun?.PredecessorRuns).toEqual(predecessors);
    expect(glue.call('GetJobRuns', { JobName: 'nightly' }).JobRuns?.[0]?.PredecessorRuns).toEqual([]);
  });

  test.each(['90d', '365d'])('reads a run for %s, as the settings say, and not a moment longer', (jobRunHistory) => {
    const glue = createGlue({ settings: { jobRunHistory } });
    glue.call('CreateJob', nightly);
    const id = start(glue);
    glue.advance(jobRunHistory);
    expect(read(glue, id).JobRunState).toBe('SUCCEEDED');
    glue.advance(1);
    expect(glue.fault('GetJobRun', { JobName: 'nightly', RunId: id }).name).toBe('EntityNotFoundException');
    expect(glue.call('GetJobRuns', { JobName: 'nightly' })).toEqual({ JobRuns: [] });
  });
});
