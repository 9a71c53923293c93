import type { Random } from '../src/synthesize/random.ts';
import type { BlockCoverage } from './block-coverage.ts';
import { mutate } from './mutate.ts';

export interface Progress {
  readonly runs: number;
  readonly blocks: number;
  readonly corpus: number;
}

export interface SearchOptions {
  /** Where the search begins. */
  readonly seeds: readonly Uint8Array[];
  readonly words: readonly string[];
  readonly maxLength: number;
  readonly random: Random;
  readonly coverage: BlockCoverage;
  /** Whether inputs that reach something new are varied on; else only the seeds are, which is for comparison. */
  readonly guided: boolean;
  /** Whether to try one more batch, and how large it may be: not at all with 0. */
  readonly allowance: (progress: Progress) => number;
  readonly run: (input: Uint8Array) => Promise<void>;
  /** Called with each input that reached something new. */
  readonly keep: (input: Uint8Array) => void;
}

/** Looking at the coverage costs more than a run, so that many runs share a look; it pays off to look often while something new is found. */
const [smallest, largest] = [8, 512];

/** Varies inputs, keeps those that reach a block for the first time, and goes on from there. Ends with what `run` rejects with. */
export async function search({ seeds, guided, random, coverage, allowance, run, keep, ...material }: SearchOptions): Promise<Progress> {
  const corpus: Uint8Array[] = [];
  let runs = 0;

  async function runAll(inputs: readonly Uint8Array[]): Promise<boolean> {
    for (const input of inputs) {
      runs++;
      await run(input);
    }
    const reached = await coverage.take();
    const isNew = coverage.isNew(reached);
    // Of many, the ones that matter are looked for; a block that is reached only once in the life of the process is no more found there.
    if (isNew && guided && inputs.length > 1) {
      const half = inputs.length >> 1;
      await runAll(inputs.slice(0, half));
      await runAll(inputs.slice(half));
    } else if (isNew && guided) {
      corpus.push(...inputs);
      inputs.forEach(keep);
    }
    if (isNew) coverage.learn(reached);
    return isNew;
  }

  /** Rather a new one: that is where the search gets on. */
  function pick(): Uint8Array {
    const last = corpus.length - 1;
    return corpus[guided ? Math.max(random.int(0, last), random.int(0, last)) : random.int(0, last)] as Uint8Array;
  }

  const progress = () => ({ runs, blocks: coverage.blocks, corpus: corpus.length });
  coverage.learn(await coverage.take());
  for (let at = 0; at < seeds.length; at += smallest) await runAll(seeds.slice(at, at + smallest));
  if (!guided || corpus.length === 0) corpus.push(...(seeds.length > 0 ? seeds : [new Uint8Array(0)]));
  for (let size = smallest; ; ) {
    const allowed = Math.min(size, allowance(progress()));
    if (allowed <= 0) return progress();
    const inputs = Array.from({ length: allowed }, () => mutate(pick(), { ...material, random, corpus }));
    size = (await runAll(inputs)) ? smallest : Math.min(size * 2, largest);
  }
}
