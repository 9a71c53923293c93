import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { once } from 'node:events';
import { beforeAll, expect, test } from 'vitest';

const url = (path: string) => pathToFileURL(resolve(import.meta.dirname, path)).href;

/** In a thread without the test runner, whose own counting of coverage would be in the way. Of each look: whether it is new, and how many blocks are known. */
const looks = `
  const { createBlockCoverage } = await import('${url('../../fuzz/block-coverage.ts')}');
  const coverage = await createBlockCoverage((script) => script === '${url('fixtures/blocks.ts')}');
  const { choose } = await import('${url('fixtures/blocks.ts')}');
  coverage.learn(await coverage.take());
  const seen = [];
  for (const letters of ['', 'a', 'aaa', 'z', 'az', 'b', 'zab', '']) {
    for (const letter of letters) choose(letter);
    const reached = await coverage.take();
    const isNew = coverage.isNew(reached);
    coverage.learn(reached);
    seen.push({ letters, isNew, blocks: coverage.blocks });
  }
  postMessage(seen);
`;
let seen: readonly { readonly letters: string; readonly isNew: boolean; readonly blocks: number }[];

beforeAll(async () => {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; const postMessage = (m) => parentPort.postMessage(m); ${looks}`)}`), { execArgv: ['--no-warnings'] });
  [seen] = (await once(worker, 'message')) as [typeof seen];
});

test('an input is new when it reaches a branch that none before it reached, however often they ran', () => {
  expect(seen.filter(({ isNew }) => isNew).map(({ letters }) => letters)).toEqual(['a', 'z', 'b']);
});

test('blocks are counted once, and those of a function only when it ran', () => {
  const blocks = seen.map((look) => look.blocks);
  expect(blocks.toSorted((one, other) => one - other)).toEqual(blocks);
  expect(new Set(blocks).size).toBeGreaterThanOrEqual(4);
  expect(blocks.at(-1)).toBe(blocks.at(-3));
});
