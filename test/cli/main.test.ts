import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { goodInteraction, makeFolder, recordingOf } from './run-cli.ts';

const root = resolve(import.meta.dirname, '../..');
const bin = resolve(root, 'src/cli/main.ts');

test('the command starts with a shebang, so that npm can link it', () => {
  expect(readFileSync(bin, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { readonly version: string };
  expect(await runBin(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('the exit code of the process is that of the command', async () => {
  const folder = makeFolder({ 'good.json': recordingOf(goodInteraction), 'bad/a.json': '{' });
  expect(await runBin(['validate', `${folder}/good.json`])).toMatchObject({ code: 0 });
  expect(await runBin(['validate', folder])).toMatchObject({ code: 1 });
  expect(await runBin(['validate', `${folder}/none`])).toMatchObject({ code: 2, stdout: '' });
});

test('what one command prints, the next reads: a pipe of more than its buffer arrives whole', async () => {
  const input = '{"JobName":"nightly"}';
  const made = await runBin(['synthesize', 'GetJobRuns', '--input', input, '--list-length', '300', '--format', 'recording']);
  expect(made.stdout.length).toBeGreaterThan(2 * 64 * 1024);
  expect(await runBin(['validate', '-'], made.stdout)).toEqual({ code: 0, stdout: '1 file, no errors, no warnings\n', stderr: '' });
});

test('two processes make the same bytes of the same seed', async () => {
  const flags = ['synthesize', 'GetWorkflowRun', '--input', '{"Name":"w","RunId":"wr_1","IncludeGraph":true}', '--seed', '7'];
  const [first, second] = await Promise.all([runBin(flags), runBin(flags)]);
  expect(first.code).toBe(0);
  expect(second).toEqual(first);
});

test.each([
  ['FORCE_COLOR', '1', true],
  ['NO_COLOR', '1', false],
  ['TERM', 'xterm-256color', false],
])('with %s=%s and no terminal, colours are shown: %s', async (name, value, shown) => {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  const { stdout } = await runBin(['validate', '-'], '{', { ...env, [name]: value });
  expect(stdout.includes('\u001b[')).toBe(shown);
});

test('a reader that leaves early is no error', async () => {
  const child = spawn(process.execPath, [bin, 'rules', '--format', 'json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const [stderr, code] = await Promise.all([text(child.stderr), new Promise((done) => child.on('close', done))]);
  expect({ code, stderr: stderr.replace(/^\d+ of \d+ rules\n$/, '') }).toEqual({ code: 0, stderr: '' });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runBin(flags: readonly string[], stdin = '', env: NodeJS.ProcessEnv = process.env): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [bin, ...flags], { env, maxBuffer: 64 * 1024 * 1024 }, (_error, stdout, stderr) =>
      done({ code: child.exitCode, stdout, stderr }),
    );
    child.stdin?.end(stdin);
  });
}
