import { describe, expect, test } from 'vitest';
import { failed, runBookmarked } from './run-bookmarked.ts';
import { start } from './watch-job-run.ts';

describe('ResetJobBookmark', () => {
  test('makes a new version that knows of no run, and the counting of runs begins anew', () => {
    const { glue, get } = runBookmarked([{}, {}, failed]);
    const reset = glue.call('ResetJobBookmark', { JobName: 'nightly' }).JobBookmarkEntry;
    expect(reset).toEqual({ JobName: 'nightly', Version: 4, Run: 0, Attempt: 0, JobBookmark: '{}' });
    expect(get()).toEqual(reset);
    glue.outcomes('nightly', [{}]);
    const id = start(glue);
    glue.settle();
    expect(get()).toEqual({ JobName: 'nightly', Version: 5, Run: 1, Attempt: 0, RunId: id, JobBookmark: expect.any(String) });
  });

  test('goes back to what the job knew after a run', () => {
    const { glue, ids, get } = runBookmarked([{}, {}, {}]);
    const then = get({ RunId: ids[1] });
    const back = glue.call('ResetJobBookmark', { JobName: 'nightly', RunId: ids[1] as string }).JobBookmarkEntry;
    expect(back).toEqual({ ...then, Version: 4 });
    expect(get({ RunId: ids[1] })).toEqual(back);
    expect(get({ Version: 2 })).toEqual(then);
    glue.outcomes('nightly', [{}]);
    start(glue);
    glue.settle();
    expect(get()).toMatchObject({ Version: 5, Run: 3, PreviousRunId: ids[1] });
  });

  test('faults with EntityNotFoundException where there is nothing to reset, and for a run without an entry', () => {
    const { glue, ids } = runBookmarked([failed]);
    expect(glue.fault('ResetJobBookmark', { JobName: 'weekly' }).message).toBe('Job not found.');
    expect(glue.fault('ResetJobBookmark', { JobName: 'nightly' }).message).toBe('Job bookmark not found.');
    expect(glue.fault('ResetJobBookmark', { JobName: 'nightly', RunId: ids[0] as string }).name).toBe('EntityNotFoundException');
  });
});
