import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatRecording } from '../../src/recording/format-recording.ts';
import { readRecordings, writeRecording } from '../../src/recording/store.ts';
import { createRecording, polled } from './create-recording.ts';
import { errorOf } from './error-of.ts';

const size = 50 * 1024 * 1024;
let folder: string;
let path: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'huge-'));
  path = join(folder, 'huge.json');
  const one = JSON.stringify(polled);
  const text = formatRecording(createRecording());
  const many = Array.from({ length: Math.ceil(size / (one.length + 1)) }, () => one).join(',');
  writeFileSync(path, text.replace(/"interactions": \[.*?\n {2}\]/s, () => `"interactions": [${many}]`));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a recording of 50 MiB is refused with its size', () => {
  expect(statSync(path).size).toBeGreaterThan(size);
  expect(errorOf(() => readRecordings(folder)).detail).toMatchObject({ path, received: `${statSync(path).size} bytes` });
});

test('a recording of 50 MiB is read where it is allowed, to the last interaction', () => {
  const before = process.cpuUsage();
  const [parsed] = readRecordings(folder, { maxBytes: 60 * 1024 * 1024 });
  const { user, system } = process.cpuUsage(before);
  console.info('50 MiB read', { cpuMs: Math.round((user + system) / 1000) });
  expect(parsed?.recording.interactions.length).toBe(Math.ceil(size / (JSON.stringify(polled).length + 1)));
}, 60_000);

test('one of that size is not written', () => {
  const recording = { ...createRecording(), description: 'x'.repeat(size) };
  expect(errorOf(() => writeRecording(folder, 'written', recording)).code).toBe('GLUE_RECORDING_UNREADABLE');
});
