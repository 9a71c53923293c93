import { describe, expect, test } from 'vitest';
import { enabled, failed, runBookmarked } from './run-bookmarked.ts';
import { createGlue } from './start-world.ts';
import { nightly, start } from './watch-job-run.ts';

describe('the bookmark of a job', () => {
  test('begins with its first successful run, without a PreviousRunId', () => {
    const { ids, get } = runBookmarked([{}]);
    expect(get()).toEqual({ JobName: 'nightly', Version: 1, Run: 1, Attempt: 0, RunId: ids[0], JobBookmark: expect.any(String) });
    expect(JSON.parse(get()?.JobBookmark as string)).toBeTypeOf('object');
  });

  test('counts successful runs in Run, failures before one in Attempt, and both in Version: 2 and 2, then 4 and 3 as observed', () => {
    const { ids, get } = runBookmarked([{}, {}, failed, {}]);
    expect(get({ RunId: ids[1] })).toMatchObject({ Version: 2, Run: 2, Attempt: 0, PreviousRunId: ids[0] });
    expect(get()).toMatchObject({ Version: 4, Run: 3, Attempt: 1, PreviousRunId: ids[1], RunId: ids[3] });
  });

  test('knows the retry that succeeded by its own id, and what failed by nothing', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...enabled, MaxRetries: 1 });
    glue.outcomes('nightly', [failed, {}]);
    const id = start(glue);
    glue.settle();
    const { JobBookmarkEntry } = glue.call('GetJobBookmark', { JobName: 'nightly' });
    expect(JobBookmarkEntry).toMatchObject({ Version: 2, Run: 1, Attempt: 1, RunId: `${id}_attempt_1` });
    expect(glue.fault('GetJobBookmark', { JobName: 'nightly', RunId: id }).message).toBe('Job bookmark not found.');
  });

  test.each([
    ['disabled', { ...nightly, DefaultArguments: { '--job-bookmark-option': 'job-bookmark-disable' } }],
    ['paused', { ...nightly, DefaultArguments: { '--job-bookmark-option': 'job-bookmark-pause' } }],
    ['not named', nightly],
    ['disabled for good', { ...enabled, NonOverridableArguments: { '--job-bookmark-option': 'job-bookmark-disable' } }],
  ])('does not advance while bookmarks are %s', (_how, job) => {
    expect(() => runBookmarked([{}], job).get()).toThrow('Job bookmark not found.');
  });

  test('takes a run that was stopped or ended by its timeout for a failed attempt, but not one that never ran', () => {
    const { get } = runBookmarked([{ state: 'STOPPED' }, { state: 'TIMEOUT' }, { state: 'ERROR' }, { state: 'EXPIRED' }, {}]);
    expect(get()).toMatchObject({ Version: 3, Run: 1, Attempt: 2 });
  });

  test('advances when the start enables it', () => {
    const glue = createGlue();
    glue.call('CreateJob', nightly);
    const id = start(glue, { Arguments: { '--job-bookmark-option': 'job-bookmark-enable' } });
    glue.settle();
    expect(glue.call('GetJobBookmark', { JobName: 'nightly' }).JobBookmarkEntry?.RunId).toBe(id);
  });

  test('goes with the job: one made anew has none', () => {
    const { glue } = runBookmarked([{}]);
    glue.call('DeleteJob', { JobName: 'nightly' });
    expect(glue.fault('GetJobBookmark', { JobName: 'nightly' })).toMatchObject({ name: 'EntityNotFoundException', message: 'Job not found.' });
    glue.call('CreateJob', enabled);
    expect(glue.fault('GetJobBookmark', { JobName: 'nightly' }).name).toBe('EntityNotFoundException');
  });
});
