import { describe, expect, test } from 'vitest';
import { failed, runBookmarked } from './run-bookmarked.ts';

describe('GetJobBookmarks', () => {
  test('lists by falling version, in pages with numbers above 1 as tokens, and 1 on the last', () => {
    const { glue } = runBookmarked([{}, {}, failed, {}, {}, {}]);
    const versions: (number | undefined)[][] = [];
    let token: number | undefined;
    do {
      const page = glue.call('GetJobBookmarks', { JobName: 'nightly', MaxResults: 2, ...(token !== undefined && { NextToken: token }) });
      versions.push((page.JobBookmarkEntries ?? []).map(({ Version }) => Version));
      token = page.NextToken;
      expect(token).toBeGreaterThanOrEqual(1);
    } while (token !== 1);
    expect(versions).toEqual([[6, 5], [4, 2], [1]]);
  });

  test('answers an empty list for a job without a bookmark', () => {
    const { glue } = runBookmarked([]);
    expect(glue.call('GetJobBookmarks', { JobName: 'nightly' })).toEqual({ JobBookmarkEntries: [], NextToken: 1 });
  });

  test.each([-1, 0, 1, 8, 99, 2 ** 31 - 1])('refuses the token %d with InvalidInputException, for it gave none such', (NextToken) => {
    const { glue } = runBookmarked([{}, {}, {}]);
    expect(glue.fault('GetJobBookmarks', { JobName: 'nightly', NextToken }).name).toBe('InvalidInputException');
  });

  test.each([0, -5])('refuses pages of %d with InvalidInputException', (MaxResults) => {
    const { glue } = runBookmarked([{}]);
    expect(glue.fault('GetJobBookmarks', { JobName: 'nightly', MaxResults }).name).toBe('InvalidInputException');
  });
});
