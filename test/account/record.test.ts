import { describe, expect, test } from 'vitest';
import { record } from '../../src/account/record.ts';
import { isReadOnly } from '../../src/contract/is-read-only.ts';
import { parseRecording } from '../../src/recording/parse-recording.ts';
import { replay } from '../../src/replay/replay.ts';
import { optionsFor, readFolder, simulateAccount } from './simulate-account.ts';

const names = { nightly: 'job-a', load: 'job-b', orders: 'flow-a' };
const redaction = { names };

describe('what is asked', () => {
  test('of a job: the job, its bookmark, its runs in pages without a size, and each run', async () => {
    const { account, asked } = simulateAccount();
    const { units } = await record({ ...optionsFor(account), jobs: ['nightly'], runs: 150 });
    const JobName = 'nightly';
    expect(asked.slice(0, 3)).toEqual([{ operation: 'GetJob', input: { JobName } }, { operation: 'GetJobBookmark', input: { JobName } }, { operation: 'GetJobRuns', input: { JobName } }]);
    expect(asked.filter(({ operation }) => operation === 'GetJobRuns')).toHaveLength(2);
    const runs = asked.filter(({ operation }) => operation === 'GetJobRun').map(({ input }) => input['RunId']);
    expect(new Set(runs).size).toBe(150);
    expect(units[0]).toMatchObject({ status: 'written', interactions: asked.length, cut: 'runs' });
  });

  test('of a workflow: itself and each run with its graph and without, the list without, and the properties of each run', async () => {
    const { account, asked } = simulateAccount();
    await record({ ...optionsFor(account), workflows: ['orders'] });
    const RunId = asked.at(-1)?.input['RunId'];
    expect(asked).toEqual([
      { operation: 'GetWorkflow', input: { Name: 'orders', IncludeGraph: true } },
      { operation: 'GetWorkflow', input: { Name: 'orders' } },
      { operation: 'GetWorkflowRuns', input: { Name: 'orders' } },
      { operation: 'GetWorkflowRun', input: { Name: 'orders', RunId, IncludeGraph: true } },
      { operation: 'GetWorkflowRun', input: { Name: 'orders', RunId } },
      { operation: 'GetWorkflowRunProperties', input: { Name: 'orders', RunId } },
    ]);
  });

  test('the jobs of a graph are recorded with withJobs only, and once', async () => {
    const [plain, followed] = [simulateAccount(), simulateAccount()];
    const options = { workflows: ['orders'], jobs: ['load'] };
    expect((await record({ ...optionsFor(plain.account), workflows: ['orders'] })).units.map(({ name }) => name)).toEqual(['orders']);
    const { units } = await record({ ...optionsFor(followed.account), ...options, withJobs: true });
    expect(units.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['job load', 'workflow orders']);
    expect((await record({ ...optionsFor(plain.account), workflows: ['orders'], withJobs: true })).units.map(({ name }) => name)).toEqual(['orders', 'load']);
  });

  test('nothing but what reads', async () => {
    const { account, asked } = simulateAccount();
    await record({ ...optionsFor(account), jobs: ['nightly', 'load'], workflows: ['orders'], withJobs: true });
    expect(asked.filter(({ operation }) => !isReadOnly(operation))).toEqual([]);
    expect(asked.length).toBeGreaterThan(30);
  });
});

describe('what is written', () => {
  test('one recording each, under the name that recordings know it by', async () => {
    const { account } = simulateAccount();
    const options = { ...optionsFor(account), jobs: ['nightly', 'load'], workflows: ['orders'], redaction };
    const { units } = await record(options);
    expect(Object.keys(readFolder(options.folder))).toEqual(['jobs/job-a.json', 'jobs/job-b.json', 'workflows/flow-a.json']);
    expect(units.map(({ path }) => path?.slice(options.folder.length + 1))).toEqual(['jobs/job-a.json', 'jobs/job-b.json', 'workflows/flow-a.json']);
    const texts = Object.values(readFolder(options.folder)).join('');
    expect(['nightly', 'orders', 'correct horse', 'battery staple'].filter((secret) => texts.includes(secret))).toEqual([]);
  });

  test('the same run has the same id in the recordings of its job and its workflow', async () => {
    const { account } = simulateAccount();
    const options = { ...optionsFor(account), jobs: ['load'], workflows: ['orders'], redaction };
    await record(options);
    const files = readFolder(options.folder);
    const [id] = /jr_[0-9a-f]{64}/.exec(files['jobs/job-b.json'] as string) ?? ['no id'];
    expect(files['workflows/flow-a.json']).toContain(id);
  });

  test('recorded again, the same bytes', async () => {
    const { account } = simulateAccount();
    const options = { ...optionsFor(account), jobs: ['nightly', 'load'], workflows: ['orders'], runs: 250 };
    await record(options);
    const before = readFolder(options.folder);
    await record(options);
    expect(readFolder(options.folder)).toEqual(before);
  });

  test('a consumer that pages and polls the recorded names gets the answers', async () => {
    const { account } = simulateAccount();
    const options = { ...optionsFor(account), jobs: ['nightly'], runs: 250, redaction };
    await record(options);
    const glue = replay({ recordings: options.folder, exhaustion: 'error' });
    const ids: string[] = [];
    for (let NextToken: string | undefined; ; ) {
      const { output } = glue({ operation: 'GetJobRuns', input: { JobName: 'job-a', ...(NextToken !== undefined && { NextToken }) } }) as { output: { JobRuns: { Id: string }[]; NextToken?: string } };
      ids.push(...output.JobRuns.map(({ Id }) => Id));
      NextToken = output.NextToken;
      if (NextToken === undefined) break;
    }
    expect(new Set(ids).size).toBe(250);
    for (const RunId of ids) expect(glue({ operation: 'GetJobRun', input: { JobName: 'job-a', RunId } })).toMatchObject({ output: { JobRun: { Id: RunId } } });
  });

  test('the recording says the region and the day, and is a valid one', async () => {
    const { account } = simulateAccount();
    const options = { ...optionsFor(account), jobs: ['load'], redaction };
    await record(options);
    const { recording } = parseRecording(readFolder(options.folder)['jobs/job-b.json'] as string, 'job-b.json');
    expect(recording).toMatchObject({ source: 'recorded', region: 'eu-west-1' });
  });
});

describe('options that cannot be used are refused before anything is asked', () => {
  test.each([
    ['no whole number', { runs: 1.5 }, 'The option runs'],
    ['no runs at all', { runs: 0 }, 'The option runs'],
    ['no page', { maxPages: Number.NaN }, 'The option maxPages'],
    ['an empty name', { jobs: [' '] }, 'The name of a job is empty'],
    ['a rule that names the same', { jobs: ['nightly', 'load'], redaction: { members: { 'GetJobRequest.JobName': 'replace' } } }, 'Two names would have one recording'],
  ] as const)('%s', async (_what, wrong, message) => {
    const { account, asked } = simulateAccount();
    await expect(record({ ...optionsFor(account), ...wrong })).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', message: expect.stringContaining(message) as string });
    expect(asked).toEqual([]);
  });
});
