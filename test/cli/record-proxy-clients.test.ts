import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { GetJobRunsCommand, GlueClient } from '@aws-sdk/client-glue';
import { expect, onTestFinished, test } from 'vitest';
import type { Recording } from '../../src/generated/types.ts';
import { hasClient, runCli, runPython } from '../interop/clients.ts';
import { serve } from '../interop/serve.ts';
import { credentials, startProxyProcess } from './record-proxy-process.ts';
import { makeFolder } from './run-cli.ts';

const bin = resolve(import.meta.dirname, '../../src/cli/main.ts');
const hasBoto3 = hasClient('boto3');
const hasCli = hasClient('the AWS CLI');

const scenario = JSON.stringify({
  jobs: [{ Name: 'nightly', Role: 'arn:aws:iam::123456789012:role/secret-role', Command: { Name: 'glueetl', ScriptLocation: 's3://acme-scripts/nightly.py' }, DefaultArguments: { '--password': 'hunter2-7f3a91' } }],
  history: [{ job: 'nightly', count: 10, every: '1h' }],
});

/** The account: the simulator in a process of its own. */
async function startAccount(folder: string): Promise<string> {
  const child = spawn(process.execPath, [bin, 'serve', '--scenario', join(folder, 'account.json'), '--clock', 'manual', '--seed', '3'], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  return /http:\/\/\S+/.exec(String(value))?.[0] ?? '';
}

/** What an SDK client in this process makes of Glue. */
async function askWithSdk(endpoint: string): Promise<unknown> {
  const client = new GlueClient({ endpoint, region: 'eu-west-1', credentials: { accessKeyId: 'SDKCALLERKEY', secretAccessKey: 'sdk-caller-secret' }, maxAttempts: 1 });
  const { JobRuns = [], NextToken } = await client.send(new GetJobRunsCommand({ JobName: 'nightly', MaxResults: 7 }));
  const rest = await client.send(new GetJobRunsCommand({ JobName: 'nightly', MaxResults: 7, NextToken }));
  client.destroy();
  return { lengths: [JobRuns.length, rest.JobRuns?.length], states: JobRuns.map(({ JobRunState }) => JobRunState), isDate: JobRuns[0]?.StartedOn instanceof Date };
}

async function askWithCli(endpoint: string): Promise<unknown> {
  const { code, stdout } = await runCli(endpoint, 'glue', 'get-job', '--job-name', 'nightly', '--region', 'us-west-2', '--query', 'Job.Command.Name', '--output', 'text');
  return { code, stdout };
}

const ask = async (url: string) => [await runPython('../cli/record_proxy.py', { url }), await askWithCli(url), await askWithSdk(url)];

test.skipIf(!hasBoto3 || !hasCli)('boto3, the AWS CLI and the SDK are recorded through one proxy, and get the same from the recording', { timeout: 90_000 }, async () => {
  const cwd = makeFolder({ 'account.json': scenario });
  const proxy = await startProxyProcess(cwd, ['--endpoint-url', await startAccount(cwd), '--name', 'clients']);
  const recorded = await ask(proxy.url);
  const { code } = await proxy.end('SIGINT');
  expect(code).toBe(0);
  expect(recorded).toMatchObject([
    { pages: [4, 4, 2], joined: 10, missing: ['EntityNotFoundException', 400], started: ['AccessDeniedException', 400] },
    { code: 0, stdout: 'glueetl\n' },
    { lengths: [7, 3], isDate: true },
  ]);

  const text = readFileSync(join(cwd, 'recordings/clients.json'), 'utf8');
  const secrets = ['hunter2', '123456789012', 'secret-role', 'acme', 'GLUECONTRACT', 'not-a-secret', 'SDKCALLERKEY', '"nightly"', ...Object.values(credentials)];
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  expect((JSON.parse(text) as Recording).interactions.map(({ operation }) => operation)).not.toContain('StartJobRun');

  const replayed = await ask((await serve({ recordings: join(cwd, 'recordings') })).url);
  expect(replayed).toEqual([{ ...(recorded[0] as object), started: ['GLUE_RECORDING_NO_MATCH', 400] }, ...recorded.slice(1)]);
});
