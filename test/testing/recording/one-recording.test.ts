import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GlueClient, GetJobCommand } from '@aws-sdk/client-glue';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { startGlue, type GlueOptions } from '../../../src/testing/start-glue.ts';
import { makeFolder } from '../../cli/run-cli.ts';
import { getJob, recorded } from '../../replay/recorded-calls.ts';
import { openAccount } from './open-account.ts';

async function open(options: Partial<GlueOptions>) {
  const session = await startGlue({ transport: 'sdk', recording: 'job', ...options });
  onTestFinished(() => session.close().catch(() => undefined));
  return session;
}

describe('two sessions with one recording', () => {
  test.each(['once', 'all', 'new'] as const)('do not overwrite each other in mode %s: the later is told', async (mode) => {
    const { folder, read } = await openAccount();
    const [first, second] = [await open({ recordings: folder, mode }), await open({ recordings: folder, mode })];
    await first.send('GetJob', { JobName: 'nightly-etl' });
    await second.send('GetJobRuns', { JobName: 'nightly-etl' });
    await first.close();
    await expect(second.close()).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', detail: { next: 'Give each file of tests a recording of its own, and record again.' } });
    expect(JSON.parse(read('job'))).toMatchObject({ interactions: [{ operation: 'GetJob' }] });
  });

  test('may write the same', async () => {
    const { folder, read } = await openAccount();
    const sessions = [await open({ recordings: folder, mode: 'once' }), await open({ recordings: folder, mode: 'once' })];
    for (const session of sessions) await session.send('GetJob', { JobName: 'nightly-etl' });
    for (const session of sessions) await session.close();
    expect(JSON.parse(read('job'))).toMatchObject({ interactions: { length: 1 } });
  });

  test('one after the other record anew', async () => {
    const { folder, read } = await openAccount();
    for (const operation of ['GetJob', 'GetJobRuns'] as const) {
      const session = await open({ recordings: folder, mode: 'all' });
      await session.send(operation, { JobName: 'nightly-etl' });
      await session.close();
    }
    expect(JSON.parse(read('job'))).toMatchObject({ interactions: [{ operation: 'GetJobRuns' }] });
  });
});

describe('a session that recorded nothing', () => {
  test('says that no call got an answer', async () => {
    const { folder } = await openAccount();
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    vi.stubEnv('AWS_ENDPOINT_URL_GLUE', 'http://127.0.0.1:4');
    const session = await open({ recordings: folder, mode: 'all' });
    await expect(session.client({ maxAttempts: 1 }).send(new GetJobCommand({ JobName: 'nightly-etl' }))).rejects.toThrow('ECONNREFUSED');
    await session.close();
    expect(warn.mock.calls.join()).toContain('Nothing was recorded: calls went out (1), and none got an answer of Glue.');
  });

  test('says that a client of the code’s own is not seen with transport "sdk"', async () => {
    const { folder } = await openAccount();
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const session = await open({ recordings: folder, mode: 'once' });
    await new GlueClient({}).send(new GetJobCommand({ JobName: 'nightly-etl' }));
    await session.close();
    expect(warn.mock.calls.join()).toContain('a client that the code under test makes needs transport "msw"');
  });

  test('says nothing where the recording had every answer', async () => {
    const { folder } = await openAccount();
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    for (let round = 0; round < 2; round++) {
      const session = await open({ recordings: folder, mode: 'new' });
      await session.send('GetJob', { JobName: 'nightly-etl' });
      await session.close();
    }
    expect(warn).not.toHaveBeenCalled();
  });
});

test('the configuration of the folder that is named counts, wherever the process was started', async () => {
  const { folder, read } = await openAccount();
  writeFileSync(join(folder, 'glue-contract.config.mjs'), "export default { redaction: { names: { 'nightly-etl': 'job-of-this-package' } } };");
  const session = await open({ recordings: folder, mode: 'once', directory: folder });
  await session.send('GetJob', { JobName: 'nightly-etl' });
  await session.close();
  expect(JSON.parse(read('job'))).toMatchObject({ interactions: [{ input: { JobName: 'job-of-this-package' } }] });
});

test('the names of the configuration are known to sessions that take several recordings, too; an option says more', async () => {
  const folder = makeFolder({ 'glue-contract.config.mjs': "export default { redaction: { names: { 'nightly-etl': 'job-a' } } };" });
  const recordings = ['job-a', 'job-b', 'job-c'].map((Name) => recorded(getJob(Name)));
  const session = await startGlue({ transport: 'sdk', recordings, directory: folder, names: { 'weekly-etl': 'job-b' } });
  onTestFinished(() => session.close());
  for (const JobName of ['nightly-etl', 'weekly-etl']) expect((await session.send('GetJob', { JobName })).Job?.Name).toBe(JobName);
});

test('two tests of one session that ask the same and are answered differently are told of at its end', async () => {
  const { folder } = await openAccount();
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const session = await open({ recordings: folder, mode: 'once' });
  await session.send('GetJobRuns', { JobName: 'nightly-etl' });
  session.reset();
  await session.send('StartJobRun', { JobName: 'nightly-etl' });
  await session.send('GetJobRuns', { JobName: 'nightly-etl' });
  await session.close();
  expect(warn.mock.calls.join()).toContain('GetJobRuns: Several tests ask the same and were answered differently');
});
