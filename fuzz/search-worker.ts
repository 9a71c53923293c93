import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { createRandom } from '../src/synthesize/random.ts';
import { createBlockCoverage } from './block-coverage.ts';
import { createCurrentInput, maxInputLength } from './current-input.ts';
import { minimize } from './minimize.ts';
import { search, type Progress } from './search.ts';
import type { Target } from './target.ts';

export interface WorkerData {
  readonly target: string;
  readonly seconds: number;
  readonly runs: number;
  readonly seed: number;
  readonly guided: boolean;
  /** The folder of what was kept before, and is now. */
  readonly corpus: string;
  readonly memory: SharedArrayBuffer;
}

/** A thread of its own for each search, so that whatever an input does to it, somebody is left to tell. It ends with the error of the input that it is at. */
const { target, seconds, runs, seed, guided, corpus, memory } = workerData as WorkerData;
const current = createCurrentInput(memory);
const source = new URL('../src/', import.meta.url).href;
const targetUrl = pathToFileURL(target).href;
const coverage = await createBlockCoverage((url) => url === targetUrl || url.startsWith(source));
const { fuzz, seeds } = (await import(targetUrl)) as Target;
mkdirSync(corpus, { recursive: true });
const kept = guided ? readdirSync(corpus).toSorted().map((name) => readFileSync(join(corpus, name))) : [];
const begins = [...Array.from(seeds(), (input) => Buffer.from(input as Uint8Array)), ...kept].map((input) => input.subarray(0, maxInputLength));

const started = performance.now();
let told = started;
function tell(progress: Progress): void {
  told = performance.now();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is no window
  parentPort?.postMessage({ ...progress, seconds: (told - started) / 1000 });
}

const progress = await search({
  seeds: begins,
  words: wordsOf(begins),
  maxLength: maxInputLength,
  random: createRandom(seed),
  coverage,
  guided,
  allowance(now) {
    if (performance.now() - told > 10_000) tell(now);
    return performance.now() - started < seconds * 1000 ? runs - now.runs : 0;
  },
  run,
  keep: (input) => writeFileSync(join(corpus, createHash('sha1').update(input).digest('hex')), input),
});
tell(progress);
// A target may have opened what would keep the thread.
process.exit(0);

async function run(input: Uint8Array): Promise<void> {
  current.begin(input);
  try {
    // Some of it may be the corpus, and a target may write to what it gets.
    await fuzz(Uint8Array.from(input));
    // Rejections that nobody waits for come to light now, while it is known whose they are.
    await setImmediate();
  } catch (error) {
    let reason = error;
    const smallest = await minimize(input, async (candidate) => {
      current.begin(candidate);
      const thrown = await Promise.resolve(Uint8Array.from(candidate)).then(fuzz).then(() => undefined, (cause: unknown) => ({ cause }));
      if (thrown) reason = thrown.cause;
      return thrown !== undefined;
    });
    current.begin(smallest);
    throw reason;
  }
  current.end();
}

function wordsOf(inputs: readonly Uint8Array[]): string[] {
  const words = new Set(inputs.flatMap((input) => Buffer.from(input).toString('latin1').match(/[\w.:/-]{2,80}/g) ?? []));
  return words.size === 0 ? [''] : [...words];
}
