import { describe, expect, test } from 'vitest';
import { isOperationName, type OperationName } from '../../../src/contract/operation.ts';
import { errors, operations, type OperationDescription } from '../../../src/generated/operations.ts';
import type { Interaction } from '../../../src/generated/types.ts';
import { checkInteractions } from '../../../src/recording/check-interactions.ts';
import { createRedactor } from '../../../src/recording/redact/create-redactor.ts';
import { synthesize } from '../../../src/synthesize/synthesize.ts';
import { inputsFor, sizes } from '../../synthesize/cases.ts';

const key = new Uint8Array(32).fill(3);
const names = Object.keys(operations).filter(isOperationName);
const seeds = [1, 2, 3, 4];

/** Calls that keep the contract, and every fault that the operation declares. */
function interactionsOf(operation: OperationName): Interaction[] {
  const answered = sizes.flatMap((size) =>
    seeds.map((seed) => {
      const options = { seed, size };
      const input = inputsFor(options)[operation];
      return { operation, input, ...synthesize(options)({ operation, input } as never) } as unknown as Interaction;
    }),
  );
  const { input } = answered[0] as Interaction;
  const declared = (operations[operation] as OperationDescription).errors;
  const faults = declared.map((name) => ({ operation, input, fault: { name, message: 'Job with name: nightly not found.' } }));
  return [...answered, ...faults];
}

/** Text at the same places of both values, in pairs; keys of maps cannot be paired and are left out. */
function pairTexts(one: unknown, other: unknown): [string, string][] {
  if (typeof one === 'string' && typeof other === 'string') return [[one, other]];
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return [];
  return Object.entries(one).flatMap(([name, inner]) => (Object.hasOwn(other, name) ? pairTexts(inner, (other as Record<string, unknown>)[name]) : []));
}

describe.each(names)('%s', (operation) => {
  const original = interactionsOf(operation);
  const redactor = createRedactor({ key });
  const once = redactor.redact(original);

  test('keeps the contract in its redacted form where it kept it before', () => {
    expect(checkInteractions(original)).toEqual([]);
    expect(checkInteractions(once)).toEqual([]);
  });

  test('loses no member that the contract knows', () => {
    expect(redactor.notes.filter(({ reason }) => reason !== 'opaque')).toEqual([]);
    expect(membersOf(once)).toEqual(membersOf(original));
  });

  test('keeps the contract and every join when what was redacted is redacted again', () => {
    const twice = createRedactor({ key: key.map((byte) => byte + 1) }).redact(once);
    expect(checkInteractions(twice)).toEqual([]);
    const forward = new Map(pairTexts(once, twice));
    expect(pairTexts(once, twice).filter(([from, to]) => forward.get(from) !== to)).toEqual([]);
  });
});

/** The names of the members of every shape; what is in a map or opaque has none. */
function membersOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(membersOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  const members = Object.keys(value);
  if (members.some((name) => !/^[A-Za-z]+$/.test(name))) return members.length;
  return members.length === 0 ? 'empty' : Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, isFree(name) ? 'free' : membersOf(inner)]));
}

/** Members whose keys are the user's own. */
function isFree(name: string): boolean {
  return /Arguments$|Properties$|^Tags(ToAdd)?$|^CodeGenConfigurationNodes$|^AdditionalProperties$/.test(name);
}

test('every error of the contract keeps its name and, where the text is known, its words', () => {
  const [first, ...rest] = createRedactor({ key, names: { nightly: 'job-a' } }).redact(
    Object.keys(errors).map((name) => ({ operation: 'GetJob', input: { JobName: 'nightly' }, fault: { name, message: 'Job with name: nightly not found.', status: 400 } })),
  );
  expect(first).toMatchObject({ input: { JobName: 'job-a' }, fault: { message: 'Job with name: job-a not found.', status: 400 } });
  expect([first, ...rest].map((interaction) => interaction?.fault?.name)).toEqual(Object.keys(errors));
});
