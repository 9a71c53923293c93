import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUnreadPages } from '../../src/testing/find-unread-pages.ts';
import type { JournalEntry } from '../../src/testing/journal.ts';

/** A call that sends `asked` and gets `given`; a fault when `given` is null. */
const call = (asked: string | undefined, given: string | null | undefined, list = 'a') =>
  ({
    operation: 'GetJobRuns',
    input: { JobName: list, ...(asked !== undefined && { NextToken: asked }) },
    ...(given === null ? { fault: { name: 'ThrottlingException', status: 400 } } : { output: { JobRuns: [], ...(given !== undefined && { NextToken: given }) } }),
  }) as JournalEntry;

describe('pages of GetJobRuns', () => {
  test.for<[string, JournalEntry[], number[]]>([
    ['none: nothing was asked', [], []],
    ['none: the only answer was the last', [call(undefined, undefined)], []],
    ['none: an empty token means the end', [call(undefined, '')], []],
    ['the first: nobody went on', [call(undefined, 't1')], [0]],
    ['none: read to the end', [call(undefined, 't1'), call('t1', 't2'), call('t2', undefined)], []],
    ['the second: stopped there', [call(undefined, 't1'), call('t1', 't2')], [1]],
    ['the first: began anew in place of going on', [call(undefined, 't1'), call(undefined, undefined)], [0]],
    ['the first: the next page was asked for and got a fault', [call(undefined, 't1'), call('t1', null)], [0]],
    ['none: the fault was retried', [call(undefined, 't1'), call('t1', null), call('t1', undefined)], []],
    ['the second: the same token given twice, used once', [call(undefined, 't1'), call(undefined, 't1'), call('t1', undefined)], [1]],
    ['none: a token that is given back unchanged and then used', [call(undefined, 't'), call('t', 't'), call('t', undefined)], []],
    ['the first: a token sent before it was given does not count', [call('t1', undefined), call(undefined, 't1')], [1]],
  ])('unread is %s', ([, calls, unread]) => {
    expect(findUnreadPages('GetJobRuns', calls)).toEqual(unread.map((index) => calls[index]));
  });

  test('of several lists read in turns are none unread, in whatever order the turns come', () => {
    const lists = ['a', 'b', 'c'].map((name) => [call(undefined, `${name}1`, name), call(`${name}1`, `${name}2`, name), call(`${name}2`, undefined, name)]);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 0, 0, 1, 1, 1, 2, 2, 2], { minLength: 9 }), (turns) => {
        const next = [0, 0, 0];
        const calls = turns.map((list) => lists[list]?.[(next[list] = (next[list] ?? 0) + 1) - 1] as JournalEntry);
        expect(findUnreadPages('GetJobRuns', calls)).toEqual([]);
        expect(findUnreadPages('GetJobRuns', calls.slice(0, -1))).toHaveLength(1);
      }),
    );
  });
});

describe('pages of GetJobBookmarks', () => {
  test.for([[1, 0], [2, 1]] as const)('the token %i leaves %i unread: 1 means no more', ([NextToken, count]) => {
    const calls = [{ operation: 'GetJobBookmarks', input: { JobName: 'a' }, output: { JobBookmarkEntries: [], NextToken } }] as unknown as JournalEntry[];
    expect(findUnreadPages('GetJobBookmarks', calls)).toHaveLength(count);
  });
});
