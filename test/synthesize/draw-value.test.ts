import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ToolkitError } from '../../src/errors.ts';
import { shapes, type Shape } from '../../src/generated/shapes.ts';
import { drawValue } from '../../src/synthesize/draw-value.ts';
import { createRandom } from '../../src/synthesize/random.ts';
import { sizes } from './cases.ts';

const draw = (schema: Shape, size: (typeof sizes)[number], seed: number, table = shapes) =>
  drawValue(schema, { size, random: createRandom(seed), shapes: table });

const range = (low: string, high: string, values: fc.Arbitrary<number>) =>
  fc.oneof(fc.constant({}), values.map((value) => ({ [low]: value })), values.map((value) => ({ [high]: value })),
    fc.tuple(values, values).map(([one, other]) => ({ [low]: Math.min(one, other), [high]: Math.max(one, other) })));

const { schema } = fc.letrec<{ schema: Shape }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4 },
    fc.constant<Shape>({ type: 'boolean' }),
    fc.constant<Shape>({ type: 'number', 'x-timestamp': 'epoch-seconds' }),
    fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 4 }).map((values): Shape => ({ type: 'string', enum: values })),
    range('minLength', 'maxLength', fc.nat(40)).map((bounds): Shape => ({ type: 'string', ...bounds })),
    range('minLength', 'maxLength', fc.integer({ min: 1, max: 40 })).map((bounds): Shape => ({ type: 'string', pattern: '^[\\w.-]+$', ...bounds })),
    range('minimum', 'maximum', fc.integer()).map((bounds): Shape => ({ type: 'integer', ...bounds })),
    range('minimum', 'maximum', fc.integer()).map((bounds): Shape => ({ type: 'number', ...bounds })),
    fc.tuple(range('minItems', 'maxItems', fc.nat(6)), tie('schema')).map(([bounds, items]): Shape => ({ type: 'array', items, ...bounds })),
    fc.tuple(tie('schema'), fc.option(fc.nat(5))).map(([values, most]): Shape => ({
      type: 'object', additionalProperties: values, propertyNames: { type: 'string', pattern: '^[a-c]{1,2}$' }, ...(most !== null && { maxProperties: most }),
    })),
    fc.tuple(fc.dictionary(fc.string().filter((key) => key !== '__proto__'), tie('schema'), { maxKeys: 5 }), fc.array(fc.nat(4))).map(([properties, picks]): Shape => ({
      type: 'object', properties, required: [...new Set(picks.flatMap((pick) => Object.keys(properties)[pick] ?? []))], additionalProperties: false,
    })),
  ),
}));

test('a value of any schema of the supported keywords is valid, at every size', () => {
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  fc.assert(fc.property(schema, fc.maxSafeInteger(), fc.constantFrom(...sizes), (shape, seed, size) => {
    const value = draw(shape, size, seed);
    ajv.validate(shape as object, value);
    expect({ value, errors: ajv.errors }).toEqual({ value, errors: null });
  }), { numRuns: 600, seed: 1 });
});

test('the same seed draws the same value of any schema', () => {
  fc.assert(fc.property(schema, fc.maxSafeInteger(), fc.constantFrom(...sizes), (shape, seed, size) => {
    expect(draw(shape, size, seed)).toEqual(draw(shape, size, seed));
  }), { seed: 2 });
});

describe('sizes', () => {
  const shape: Shape = {
    type: 'object',
    properties: { must: { type: 'integer', minimum: 2, maximum: 9 }, may: { type: 'array', items: { type: 'boolean' }, maxItems: 2 } },
    required: ['must'],
  };

  test('minimal is what is required, at its least', () => {
    expect(draw(shape, 'minimal', 1)).toEqual({ must: 2 });
  });

  test('maximal is every member, at its most', () => {
    expect(draw(shape, 'maximal', 1)).toEqual({ must: 9, may: [expect.any(Boolean), expect.any(Boolean)] });
  });

  test('random has an optional member for some seeds only', () => {
    const has = new Set(Array.from({ length: 20 }, (_, seed) => Object.hasOwn(draw(shape, 'random', seed) as object, 'may')));
    expect(has.size).toBe(2);
  });
});

test('a member named __proto__ is drawn as any other', () => {
  const properties = Object.fromEntries([['__proto__', { type: 'boolean' } as const]]);
  const value = draw({ type: 'object', properties, required: ['__proto__'] }, 'minimal', 1) as object;
  expect(Object.keys(value)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test('a member keeps its value when another one is added to the schema', () => {
  const name: Shape = { type: 'string' };
  const before = draw({ type: 'object', properties: { name }, required: ['name'] }, 'random', 3);
  const after = draw({ type: 'object', properties: { age: { type: 'integer' }, name }, required: ['age', 'name'] }, 'random', 3);
  expect(after).toMatchObject(before as object);
});

test('a shape that refers to itself comes to an end at every size', () => {
  const table = { Tree: { type: 'object', properties: { left: { $ref: '#/$defs/Tree' }, leaf: { type: 'boolean' } } } } as const;
  for (const size of sizes) expect(JSON.stringify(draw({ $ref: '#/$defs/Tree' }, size, 1, table)).length).toBeLessThan(1_000);
});

test.each<{ why: string; shape: Shape }>([
  { why: 'a greatest below its least', shape: { type: 'integer', minimum: 5, maximum: 4 } },
  { why: 'no whole number between its bounds', shape: { type: 'integer', minimum: 1.2, maximum: 1.8 } },
  { why: 'more items than allowed', shape: { type: 'array', minItems: 2, maxItems: 1 } },
  { why: 'a pattern that is not understood', shape: { type: 'string', pattern: '^(?=a)$' } },
  { why: 'a length its pattern cannot have', shape: { type: 'string', pattern: '^ab$', maxLength: 1 } },
  { why: 'an enum of nothing that fits', shape: { type: 'string', enum: ['long'], maxLength: 1 } },
  { why: 'a reference to nothing', shape: { $ref: '#/$defs/constructor' } },
  { why: 'itself as a required member', shape: { $ref: '#/$defs/Loop' } },
])('a schema with $why is refused with GLUE_SYNTHESIS_FAILED', ({ shape }) => {
  const table: Record<string, Shape> = { Loop: { type: 'object', properties: { next: { $ref: '#/$defs/Loop' } }, required: ['next'] } };
  for (const size of sizes) {
    expect(() => draw(shape, size, 1, table)).toThrow(expect.objectContaining({ code: 'GLUE_SYNTHESIS_FAILED' }));
    expect(() => draw(shape, size, 1, table)).toThrow(ToolkitError);
  }
});
