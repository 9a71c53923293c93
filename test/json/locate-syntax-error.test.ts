import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateSyntaxError } from '../../src/json/locate-syntax-error.ts';

test.each([
  ['', 'no value where one belongs', 1, 1],
  ['{"a": 1,}', 'no member name in double quotes where one belongs', 1, 9],
  ['{"a" 1}', 'no colon after a member name', 1, 6],
  ['{"a": }', 'no value where one belongs', 1, 7],
  ['{\n  "a": 1\n  "b": 2\n}', 'no comma between two values', 3, 3],
  ['[1, 2', 'an array that is not closed', 1, 6],
  ['{"a": 1', 'an object that is not closed', 1, 8],
  ['"open', 'a string that is not closed', 1, 1],
  ['{} {}', 'more text after the value', 1, 4],
  ['// note\n{}', 'a comment, which JSON does not have', 1, 1],
  ['[1.]', 'a number that breaks off', 1, 2],
  [String.raw`["\x41"]`, 'an escape that JSON does not have', 1, 2],
  [String.raw`["\u12G4"]`, 'a \\u escape without four hexadecimal digits', 1, 2],
  ['["a\tb"]', 'a control character inside a string', 1, 2],
  ['{\n<<<<<<< HEAD\n  "a": 1\n=======\n  "a": 2\n>>>>>>> theirs\n}', 'the mark of a merge conflict', 2, 1],
  ['{\n  "a": 1\n=======\n}', 'the mark of a merge conflict', 3, 1],
  ['[\n<<<<<<<b]', 'a word that JSON does not have', 2, 1],
  ['[True]', 'a word that JSON does not have', 1, 2],
])('%j: %s, at %i:%i', (text, problem, line, column) => {
  expect(locateSyntaxError(text)).toEqual({ problem, place: { line, column } });
});

test('what stands in the text is never quoted, for it may be a secret', () => {
  expect(JSON.stringify(locateSyntaxError('{"password": hunter2}'))).not.toContain('hunter2');
});

test('an unclosed text of 200,000 levels is named without exhausting the stack', () => {
  expect(locateSyntaxError('['.repeat(200_000)).problem).toBe('text that JSON does not allow');
});

test('every text that JSON.parse refuses has a problem in words, and a place within the text', () => {
  const broken = fc
    .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', '\\', 'x', '\u0001', '/*', '-', ':'))
    .map(([json, at, piece]) => json.slice(0, at % (json.length + 1)) + piece + json.slice((at % (json.length + 1)) + 1))
    .filter((text) => !isJson(text));
  fc.assert(
    fc.property(broken, (text) => {
      const { problem, place } = locateSyntaxError(text);
      expect(problem).toMatch(/^[a-z]/);
      expect(place?.line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
      expect(place?.column).toBeLessThanOrEqual(text.length + 1);
    }),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
