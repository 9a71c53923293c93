import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { countRepeats } from '../../src/checks/count-repeats.ts';
import { describeEnd, describeError } from '../../src/checks/describe-end.ts';
import { isClearError } from '../../src/checks/is-clear-error.ts';

class OwnError extends Error {
  override readonly name = 'OwnError';
}

test.each<[string, boolean, unknown]>([
  ['an Error with a text', true, new Error('the scan was cut')],
  ['a class of one’s own', true, new OwnError('the scan was cut')],
  ['an Error of another realm', true, runInNewContext("new Error('the scan was cut')")],
  ['an Error without a text', false, new Error('')],
  ['blanks', false, new Error('  \n')],
  ['a slip of the pen', false, new TypeError("Cannot read properties of undefined (reading 'Id')")],
  ['text', false, 'failed'],
  ['nothing', false, undefined],
  ['an object', false, { name: 'Error', message: 'no error at all' }],
])('isClearError: %s: %s', (_title, isClear, error) => {
  expect(isClearError(error)).toBe(isClear);
});

describe('describeEnd', () => {
  test.each([
    ['had sent 200 requests and went on', { kind: 'asked on', calls: 200 }],
    ['was still at it after 36 h', { kind: 'went on', elapsed: 129_600_000 }],
    ['was still at it after 1.5 h', { kind: 'went on', elapsed: 5_400_000 }],
    ['waits for something that will never come', { kind: 'hung', elapsed: 0 }],
    ['rejected with OwnError: no', { kind: 'threw', error: new OwnError('no'), elapsed: 0 }],
  ] as const)('says “%s”', (text, end) => {
    expect(describeEnd(end)).toBe(text);
  });

  test('keeps an error to one short line', () => {
    const text = describeError(new Error(`first\nsecond\u0000${'x'.repeat(1000)}`));
    expect([text.includes('\n'), text.includes('\u0000')]).toEqual([false, false]);
    expect(text.length).toBeLessThanOrEqual(160);
    expect(describeError(undefined)).toBe('nothing, which is no Error');
    expect(describeError(new Error())).toBe('Error: (no text)');
  });
});

test('countRepeats counts what is the same in a row, and shows the first of many', () => {
  expect(countRepeats([])).toBe('');
  expect(countRepeats(['a', 'a', 'b', 'a'])).toBe('2 × a, b, a');
  expect(countRepeats(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])).toBe('a, b, c, d, e, f, … (8 in all)');
});
