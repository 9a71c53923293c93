import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Registry } from '../../src/simulate/registry.ts';

function list<T>({ length, oldest = 0, at }: ReturnType<Registry<T>['inOrder']>): T[] {
  return Array.from({ length: length - oldest }, (_, index) => at(length - 1 - index)).flatMap((entry) => entry ?? []);
}

test('entries are listed in the order of their creation; one that is set again keeps its place', () => {
  const registry = new Registry<number>().set('b', 1).set('a', 2).set('b', 3);
  expect(list(registry.inOrder())).toEqual([3, 2]);
});

test('an entry that is created anew under a deleted name comes last, and once', () => {
  const registry = new Registry<number>().set('a', 1).set('b', 2);
  registry.delete('a');
  registry.set('a', 3);
  expect(list(registry.inOrder())).toEqual([2, 3]);
  registry.clear();
  registry.set('b', 4);
  expect(list(registry.inOrder())).toEqual([4]);
});

test('names such as __proto__ and the empty one are names', () => {
  const registry = new Registry<number>();
  expect(list(registry.inOrder())).toEqual([]);
  registry.set('__proto__', 1).set('', 2).set('constructor', 3);
  expect(list(registry.inOrder())).toEqual([1, 2, 3]);
});

test('what the filter leaves out is not listed', () => {
  const registry = new Registry([['a', 1], ['b', 2], ['c', 3]]);
  expect(list(registry.inOrder((entry) => entry !== 2))).toEqual([1, 3]);
});

test('positions stay the same entries whatever is created and deleted in between', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd');
  const step = fc.record({ name, remove: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.array(step, { maxLength: 30 }), (before, after) => {
      const registry = new Registry<object>();
      const play = (steps: typeof before) => {
        for (const { name: of, remove } of steps) {
          if (remove) registry.delete(of);
          else if (!registry.has(of)) registry.set(of, {});
        }
      };
      play(before);
      const { length, oldest = 0, at } = registry.inOrder();
      const seen = Array.from({ length: length - oldest }, (_, index) => at(length - 1 - index));
      play(after);
      const now = registry.inOrder().at;
      for (const [index, entry] of seen.entries()) expect([entry, undefined]).toContain(now(length - 1 - index));
      expect(list(registry.inOrder())).toHaveLength(registry.size);
    }),
  );
});
