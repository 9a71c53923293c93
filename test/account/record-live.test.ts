import type { ServerResponse } from 'node:http';
import { describe, expect, test, vi } from 'vitest';
import { record } from '../../src/account/record.ts';
import { fault, startFakeGlue } from './start-fake-glue.ts';
import { optionsFor, readFolder, simulateAccount } from './simulate-account.ts';

const id = `jr_${'a1'.repeat(32)}`;
/** In every field that is free to hold anything. */
const secret = 'Kx9-planted-Zq7';

const run = {
  Id: id, JobName: 'nightly', StartedOn: 1_700_000_000.5, JobRunState: 'PAUSED', Mood: secret, Attempt: 0, ErrorMessage: `failed: ${secret}`, LogGroupName: `/aws-glue/jobs/${secret}`,
  Arguments: { '--password': secret, [`--${secret}`]: 'x' }, SecurityConfiguration: secret, StateDetail: secret, ExecutionTime: secret, TriggerName: secret,
};

/** A job with one run, of which the contract does not know everything. */
const answers = {
  GetJob: () => ({ Job: { Name: 'nightly', Role: `arn:aws:iam::210987654321:role/${secret}`, Description: secret, Command: { Name: secret, ScriptLocation: `s3://${secret}/x` }, Unheard: { of: [secret] } } }),
  GetJobBookmark: () => ({ JobBookmarkEntry: { JobName: 'nightly', JobBookmark: JSON.stringify({ token: secret }), RunId: id } }),
  GetJobRuns: () => ({ JobRuns: [run] }),
  GetJobRun: () => ({ JobRun: run }),
};

const cut = (response: ServerResponse) => void response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end('{"JobRun":{"Id":"jr_');
const endless = (_input: unknown, count: number) => ({ JobRuns: [{ ...run, Id: `jr_${String(count).padStart(64, '0')}`, StartedOn: 2e9 - count }], NextToken: `token ${count}` });

/** Recorded through the SDK, over HTTP. */
async function recordFrom(fakes: Parameters<typeof startFakeGlue>[0], more: object = {}) {
  const { url, asked } = await startFakeGlue(fakes);
  const { account: _, ...options } = optionsFor(simulateAccount().account);
  vi.stubEnv('CI', '');
  const result = await record({ ...options, jobs: ['nightly'], region: 'eu-west-1', endpointUrl: url, ...more });
  return { asked, result, folder: options.folder, text: Object.values(readFolder(options.folder)).join('') };
}

describe('an account that answers otherwise than the contract', () => {
  test('nothing planted is written, and nothing of the credentials', async () => {
    const { text, asked } = await recordFrom(answers);
    expect(asked.map(({ operation }) => operation)).toEqual(['GetJob', 'GetJobBookmark', 'GetJobRuns', 'GetJobRun']);
    expect([secret, 'nightly', id, '210987654321', 'fake-credential', 'Unheard', 'Mood'].filter((word) => text.includes(word))).toEqual([]);
    expect(text).toContain('"JobRunState": "PAUSED"');
  });

  test('what was left out and what is new is told with what to do, and no value', async () => {
    const { differences } = (await recordFrom(answers)).result;
    const told = differences.map(({ what }) => what);
    expect(told).toContain('JobRun.Mood is in no schema (string); left out');
    expect(told).toContain('Job.Unheard is in no schema (object); left out');
    expect(told).toContain('JobRun.JobRunState has the new value "PAUSED"');
    expect(told).toContain('JobRun.ExecutionTime is of another type than in the schema; left out');
    expect(differences.find(({ what }) => what.includes('Mood'))).toMatchObject({ operations: ['GetJobRuns', 'GetJobRun'], times: 2 });
    expect(JSON.stringify(differences)).not.toContain(secret);
  });

  test('throttled twice, it is asked again, and nothing of that is recorded', async () => {
    let throttled = 0;
    const { asked, text, result } = await recordFrom({ ...answers, GetJob: () => (throttled++ < 2 ? fault('ThrottlingException', 400, 'Rate exceeded') : answers.GetJob()) });
    expect(asked.filter(({ operation }) => operation === 'GetJob')).toHaveLength(3);
    expect(result).toMatchObject({ calls: 4, units: [{ status: 'written' }] });
    expect(text).not.toContain('Throttling');
  }, 20_000);

  test('a body that is cut is no answer: nothing is written', async () => {
    const { result, text } = await recordFrom({ ...answers, GetJobRun: () => cut });
    expect(result.units).toMatchObject([{ status: 'failed', error: { code: 'GLUE_CAPTURE_UNREADABLE' } }]);
    expect(text).toBe('');
  }, 20_000);

  test('pages that never end are read as far as is allowed', async () => {
    const { result, asked } = await recordFrom({ ...answers, GetJobRuns: endless }, { runs: 1000, maxPages: 12 });
    expect(result.units).toMatchObject([{ status: 'written', cut: 'pages' }]);
    expect(asked.filter(({ operation }) => operation === 'GetJobRuns')).toHaveLength(12);
  });

  test('pages with other tokens each time make the same recording', async () => {
    let count = 0;
    const pages = (input: Readonly<Record<string, unknown>>) => (input['NextToken'] === undefined ? { JobRuns: [run], NextToken: `token ${Math.sqrt(++count)}` } : { JobRuns: [] });
    const texts = [await recordFrom({ ...answers, GetJobRuns: pages }), await recordFrom({ ...answers, GetJobRuns: pages })].map(({ text }) => text);
    expect(texts[0]).toContain('"NextToken"');
    expect(texts[1]).toBe(texts[0]);
  });

  test('the id of the account and a key that stand in an answer are not written', async () => {
    const spoken = { ...answers, GetJobBookmark: () => fault('EntityNotFoundException', 400, 'User: arn:aws:iam::210987654321:user/fake-credential is unknown') };
    const { text } = await recordFrom(spoken);
    expect(text).toContain('EntityNotFoundException');
    expect(text).not.toMatch(/210987654321|fake-credential/);
  });
});
