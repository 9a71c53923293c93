import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { schemaObjects } from './contract.ts';

const patterns = new Map([...schemaObjects()].flatMap(([place, { pattern }]) => (typeof pattern === 'string' ? [[pattern, place] as const] : [])));
const singleLine = new RegExp([...patterns].find(([, place]) => place.endsWith('#NameString'))?.[0] ?? '', 'u');
const multiLine = new RegExp([...patterns].find(([, place]) => place.endsWith('#DescriptionString'))?.[0] ?? '', 'u');

test.each([...patterns])('%s matches the whole text or nothing', (pattern) => {
  expect(pattern).toMatch(/^\^.*\$$/);
  // An alternative at the top would escape an anchor.
  expect(pattern).not.toMatch(/^[^(]*\|/);
  expect(new RegExp(pattern, 'u').test('\n\u0000\n')).toBe(pattern === '^[^:*]*$');
});

test.each([...patterns])('%s cannot be made to backtrack', (pattern) => {
  expect(checkSync(pattern, 'u')).toMatchObject({ status: 'safe', complexity: { type: expect.stringMatching(/^(safe|linear)$/) } });
});

test('recheck tells a pattern that backtracks', () => {
  expect(checkSync('^(a|a)*$', 'u').status).toBe('vulnerable');
});

test.each([
  ['an empty text', '', true],
  ['a tab', 'a\tb', true],
  ['DEL and C1 controls', '\u007f\u0085', true],
  ['a line feed', 'a\nb', false],
  ['a carriage return', 'a\rb', false],
  ['a line feed at the end', 'a\n', false],
  ['NUL', '\u0000', false],
  ['another control character', '\u001b[0m', false],
  ['U+FFFD', '\ufffd', true],
  ['U+FFFE', '\ufffe', false],
  ['U+FFFF', '\uffff', false],
  ['an emoji', '\u{1f600}', true],
  ['the last code point', '\u{10ffff}', true],
  ['a lone high surrogate', 'a\ud800b', false],
  ['a lone low surrogate', 'a\udc00b', false],
  ['a surrogate pair in the wrong order', '\udc00\ud800', false],
])('single-line text: %s', (_, text, allowed) => {
  expect(singleLine.test(text)).toBe(allowed);
});

test.each([
  ['line breaks of every kind', 'a\r\nb\nc\rd', true],
  ['a form feed', 'a\fb', false],
  ['a lone surrogate', '\ud83d', false],
])('multi-line text: %s', (_, text, allowed) => {
  expect(multiLine.test(text)).toBe(allowed);
});
