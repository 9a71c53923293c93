import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { call } from '../server/raw-client.ts';

const bin = resolve(import.meta.dirname, '../../src/cli/main.ts');
const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;
if (!hasScript) console.log('test/cli/live-terminal.test.ts is skipped: there is no util-linux script, which gives a command a terminal');

interface Watched {
  readonly stop: 'Ctrl+C' | 'SIGINT';
  /** What must be written before it is stopped; the answer to the call will do when absent. */
  readonly until?: RegExp;
  readonly env?: NodeJS.ProcessEnv;
}

/** What `serve` writes from its start to its end, with one call in between. */
async function watch([file = '', ...args]: readonly string[], { stop, until, env = {} }: Watched): Promise<string> {
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, SHELL: '/bin/sh', TERM: 'xterm', ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'close');
  let written = '';
  const writes = (text: RegExp) =>
    new Promise<string>((found) => {
      const look = () => {
        const [match] = text.exec(written) ?? [];
        if (match !== undefined) found(match);
      };
      child.stdout.on('data', look);
      look();
    });
  child.stdout.on('data', (chunk: Buffer) => void (written += chunk.toString()));
  await call(await writes(/http:\/\/127\.0\.0\.1:\d+(?=[\s"])/), 'GetJobs');
  if (until) await writes(until);
  if (stop === 'Ctrl+C') child.stdin.write('\u0003');
  else child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  return written;
}

const erase = '\r\u001b[2K';
const serve = [process.execPath, bin, 'serve'];
// exec: a shell that stays as the parent gets Ctrl+C as well, and dash then ends with 130 whatever the command ends with.
const inTerminal = (...flags: readonly string[]) => ['script', '-qefc', `exec ${[...serve, ...flags].map((word) => `'${word}'`).join(' ')}`, '/dev/null'];

test.skipIf(!hasScript)('on a terminal the counters follow each call, and Ctrl+C leaves them as the last line', async () => {
  const written = await watch(inTerminal(), { stop: 'Ctrl+C', until: /calls 1 / });
  expect(written).toMatch(/GetJobs.*\r\n[^\n]*calls 1 {2}faults 0 {2}violations 0/);
  expect(written.endsWith(`${erase}calls 1  faults 0  violations 0  drift 0  errors 0\r\n`)).toBe(true);
});

test.skipIf(!hasScript).each<readonly [string, readonly string[], NodeJS.ProcessEnv]>([
  ['--log json', ['--log', 'json'], {}],
  ['--log none', ['--log', 'none'], {}],
  ['TERM=dumb', [], { TERM: 'dumb' }],
])('on a terminal with %s no row is ever erased and nothing is counted', async (_, flags, env) => {
  const written = await watch(inTerminal(...flags), { stop: 'Ctrl+C', env });
  expect(written).toContain('http://127.0.0.1:');
  expect(written).not.toContain(erase);
  expect(written).not.toContain('faults 0');
});

test('in a pipe no row is ever erased and nothing is counted', async () => {
  const written = await watch(serve, { stop: 'SIGINT', env: { FORCE_COLOR: '1' } });
  expect(written).toContain('http://127.0.0.1:');
  expect(written).not.toContain(erase);
  expect(written).not.toContain('faults 0');
});
