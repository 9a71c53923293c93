import { array, assert, constantFrom, jsonValue, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeAt } from '../../../src/checks/variants/change-at.ts';

const remove = () => undefined;

describe('changeAt', () => {
  test('changes what stands at a path, in every item of a list, and leaves the original alone', () => {
    const value = { Runs: [{ State: 'a', Id: 1 }, { Id: 2 }, { State: 'b' }] };
    const before = structuredClone(value);
    expect(changeAt(value, ['Runs', '*', 'State'], () => 'x')).toEqual({ Runs: [{ State: 'x', Id: 1 }, { Id: 2 }, { State: 'x' }] });
    expect(value).toEqual(before);
  });

  test('takes out members, and items of a list by their index', () => {
    expect(changeAt({ a: 1, b: 2 }, ['a'], remove)).toEqual({ b: 2 });
    expect(changeAt({ list: [1, 2, 3] }, ['list', '1'], remove)).toEqual({ list: [1, 3] });
  });

  test.each<[what: string, value: unknown, path: string[]]>([
    ['a member that is not there', { a: 1 }, ['b']],
    ['a member below text', { a: 'text' }, ['a', 'length']],
    ['an inherited member', {}, ['constructor', 'name']],
    ['a name in a list', [1], ['length']],
    ['an item beyond the end', [1], ['7']],
    ['a member of null', { a: null }, ['a', 'b']],
  ])('returns the value itself for %s', (_what, value, path) => {
    expect(changeAt(value, path, () => 'x')).toBe(value);
  });

  test('an own __proto__ member is a member like any other', () => {
    const value = JSON.parse('{"__proto__":{"a":1},"b":2}') as object;
    const changed = changeAt(value, ['__proto__', 'a'], () => 2) as object;
    expect(JSON.stringify(changed)).toBe('{"__proto__":{"a":2},"b":2}');
    expect(Object.getPrototypeOf(changed)).toBe(Object.prototype);
  });

  test('is the value itself exactly when nothing changes', () => {
    assert(property(jsonValue(), array(constantFrom('a', 'b', '*', '0', '__proto__')), (value, path) => {
      expect(changeAt(value, path, (inner) => inner)).toBe(value);
    }));
  });
});
