import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText } from '../../src/contract/cut-text.ts';
import { escapeInvisible } from '../../src/contract/escape-invisible.ts';
import { excerpt } from '../../src/contract/excerpt.ts';
import { validateInput } from '../../src/contract/validate.ts';
import { formatViolation } from '../../src/contract/violation.ts';

const violation = { severity: 'violation', operation: 'GetJobRun', direction: 'input', path: '', rule: 'r/s', expected: 'x', received: 'y' } as const;

test('a violation reads as one line with place, expectation, value and rule', () => {
  expect(validateInput('GetJobRuns', { JobName: 'nightly', MaxResults: 500 }).map(formatViolation)).toEqual([
    'GetJobRuns input /MaxResults: expected at most 200, received 500 (shape/maximum)',
  ]);
});

test('drift says so, and the whole value has no path', () => {
  expect(formatViolation({ ...violation, severity: 'drift' })).toBe('drift: GetJobRun input: expected x, received y (r/s)');
});

test('a path with line breaks, or of a thousand characters, still makes one short line', () => {
  expect(formatViolation({ ...violation, path: '/a\nb\u2028' })).toContain('input /a\\u000ab\\u2028:');
  expect(formatViolation({ ...violation, path: `/${'k'.repeat(1000)}` }).length).toBeLessThan(250);
});

describe('an excerpt', () => {
  test.each([
    ['text', '"text"'],
    [undefined, 'nothing'],
    [null, 'null'],
    [1.5, '1.5'],
    [1n, 'a bigint'],
    [{ a: [1, 'b', {}], 'c d': null }, '{"a":[1,"b",{}],"c d":null}'],
    [[], '[]'],
    ['\u0000\u007f\u202e', String.raw`"\u0000\u007f\u202e"`],
    [JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
  ])('of %o is %s', (value, expected) => {
    expect(excerpt(value)).toBe(expected);
  });

  test('is at most 80 characters of one line, without half a character', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary', minLength: 60, maxLength: 200 })), (value) => {
        const text = excerpt(value);
        expect(text.length).toBeLessThanOrEqual(80);
        expect(text).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  test('of a short JSON value is that JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), (value) => {
        const json = JSON.stringify(value);
        fc.pre(json.length <= 80 && /^[ -~]*$/.test(json) && !json.includes('e-') && !Object.is(value, -0));
        expect(excerpt(value)).toBe(json);
      }),
    );
  });
});

test('text is cut between characters', () => {
  expect(cutText('abcd', 4)).toBe('abcd');
  expect(cutText('abcde', 4)).toBe('abc…');
  expect(cutText('ab😀de', 4)).toBe('ab…');
});

test('visible text of any script is left as it is', () => {
  expect(escapeInvisible('Zürich 東京 😀 "q"')).toBe('Zürich 東京 😀 "q"');
  expect(escapeInvisible('a\u{e0001}b')).toBe(String.raw`a\udb40\udc01b`);
});
