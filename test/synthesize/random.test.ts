import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom, type Random } from '../../src/synthesize/random.ts';

const seeds = fc.maxSafeInteger();
const labels = fc.oneof(fc.string(), fc.integer());

const walk = (seed: number, way: readonly (string | number)[]): Random => way.reduce<Random>((random, label) => random.fork(label), createRandom(seed));
const draws = (random: Random): readonly unknown[] => [random.int(-5, 1e9), random.chance(0.5), random.pick(['a', 'b', 'c']), random.digest];

test('the same seed and labels draw the same values', () => {
  fc.assert(fc.property(seeds, fc.array(labels), (seed, way) => {
    expect(draws(walk(seed, way))).toEqual(draws(walk(seed, way)));
  }));
});

test('what is drawn at one place does not depend on draws and forks at another', () => {
  fc.assert(fc.property(seeds, labels, labels, (seed, label, other) => {
    const quiet = createRandom(seed);
    const busy = createRandom(seed);
    draws(busy);
    draws(busy.fork(other));
    expect(draws(busy.fork(label))).toEqual(draws(quiet.fork(label)));
  }));
});

test('two seeds have different places', () => {
  fc.assert(fc.property(fc.uniqueArray(seeds, { minLength: 2, maxLength: 2 }), ([one = 0, other = 0]) => {
    expect(createRandom(one).fork('a').digest).not.toBe(createRandom(other).fork('a').digest);
  }));
});

test.each([
  [['a', 'b'], ['a/b']],
  [['a/', 'b'], ['a', '/b']],
  [['a'], ['a', '']],
  [['ab', 'c'], ['a', 'bc']],
])('the ways %j and %j lead to different places', (one, other) => {
  expect(walk(1, one).digest).not.toBe(walk(1, other).digest);
});

test('a whole number keeps both bounds and reaches them', () => {
  const random = createRandom(9);
  const drawn = new Set(Array.from({ length: 200 }, () => random.int(-1, 1)));
  expect([...drawn].toSorted((a, b) => a - b)).toEqual([-1, 0, 1]);
});

test('a certain chance is always taken and an impossible one never', () => {
  const random = createRandom(10);
  expect(Array.from({ length: 50 }, () => random.chance(1))).not.toContain(false);
  expect(Array.from({ length: 50 }, () => random.chance(0))).not.toContain(true);
});

test('a digest is 64 hexadecimal digits', () => {
  expect(createRandom(-0).fork('x').digest).toMatch(/^[0-9a-f]{64}$/);
  expect(createRandom(-0).digest).toBe(createRandom(0).digest);
});
