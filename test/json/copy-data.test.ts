import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyData } from '../../src/json/copy-data.ts';

/** Every object and list in a value. */
function objectsIn(value: unknown): object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

test('a copy is the same data, and shares no object with it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const copy = copyData(value);
      expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
      const originals = new Set(objectsIn(value));
      expect(objectsIn(copy).filter((inner) => originals.has(inner))).toEqual([]);
    }),
  );
});

test('a key __proto__ stays a key, and changes no prototype', () => {
  const value = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":1}}') as object;
  const copy = copyData(value);
  expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  expect('polluted' in copy).toBe(false);
});

test('a member without a value stays one', () => {
  expect(Object.keys(copyData({ a: undefined }))).toEqual(['a']);
});
