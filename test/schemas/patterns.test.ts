import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { schemaObjects, shapeOf } from './contract.ts';

const patterns = new Map([...schemaObjects()].flatMap(([place, { pattern }]) => (typeof pattern === 'string' ? [[pattern, place] as const] : [])));
const singleLine = new RegExp(shapeOf('NameString').pattern ?? '', 'u');
const multiLine = new RegExp(shapeOf('DescriptionString').pattern ?? '', 'u');

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

test.each([
  ['GlueResourceArn', 'arn:aws:glue:eu-west-1:000012345678:job/a name with spaces', true],
  ['GlueResourceArn', 'arn:aws-iso-b:glue:us-isob-east-1:000012345678:workflow/w', true],
  ['GlueResourceArn', 'arn:aws:s3:::bucket', false],
  ['GlueResourceArn', ' arn:aws:glue:eu-west-1:000012345678:job/a', false],
  ['GlueResourceArn', 'arn:aws:glue:eu-west-1:000012345678:job/a\nb', false],
  ['PythonVersionString', '3.9', true],
  ['PythonVersionString', '3x9', false],
  ['PythonVersionString', '3.10', false],
  ['RuntimeNameString', '', true],
  ['RuntimeNameString', 'Ray2.4\n', false],
  ['NodeId', 'node-1_b', true],
  ['NodeId', 'node 1', false],
])('%s allows %j: %s', (name, text, allowed) => {
  expect(new RegExp(shapeOf(name).pattern ?? '', 'u').test(text)).toBe(allowed);
});
