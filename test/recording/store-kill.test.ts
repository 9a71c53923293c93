import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatRecording } from '../../src/recording/format-recording.ts';
import { readRecordings, writeRecording } from '../../src/recording/store.ts';
import { createRecording, polled } from './create-recording.ts';

/** 20 give the 200 points that the store is held to; each thread takes its time to start. */
const kills = Number(process.env['GLUE_CONTRACT_KILLS'] ?? 3);
const threads = 10;
const script = fileURLToPath(new URL('rewrite-forever.ts', import.meta.url));
const versions = new Set([createRecording(), createRecording(...Array.from({ length: 100 }, () => polled))].map(formatRecording));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Kills it when it has written so many files, wherever its threads are then. */
async function killAfter(child: ChildProcess, files: number): Promise<NodeJS.Signals | null> {
  let written = 0;
  child.stdout?.on('data', (bytes: Uint8Array) => {
    written += bytes.length;
    if (written >= files) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return signal;
}

test(`of ${kills * threads} writers that are killed at random points, each leaves the old file or the new one`, async () => {
  const found = { old: 0, new: 0, partial: 0 };
  for (let round = 0; round < kills; round++) {
    const child = spawn(process.execPath, [script, folder, String(threads)], { stdio: ['ignore', 'pipe', 'inherit'] });
    expect(await killAfter(child, 1 + Math.floor(Math.random() * 40))).toBe('SIGKILL');
    const [older, newer] = [...versions];
    for (const { path } of readRecordings(folder)) {
      const text = readFileSync(path, 'utf8');
      found[text === older ? 'old' : text === newer ? 'new' : 'partial']++;
    }
  }
  console.info('killed writers', { ...found, leftOver: readdirSync(folder).filter((name) => name.endsWith('.tmp')).length });
  expect(found.partial).toBe(0);
  expect(found.old + found.new).toBe(kills * threads);
  expect(Math.min(found.old, found.new)).toBeGreaterThan(0);
}, 180_000);

test('what killed writers left is neither read nor in the way of the next one', async () => {
  const child = spawn(process.execPath, [script, folder, '4'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await killAfter(child, 9);
  for (let index = 0; index < 4; index++) writeRecording(folder, `file-${index}`, createRecording());
  expect(readRecordings(folder).map(({ recording }) => recording)).toEqual(Array.from({ length: 4 }, () => createRecording()));
}, 60_000);
