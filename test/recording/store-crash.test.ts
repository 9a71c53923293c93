import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatRecording } from '../../src/recording/format-recording.ts';
import { readRecordings, writeRecording } from '../../src/recording/store.ts';
import { createRecording, polled } from './create-recording.ts';
import { errorOf } from './error-of.ts';

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs')>();
  const { renameSync, fsyncSync, rmSync } = original;
  return {
    ...original,
    renameSync: vi.fn<typeof renameSync>(renameSync),
    fsyncSync: vi.fn<typeof fsyncSync>(fsyncSync),
    rmSync: vi.fn<typeof rmSync>(rmSync),
  };
});

const source = (path: string) => fileURLToPath(new URL(`../../src/recording/${path}`, import.meta.url));
const versions = [createRecording(), createRecording(...Array.from({ length: 300 }, () => polled))] as const;
let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'recordings-'));
});

function die(): never {
  throw new Error('killed');
}

afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

/** A process of its own that runs the statements with `writeRecording`, `versions`, `folder` and `name`. */
function start(statements: string, name: string) {
  const code = `import { writeRecording } from ${JSON.stringify(source('store.ts'))};
    const [folder, name, versions] = JSON.parse(process.env.ARGUMENTS);
    ${statements}`;
  return spawn(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ARGUMENTS: JSON.stringify([folder, name, versions]) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

test.each(['fsyncSync', 'renameSync'] as const)('keeps the old file and no other when %s fails', (step) => {
  const path = writeRecording(folder, 'a', versions[0]);
  vi.mocked(fs[step]).mockImplementationOnce(() => {
    throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
  });
  expect(errorOf(() => writeRecording(folder, 'a', versions[1])).code).toBe('GLUE_RECORDING_UNREADABLE');
  expect(fs.readFileSync(path, 'utf8')).toBe(formatRecording(versions[0]));
  expect(fs.readdirSync(folder)).toEqual(['a.json']);
});

test('keeps the old file when the process dies between writing and renaming', () => {
  const path = writeRecording(folder, 'a', versions[0]);
  vi.mocked(fs.renameSync).mockImplementationOnce(die);
  vi.mocked(fs.rmSync).mockImplementationOnce(die);
  errorOf(() => writeRecording(folder, 'a', versions[1]));
  expect(fs.readdirSync(folder)).toHaveLength(2);
  expect(readRecordings(folder).map((parsed) => parsed.path)).toEqual([path]);
  expect(fs.readFileSync(path, 'utf8')).toBe(formatRecording(versions[0]));
});

test('makes the bytes durable before the name, and the name before it returns', () => {
  vi.mocked(fs.fsyncSync).mockClear();
  vi.mocked(fs.renameSync).mockClear();
  writeRecording(folder, 'a', versions[0]);
  const order = [fs.fsyncSync, fs.renameSync].map((step) => vi.mocked(step).mock.invocationCallOrder);
  expect(order[0]).toHaveLength(2);
  expect(order.flat().toSorted((one, other) => one - other)).toEqual([order[0]?.[0], order[1]?.[0], order[0]?.[1]]);
});

test('leaves the old or the new file, never a part, when its process is killed', async () => {
  const texts = versions.map(formatRecording);
  for (let round = 0; round < 4; round++) {
    const writer = start("for (let turn = 0; ; turn++) { writeRecording(folder, name, versions[turn % 2]); if (turn === 1) process.stdout.write('writing'); }", 'a');
    await once(writer.stdout, 'data');
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    expect(texts).toContain(fs.readFileSync(join(folder, 'a.json'), 'utf8'));
    expect(readRecordings(folder)).toHaveLength(1);
  }
}, 60_000);

test('loses and tears nothing when eight processes write different names into one folder', async () => {
  const writers = Array.from({ length: 8 }, (_, index) =>
    start('for (let turn = 0; turn < 50; turn++) writeRecording(folder, `${name}/${turn}`, versions[turn % 2]);', `w${index}`),
  );
  const codes = await Promise.all(writers.map(async (writer) => (await once(writer, 'exit'))[0]));
  expect(codes).toEqual(Array.from(writers, () => 0));
  const read = readRecordings(folder);
  expect(read).toHaveLength(400);
  expect(read.filter(({ recording }) => recording.interactions.length === 300)).toHaveLength(200);
  expect(fs.readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.tmp'))).toEqual([]);
}, 60_000);
