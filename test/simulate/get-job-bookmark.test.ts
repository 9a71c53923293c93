import { describe, expect, test } from 'vitest';
import { failed, runBookmarked } from './run-bookmarked.ts';

describe('GetJobBookmark', () => {
  test('answers the entry of a version, and faults with EntityNotFoundException for one that there is not', () => {
    const { glue, ids, get } = runBookmarked([{}, failed, {}, {}]);
    expect([1, 3, 4].map((Version) => get({ Version })?.RunId)).toEqual([ids[0], ids[2], ids[3]]);
    expect(get({ Version: 3, RunId: ids[2] })?.Run).toBe(2);
    for (const ask of [{ Version: 0 }, { Version: 2 }, { Version: 5 }, { Version: 4, RunId: ids[0] as string }, { RunId: ids[1] as string }, { RunId: 'jr_1' }]) {
      expect(glue.fault('GetJobBookmark', { JobName: 'nightly', ...ask }).name).toBe('EntityNotFoundException');
    }
  });
});
