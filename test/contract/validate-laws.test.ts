import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OperationName } from '../../src/contract/operation.ts';
import { validateFault, validateInput, validateOutput } from '../../src/contract/validate.ts';
import { formatViolation, type Violation } from '../../src/contract/violation.ts';
import { operations } from '../../src/generated/operations.ts';
import { shapes } from '../../src/generated/shapes.ts';

const names = Object.keys(operations) as OperationName[];
const members = [...new Set(Object.values(shapes).flatMap(({ properties }) => Object.keys(properties ?? {})))];
const words = [...new Set(Object.values(shapes).flatMap((shape) => shape.enum ?? []))];

/** JSON that is made of the contract's own member names and words, so that it gets past the schema and into the rules. */
const gluish = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 8, withCrossShrink: true },
    fc.constantFrom(...words, 'jr_1', '', null, 0, 1, -1, 1e12, true),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...members, '__proto__', 'constructor', 'a/b~c'), tie('value'), { maxKeys: 6 }),
  ),
})).value;

/** Values of the right shape: members by schema, with bounds ignored. */
function shaped(name: string): fc.Arbitrary<unknown> {
  const of = (schema: (typeof shapes)[string]): fc.Arbitrary<unknown> => {
    const shape = schema.$ref === undefined ? schema : shapes[schema.$ref.slice('#/$defs/'.length)];
    if (shape?.items) return fc.array(of(shape.items), { maxLength: 3 });
    if (shape?.properties) return fc.record(Object.fromEntries(Object.entries(shape.properties).map(([key, inner]) => [key, of(inner)])), { requiredKeys: [] });
    if (shape?.type === 'object') {
      const inner = shape.additionalProperties;
      return fc.dictionary(fc.string(), typeof inner === 'object' ? of(inner) : fc.string(), { maxKeys: 2 });
    }
    if (shape?.enum) return fc.constantFrom(...shape.enum, 'NEW');
    if (shape?.type === 'boolean') return fc.boolean();
    return shape?.type === 'string' ? fc.constantFrom('a', 'b', '', '2.0', '__proto__') : fc.integer({ min: -2, max: 200 });
  };
  return of({ $ref: `#/$defs/${name}` });
}

const everyLine = (found: readonly Violation[]) => found.map(formatViolation);

describe.each(names)('%s', (operation) => {
  test('validates any JSON value without throwing, in lines that are one line each', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), gluish), fc.oneof(fc.jsonValue(), gluish), (value, input) => {
        const context = { input: input as Readonly<Record<string, unknown>> };
        const lines = [...validateInput(operation, value, context), ...validateOutput(operation, value, context), ...validateFault(operation, value)];
        for (const line of everyLine(lines)) expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: 60 },
    );
  });

  test('applies the rules to any well-typed value without throwing', () => {
    fc.assert(
      fc.property(shaped(`${operation}Response`), shaped(`${operation}Request`), (output, input) => {
        const context = { input: input as Readonly<Record<string, unknown>> };
        const found = [...validateOutput(operation, output, context), ...validateInput(operation, input)];
        expect(found.filter(({ rule }) => rule === 'shape/type')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

test('validating changes nothing', () => {
  fc.assert(
    fc.property(gluish, (value) => {
      const before = JSON.stringify(value);
      validateOutput('GetWorkflowRun', { Run: value });
      expect(JSON.stringify(value)).toBe(before);
    }),
  );
});
