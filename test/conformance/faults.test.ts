import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OperationName } from '../../src/contract/operation.ts';
import { errors, operations } from '../../src/generated/operations.ts';
import { inputsFor } from '../synthesize/cases.ts';
import type { Json } from './case.ts';
import { readCases } from './read-cases.ts';
import { runCase } from './run-case.ts';
import { targets } from './targets.ts';

/** Errors that no client can bring about: for all operations that declare them, or for the ones named. */
const injectedOnly = JSON.parse(readFileSync(join(import.meta.dirname, 'injected-only.json'), 'utf8')) as Readonly<Record<string, { readonly operations?: readonly string[] }>>;

const inputs = inputsFor({ seed: 1 });
const names = Object.keys(operations) as OperationName[];
const frontEnd = Object.keys(errors).filter((name) => !errors[name as keyof typeof errors].modelled);
const provoked = new Set(readCases().flatMap(({ cases }) => cases.flatMap(({ steps }) => steps.flatMap((step) => ('call' in step && step.fault !== undefined ? [`${step.call} ${step.fault}`] : [])))));

const declared = names.flatMap((operation) => operations[operation].errors.map((error) => ({ operation, error })));

test('every declared error of every operation has a case that brings it about, or is known to need injection', () => {
  const missing = declared.filter(({ operation, error }) => !provoked.has(`${operation} ${error}`) && !needsInjection(operation, error));
  expect(missing).toEqual([]);
});

test('no error that is known to need injection has a case that brings it about', () => {
  expect(declared.filter(({ operation, error }) => provoked.has(`${operation} ${error}`) && needsInjection(operation, error))).toEqual([]);
});

test('every operation that is known to need injection declares the error', () => {
  const pairs = new Set(declared.map(({ operation, error }) => `${operation} ${error}`));
  const listed = Object.entries(injectedOnly).flatMap(([error, { operations: some = [] }]) => some.map((operation) => `${operation} ${error}`));
  expect(listed.filter((pair) => !pairs.has(pair))).toEqual([]);
});

describe.for(names)('%s', (operation) => {
  test.for([...operations[operation].errors, ...frontEnd])('an injected %s is answered in the same bytes by every way', async (error) => {
    const input = inputs[operation] as unknown as Json;
    const steps = [{ call: operation, input, fault: error }];
    const given = { faults: [{ operations: [operation], error, on: [1] }] };
    const bodies = new Set<string | undefined>();
    for (const connect of Object.values(targets)) {
      const { answers, mismatches } = await runCase({ id: '', rules: [], evidence: 'documented', source: '', given, steps }, connect);
      expect(mismatches).toEqual([]);
      expect(answers[0]?.status).toBe(errors[error as keyof typeof errors].httpStatus);
      bodies.add(answers[0]?.body);
    }
    expect(bodies.size).toBe(1);
  });
});

function needsInjection(operation: string, error: string): boolean {
  const known = injectedOnly[error];
  return known !== undefined && (known.operations?.includes(operation) ?? true);
}
