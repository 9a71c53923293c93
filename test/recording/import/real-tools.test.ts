import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Interaction, Scenario } from '../../../src/generated/types.ts';
import { checkInteractions } from '../../../src/recording/check-interactions.ts';
import { readAwsDebug } from '../../../src/recording/import/read-aws-debug.ts';
import { readAwsOutput } from '../../../src/recording/import/read-aws-output.ts';
import { readNock } from '../../../src/recording/import/read-nock.ts';
import { hasClient, runCli, runPython } from '../../interop/clients.ts';
import { serve } from '../../interop/serve.ts';
import { options } from './pairs.ts';

const scenario: Scenario = { jobs: [{ Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' } }] };
const none = { operation: 'GetJob', input: { JobName: 'none' }, fault: { name: 'EntityNotFoundException', message: expect.any(String) as string } };
const hasCli = hasClient('the AWS CLI');
const hasBoto = hasClient('boto3');

/** The runs in an answer, by what every version of the CLI knows of them. */
function runsOf({ output }: Interaction): object[] {
  return ((output?.['JobRuns'] ?? []) as { Id: string; StartedOn: number }[]).map(({ Id, StartedOn }) => ({ Id, StartedOn }));
}

/** What nock records in a process of its own. */
async function recordWithNock(...words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'record-with-nock.ts'), ...words]);
  return stdout;
}

test('what the recorder of nock gives with request headers is imported call by call, and no credential with it', { timeout: 30_000 }, async () => {
  const { url } = await serve({ scenario, clock: 'manual' });
  const { interactions, region, skipped, notes, secrets } = readNock(await recordWithNock(url, 'with-headers'), options);
  expect(interactions).toMatchObject([
    { operation: 'StartJobRun', input: { JobName: 'nightly', Arguments: { '--note': 'é😀 "q"' } }, output: { JobRunId: expect.stringMatching(/^jr_/) as string } },
    { operation: 'GetJobRuns', input: { JobName: 'nightly' }, output: { JobRuns: [{ Arguments: { '--note': 'é😀 "q"' }, StartedOn: expect.any(Number) as number }] } },
    none,
  ]);
  expect({ region, skipped, notes }).toEqual({ region: 'eu-west-1', skipped: [], notes: [] });
  expect(secrets).toEqual(expect.arrayContaining(['AKIAIOSFODNN7EXAMPLE', 'dummy/session+token==']));
  expect(secrets.filter((secret) => JSON.stringify(interactions).includes(secret))).toEqual([]);
  expect(checkInteractions([...interactions])).toEqual([]);
});

test('without request headers, which is what nock does unless told otherwise, the operations are concluded', { timeout: 30_000 }, async () => {
  const { url } = await serve({ scenario, clock: 'manual' });
  const { interactions, skipped, notes } = readNock(await recordWithNock(url), { ...options, operation: 'GetJob' });
  expect(interactions.map(({ operation }) => operation)).toEqual(['StartJobRun', 'GetJobRuns', 'GetJob']);
  expect(notes.length).toBe(3);
  expect(skipped).toEqual([]);
});

test.skipIf(!hasBoto)('the log of boto3 is imported call by call', { timeout: 30_000 }, async () => {
  const { url } = await serve({ scenario, clock: 'manual' });
  const { log } = await runPython<{ log: string }>('../recording/import/log_calls.py', { url });
  const { interactions, region, skipped, secrets } = readAwsDebug(log, options);
  expect(interactions).toMatchObject([
    { operation: 'StartJobRun', input: { JobName: 'nightly', Arguments: { '--note': 'é😀 \'q\' "d"\n' } } },
    { operation: 'GetJobRun', output: { JobRun: { Arguments: { '--note': 'é😀 \'q\' "d"\n' } } } },
    none,
  ]);
  expect({ region, skipped }).toEqual({ region: 'eu-west-1', skipped: [] });
  expect(secrets).toContain('dummy/session+token==');
});

describe.skipIf(!hasCli)('the AWS CLI', { timeout: 60_000 }, () => {
  test('every page it asks for is an interaction of its debug log, and its output is all of them in one', async () => {
    const history: Scenario = { ...scenario, history: [{ job: 'nightly', count: 5, every: '1d', outcomes: [{ duration: '5m' }] }] };
    const { url } = await serve({ scenario: history, clock: 'manual' });
    const { stdout, stderr } = await runCli(url, 'glue', 'get-job-runs', '--job-name', 'nightly', '--page-size', '2', '--debug');
    const { interactions, skipped } = readAwsDebug(stderr, options);
    expect(skipped).toEqual([]);
    expect(interactions.map((interaction) => [interaction.input['MaxResults'], runsOf(interaction).length])).toEqual([[2, 2], [2, 2], [2, 1]]);
    const saved = readAwsOutput(stdout, { ...options, operation: 'GetJobRuns', input: { JobName: 'nightly' } });
    expect(saved.interactions.flatMap(runsOf)).toEqual(interactions.flatMap(runsOf));
    expect(checkInteractions([...interactions, ...saved.interactions])).toEqual([]);
  });

  test('the error it prints is the fault that its debug log shows', async () => {
    const { url } = await serve({ scenario, clock: 'manual' });
    const words = ['glue', 'get-job', '--job-name', 'none'];
    const logged = readAwsDebug((await runCli(url, ...words, '--debug')).stderr, options);
    expect(logged.interactions).toEqual([none]);
    const { stderr } = await runCli(url, ...words);
    expect(readAwsOutput(stderr, { ...options, input: { JobName: 'none' } }).interactions).toMatchObject([none]);
  });
});
