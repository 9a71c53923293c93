import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeToken } from '../../src/json/escape-token.ts';
import { splitPointer } from '../../src/json/split-pointer.ts';
import { valueAt } from '../../src/json/value-at.ts';

test.each([
  ['', []],
  ['/', ['']],
  ['/a/0', ['a', '0']],
  ['/a~1b/c~0d', ['a/b', 'c~d']],
  ['/~01', ['~1']],
])('%j leads through %j', (pointer, names) => {
  expect(splitPointer(pointer)).toEqual(names);
});

test('names of any characters survive a pointer', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (names) => {
      expect(splitPointer(names.map((name) => `/${escapeToken(name)}`).join(''))).toEqual(names);
    }),
  );
});

test('the value at a pointer is found in lists, under any name, and at the root', () => {
  const root = JSON.parse('{"a/b":[{"__proto__":{"~":7}}]}') as unknown;
  expect(valueAt(root, '/a~1b/0/__proto__/~0')).toBe(7);
  expect(valueAt(root, '')).toBe(root);
});
