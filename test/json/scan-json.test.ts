import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanJson } from '../../src/json/scan-json.ts';

describe('depth', () => {
  test.each([
    ['', 0], ['1', 0], ['"[["', 0], ['{}', 1], ['[]', 1], ['[[],[]]', 2], ['{"a":[{"b":[]}]}', 4], ['[[]],[[[]]]', 3], ['["\\"[",[]]', 2], ['["\\\\",[[]]]', 3],
    [']]]]', 0], ['"[', 0], ['"\\', 0], ['"\\u', 0],
  ])('of %s is %i', (text, depth) => {
    expect(scanJson(text).depth).toBe(depth);
  });

  test('is that of the value, for every JSON', () => {
    const measure = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(measure)) : 0;
    fc.assert(fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 9 }), fc.constantFrom(undefined, 2), (value, indent) => {
      expect(scanJson(JSON.stringify(value, undefined, indent)).depth).toBe(measure(value));
    }));
  });
});

test('members are counted as they are written, those that stand twice and none in a text', () => {
  expect(['{}', '[":"]', '{"a:":{"b":[{"c":1}]}}', '{"a":1,"a":1}', '{"\\"x\\"":":"}'].map((text) => scanJson(text).members)).toEqual([0, 0, 3, 2, 1]);
});

describe('wellFormed', () => {
  const unit = fc.oneof(fc.constantFrom(0x41, 0x22, 0x5c, 0x75, 0xd83d, 0xd800, 0xdbff, 0xdc00, 0xde00, 0xdfff, 0xe000), fc.nat(0xffff));
  const units = fc.array(unit, { maxLength: 12 });

  test('is that of the text a JSON string stands for, all escaped', () => {
    fc.assert(fc.property(units, (codes) => {
      const escaped = codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('');
      expect(scanJson(`["${escaped}"]`).wellFormed).toBe(String.fromCharCode(...codes).isWellFormed());
    }), { numRuns: 500 });
  });

  test('is that of the text a JSON string stands for, as JSON.stringify escapes it', () => {
    fc.assert(fc.property(units, (codes) => {
      const text = String.fromCharCode(...codes);
      expect(scanJson(JSON.stringify([text])).wellFormed).toBe(text.isWellFormed());
    }), { numRuns: 500 });
  });
});

test('any text is scanned without throwing, and scanning stops at its end', () => {
  const tricky = fc.string({ unit: fc.constantFrom('"', '\\', 'u', 'd', '8', '0', '{', '[', '}', ']', '\ud800', 'é'), maxLength: 40 });
  fc.assert(fc.property(tricky, (text) => {
    const { depth } = scanJson(text);
    expect(depth).toBeLessThanOrEqual(text.split(/[{[]/).length - 1);
  }), { numRuns: 1_000 });
});
