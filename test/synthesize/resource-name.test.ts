import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameIn, nameOf, readName } from '../../src/synthesize/resource-name.ts';
import { createWorld } from '../../src/synthesize/world.ts';
import { sizes } from './cases.ts';

const kinds = fc.constantFrom('job', 'crawler', 'trigger', 'workflow');
const numbers = fc.integer({ min: 1, max: 1_000_000 });

describe.each(sizes)('a name at %s size', (size) => {
  const world = createWorld({ seed: 1, size });

  test('is read back as the number of a resource of its kind', () => {
    fc.assert(fc.property(kinds, numbers, (kind, number) => {
      expect(readName(world, kind, nameOf(world, kind, number))).toEqual({ number });
    }));
  });

  test('is read back with its workflow, whatever that is called', () => {
    const workflows = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), fc.constantFrom('a-job-3', 'job-3', '-', '\n', 'x-trigger 2 '));
    fc.assert(fc.property(workflows, kinds, numbers, (workflow, kind, number) => {
      expect(readName(world, kind, nameIn(world, workflow, kind, number))).toEqual({ workflow, number });
    }));
  });

  test('stays within 255 UTF-16 units, and differs between workflows that leave it no room', () => {
    const names = ['a', 'b', '🚀'].flatMap((letter) => [nameIn(world, letter.repeat(255 / letter.length), 'job', 1), nameIn(world, letter.repeat(100), 'job', 1)]);
    expect(names.filter(({ length }) => length > 255)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

test.each(['nightly', '', 'job', 'job-', 'job-0', 'job-01', 'job-1x', 'job-12345678', 'Job-1', 'job 1', 'trigger-1', '-job-1', 'a-trigger-1'])(
  '%o is the name of no job that lists or graphs have',
  (name) => {
    expect(readName(createWorld({ seed: 1 }), 'job', name)).toBeUndefined();
  },
);

test('names need more than ASCII at maximal size only', () => {
  expect(nameOf(createWorld({ seed: 1 }), 'job', 3)).toMatch(/^[ -~]+$/);
  expect(nameOf(createWorld({ seed: 1, size: 'maximal' }), 'job', 3)).not.toMatch(/^[ -~]+$/);
});
