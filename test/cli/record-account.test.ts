import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { fault, startFakeGlue } from '../account/start-fake-glue.ts';
import { makeFolder, runCli } from './run-cli.ts';
import { readFolder } from '../account/simulate-account.ts';

const aliases = "export default { redaction: { names: { nightly: 'job-a', weekly: 'job-b', missing: 'job-c', forbidden: 'job-d' } } };";

/** An account with jobs that have no runs: one is not there, of one the credentials may not see all, and one is asked for when they have run out. */
async function openFake() {
  const { url } = await startFakeGlue({
    GetJob: ({ JobName }) => (JobName === 'missing' ? fault('EntityNotFoundException') : JobName === 'expired' ? fault('ExpiredTokenException') : { Job: { Name: JobName as string, Mood: 1 } }),
    GetJobBookmark: ({ JobName }) => fault(JobName === 'forbidden' ? 'AccessDeniedException' : 'EntityNotFoundException'),
    GetJobRuns: () => ({ JobRuns: [] }),
  });
  vi.stubEnv('CI', undefined);
  vi.stubEnv('GLUE_CONTRACT_KEY', '0f'.repeat(32));
  const folder = makeFolder({ 'glue-contract.config.mjs': aliases });
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  const out = join(folder, 'out');
  const record = (jobs: readonly string[], ...words: readonly string[]) => runCli(['record', '--job', ...jobs, '--region', 'eu-west-1', '--endpoint-url', url, '--out', out, ...words]);
  return { out, record };
}

describe('after a recording of which a job failed, the same command', () => {
  const jobs = ['nightly', 'missing'];

  test('takes what is complete for done', async () => {
    const { record } = await openFake();
    expect((await record(jobs)).stderr).toContain('jobs/job-a: 3 interactions');
    expect((await record(jobs)).stderr).toContain('jobs/job-a: complete since an interrupted recording');
  });

  test('records what has been deleted since', async () => {
    const { record, out } = await openFake();
    await record(jobs);
    rmSync(join(out, 'jobs/job-a.json'));
    expect((await record(jobs)).stderr).toContain('jobs/job-a: 3 interactions');
    expect(existsSync(join(out, 'jobs/job-a.json'))).toBe(true);
  });

  test.each([['with the key of another account', { AWS_ACCESS_KEY_ID: 'ASIAQNZGKIQY56JQ7WML' }], ['with another file of profiles', { AWS_CONFIG_FILE: '/nonexistent/config' }]])('%s begins anew', async (_what, environment) => {
    const { record } = await openFake();
    await record(jobs);
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    expect((await record(jobs)).stderr).toContain('jobs/job-a: 3 interactions');
  });

  test('for other jobs begins anew', async () => {
    const { record } = await openFake();
    await record(jobs);
    expect((await record([...jobs, 'weekly'])).stderr).toContain('jobs/job-a: 3 interactions');
  });

  test('fails as the first did, where the credentials may not see all', async () => {
    const { record } = await openFake();
    const [first, second] = [await record(['forbidden', 'missing']), await record(['forbidden', 'missing'])];
    expect([first.code, second.code]).toEqual([1, 1]);
    expect(second.stderr).toContain('jobs/job-d: 3 interactions; the credentials may not call GetJobBookmark');
  });
});

test('credentials that run out on the way: what was recorded is told first, then the error', async () => {
  const { record, out } = await openFake();
  const { code, stdout, stderr } = await record(['nightly', 'expired']);
  expect(code).toBe(2);
  expect(stdout).toMatch(/^1 recording with 3 interactions[^]*Job\.Mood is in no schema[^]*Ended with 1 of 2 done\./);
  expect(stderr).toContain('Glue refuses the credentials (ExpiredTokenException)');
  expect(Object.keys(readFolder(out))).toEqual(['.glue-contract-record', 'jobs/job-a.json']);
});

test('a note of what is complete that cannot be written is told, and the recordings are none the worse', async () => {
  const { record, out } = await openFake();
  await record(['nightly']);
  symlinkSync('/nonexistent/note', join(out, '.glue-contract-record'));
  const { code, stdout, stderr } = await record(['nightly']);
  expect({ code, stdout: stdout.split('\n')[0] }).toEqual({ code: 0, stdout: `1 recording with 3 interactions in ${out}, by 3 calls` });
  expect(stderr).toContain('What is complete could not be noted in the folder (ELOOP)');
});

test('a folder that cannot be made is refused before anything is asked', async () => {
  const { record, out } = await openFake();
  const { code, stderr } = await record(['nightly'], '--out', join(out, '../glue-contract.config.mjs/x'));
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('cannot be written to (ENOTDIR)') as string });
});
