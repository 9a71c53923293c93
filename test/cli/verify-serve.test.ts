import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createLiveClient } from '../../src/account/create-live-client.ts';
import type { Interaction, Recording } from '../../src/generated/types.ts';
import { formatRecording } from '../../src/recording/format-recording.ts';
import { createRedactor } from '../../src/recording/redact/create-redactor.ts';
import { makeFolder } from './run-cli.ts';
import { runVerify } from './verify-cli.ts';

const bin = resolve(import.meta.dirname, '../../src/cli/main.ts');

/** The account: the simulator in a process of its own, with a year of runs. */
let url = '';
let end: () => Promise<unknown>;

beforeAll(async () => {
  const child = spawn(process.execPath, [bin, 'serve', '--scenario', 'scenarios/year-of-history.json'], { stdio: ['ignore', 'pipe', 'ignore'] });
  end = () => {
    const ended = once(child, 'exit');
    child.kill();
    return ended;
  };
  const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  url = /http:\/\/[^\s"]+/.exec(String(value))?.[0] ?? '';
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, 'x');
  for (const name of ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']) vi.stubEnv(name, '/dev/null');
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await end();
});

/** What the account answers to a walk through it: its jobs, three pages of a job's runs, some of these runs, and what is not there. */
async function walk(): Promise<{ readonly jobName: string; readonly interactions: Interaction[] }> {
  const client = createLiveClient({ region: 'eu-west-1', endpointUrl: url });
  const interactions: Interaction[] = [];
  const ask = async (operation: string, input: Record<string, unknown>) => {
    const { output, fault } = await client.ask(operation, input);
    interactions.push({ operation, input, ...(fault ? { fault } : { output }) });
    return output as Record<string, unknown>;
  };
  const { JobNames } = await ask('ListJobs', {});
  const [jobName = ''] = JobNames as readonly string[];
  await ask('GetJob', { JobName: jobName });
  for (let NextToken: unknown, count = 0; count < 3; count++) {
    const page = await ask('GetJobRuns', { JobName: jobName, MaxResults: 5, ...(count > 0 && { NextToken }) });
    ({ NextToken } = page);
    for (const { Id } of (page['JobRuns'] as readonly { readonly Id: string }[]).slice(0, 2)) await ask('GetJobRun', { JobName: jobName, RunId: Id });
  }
  await ask('GetJob', { JobName: 'nobody' });
  client.close();
  return { jobName, interactions };
}

describe('verify against a simulated account in another process', () => {
  test('finds nothing in an unchanged account, through pseudonyms, ids and tokens', async () => {
    const { jobName, interactions } = await walk();
    const redactor = createRedactor({ key: new Uint8Array(32).fill(7) });
    const recording: Recording = {
      format: 'glue-contract/recording', formatVersion: 1, service: 'glue', source: 'recorded', region: 'eu-west-1', recordedAt: '2026-11-20',
      interactions: redactor.redact(interactions),
    };
    const text = formatRecording(recording);
    const [pseudonym = ''] = [...redactor.issued].find(([, real]) => real === jobName) ?? [];
    expect(text).not.toContain(jobName);
    expect(pseudonym).toMatch(/^name-/);

    const file = join(makeFolder({ 'walk.json': text }), 'walk.json');
    const verify = (...words: readonly string[]) => runVerify(file, '--region', 'eu-west-1', '--endpoint-url', url, '--strict', ...words);
    const named = await verify('--name', `${pseudonym}=${jobName}`);
    expect(named).toEqual({ code: 0, stdout: '1 file, no errors, no warnings\n', stderr: '12 compared with 12 calls, 0 skipped\n' });

    vi.stubEnv('GLUE_CONTRACT_KEY', '07'.repeat(32));
    expect(await verify('--name', jobName)).toEqual(named);

    const unnamed = await verify();
    expect(unnamed.code).toBe(0);
    expect(unnamed.stderr).toContain(`nothing says what ${pseudonym} is in the account`);
    expect(unnamed.stderr).toContain('2 compared with 2 calls, 10 skipped');
  });
});
