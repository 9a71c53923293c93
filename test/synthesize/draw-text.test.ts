import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapes } from '../../src/generated/shapes.ts';
import { drawText } from '../../src/synthesize/draw-text.ts';
import { parsePattern } from '../../src/synthesize/pattern.ts';
import { createRandom } from '../../src/synthesize/random.ts';
import { sizes } from './cases.ts';

const patterns = [
  ...new Set(Object.values(shapes).flatMap(({ pattern }) => (pattern === undefined ? [] : [pattern]))),
  '^(?:a|bc|d{3})+$', '^[^a-z]{2,5}$', '^\\d{4}-\\d{2}$', '^\\u0041\\x42\\u{1F680}?$', '^[\\w.-]+@[\\w.-]+$', '^$', '^a?b*?c+?$', '^.{3}$', '^[\\]-]$',
  '^(|x)$', '^\\s\\S\\W\\D$', '^[a-]$', '^\\.\\/$', '^(a(b(c|d)){2})*$',
];

test.each(patterns)('text for %s matches it, at every size', (pattern) => {
  const expression = new RegExp(pattern, 'u');
  fc.assert(fc.property(fc.maxSafeInteger(), fc.constantFrom(...sizes), (seed, size) => {
    expect(drawText({ pattern }, size, createRandom(seed))).toMatch(expression);
  }), { seed: 1 });
});

const pieces = fc.constantFrom('a', '[a-f0-9]', '\\w', '[^x]', '(?:p|qr)', '\\.', '\\d', '🚀');
const generated = fc.array(fc.tuple(pieces, fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}', '{2,}')), { maxLength: 5 }).map((parts) => `^${parts.flat().join('')}$`);

test('text for generated patterns matches them', () => {
  fc.assert(fc.property(generated, fc.maxSafeInteger(), fc.constantFrom(...sizes), (pattern, seed, size) => {
    expect(drawText({ pattern }, size, createRandom(seed))).toMatch(new RegExp(pattern, 'u'));
  }), { numRuns: 500, seed: 2 });
});

describe('the length', () => {
  test('keeps both bounds, whichever way characters are counted', () => {
    fc.assert(fc.property(fc.nat(60), fc.nat(60), fc.maxSafeInteger(), fc.constantFrom(...sizes), (minLength, more, seed, size) => {
      const text = drawText({ minLength, maxLength: minLength + more }, size, createRandom(seed)) ?? 'none';
      expect(Array.from(text).length).toBeGreaterThanOrEqual(minLength);
      expect(text.length).toBeLessThanOrEqual(minLength + more);
    }), { seed: 3 });
  });

  test.each([{ size: 'minimal', length: 1 }, { size: 'maximal', length: 255 }] as const)('of a name is $length at $size size', ({ size, length }) => {
    const { pattern, minLength, maxLength } = shapes.NameString ?? {};
    expect(drawText({ pattern, minLength, maxLength }, size, createRandom(1))).toHaveLength(length);
  });

  test('ends at 2,048 where the limit lies far beyond', () => {
    expect(drawText({ maxLength: 400_000 }, 'maximal', createRandom(1))).toHaveLength(2_048);
  });

  test.each([{ minLength: 5, maxLength: 4 }, { pattern: '^a{3}$', maxLength: 2 }, { pattern: '^a$', minLength: 2 }])('nothing has the bounds %o', (bounds) => {
    expect(drawText(bounds, 'random', createRandom(1))).toBeUndefined();
  });
});

test('maximal text is more than ASCII, and well-formed', () => {
  const text = drawText({ maxLength: 100 }, 'maximal', createRandom(4)) ?? '';
  expect(/[^\u0020-\u007f]/u.test(text)).toBe(true);
  expect(text.isWellFormed()).toBe(true);
});

const strange = ['(?=a)b', '(?<name>a)', '\\1', '\\p{L}', '\\bword', '(a', 'a)', '[a', '\\', 'a{2', 'a{x}', '[a-', '*a', 'a**', '[z-a]'];

test.each(strange)('the pattern %j is not understood, and nothing is drawn for it', (pattern) => {
  expect(parsePattern(pattern)).toBeUndefined();
  expect(drawText({ pattern }, 'random', createRandom(1))).toBeUndefined();
});
