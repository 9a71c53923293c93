import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Target } from '../../fuzz/target.ts';
import * as planted from './fixtures/planted.ts';

const folder = resolve(import.meta.dirname, '../../fuzz/targets');
const targets = await Promise.all(
  readdirSync(folder).map(async (file): Promise<readonly [string, Target]> => [file, (await import(/* @vite-ignore */ resolve(folder, file))) as Target]),
);

const cut = (bytes: Buffer, at: number) => at % (bytes.length + 1);

/** Seeds with some bytes changed, taken out, put in or doubled, and now and then half of another one behind. */
function vary(seeds: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const change = fc.record({ at: fc.nat(400), remove: fc.nat(4), insert: fc.uint8Array({ maxLength: 4 }) });
  return fc.tuple(fc.constantFrom(...seeds), fc.array(change, { maxLength: 4 }), fc.option(fc.constantFrom(...seeds))).map(([seed, changes, other]) => {
    const varied = changes.reduce((bytes, { at, remove, insert }) => Buffer.concat([bytes.subarray(0, cut(bytes, at)), insert, bytes.subarray(cut(bytes, at) + remove)]), seed);
    return other ? Buffer.concat([varied, other.subarray(other.length >> 1)]) : varied;
  });
}

const seedsOf = ({ seeds }: Target) => Array.from(seeds(), (seed) => Buffer.from(seed as Uint8Array));
const holds = (target: Target, numRuns: number) =>
  fc.assert(fc.asyncProperty(vary(seedsOf(target)), async (bytes) => await target.fuzz(bytes)), { numRuns, seed: 20261120 });

test('there is a target for calls, connections, recordings and redaction', () => {
  expect(targets.map(([name]) => name)).toEqual(expect.arrayContaining(['calls.ts', 'connection.ts', 'recording.ts', 'redaction.ts']));
});

describe.each(targets)('%s', (_, target) => {
  test('nothing breaks at its seeds', async () => {
    const seeds = seedsOf(target);
    for (const seed of seeds) await target.fuzz(seed);
    expect(seeds.length).toBeGreaterThan(5);
  });

  test('nothing breaks at 500 variations of them', async () => {
    await expect(holds(target, 500)).resolves.toBeUndefined();
  });
});

test('a target that throws is found out, and the input is shown', async () => {
  const fragile: Target = { ...planted, fuzz: (bytes) => expect(bytes.length).toBeLessThan(28) };
  await expect(holds(fragile, 500)).rejects.toThrow(/Property failed after \d+ tests[^]*Counterexample/);
});
