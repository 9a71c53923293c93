import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { GetJobCommand, GetJobRunsCommand, GetTagsCommand, GlueClient, paginateGetJobRuns, TagResourceCommand } from '@aws-sdk/client-glue';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createFault } from '../../../src/contract/fault.ts';
import { startServer } from '../../../src/server/start-server.ts';
import type { GlueOptions, GlueSession } from '../../../src/testing/start-glue.ts';
import { startGlue } from '../../../src/testing/start-glue.ts';
import { openAccount } from './open-account.ts';

let glue: GlueSession | undefined;
afterEach(() => glue?.close());

/** A consumer that makes its own client, as one does. */
async function listRuns(client: GlueClient): Promise<(string | undefined)[]> {
  const ids: (string | undefined)[] = [];
  for await (const { JobRuns = [] } of paginateGetJobRuns({ client, pageSize: 2 }, { JobName: 'nightly-etl' })) ids.push(...JobRuns.map(({ Id }) => Id));
  return ids;
}

const open = async (options: Partial<GlueOptions>) => (glue = await startGlue({ transport: 'sdk', ...options }));
const clientOf = (session: GlueSession, transport: string) => (transport === 'sdk' ? session.client() : new GlueClient({}));

describe.each(['sdk', 'msw'] as const)('with transport %s', (transport) => {
  test('once: records what the code under test reads, then replays it to the same code without an account', async () => {
    const { folder, read } = await openAccount();
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const options = { transport, recording: 'runs', recordings: folder, mode: 'once' } as const;
    const recording = await open(options);
    const live = await listRuns(clientOf(recording, transport));
    await recording.close();
    expect(warn).not.toHaveBeenCalled();
    expect(live).toHaveLength(5);
    expect(recording.calls.map(({ operation }) => operation)).toEqual(['GetJobRuns', 'GetJobRuns', 'GetJobRuns']);

    vi.unstubAllEnvs();
    const replayed = await open(options);
    const ids = await listRuns(clientOf(replayed, transport));
    expect(ids).toHaveLength(5);
    expect(ids).not.toEqual(live);
    expect(replayed.errors).toEqual([]);
    expect(JSON.parse(read('runs'))).toMatchObject({ source: 'recorded', region: 'eu-west-1', interactions: { length: 3 } });
  });

  test('nothing of the account is in the file: names, credentials, addresses', async () => {
    const { folder, read } = await openAccount();
    const session = await open({ transport, recording: 'job', recordings: folder, mode: 'all' });
    await clientOf(session, transport).send(new GetJobCommand({ JobName: 'nightly-etl' }));
    await session.close();
    expect(read('job')).toContain('"operation": "GetJob"');
    expect(read('job')).not.toMatch(/nightly|ACME|acme|481516234211|AKIA|IQoJ|je7M|127\.0\.0\.1|etl\.py/);
  });

  test('all: the same traffic again gives the same bytes', async () => {
    const { folder, read } = await openAccount();
    const texts: string[] = [];
    for (let round = 0; round < 2; round++) {
      const session = await open({ transport, recording: 'runs', recordings: folder, mode: 'all' });
      await listRuns(clientOf(session, transport));
      await session.close();
      texts.push(read('runs'));
    }
    expect(texts[1]).toBe(texts[0]);
  });

  test('new: what is recorded is replayed, the rest goes out and is added', async () => {
    const { folder, read } = await openAccount();
    const options = { transport, recording: 'job', recordings: folder, mode: 'new' } as const;
    for (const commands of [[new GetJobCommand({ JobName: 'nightly-etl' })], [new GetJobCommand({ JobName: 'nightly-etl' }), new GetJobRunsCommand({ JobName: 'nightly-etl' })]]) {
      const session = await open(options);
      for (const command of commands) await clientOf(session, transport).send(command);
      await session.close();
    }
    const { interactions } = JSON.parse(read('job')) as { interactions: { operation: string }[] };
    expect(interactions.map(({ operation }) => operation)).toEqual(['GetJob', 'GetJobRuns']);
  });

  test('new: keys that the code under test sends are its own in replayed answers, as they are in mode replay', async () => {
    const { folder } = await openAccount();
    const options = { transport, recording: 'tags', recordings: folder } as const;
    const ResourceArn = 'arn:aws:glue:eu-west-1:481516234211:job/nightly-etl';
    for (const mode of ['all', 'new', 'replay'] as const) {
      const client = clientOf(await open({ ...options, mode }), transport);
      await client.send(new TagResourceCommand({ ResourceArn, TagsToAdd: { 'cost centre': '7' } }));
      expect(Object.keys((await client.send(new GetTagsCommand({ ResourceArn }))).Tags ?? {})).toContain('cost centre');
      await glue?.close();
    }
  });

  test('new: with another key what is recorded is not found, and the end of the recording says why that may be', async () => {
    const { folder } = await openAccount();
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    for (const digit of ['a', 'b']) {
      vi.stubEnv('GLUE_CONTRACT_KEY', digit.repeat(64));
      const session = await open({ transport, recording: 'job', recordings: folder, mode: 'new' });
      await clientOf(session, transport).send(new GetJobCommand({ JobName: 'nightly-etl' }));
      await session.close();
    }
    expect(warn.mock.calls.join()).toContain('was made with another key');
  });

  test('new: a call about something else is not taken for the one that is recorded, and both are told apart at replay', async () => {
    const { folder, read } = await openAccount();
    const options = { transport, recording: 'jobs', recordings: folder, names: { 'nightly-etl': 'job-a', 'weekly-etl': 'job-b' } } as const;
    for (const JobName of ['nightly-etl', 'weekly-etl']) {
      const session = await open({ ...options, mode: 'new' });
      const { Job } = await clientOf(session, transport).send(new GetJobCommand({ JobName }));
      expect(Job?.Name).toBe(JobName);
      await session.close();
    }
    expect(JSON.parse(read('jobs'))).toMatchObject({ interactions: [{ input: { JobName: 'job-a' } }, { input: { JobName: 'job-b' } }] });
    const session = await open(options);
    expect((await session.send('GetJob', { JobName: 'weekly-etl' })).Job?.Name).toBe('weekly-etl');
  });

  test('new: without names, too, a call about something else goes out; at replay nobody guesses which is meant', async () => {
    const { folder, read } = await openAccount();
    const options = { transport, recording: 'jobs', recordings: folder } as const;
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    for (const JobName of ['nightly-etl', 'weekly-etl']) {
      const session = await open({ ...options, mode: 'new' });
      await clientOf(session, transport).send(new GetJobCommand({ JobName }));
      await session.close();
    }
    // It is told when it is recorded, by somebody who can do something about it.
    expect(warn.mock.calls.join()).toMatch(/Not to be replayed as it is:\n {2}Say which name is which: names: \{ "weekly-etl": "name-[0-9a-f]{12}" \}\n/);
    expect(JSON.parse(read('jobs'))).toMatchObject({ interactions: { length: 2 } });
    const session = await open(options);
    await expect(session.send('GetJob', { JobName: 'weekly-etl' })).rejects.toThrow('Say which name is which');
  });

  test('a breach of the contract in what goes out, or in what Glue answers, is in the journal, and told at the end', async () => {
    const { folder } = await openAccount();
    const session = await open({ transport, recording: 'job', recordings: folder, mode: 'all' });
    await clientOf(session, transport).send(new GetJobRunsCommand({ JobName: 'nightly-etl', MaxResults: 9999 })).catch(() => undefined);
    await session.whenIdle();
    expect(session.violations.map(({ path }) => path)).toEqual(['/MaxResults']);
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await session.close();
    expect(warn.mock.calls.join()).toContain('input/MaxResults: expected at most 200 (shape/maximum)');
  });
});

describe('what is refused', () => {
  test.each([
    ['all', { GLUE_CONTRACT_RECORD: '' }, 'GLUE_CONTRACT_RECORD is not set'],
    ['once', { GLUE_CONTRACT_RECORD: '0' }, 'GLUE_CONTRACT_RECORD is not set'],
    ['new', { CI: 'true' }, 'this is CI'],
  ] as const)('mode %s with %o: nothing is sent before the environment allows it', async (mode, variables, reason) => {
    const { folder } = await openAccount();
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    await expect(open({ recording: 'x', recordings: folder, mode })).rejects.toThrow(reason);
  });

  test('on CI a second variable allows it', async () => {
    const { folder } = await openAccount();
    vi.stubEnv('CI', 'true');
    vi.stubEnv('GLUE_CONTRACT_RECORD_IN_CI', '1');
    await expect(open({ recording: 'x', recordings: folder, mode: 'all' })).resolves.toBeDefined();
  });

  test('replay, the default, never records: a file that is missing is an error', async () => {
    const { folder } = await openAccount();
    await expect(open({ recording: 'absent', recordings: folder })).rejects.toMatchObject({ code: 'GLUE_RECORDING_UNREADABLE', detail: { path: join(folder, 'absent.json'), next: expect.stringContaining('GLUE_CONTRACT_RECORD=1') as string } });
  });

  test('once without the file and without leave to record: the path is told, for the name may be misspelt', async () => {
    const { folder } = await openAccount();
    vi.stubEnv('GLUE_CONTRACT_RECORD', '');
    const path = relative(process.cwd(), folder);
    await expect(open({ recording: 'runz', recordings: path, mode: 'once' })).rejects.toMatchObject({ detail: { path: join(folder, 'runz.json'), next: expect.stringContaining('correct its name or folder') as string } });
  });

  test.each([
    ['a mode without a recording', { mode: 'all' }],
    ['an unknown mode', { recording: 'x', mode: 'lockdown' as never }],
    ['an unknown transport, in a session that records too', { transport: 'MSW' as never, recording: 'x', mode: 'all' }],
    ['a scenario beside a mode that records', { recording: 'x', mode: 'all', scenario: {} }],
    ['a name outside of the folder', { recording: '../x', mode: 'all' }],
    ['recordings that are no folder', { recording: 'x', recordings: [] }],
  ] as const)('%s', async (_what, options) => {
    await openAccount();
    await expect(open(options)).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID' });
  });

  test('a key that lies in the repository, before any call goes out', async () => {
    const { folder } = await openAccount();
    vi.stubEnv('GLUE_CONTRACT_KEY', undefined);
    vi.stubEnv('GLUE_CONTRACT_KEY_FILE', 'test/key');
    await expect(open({ recording: 'x', recordings: folder, mode: 'all' })).rejects.toMatchObject({ code: 'GLUE_KEY_UNUSABLE' });
  });

  test('a rule weaker than the contract, before any call goes out', async () => {
    const { folder } = await openAccount();
    await expect(open({ recording: 'x', recordings: folder, mode: 'all', redaction: { members: { 'Job.Description': 'keep' } } })).rejects.toMatchObject({ code: 'GLUE_REDACTION_WEAKER' });
  });

  test('requests without a signature: nobody can vouch that their credentials are gone', async () => {
    const { url, folder } = await openAccount();
    const session = await open({ transport: 'msw', recording: 'x', recordings: folder, mode: 'all' });
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.GetJob' };
    await fetch(url, { method: 'POST', headers, body: '{"JobName":"nightly-etl"}' });
    await expect(session.close()).rejects.toMatchObject({ code: 'GLUE_CAPTURE_UNREADABLE' });
    glue = undefined;
  });
});

test('credentials that the account rejects are told, and no file has to say so for ever', async () => {
  const { folder } = await openAccount();
  const { url, close } = await startServer({ responder: () => ({ fault: createFault('ExpiredTokenException', 'The security token included in the request is expired') }) });
  onTestFinished(close);
  vi.stubEnv('AWS_ENDPOINT_URL_GLUE', url);
  const session = await open({ recording: 'job', recordings: folder, mode: 'once' });
  await expect(session.client().send(new GetJobCommand({ JobName: 'nightly-etl' }))).rejects.toThrow('expired');
  await expect(session.close()).rejects.toThrow('The account rejected the credentials (ExpiredTokenException)');
  glue = undefined;
  expect(readdirSync(folder)).toEqual([]);
});

test('a session in which nothing went out writes nothing, and says so', async () => {
  const { folder } = await openAccount();
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const session = await open({ recording: 'x', recordings: folder, mode: 'all' });
  await session.close();
  expect(warn.mock.calls.join()).toContain('Nothing was recorded: this session saw no call of Glue. With transport "sdk" it sees send() and the clients of client()');
  await expect(open({ recording: 'x', recordings: folder })).rejects.toMatchObject({ code: 'GLUE_RECORDING_UNREADABLE' });
});
