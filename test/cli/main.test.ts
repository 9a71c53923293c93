import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
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

test('a terminal that is closed is no error', async () => {
  const closed = `for (const stream of [process.stdout, process.stderr]) stream.write = () => stream.emit('error', Object.assign(new Error('closed'), { code: 'EIO' }))`;
  expect(await runBin(['rules'], '', process.env, ['--import', `data:text/javascript,${encodeURIComponent(closed)}`])).toMatchObject({ code: 0 });
});

const hasFullDisk = existsSync('/dev/full');
if (!hasFullDisk) console.log('test/cli/main.test.ts skips what a full disk does: there is no /dev/full to stand in for one');

test.skipIf(!hasFullDisk)('a full disk under standard output is no verdict', async () => {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [bin, 'rules'], { stdio: ['ignore', full, 'pipe'] });
  closeSync(full);
  const [stderr, code] = await Promise.all([text(child.stderr as Readable), new Promise((done) => child.on('close', done))]);
  expect(code).toBe(70);
  expect(stderr).toContain('glue-contract: standard output cannot be written (ENOSPC).\n');
});

test.each([
  ['what nobody catches', 'setTimeout(() => { throw new Error("late") }); setInterval(() => {}, 1e6)', ['rules'], 70, /a defect of the tool itself, please report it\.\nError: late/],
  ['a module that cannot be loaded', 'import { registerHooks } from "node:module"; registerHooks({ resolve: (name, context, next) => { if (name === "commander") throw new Error("gone"); return next(name, context) } })', ['rules'], 70, /a defect of the tool itself, please report it\.\nError: gone/],
  ['another Node', 'Object.defineProperty(process, "versions", { value: { node: "20.19.5" } })', ['--version'], 2, /^glue-contract \S+ needs Node \^22\.20\.0 \|\| \^24\.11\.0 \|\| >=26; this is 20\.19\.5\.\n$/],
])('%s ends the process with its own exit code', async (_what, before, flags, code, expected) => {
  const ended = await runBin(flags, '', process.env, ['--import', `data:text/javascript,${encodeURIComponent(before)}`]);
  expect(ended).toMatchObject({ code, stderr: expect.stringMatching(expected) as string });
});

test('before it is known that Node is new enough, nothing is imported but what any Node can read', () => {
  const own = importsOf(bin).filter((name) => name.startsWith('.'));
  expect(own).toEqual(['./describe-defect.ts', './exit-code.ts', './is-supported-node.ts']);
  expect(own.flatMap((name) => importsOf(resolve(root, 'src/cli', name)))).toEqual([]);
  expect(importsOf(bin).filter((name) => !name.startsWith('.'))).toEqual(['node:fs']);
});

function importsOf(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(/^import .* from '(.*)';$/gm)].map(([, name]) => name as string);
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runBin(flags: readonly string[], stdin = '', env: NodeJS.ProcessEnv = process.env, before: readonly string[] = []): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [...before, bin, ...flags], { env, maxBuffer: 64 * 1024 * 1024 }, (_error, stdout, stderr) =>
      done({ code: child.exitCode, stdout, stderr }),
    );
    child.stdin?.end(stdin);
  });
}
