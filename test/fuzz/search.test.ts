import { expect, test } from 'vitest';
import type { BlockCoverage, Reached } from '../../fuzz/block-coverage.ts';
import { search } from '../../fuzz/search.ts';
import { createRandom } from '../../src/synthesize/random.ts';

const bytesOf = (reached: readonly Reached[]) => reached.map(({ start }) => start);

/** Blocks of a target of which every byte below `d` is one. */
function makeTarget() {
  const known = new Set<number>();
  let ran = new Set<number>();
  const coverage: BlockCoverage = {
    take: () => {
      const reached = Array.from(ran, (start) => ({ url: '', start, ran: Uint8Array.of(1) }));
      ran = new Set();
      return Promise.resolve(reached);
    },
    isNew: (reached) => bytesOf(reached).some((byte) => !known.has(byte)),
    learn: (reached) => bytesOf(reached).forEach((byte) => known.add(byte)),
    get blocks() {
      return known.size;
    },
  };
  const run = (input: Uint8Array) => {
    for (const byte of input) if (byte < 0x64) ran.add(byte);
    return Promise.resolve();
  };
  return { coverage, run };
}

async function searchWith(seeds: readonly string[], { guided = true, runs = 0, seed = 1 } = {}) {
  const kept: string[] = [];
  const progress = await search({
    ...makeTarget(),
    seeds: seeds.map((text) => Buffer.from(text)),
    words: ['z'],
    maxLength: 16,
    random: createRandom(seed),
    guided,
    allowance: (now) => runs - now.runs,
    keep: (input) => kept.push(Buffer.from(input).toString('latin1')),
  });
  return { progress, kept };
}

test('of many inputs exactly those are kept that reach something for the first time', async () => {
  const { progress, kept } = await searchWith(['a', 'zz', 'aa', 'yba', 'b', 'ab', 'x', 'q', 'w', 'c', 'cab']);
  expect(kept).toEqual(['a', 'yba', 'c']);
  expect(progress).toMatchObject({ blocks: 3, corpus: 3 });
});

test('with guidance everything is reached in the end, and every input that is kept had a block of its own', async () => {
  const { progress, kept } = await searchWith(['zzzz'], { runs: 20_000 });
  expect(progress.blocks).toBe(100);
  const seen = new Set<string>();
  for (const input of kept) {
    const before = seen.size;
    for (const letter of input) if (letter < 'd') seen.add(letter);
    expect(seen.size).toBeGreaterThan(before);
  }
  expect(seen.size).toBe(100);
});

test('without guidance nothing is kept', async () => {
  const { progress, kept } = await searchWith(['zzzz', 'y'], { guided: false, runs: 500 });
  expect(kept).toEqual([]);
  expect(progress).toMatchObject({ runs: 500, corpus: 2 });
});

test('the same seed makes the same search, another one another', async () => {
  const [one, same, other] = await Promise.all([1, 1, 2].map((seed) => searchWith(['zzzz'], { runs: 2000, seed })));
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
});

test('a target without seeds is searched from the empty input', async () => {
  expect((await searchWith([], { runs: 300 })).progress.corpus).toBeGreaterThan(1);
});

test('what an input is rejected with ends the search', async () => {
  const { coverage } = makeTarget();
  const options = { seeds: [Buffer.from('a')], words: [], maxLength: 16, random: createRandom(1), guided: true, allowance: () => 1, keep: () => undefined };
  await expect(search({ ...options, coverage, run: () => Promise.reject(new Error('broken')) })).rejects.toThrow('broken');
});
