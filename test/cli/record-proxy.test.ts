import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Recording } from '../../src/generated/types.ts';
import { replay } from '../../src/replay/replay.ts';
import { post } from '../server/record-proxy/open-proxy.ts';
import { sendJson, startUpstream } from '../server/record-proxy/start-upstream.ts';
import { credentials, startProxyProcess } from './record-proxy-process.ts';
import { makeFolder } from './run-cli.ts';

const authorization = `AWS4-HMAC-SHA256 Credential=CALLERKEYID7F3A/20261121/us-east-1/glue/aws4_request, SignedHeaders=host, Signature=${'c4'.repeat(32)}`;
const callers = { authorization, 'x-amz-security-token': 'caller-token-7f3a91' };
const secrets = [...Object.values(credentials), 'CALLERKEYID7F3A', 'c4'.repeat(32), 'caller-token-7f3a91', '7f3a91'];

const nowhere = ['--endpoint-url', 'http://127.0.0.1:9'];

/** An account whose answers hold all that must not be written, the credentials of the process among it. */
function startAccount() {
  return startUpstream(({ operation, body }, response) => {
    const { JobName = '' } = JSON.parse(body.toString()) as { JobName?: string };
    if (operation === 'GetJob' && JobName === 'leaky') return sendJson(response, 200, { Job: { Name: JobName, WorkerType: credentials.AWS_SECRET_ACCESS_KEY, Command: { Name: 'glueetl' }, Unheard: credentials.AWS_SESSION_TOKEN, Description: authorization } });
    if (operation === 'GetJob') return sendJson(response, 400, { __type: 'EntityNotFoundException', Message: `Job ${JobName} not found by CALLERKEYID7F3A` });
    return sendJson(response, 200, { JobNames: ['leaky', 'nightly'] });
  });
}

describe('a recording proxy in a process of its own', () => {
  test.for(['SIGINT', 'SIGTERM'] as const)('%s ends it with one recording of all calls in their order, without a secret, and with a line for each call', async (signal) => {
    const account = await startAccount();
    const cwd = makeFolder();
    const proxy = await startProxyProcess(cwd, ['--endpoint-url', account.url]);
    await post(proxy.url, 'ListJobs', {}, callers);
    await post(proxy.url, 'GetJob', { JobName: 'nightly' }, callers);
    await post(proxy.url, 'GetJob', { JobName: 'leaky' }, callers);
    await post(proxy.url, 'StartJobRun', { JobName: 'nightly' }, callers);
    expect(readdirSync(cwd)).toEqual([]);

    const { code, stdout, stderr } = await proxy.end(signal);
    expect(code).toBe(0);
    expect(stdout).toContain('recordings/proxy.json\n');
    expect(stderr.split('\n').slice(0, 5).map((line) => line.replace(/\d+ ms$/, 'ms'))).toEqual([
      'ListJobs                   200  ms', 'GetJob                     400  ms', 'GetJob                     200  ms', 'StartJobRun                400 AccessDeniedException  ms', '3 interactions',
    ]);
    expect(stderr).toContain('Job.Unheard is in no schema (string); left out');
    const text = readFileSync(join(cwd, 'recordings/proxy.json'), 'utf8');
    const { interactions, region } = JSON.parse(text) as Recording;
    expect(interactions.map(({ operation, fault }) => [operation, fault?.name])).toEqual([['ListJobs', undefined], ['GetJob', 'EntityNotFoundException'], ['GetJob', undefined]]);
    expect(region).toBe('eu-west-1');
    for (const secret of secrets) expect(text + stdout + stderr).not.toContain(secret);
    expect(readdirSync(cwd, { recursive: true })).toEqual(['recordings', 'recordings/proxy.json']);
    expect(replay({ recordings: join(cwd, 'recordings') })({ operation: 'ListJobs', input: {} })).toMatchObject({ output: { JobNames: [expect.any(String), expect.any(String)] } });
  });

  test('it ends by itself after so many calls, and writes where it was told, by the names of the configuration', async () => {
    const account = await startAccount();
    const cwd = makeFolder({ 'glue-contract.config.mjs': "export default { redaction: { names: { nightly: 'job-a' } } };" });
    const proxy = await startProxyProcess(cwd, ['--endpoint-url', account.url, '--out', 'made/here', '--name', 'team/one', '--max-calls', '2']);
    await post(proxy.url, 'ListJobs');
    await post(proxy.url, 'GetJob', { JobName: 'nightly' });
    const { code, stdout } = await proxy.end();
    expect([code, stdout]).toEqual([0, expect.stringContaining(join('made/here', 'team/one.json')) as string]);
    expect(JSON.parse(readFileSync(join(cwd, 'made/here/team/one.json'), 'utf8'))).toMatchObject({ interactions: [{}, { input: { JobName: 'job-a' } }] });
  });

  test('the same calls again give the same bytes', async () => {
    const account = await startAccount();
    const cwd = makeFolder();
    const texts: string[] = [];
    for (let round = 0; round < 2; round++) {
      const proxy = await startProxyProcess(cwd, ['--endpoint-url', account.url, '--max-calls', '2']);
      await post(proxy.url, 'ListJobs', {}, callers);
      await post(proxy.url, 'GetJob', { JobName: 'nightly' }, callers);
      expect((await proxy.end()).code).toBe(0);
      texts.push(readFileSync(join(cwd, 'recordings/proxy.json'), 'utf8'));
    }
    expect(texts[0]).toBe(texts[1]);
  });

  test('killed at once it leaves nothing behind: what was captured was in memory only', async () => {
    const account = await startAccount();
    const cwd = makeFolder();
    const proxy = await startProxyProcess(cwd, ['--endpoint-url', account.url]);
    await post(proxy.url, 'ListJobs');
    await proxy.end('SIGKILL');
    expect(readdirSync(cwd, { recursive: true })).toEqual([]);
  });

  test('what the rules forbid stops the file, and an older one stays as it was', async () => {
    const account = await startAccount();
    const config = "export default { redaction: { allowWeaker: true, members: { 'Job.Description': 'keep' } } };";
    const cwd = makeFolder({ 'glue-contract.config.mjs': config, 'recordings/proxy.json': 'older' });
    const proxy = await startProxyProcess(cwd, ['--endpoint-url', account.url, '--max-calls', '1']);
    await post(proxy.url, 'GetJob', { JobName: 'leaky' }, callers);
    const { code, stdout, stderr } = await proxy.end();
    expect([code, stderr]).toEqual([3, expect.stringContaining('GLUE_SECRET_FOUND') as string]);
    for (const secret of secrets) expect(stdout + stderr).not.toContain(secret);
    expect(readFileSync(join(cwd, 'recordings/proxy.json'), 'utf8')).toBe('older');
    expect(readdirSync(join(cwd, 'recordings'))).toEqual(['proxy.json']);
  });

  test('without a call there is nothing to write', async () => {
    const cwd = makeFolder();
    const { code, stderr } = await (await startProxyProcess(cwd, nowhere)).end('SIGTERM');
    expect([code, stderr]).toEqual([2, expect.stringContaining('no call of Glue was captured') as string]);
    expect(existsSync(join(cwd, 'recordings'))).toBe(false);
  });
});

test.for<readonly [string, readonly string[], NodeJS.ProcessEnv, number, RegExp]>([
  ['in CI', [], { CI: 'true' }, 3, /GLUE_RECORDING_FORBIDDEN[\s\S]*GLUE_CONTRACT_RECORD_IN_CI=1/],
  ['with writes that nobody confirms at a terminal', ['--allow-writes'], {}, 3, /GLUE_RECORDING_FORBIDDEN[\s\S]*--allow-writes/],
  ['without a usable key', [], { GLUE_CONTRACT_KEY: 'short' }, 3, /GLUE_KEY_UNUSABLE/],
  ['with a name outside of the folder', ['--name', '../x'], {}, 2, /GLUE_OPTION_INVALID[\s\S]*cannot have this name/],
  ['with a folder that cannot be made', ['--out', '/dev/null/made'], {}, 2, /GLUE_RECORDING_UNREADABLE[\s\S]*ENOTDIR/],
  ['with more bytes than a file may have', ['--max-bytes', '10485761'], {}, 2, /It is at most 10485760/],
  ['with an endpoint that is none', ['--endpoint-url', 'nowhere'], {}, 2, /GLUE_OPTION_INVALID/],
  ['with a region that is none', ['--region', 'evil.example/'], {}, 2, /GLUE_OPTION_INVALID[\s\S]*no region/],
  ['with a job', ['--job', 'nightly'], {}, 2, /GLUE_OPTION_INVALID[\s\S]*--job/],
])('%s it does not start, and says why', async ([, words, variables, expected, reason]) => {
  const cwd = makeFolder();
  const proxy = await startProxyProcess(cwd, [...nowhere, ...words], variables);
  const { code, stderr } = await proxy.end();
  expect(proxy.url).toBe('');
  expect(code).toBe(expected);
  expect(stderr).toMatch(reason);
  expect(readdirSync(cwd)).toEqual([]);
});

test('a configuration that is weaker than the contract does not start it', async () => {
  const cwd = makeFolder({ 'glue-contract.config.mjs': "export default { redaction: { members: { 'Job.Description': 'keep' } } };" });
  const { stderr } = await (await startProxyProcess(cwd, nowhere)).end();
  expect(stderr).toContain('GLUE_REDACTION_WEAKER');
});

test('in CI it starts when told a second time', async () => {
  const proxy = await startProxyProcess(makeFolder(), nowhere, { CI: 'true', GLUE_CONTRACT_RECORD_IN_CI: '1' });
  expect(proxy.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await proxy.end('SIGTERM')).stderr).not.toContain('FORBIDDEN');
});
