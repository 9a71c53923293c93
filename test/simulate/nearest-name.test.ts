import { assert, array, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { nearestName } from '../../src/simulate/scenario/nearest-name.ts';

test.each([
  ['nightyl', ['weekly', 'nightly', 'night'], 'nightly'],
  ['NIGHTLY', ['nightly2', 'nightly'], 'nightly'],
  ['load', ['extract', 'lode', 'loaded'], 'lode'],
  ['x', ['b', 'a'], 'b'],
  ['', ['ab', 'a'], 'a'],
  ['😀', ['😁', 'abc'], '😁'],
])('nearest to %j among %j is %j', (name, names, expected) => {
  expect(nearestName(name, names)).toBe(expected);
});

test('there is none among none', () => {
  expect(nearestName('nightly', [])).toBeUndefined();
});

test('a name is nearest to itself, and the nearest is always one of the names', () => {
  assert(
    property(string(), array(string()), (name, others) => {
      expect(nearestName(name, others) ?? name).toSatisfy((found: string) => found === name || others.includes(found));
      expect(nearestName(name, [...others, name])?.toLowerCase()).toBe(name.toLowerCase());
    }),
  );
});
