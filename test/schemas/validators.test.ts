import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import * as generated from '../../src/generated/validators.js';
import type { SchemaError, Validator } from '../../src/generated/validators.js';
import { createRandom } from '../../src/synthesize/random.ts';
import { drawValue } from '../../src/synthesize/draw-value.ts';
import { bundle, root, schemas } from './contract.ts';

const code = readFileSync(join(root, 'src/generated/validators.js'), 'utf8');
const validators = Object.entries(generated as unknown as Record<string, Validator>).filter(([name]) => !schemas.formats.has(name));

/** The schemas as they stand, under the full dialect; the bounds of an int32 are the one thing that the generation adds. */
const ajv = new Ajv2020({ allErrors: true, messages: false, strict: false, formats: { int32: true, int64: true, double: true } });
ajv.addSchema({ $id: 'glue', ...JSON.parse(JSON.stringify(bundle), (_, value) => (value?.format === 'int32' ? { minimum: -(2 ** 31), maximum: 2 ** 31 - 1, ...value } : value)) });

const wrong = [null, true, 0.5, 2 ** 31, -(2 ** 31), '', 'a\nb', [], [null], {}, { Unknown: 1 }, { 'a\nb': '', ['x'.repeat(300)]: 1 }, JSON.parse('{"__proto__":{}}')];

/** The value with each of its first places spoiled in turn, itself first. */
function* spoil(value: unknown, depth = 0): Generator {
  yield* wrong;
  if (typeof value !== 'object' || value === null || depth > 3) return;
  for (const [key, inner] of Object.entries(value).slice(0, 12)) {
    const isList = Array.isArray(value);
    for (const spoilt of spoil(inner, depth + 1)) {
      yield isList ? value.with(Number(key), spoilt) : { ...value, [key]: spoilt };
    }
  }
}

const brief = (errors: readonly SchemaError[] | null | undefined) =>
  (errors ?? []).map(({ instancePath, keyword, params, propertyName }) => ({ instancePath, keyword, params, propertyName }));

test.each(validators)('%s finds what ajv finds under the full dialect of 2020-12, in the same order', (name, validate) => {
  const reference = ajv.compile({ $ref: `glue#/$defs/${name}` });
  const value = drawValue({ $ref: `#/$defs/${name}` }, { size: 'random', random: createRandom(1) });
  expect(validate(value)).toBe(true);
  for (const spoilt of spoil(value)) {
    expect(validate(spoilt)).toBe(reference(spoilt));
    expect(brief(validate.errors)).toEqual(brief(reference.errors));
  }
});

test('no schema is carried along that no function looks into', () => {
  const names = code.match(/\bschema\d+\b/g) ?? [];
  const lone = [...Map.groupBy(names, (name) => name)].filter(([, uses]) => uses.length === 1).map(([name]) => name);
  expect(lone).toEqual([]);
});

test('each error is added in one line', () => {
  expect(code.match(/keyword:"/g)?.length).toBe(code.match(/^\(vErrors \?\?= \[\]\)\.push\(\{.*keyword:".*\}\);$/gm)?.length);
});
