import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Shape } from '../../src/generated/shapes.ts';
import { createValidator } from '../../src/model/create-validator.ts';

const shapes: Readonly<Record<string, Shape>> = {
  Table: {
    type: 'object',
    properties: { Name: { type: 'string' }, Size: { type: 'number' }, Count: { type: 'integer' }, Open: { type: 'boolean' }, Columns: { $ref: '#/$defs/Columns' }, Tags: { $ref: '#/$defs/Tags' }, Parent: { $ref: '#/$defs/Table' }, Free: {} },
    required: ['Name'],
    additionalProperties: false,
  },
  Columns: { type: 'array', items: { $ref: '#/$defs/Table' } },
  Tags: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { type: 'string' } },
};
const table: Shape = { $ref: '#/$defs/Table' };
const validate = createValidator(table, shapes);

const placesOf = (errors: readonly { instancePath: string; keyword: string }[] | null | undefined) => (errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).toSorted();

function errorsOf(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${Object.values(params).join()}`);
}

test.each([
  [{ Name: 'a' }, []],
  [{ Name: 'a', Columns: [{ Name: 'b', Columns: [] }], Tags: { x: 'y' }, Size: 1.5, Count: 2, Open: false, Free: [null] }, []],
  [{}, [' required Name']],
  [{ Name: 1 }, ['/Name type string']],
  [{ Name: 'a', Size: '1' }, ['/Size type number']],
  [{ Name: 'a', Size: Number.NaN }, ['/Size type number']],
  [{ Name: 'a', Count: 1.5 }, ['/Count type integer']],
  [{ Name: 'a', Open: 'true' }, ['/Open type boolean']],
  [{ Name: 'a', Columns: {} }, ['/Columns type array']],
  [{ Name: 'a', Tags: [] }, ['/Tags type object']],
  [{ Name: 'a', Tags: { 'a/b~c': 7 } }, ['/Tags/a~1b~0c type string']],
  [{ Name: 'a', Columns: [{ Name: 'b' }, { name: 'c' }] }, ['/Columns/1 required Name', '/Columns/1 additionalProperties name']],
  [JSON.parse('{"Name":"a","__proto__":{},"toString":1}'), [' additionalProperties __proto__', ' additionalProperties toString']],
  [null, [' type object']],
  [[], [' type object']],
  ['text', [' type object']],
  [undefined, [' type object']],
])('%j has the errors %j', (value, errors) => {
  expect(errorsOf(value)).toEqual(errors);
});

test('it says yes exactly where ajv does, and names the same places', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const oracle = ajv.compile({ ...table, $defs: shapes });
  const scalar = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('value'), { maxLength: 3 }), tie('table')),
    table: fc.record({ Name: fc.oneof(fc.string(), scalar), Size: scalar, Count: scalar, Open: scalar, Columns: tie('value'), Tags: tie('value'), Parent: tie('value'), 'a/b': scalar }, { requiredKeys: [] }),
  }));
  fc.assert(
    fc.property(value, (one) => {
      expect(validate(one)).toBe(oracle(one));
      expect(placesOf(validate.errors)).toEqual(placesOf(oracle.errors));
    }),
    { numRuns: 1000 },
  );
});

test('a reference that leads nowhere allows everything', () => {
  expect(createValidator({ $ref: '#/$defs/Nowhere' }, shapes)(7)).toBe(true);
  expect(createValidator({ $ref: '#/$defs/constructor' }, shapes)(7)).toBe(true);
});

test('a value of a thousand levels does not overflow the stack, nor does one with itself in it', () => {
  let deep: object = { Name: 'leaf' };
  for (let level = 0; level < 100_000; level++) deep = { Name: 'node', Parent: deep };
  expect(validate(deep)).toBe(true);
  const cycle: Record<string, unknown> = { Name: 'loop' };
  cycle['Parent'] = cycle;
  expect(validate(cycle)).toBe(true);
});

test('of a million faults a thousand are told', () => {
  expect(validate({ Name: 'a', Columns: Array.from({ length: 1_000_000 }, () => 7) })).toBe(false);
  expect(validate.errors).toHaveLength(1000);
});
