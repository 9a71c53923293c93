import { expect, test } from 'vitest';
import { normalizePattern } from '../../src/drift/normalize-pattern.ts';

const ours = String.raw`^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$`;
const theirs = String.raw`[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*`;

test('the planes above the first, as a pair of surrogate ranges or by their numbers, are the same', () => {
  expect(normalizePattern(theirs)).toBe(normalizePattern(ours));
});

test.each([
  ['[a-z]+', '^[a-z]+$'],
  ['[a-zA-Z0-9_-]*', '[A-Z_0-9a-z-]*'],
  [String.raw`[\]a]`, String.raw`[a\]]`],
  [String.raw`[^/\r]`, String.raw`[^\r/]`],
  ['x[ab]y[dc]', 'x[ba]y[cd]'],
])('%s and %s are one pattern', (one, other) => {
  expect(normalizePattern(one)).toBe(normalizePattern(other));
});

test.each([
  ['[a-z]+', '[a-z]*'],
  ['[ab]', '[^ab]'],
  ['[a-c]', '[ac-]'],
  ['ab', 'ba'],
  [String.raw`[\t]`, '[t]'],
  [ours, ours.replace(String.raw`\t`, '')],
  [String.raw`a\$`, 'a'],
])('%s and %s are two', (one, other) => {
  expect(normalizePattern(one)).not.toBe(normalizePattern(other));
});
