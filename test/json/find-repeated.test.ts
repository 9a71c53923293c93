import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRepeated } from '../../src/json/find-repeated.ts';
import { scanJson } from '../../src/json/scan-json.ts';

const find = (text: string) => findRepeated(text, JSON.parse(text), scanJson(text).members);

test('a member that stands twice is found at its second place, in whatever spelling and depth', () => {
  expect(find('{"a":1,\n "\\u0061":2}')).toEqual([{ pointer: '/a', line: 2, column: 2 }]);
  expect(find('[{"x":{"a/b":{},"c":1,"a/b":[]}}]')).toEqual([{ pointer: '/0/x/a~1b', line: 1, column: 23 }]);
  expect(find('{"__proto__":1,"__proto__":2}')).toMatchObject([{ pointer: '/__proto__' }]);
});

test('each repetition is found, and what stands in one that is overwritten', () => {
  expect(find('{"a":{"b":1,"b":2},"a":3,"a":4}').map(({ pointer }) => pointer)).toEqual(['/a/b', '/a', '/a']);
});

test('a value that any JSON is parsed to has none: the same name may stand in several objects', () => {
  fc.assert(fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 6 }), fc.constantFrom(undefined, 2), (value, indent) => {
    expect(find(JSON.stringify(value, undefined, indent))).toEqual([]);
  }));
  expect(find('[{"a":{"a":1}},{"a":1}]')).toEqual([]);
});
