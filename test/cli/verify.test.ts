import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { fault, startFakeGlue, type FakeAnswer } from '../account/start-fake-glue.ts';
import { makeFolder, recordingOf } from './run-cli.ts';
import { runVerify } from './verify-cli.ts';

const run = { Id: 'jr_1', JobName: 'nightly', JobRunState: 'SUCCEEDED', StartedOn: 5, WorkerType: 'G.1X' };
const older = { ...run, Id: 'jr_0', StartedOn: 4 };
const output = { JobRuns: [run, older], NextToken: 'more' };
const listed = { operation: 'GetJobRuns', input: { JobName: 'nightly', MaxResults: 2 }, output };
const started = { operation: 'StartJobRun', input: { JobName: 'nightly' }, output: { JobRunId: 'jr_1' } };

/** Verifies a list and a start of a job against an account that gives this answer for the list. */
async function verify(answer: FakeAnswer, ...words: readonly string[]) {
  const { url, asked } = await startFakeGlue({ GetJobRuns: () => answer });
  const file = join(makeFolder({ 'runs.json': recordingOf(started, listed) }), 'runs.json');
  return { ...(await runVerify(file, '--region', 'eu-west-1', '--endpoint-url', url, ...words)), asked, file };
}

describe('verify', () => {
  test('says of an unchanged account that nothing was found, and what was skipped', async () => {
    const { code, stdout, stderr, asked, file } = await verify(output);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1 file, no errors, no warnings\n' });
    expect(stderr).toBe(`  skipped ${file}#/interactions/0 StartJobRun: it may write, and verify only reads\n1 compared with 1 calls, 1 skipped\n`);
    expect(asked.map(({ operation }) => operation)).toEqual(['GetJobRuns']);
  });

  test.each([
    ['adds a member', { ...output, JobRuns: [{ ...run, Shiny: 1 }, older] }, 0, 'drift: GetJobRuns JobRuns.*.Shiny is a new member (number)'],
    ['drops a member', { ...output, JobRuns: [run, older].map((one) => ({ ...one, WorkerType: undefined })) }, 0, 'drift: GetJobRuns JobRuns.*.WorkerType has gone'],
    ['changes a type', { ...output, JobRuns: [{ ...run, StartedOn: 'today' }] }, 1, 'GetJobRuns JobRuns.*.StartedOn: expected a number, received string'],
    ['adds a value to an enum', { ...output, JobRuns: [{ ...run, WorkerType: 'G.32X' }, older] }, 0, 'drift: GetJobRuns JobRuns.*.WorkerType has the new value G.32X'],
    ['reverses the order', { ...output, JobRuns: [older, run] }, 1, 'GetJobRuns answers the run that started last first.'],
    ['gives larger pages', { ...output, JobRuns: [run, older, { ...older, Id: 'jr_x' }] }, 1, 'holds at most MaxResults items'],
    ['gives smaller pages', { ...output, JobRuns: [run] }, 0, 'drift: GetJobRuns a page with a NextToken holds fewer items'],
    ['answers another error', fault('EntityNotFoundException'), 0, 'drift: GetJobRuns an answer was recorded, and now there is EntityNotFoundException (HTTP 400)'],
    ['fails for now', fault('InternalServiceException', 500), 1, 'nothing of the account could be compared: 2 skipped, 0 asked for names that nobody has'],
    ['answers a page', (response) => void response.writeHead(200).end('<html>'), 1, 'GetJobRuns the answer is no JSON object (HTTP 502)'],
  ] satisfies readonly (readonly [string, FakeAnswer, number, string])[])('tells an account that %s; drift fails only with --strict', async (_what, answer, code, text) => {
    const loose = await verify(answer);
    expect(loose.stdout).toContain(text);
    expect(loose.code).toBe(code);
    expect((await verify(answer, '--strict')).code).toBe(1);
  }, 20_000);

  test('lets a note pass even with --strict', async () => {
    const { code, stdout } = await verify({ ...output, JobRuns: [{ ...run, Timeout: 5 }, { ...older, Timeout: 5 }] }, '--strict');
    expect({ code, note: stdout.includes('note: GetJobRuns JobRuns.*.Timeout is not in the recording (verify/new-member)') }).toEqual({ code: 0, note: true });
  });

  test.each([
    ['json', (text: string) => (JSON.parse(text) as { findings: { rule: string }[] }).findings[0]?.rule],
    ['sarif', (text: string) => (JSON.parse(text) as { runs: { results: { ruleId: string }[] }[] }).runs[0]?.results[0]?.ruleId],
    ['github', (text: string) => /^::warning .*line=\d+.*verify\/missing-member/.exec(text) && 'verify/missing-member'],
    ['junit', (text: string) => /<testsuite[^]*verify\/missing-member/.exec(text) && 'verify/missing-member'],
  ] as const)('prints %s, with the place of the interaction', async (format, ruleOf) => {
    const { stdout } = await verify({ ...output, JobRuns: [{ ...run, WorkerType: null }] }, '--format', format);
    expect(ruleOf(stdout)).toBe('verify/missing-member');
  });

  test('does not pass when nothing could be compared', async () => {
    const file = join(makeFolder({ 'start.json': recordingOf(started) }), 'start.json');
    const { code, stdout } = await runVerify(file, '--region', 'eu-west-1');
    expect({ code, told: stdout.includes('nothing of the account could be compared: 1 skipped, 0 asked') }).toEqual({ code: 1, told: true });
  });

  test('does not pass when all that was asked were names that nobody has', async () => {
    const { url } = await startFakeGlue({ GetJob: () => fault('EntityNotFoundException') });
    const missing = { operation: 'GetJob', input: { JobName: 'name-0123456789ab' }, fault: { name: 'EntityNotFoundException' } };
    const file = join(makeFolder({ 'missing.json': recordingOf(missing) }), 'missing.json');
    const ask = (...words: readonly string[]) => runVerify(file, '--region', 'eu-west-1', '--endpoint-url', url, ...words);
    const unnamed = await ask();
    expect(unnamed).toMatchObject({ code: 1, stdout: expect.stringContaining('0 skipped, 1 asked for names that nobody has (verify/compared)') as string });
    expect((await ask('--name', 'name-0123456789ab=nobody')).code).toBe(0);
  });

  test('says which of the names that it is given no recording holds', async () => {
    const { stderr } = await verify(output, '--name', 'nightly=real', '--name', 'name-0123456789ab=other');
    expect(stderr).toContain('  no recording holds the name name-0123456789ab (--name)\n');
    expect(stderr).not.toContain('the name nightly');
  });

  test('asks for the names that it is given, an alias of the configuration as well', async () => {
    const { url, asked } = await startFakeGlue({ GetJob: () => ({ Job: {} }) });
    const config = "export default { redaction: { names: { 'real-a': 'job-a' } } };";
    const interactions = ['job-a', 'name-0123456789ab'].map((JobName) => ({ operation: 'GetJob', input: { JobName }, output: { Job: {} } }));
    const folder = makeFolder({ 'glue-contract.config.mjs': config, 'recordings/jobs.json': recordingOf(...interactions) });
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    const { code } = await runVerify(join(folder, 'recordings'), '--region', 'eu-west-1', '--endpoint-url', url, '--name', 'name-0123456789ab=real=b');
    expect({ code, asked: asked.map(({ input }) => input) }).toEqual({ code: 0, asked: [{ JobName: 'real-a' }, { JobName: 'real=b' }] });
  });

  test('a real name alone needs the key, and none is made for it', async () => {
    const file = join(makeFolder({}), 'key');
    vi.stubEnv('GLUE_CONTRACT_KEY_FILE', file);
    const { code, stderr } = await runVerify('recordings/GetJobRun/succeeded.json', '--region', 'eu-west-1', '--name', 'nightly');
    vi.unstubAllEnvs();
    expect({ code, stderr }).toMatchObject({ code: 3, stderr: expect.stringContaining('There is no key here') as string });
    expect(existsSync(file)).toBe(false);
  });

  test.each([
    ['no calls', ['--max-calls', '0'], 'whole number from 1'],
    ['an unknown format', ['--format', 'yaml'], 'Allowed choices'],
    ['an endpoint that is no URL', ['--endpoint-url', 'glue'], 'The endpoint is no URL'],
    ['a file that is not there', ['nowhere.json'], 'nowhere.json'],
    ['a file that is no recording', ['package.json'], 'not a recording'],
    ['an empty region', ['--region', '', '--endpoint-url', 'http://127.0.0.1:9'], 'Glue could not be asked'],
    ['an endpoint where nobody listens', ['--endpoint-url', 'http://127.0.0.1:9'], 'Glue could not be asked (ECONNREFUSED)'],
  ])('is used wrongly with %s', async (_what, words, text) => {
    await startFakeGlue({});
    const files = words[0]?.endsWith('.json') ? [] : ['recordings/GetJobRun/succeeded.json'];
    const { code, stderr } = await runVerify(...files, '--region', 'eu-west-1', ...words);
    expect(code).toBe(2);
    expect(stderr).toContain(text);
  });
});
