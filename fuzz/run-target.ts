import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createCurrentInput } from './current-input.ts';
import type { Progress } from './search.ts';
import type { WorkerData } from './search-worker.ts';

export interface Search {
  readonly seconds: number;
  readonly runs: number;
  readonly seed: number;
  /** How many seconds one input may take. */
  readonly hang: number;
  readonly blind: boolean;
  /** Where the corpus and the findings of each target have a folder. */
  readonly out: string;
}

/** What a search ended with, which is also what the process ends with. */
export const verdicts = { held: 0, broken: 1, failed: 2 } as const;

export type Verdict = (typeof verdicts)[keyof typeof verdicts];

const main = join(import.meta.dirname, 'main.ts');

/** Searches with one target until its time or runs are used up or an input breaks something, and tells what it reaches. */
export async function runTarget(target: string, { seconds, runs, seed, hang, blind, out }: Search): Promise<Verdict> {
  const name = basename(target, '.ts');
  const current = createCurrentInput();
  const workerData: WorkerData = { target, seconds, runs, seed, guided: !blind, corpus: join(out, 'corpus', name), memory: current.memory };
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData });
  let reason: unknown = 'The thread ended.';
  worker.on('message', (progress: Progress & { readonly seconds: number }) => console.log(`${name}: ${describe(progress)}`));
  worker.on('error', (error) => (reason = error));
  const stopWatching = watch(current, hang, () => {
    reason = `An input took more than ${hang} s.`;
    void worker.terminate();
  });
  const code = await new Promise<number>((ended) => worker.on('exit', ended));
  stopWatching();
  const input = current.read();
  if (code === 0 && !input) {
    console.log(`${name}: nothing broke with seed ${seed}`);
    return verdicts.held;
  }
  console.error(reason);
  if (!input) {
    console.log(`${name}: the search could not be made`);
    return verdicts.failed;
  }
  const finding = keepFinding(join(out, 'findings', name), input);
  console.log(`${name}: BROKEN with seed ${seed} after ${current.begun} runs, ${input.length} bytes\n  once more: node ${here(main)} --play ${here(finding)} ${here(target)}`);
  return verdicts.broken;
}

/** Calls when one input takes longer than it may. A machine that is busy lets a process wait for seconds, and that is no hang. */
function watch(current: ReturnType<typeof createCurrentInput>, seconds: number, onHang: () => void): () => void {
  let [seen, since] = [current.begun, performance.now()];
  const timer = setInterval(() => {
    if (current.begun !== seen || !current.read()) [seen, since] = [current.begun, performance.now()];
    else if (performance.now() - since > seconds * 1000) onHang();
  }, 250);
  return () => clearInterval(timer);
}

function keepFinding(folder: string, input: Uint8Array): string {
  const path = join(folder, createHash('sha1').update(input).digest('hex'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, input);
  return path;
}

function describe({ runs, blocks, corpus, seconds }: Progress & { readonly seconds: number }): string {
  return `${runs} runs, ${Math.round(runs / seconds)}/s, ${blocks} blocks, ${corpus} in the corpus`;
}

function here(path: string): string {
  return relative(process.cwd(), path);
}
