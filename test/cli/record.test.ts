import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { GlueClient, paginateGetJobRuns, GetJobRunCommand, GetWorkflowRunCommand } from '@aws-sdk/client-glue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GlueRequestHandler } from '../../src/handlers/glue-request-handler.ts';
import { replay } from '../../src/replay/replay.ts';
import type { Scenario } from '../../src/generated/types.ts';
import { readFolder } from '../account/simulate-account.ts';
import { call } from '../server/raw-client.ts';
import { makeFolder } from './run-cli.ts';

const bin = resolve(import.meta.dirname, '../../src/cli/main.ts');

const job = (Name: string) => ({ Name, Role: 'arn:aws:iam::210987654321:role/etl', Command: { Name: 'glueetl' }, DefaultArguments: { '--password': 'correct-horse' } });
const workflow = (Name: string, JobName: string) => ({ Name: `${Name}-start`, WorkflowName: Name, Type: 'ON_DEMAND' as const, Actions: [{ JobName }] });

/** Three jobs with 500 runs, and two workflows. */
const scenario: Scenario = {
  jobs: [job('acme-small'), job('acme-large'), job('acme-idle')],
  workflows: [{ Name: 'acme-orders', DefaultRunProperties: { token: 'battery-staple' } }, { Name: 'acme-bills' }],
  triggers: [workflow('acme-orders', 'acme-small'), workflow('acme-bills', 'acme-idle')],
  history: [{ job: 'acme-small', count: 20, every: '1h' }, { job: 'acme-large', count: 480, every: '1h' }],
};
const everything = ['--job', 'acme-small', 'acme-large', 'acme-idle', '--workflow', 'acme-orders', 'acme-bills', '--runs', '500'];

/** The account: the simulator in a process of its own. */
let url = '';
let end: () => Promise<unknown>;
/** All of it, recorded in one go. */
const whole = mkdtempSync(join(tmpdir(), 'glue-contract-'));
let recorded: Recording;

beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'glue-contract-')), 'account.json');
  writeFileSync(file, JSON.stringify(scenario));
  const child = spawn(process.execPath, [bin, 'serve', '--scenario', file, '--log', 'none', '--clock', 'manual'], { stdio: ['ignore', 'pipe', 'ignore'] });
  end = () => {
    const ended = once(child, 'exit');
    child.kill();
    return ended;
  };
  const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  url = /http:\/\/[^\s"]+/.exec(String(value))?.[0] ?? '';
  rmSync(dirname(file), { recursive: true });
  await call(url, 'StartWorkflowRun', { Name: 'acme-orders' });
  recorded = await run([...everything, '--out', whole, '--show-names']);
}, 60_000);
afterAll(async () => {
  rmSync(whole, { recursive: true });
  await end();
});

const credentials = { AWS_ACCESS_KEY_ID: 'ASIAQNZGKIQY56JQ7WML', AWS_SECRET_ACCESS_KEY: 'secret-of-the-test', AWS_SESSION_TOKEN: 'session-of-the-test' };
const environment = { GLUE_CONTRACT_KEY: '0f'.repeat(32), AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null', AWS_EC2_METADATA_DISABLED: 'true' };

interface Recording {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `glue-contract record` in a process of its own, which gets a signal once the first recording is complete. */
async function run(words: readonly string[], { env = {}, signal }: { readonly env?: NodeJS.ProcessEnv; readonly signal?: NodeJS.Signals } = {}): Promise<Recording> {
  const child = spawn(process.execPath, [bin, 'record', '--region', 'eu-west-1', '--endpoint-url', url, ...words], { env: { ...environment, ...credentials, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  if (signal) child.stderr.once('data', () => child.kill(signal));
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close') as Promise<[number | null]>]);
  return { code, stdout, stderr };
}

/** The pseudonym beside which --show-names prints a name. */
const nameOf = (real: string) => new RegExp(`(name-[0-9a-f]{12}): .*\\(${real}\\)`).exec(recorded.stderr)?.[1] ?? '';

describe('a whole account', { timeout: 60_000 }, () => {
  test('is recorded without a secret, again with the same bytes, and leaves nothing else behind', async () => {
    const out = makeFolder();
    const { code, stdout, stderr } = await run([...everything, '--out', out]);
    const files = readFolder(out);
    expect({ code, files: Object.keys(files).length }).toEqual({ code: 0, files: 5 });
    expect(files).toEqual(readFolder(whole));
    expect(stdout).toMatch(/^5 recordings with \d{3} interactions/);
    expect(stderr.split('\n')).toHaveLength(6);
    const all = Object.values(files).join('') + stdout + stderr;
    expect(['acme', 'correct-horse', 'battery-staple', '210987654321', '029608264753', ...Object.values(credentials)].filter((secret) => all.includes(secret))).toEqual([]);
  });

  test.each([['SIGINT', 130], ['SIGTERM', 143], ['SIGKILL', null]] as const)('interrupted by %s it ends with %o, and the same command goes on', async (signal, code) => {
    const out = makeFolder();
    const first = await run([...everything, '--out', out], { signal });
    expect(first.code).toBe(code);
    expect(first.stdout.includes('Give the same command again to go on')).toBe(code !== null);
    const { '.glue-contract-record': state = '', ...complete } = readFolder(out);
    expect(Object.keys(complete)).toEqual(state.split('\n').slice(1, -1).map((file) => `${file}.json`));
    const second = await run([...everything, '--out', out]);
    expect(second.code).toBe(0);
    expect(second.stdout).toContain(`; ${Object.keys(complete).length} complete from before`);
    expect(readFolder(out)).toEqual(readFolder(whole));
  });

  test('a signal while credentials are looked for ends it at once, whatever is asked for them', async () => {
    const folder = makeFolder();
    const [config, asked] = [join(folder, 'config'), join(folder, 'asked')];
    writeFileSync(config, `[default]\ncredential_process = sh -c "touch ${asked}; cat"\n`);
    const child = spawn(process.execPath, [bin, 'record', '--region', 'eu-west-1', '--endpoint-url', url, '--job', 'acme-small', '--out', join(folder, 'out')], { env: { ...environment, PATH: process.env['PATH'], AWS_CONFIG_FILE: config }, stdio: 'ignore' });
    const ended = once(child, 'exit');
    await expect.poll(() => existsSync(asked), { timeout: 20_000 }).toBe(true);
    child.kill('SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('a consumer that pages and polls the recorded names gets the answers', async () => {
    const client = new GlueClient({ region: 'eu-west-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' }, requestHandler: new GlueRequestHandler(replay({ recordings: whole, exhaustion: 'error' })) });
    const JobName = nameOf('acme-large');
    const states = new Set<string | undefined>();
    let count = 0;
    for await (const { JobRuns = [] } of paginateGetJobRuns({ client }, { JobName })) {
      for (const { Id: RunId } of JobRuns) {
        count++;
        states.add((await client.send(new GetJobRunCommand({ JobName, RunId }))).JobRun?.JobRunState);
      }
    }
    expect({ count, states: [...states] }).toEqual({ count: 480, states: ['SUCCEEDED'] });
    const [RunId] = /wr_[0-9a-f]{64}/.exec(Object.entries(readFolder(whole)).find(([path]) => path.includes(nameOf('acme-orders')))?.[1] ?? '') ?? [];
    const { Run } = await client.send(new GetWorkflowRunCommand({ Name: nameOf('acme-orders'), RunId, IncludeGraph: true }));
    expect(Run?.Graph?.Nodes?.map(({ Name }) => Name)).toContain(nameOf('acme-small'));
  });
});

test('with --proxy, what others ask is recorded', async () => {
  const out = makeFolder();
  const child = spawn(process.execPath, [bin, 'record', '--proxy', '--region', 'eu-west-1', '--endpoint-url', url, '--max-calls', '1', '--out', out], { env: { ...environment, ...credentials }, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(child, 'close');
  const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  await call(/listens at (\S+)/.exec(String(value))?.[1] ?? '', 'GetJob', { JobName: 'acme-idle' });
  expect(await ended).toEqual([0, null]);
  expect(readFolder(out)['proxy.json']).toContain('"operation": "GetJob"');
});

describe('what is said by the exit code', () => {
  test.each([
    ['a job that is not there: 1', ['--job', 'nobody'], 1, 'There is no such job'],
    ['a list that is cut: 1', ['--job', 'acme-large', '--max-bytes', '20000'], 1, '--max-bytes'],
    ['a text of the recording that is a credential: 3', ['--job', 'acme-small'], 3, 'GLUE_SECRET_FOUND'],
    ['nothing to record: 2', [], 2, 'There is nothing to record'],
    ['what only a proxy has: 2', ['--job', 'a', '--port', '4566'], 2, '--port means nothing without --proxy'],
    ['what only an account has: 2', ['--proxy', '--runs', '3'], 2, '--runs means nothing with --proxy'],
    ['more bytes than a file may have: 2', ['--job', 'a', '--max-bytes', '10485761'], 2, 'It is at most 10485760'],
    ['no number of runs: 2', ['--job', 'a', '--runs', '0'], 2, 'It is a whole number from 1'],
  ])('%s', async (_what, words, code, message) => {
    const { stderr, ...rest } = await run([...words, '--out', makeFolder()], { env: code === 3 ? { AWS_SESSION_TOKEN: 'SUCCEEDED' } : {} });
    expect(rest.code).toBe(code);
    expect(stderr).toContain(message);
  });

  test.each([
    ['CI: 3', { CI: 'true' }, 3, 'GLUE_RECORDING_FORBIDDEN'],
    ['no credentials: 2', { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }, 2, 'There are no credentials'],
    ['a key that is none: 3', { GLUE_CONTRACT_KEY: 'short' }, 3, 'GLUE_KEY_UNUSABLE'],
  ])('%s, and nothing is written', async (_what, env, expected, message) => {
    const out = join(makeFolder(), 'out');
    const { code, stderr } = await run(['--job', 'acme-small', '--out', out], { env });
    expect(code).toBe(expected);
    expect(stderr).toContain(message);
    expect(existsSync(out) ? readFolder(out) : {}).toEqual({});
  });

  test('CI with the second flag records', async () => {
    const { code } = await run(['--job', 'acme-small', '--out', makeFolder()], { env: { CI: 'true', GLUE_CONTRACT_RECORD_IN_CI: '1' } });
    expect(code).toBe(0);
  });
});
