import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import type { OperationName, OutputOf } from '../../src/contract/operation.ts';
import { validateInput, validateOutput } from '../../src/contract/validate.ts';
import { formatViolation } from '../../src/contract/violation.ts';
import { operations } from '../../src/generated/operations.ts';
import { drawValue } from '../../src/synthesize/draw-value.ts';
import { synthesizeOutput } from '../../src/synthesize/synthesize-output.ts';
import { synthesize } from '../../src/synthesize/synthesize.ts';
import { createWorld } from '../../src/synthesize/world.ts';
import { inputsFor, sizes } from './cases.ts';

const names = Object.keys(operations) as OperationName[];
const cases = names.flatMap((operation) => sizes.map((size) => ({ operation, size })));

const worlds = fc.record({ seed: fc.maxSafeInteger(), graphNodes: fc.integer({ min: 1, max: 30 }), listLength: fc.integer({ min: 0, max: 4 }) });

describe('every operation, at every size, for 40 seeds', () => {
  test.each(cases)('$operation answers $size values that break no rule and do not drift', ({ operation, size }) => {
    fc.assert(
      fc.property(worlds, (world) => {
        const options = { ...world, size };
        const input = inputsFor(options)[operation];
        const output = synthesizeOutput(operation, input, options);
        expect(validateInput(operation, input).map(formatViolation)).toEqual([]);
        expect(validateOutput(operation, output, { input: input as never }).map(formatViolation)).toEqual([]);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  test.each(cases)('$operation answers the same $size bytes for the same seed, and they survive JSON', ({ operation, size }) => {
    fc.assert(
      fc.property(worlds, (world) => {
        const options = { ...world, size };
        const output = synthesizeOutput(operation, inputsFor(options)[operation], options);
        expect(JSON.stringify(synthesizeOutput(operation, inputsFor(options)[operation], options))).toBe(JSON.stringify(output));
        expect(JSON.parse(JSON.stringify(output))).toEqual(output);
      }),
      { numRuns: 3, seed: 2 },
    );
  });
});

test.each(names)('%s answers whatever Glue accepts without a breach, or with a fault to a token that it never gave', (operation) => {
  const idFormat = /\/id-format$/;
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom(...sizes), fc.constantFrom(...sizes), (seed, size, inputSize) => {
      const draw = { size: inputSize, random: createWorld({ seed }).random.fork('input') };
      const input = drawValue({ $ref: `#/$defs/${operation}Request` }, draw) as { readonly NextToken?: unknown };
      fc.pre(validateInput(operation, input).length === 0);
      const { output, fault } = synthesize({ seed, size })({ operation, input } as Call);
      // An id that was asked for is answered as it is; a trigger of three crawlers is no update.
      const found = validateOutput(operation, output ?? {}, { input }).filter(({ rule }) => !idFormat.test(rule));
      expect(found.map(formatViolation)).toEqual([]);
      expect(fault === undefined || input.NextToken !== undefined || operation === 'UpdateTrigger').toBe(true);
    }),
    { numRuns: 10, seed: 6 },
  );
});

test('names of any script, and those of Object.prototype, are answered without a breach', () => {
  const odd = fc.constantFrom('__proto__', 'constructor', 'toString', ' ', '\t', '🚀'.repeat(100));
  const jobNames = fc.oneof(odd, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }));
  fc.assert(
    fc.property(jobNames, fc.constantFrom(...cases), (name, { operation, size }) => {
      const options = { seed: 3, size, graphNodes: 5 };
      const input = inputsFor(options, name)[operation];
      fc.pre(validateInput(operation, input).length === 0);
      expect(validateOutput(operation, synthesizeOutput(operation, input, options), { input: input as never })).toEqual([]);
    }),
    { numRuns: 200, seed: 4 },
  );
});

test.each(['GetWorkflowRun', 'GetWorkflow'] as const)('%s with a graph of 1,000 nodes keeps the contract', (operation) => {
  const options = { seed: 5, graphNodes: 1_000, size: 'random' } as const;
  const input = inputsFor(options)[operation];
  const output = synthesizeOutput(operation, input, options);
  const { Run, Workflow } = output as OutputOf<'GetWorkflowRun'> & OutputOf<'GetWorkflow'>;
  expect((Run ?? Workflow)?.Graph?.Nodes).toHaveLength(1_000);
  expect(validateOutput(operation, output, { input: input as never })).toEqual([]);
});
