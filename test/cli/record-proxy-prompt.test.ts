import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { post } from '../server/record-proxy/open-proxy.ts';
import { sendJson, startUpstream } from '../server/record-proxy/start-upstream.ts';
import { command, environment } from './record-proxy-process.ts';
import { makeFolder } from './run-cli.ts';

const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;
if (!hasScript) console.log('test/cli/record-proxy-prompt.test.ts is skipped: there is no util-linux script, which gives a command a terminal');

interface Terminal {
  readonly child: ChildProcess;
  /** The first match in what was written, as soon as it is there. */
  readonly find: (text: RegExp) => Promise<string>;
  readonly ended: Promise<number | null>;
}

/** `record --proxy --allow-writes` on a terminal of its own. */
function startOnTerminal(cwd: string, endpointUrl: string): Terminal {
  const words = [...command, '--allow-writes', '--max-calls', '1', '--endpoint-url', endpointUrl];
  const child = spawn('script', ['-qefc', words.map((word) => `'${word}'`).join(' '), '/dev/null'], { cwd, env: { ...environment, TERM: 'xterm' }, stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let written = '';
  child.stdout.on('data', (chunk: Buffer) => void (written += chunk.toString()));
  const find = (text: RegExp) => expect.poll(() => text.exec(written)?.[0], { timeout: 10_000 }).toBeDefined().then(() => text.exec(written)?.[0] as string);
  return { child, find, ended: new Promise((done) => child.once('close', done)) };
}

test.skipIf(!hasScript).for([['y', 'y\r'], ['Yes', ' Yes \r']] as const)('%s at the prompt lets writes through, and they are recorded', { timeout: 30_000 }, async ([, keys]) => {
  const account = await startUpstream((_, response) => sendJson(response, 200, { JobRunId: `jr_${'0'.repeat(64)}` }));
  const cwd = makeFolder();
  const { child, find, ended } = startOnTerminal(cwd, account.url);
  await find(/Allow that\? \[y\/N\]/);
  child.stdin?.write(keys);
  const response = await post(await find(/http:\/\/127\.0\.0\.1:\d+(?=\r)/), 'StartJobRun', { JobName: 'nightly' });
  expect(response.status).toBe(200);
  expect(await ended).toBe(0);
  expect(account.asked.map(({ operation }) => operation)).toEqual(['StartJobRun']);
  expect(readdirSync(cwd, { recursive: true })).toEqual(['recordings', 'recordings/proxy.json']);
});

test.skipIf(!hasScript).for([
  ['n', 'n\r'],
  ['Return alone', '\r'],
  ['yesterday', 'yesterday\r'],
  ['Ctrl+C', '\u0003'],
  ['the end of the input', '\u0004'],
] as const)('%s at the prompt ends it with exit code 3, and it never listens', { timeout: 30_000 }, async ([, keys]) => {
  const cwd = makeFolder();
  const { child, find, ended } = startOnTerminal(cwd, 'http://127.0.0.1:9');
  await find(/Allow that\? \[y\/N\]/);
  child.stdin?.write(keys);
  expect(await find(/GLUE_RECORDING_FORBIDDEN/)).toBe('GLUE_RECORDING_FORBIDDEN');
  expect(await ended).toBe(3);
  expect(readdirSync(cwd)).toEqual([]);
});
