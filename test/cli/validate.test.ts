import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/reports/finding.ts';
import { goodInteraction, makeFolder, recordingOf, runCli } from './run-cli.ts';

const good = recordingOf(goodInteraction);
const bad = recordingOf({ ...goodInteraction, input: { JobName: 'nightly', MaxResults: 500 } });
const drifting = '{"JobRuns":[],"New":1}';

test('good recordings exit with 0 and say how many they were', async () => {
  const folder = makeFolder({ 'a.json': good, 'deep/er/b.json': good });
  expect(await runCli(['validate', folder])).toEqual({ code: 0, stdout: '2 files, no errors, no warnings\n', stderr: '' });
});

test('a breach exits with 1 and is named with file and line', async () => {
  const file = join(makeFolder({ 'a.json': bad }), 'a.json');
  const { code, stdout, stderr } = await runCli(['validate', file]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toContain(file);
  expect(stdout).toContain('/interactions/0/input/MaxResults: expected at most 200, received 500 (shape/maximum)');
});

test('a good file among bad ones does not hide them, nor they it', async () => {
  const folder = makeFolder({ 'a.json': bad, 'b.json': good, 'c.json': '{', 'd.json': new Uint8Array([0x22, 0xff, 0x22]), 'e.json': '[]' });
  const { code, stdout } = await runCli(['validate', folder, '--format', 'json']);
  const { files, findings } = JSON.parse(stdout) as { readonly files: number; readonly findings: readonly Finding[] };
  expect(code).toBe(1);
  expect(files).toBe(5);
  expect(findings.map(({ file, rule }) => [file.slice(folder.length + 1), rule])).toEqual([
    ['a.json', 'shape/maximum'],
    ['c.json', 'file/json'],
    ['d.json', 'file/json'],
    ['e.json', 'file/known'],
  ]);
});

test('a payload is read from standard input, as the output of its operation unless said otherwise', async () => {
  expect(await runCli(['validate', '-', '--operation', 'GetJobRuns'], { stdin: '{"JobRuns":[]}' })).toMatchObject({ code: 0 });
  expect(await runCli(['validate', '-', '--operation', 'GetJobRuns'], { stdin: '{"JobRuns":7}' })).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('<stdin>\n') as string,
  });
  expect(await runCli(['validate', '-', '--operation', 'GetJobRuns', '--direction', 'input'], { stdin: '{"JobRuns":[]}' })).toMatchObject({ code: 1 });
});

test('a fault is taken as the toolkit, the wire or the SDK has it', async () => {
  const flags = ['validate', '-', '--operation', 'GetJobRun', '--direction', 'fault'];
  for (const stdin of ['{"name":"EntityNotFoundException","status":400}', '{"__type":"EntityNotFoundException","Message":"x"}']) {
    expect(await runCli(flags, { stdin })).toMatchObject({ code: 0 });
  }
  expect(await runCli(flags, { stdin: '{"__type":"ConcurrentRunsExceededException"}' })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('fault/declared') as string,
  });
});

test('the form says how times are written', async () => {
  const stdin = '{"JobRun":{"StartedOn":"2026-01-01T00:00:00+01:00"}}';
  const codes = ['wire', 'cli', 'sdk'].map(async (form) => (await runCli(['validate', '-', '--operation', 'GetJobRun', '--form', form], { stdin })).code);
  expect(await Promise.all(codes)).toEqual([1, 0, 0]);
});

test('drift exits with 0, and with 1 under --strict', async () => {
  const flags = ['validate', '-', '--operation', 'GetJobRuns'];
  expect(await runCli(flags, { stdin: drifting })).toMatchObject({ code: 0, stdout: expect.stringContaining('no errors, 1 warning') as string });
  expect(await runCli([...flags, '--strict'], { stdin: drifting })).toMatchObject({ code: 1, stdout: expect.stringContaining('1 error, no') as string });
});

test.each([
  ['json', '{\n  "files": 1'],
  ['junit', '<?xml'],
  ['sarif', '{\n  "version": "2.1.0"'],
  ['github', '::error file='],
])('the format %s has data on standard output and the count for people on standard error', async (format, start) => {
  const { code, stdout, stderr } = await runCli(['validate', makeFolder({ 'a.json': bad }), '--format', format], { color: true });
  expect(code).toBe(1);
  expect(stdout.startsWith(start)).toBe(true);
  expect(stdout).not.toContain('\u001b[');
  expect(stderr).toBe('1 file, 1 error, no warnings\n');
});

test('colours are shown where the output has them', async () => {
  const folder = makeFolder({ 'a.json': bad });
  expect((await runCli(['validate', folder], { color: true })).stdout).toContain('\u001b[31m');
  expect((await runCli(['validate', folder])).stdout).not.toContain('\u001b[');
});

test.each([
  ['no path', []],
  ['a path that is not there', ['no/such/folder']],
  ['an unknown operation', ['-', '--operation', 'GetTables']],
  ['an unknown direction', ['-', '--operation', 'GetJobRun', '--direction', 'up']],
  ['an unknown form', ['-', '--form', 'xml']],
  ['an unknown format', ['-', '--format', 'xml']],
  ['an unknown option', ['-', '--fast']],
])('%s is wrong usage: 2, with nothing on standard output', async (_what, flags) => {
  const { code, stdout, stderr } = await runCli(['validate', ...flags]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).not.toBe('');
});

test('an unknown operation is answered with those there are', async () => {
  expect((await runCli(['validate', '-', '--operation', 'GetJobRunz'])).stderr).toMatch(/'GetJobRunz' is invalid.*GetJobRun, GetJobRuns/s);
});

test('a folder without *.json is wrong usage: nothing was validated', async () => {
  const { code, stderr } = await runCli(['validate', makeFolder({ 'readme.md': '' })]);
  expect(code).toBe(2);
  expect(stderr).toContain('no *.json file');
});

test('a byte order mark in a file is one to the reader of recordings', async () => {
  const folder = makeFolder({ 'a.json': `\uFEFF${good}` });
  expect(await runCli(['validate', folder])).toMatchObject({ code: 1, stdout: expect.stringContaining('recording/form') as string });
});

test('a link that leads nowhere is a finding, not a crash', async () => {
  const folder = makeFolder({ 'good.json': good });
  symlinkSync('nowhere.json', join(folder, 'broken.json'));
  const { code, stdout } = await runCli(['validate', folder]);
  expect(code).toBe(1);
  expect(stdout).toContain('expected a file that can be read, got ENOENT (file/readable)');
});

test('a name with spaces, quotes and other scripts is a name', async () => {
  const folder = makeFolder({ '作業 "größte" 100%.json': bad });
  const { code, stdout } = await runCli(['validate', folder]);
  expect(code).toBe(1);
  expect(stdout).toContain('作業 "größte" 100%.json');
});

test('a thousand breaches are a thousand findings', async () => {
  const interactions = Array.from({ length: 1000 }, () => ({ ...goodInteraction, input: { JobName: 'nightly', MaxResults: 500 } }));
  const { stdout } = await runCli(['validate', makeFolder({ 'a.json': recordingOf(...interactions) })]);
  expect(stdout).toContain('1 file, 1000 errors, no warnings');
});
