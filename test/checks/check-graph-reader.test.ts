import type { Node, WorkflowRun } from '@aws-sdk/client-glue';
import { describe, expect, test } from 'vitest';
import { checkGraphReader } from '../../src/checks/check-graph-reader.ts';
import { brokenRules, failuresOf } from './failures-of.ts';
import { createReader, getRun, lastState, readNodes, type Habits } from './graph/read-graph.ts';

const firstRun = ({ JobDetails, CrawlerDetails }: Node) => JobDetails?.JobRuns?.[0]?.JobRunState ?? CrawlerDetails?.Crawls?.[0]?.State;
const listedLast = ({ JobDetails, CrawlerDetails }: Node) => JobDetails?.JobRuns?.at(-1)?.JobRunState ?? CrawlerDetails?.Crawls?.at(-1)?.State;

const readFailed = async (...of: Parameters<ReturnType<typeof createReader>>) => new Set((await createReader()(...of)).failed);

describe('checkGraphReader', () => {
  test('passes a reader that judges each job and crawler by its last run, also strictly', async () => {
    const report = await checkGraphReader({ read: createReader(), strict: true });
    expect(report.variants).toHaveLength(10);
  });

  test('passes one that only says what failed, as a list or a set', async () => {
    await expect(checkGraphReader({ read: readFailed })).resolves.toMatchObject({ check: 'checkGraphReader' });
    await expect(checkGraphReader({ read: async (...of) => [...(await readFailed(...of))] })).resolves.toBeDefined();
  });

  test('leaves it to the reader whether a stopped or expired run has failed', async () => {
    const read = createReader({ failures: ['FAILED', 'TIMEOUT', 'ERROR', 'STOPPED', 'EXPIRED', 'CANCELLED'] });
    await expect(checkGraphReader({ read })).resolves.toBeDefined();
  });

  test.each<[string, Habits, Record<string, string[]>]>([
    ['looks at JobRuns[0]', { stateOf: firstRun }, { 'graph/last-run': ['retries'] }],
    ['takes a state it does not expect for no failure', { failures: ['FAILED'] }, { 'graph/states': ['every final state'] }],
    ['forgets crawlers', { isAction: ({ Type }) => Type === 'JOB' }, { 'graph/crawlers': ['crawlers', 'resumed run', 'under way'] }],
    [
      'leaves out what began before the run',
      { stateOf: (node: Node, { StartedOn }: WorkflowRun) => (Number(node.JobDetails?.JobRuns?.[0]?.StartedOn ?? StartedOn) < Number(StartedOn) ? undefined : lastState(node)) },
      { 'graph/copied': ['resumed run'] },
    ],
  ])('finds a reader that %s', async (_, habits, expected) => {
    const broken = await brokenRules(checkGraphReader({ read: createReader(habits) }));
    expect(Object.keys(broken)).toEqual(Object.keys(expected));
    for (const [rule, variants] of Object.entries(expected)) expect(variants).toEqual(expect.arrayContaining(broken[rule] as string[]));
  });

  test('finds a reader that counts a failure per run and not per node', async () => {
    const read = createReader();
    const broken = await brokenRules(checkGraphReader({
      read: async (client, target) => {
        const run = await getRun(client, target);
        const { failed } = await read(client, target);
        const runs = (run.Graph?.Nodes ?? []).flatMap(({ JobDetails }) => JobDetails?.JobRuns ?? []);
        const again = runs.filter(({ Attempt = 0, JobRunState }) => Attempt > 0 && JobRunState === 'FAILED').map(({ JobName = '' }) => JobName);
        return [...failed, ...again];
      },
    }));
    expect(broken).toEqual({ 'graph/once': ['retries'] });
  });

  test('finds a reader that forgets IncludeGraph, whether it then finds nothing or trips', async () => {
    const blind = checkGraphReader({ read: async (client, target) => readNodes(await getRun(client, target, false)) });
    expect(Object.keys(await brokenRules(blind))).toEqual(['graph/included']);
    const tripping = checkGraphReader({ read: async (client, target) => (await getRun(client, target, false)).Graph!.Nodes!.map(({ Name }) => Name as string) });
    expect(new Set((await failuresOf(tripping)).map(({ rule }) => rule.id))).toEqual(new Set(['graph/included']));
  });

  test('finds a reader that takes the status COMPLETED for success', async () => {
    const broken = await brokenRules(checkGraphReader({ read: async (client, target) => (await getRun(client, target)).Status === 'COMPLETED' ? [] : (await createReader()(client, target)).failed }));
    expect(broken).toMatchObject({ 'graph/states': ['COMPLETED with failures', 'every final state'], 'graph/crawlers': ['crawlers'] });
  });

  test('finds a reader that mixes up a trigger and the job of its name', async () => {
    const read = createReader();
    const byName = async (...[client, target]: Parameters<typeof read>) => {
      const run = await getRun(client, target);
      const states = new Map(run.Graph?.Nodes?.map((node) => [node.Name as string, lastState(node)]));
      return { failed: [...states].flatMap(([name, state]) => (['FAILED', 'TIMEOUT', 'ERROR'].includes(state ?? '') ? [name] : [])) };
    };
    expect(await brokenRules(checkGraphReader({ read: byName }))).toEqual({ 'graph/actions': ['namesakes'] });
  });

  test('finds a reader that lists triggers as nodes that never ran', async () => {
    const failures = await failuresOf(checkGraphReader({ read: createReader({ isAction: () => true }), only: 'all succeeded' }));
    expect(failures).toMatchObject([
      { glue: '"start" is a trigger', consumer: 'says that "start" never ran', rule: { id: 'graph/actions' } },
      { glue: '"to-load" is a trigger', rule: { id: 'graph/actions' } },
    ]);
  });

  test('holds the order of the runs of a node against a reader only when it is strict', async () => {
    const read = createReader({ stateOf: listedLast });
    await expect(checkGraphReader({ read })).resolves.toBeDefined();
    expect(await brokenRules(checkGraphReader({ read, strict: true }))).toEqual({ 'graph/run-order': ['retries listed newest first'] });
  });

  test('says of each failure what Glue did, what the reader said, and how to see it again', async () => {
    const check = checkGraphReader({ read: createReader({ stateOf: firstRun }), seed: 7 });
    await expect(check).rejects.toThrow(
      [
        '  retries',
        '    Glue: job extract was FAILED, then SUCCEEDED',
        '    Consumer: says that extract failed',
        '    Rule: A node with automatic retries has several runs, and the last one counts. (graph/last-run, https://docs.aws.amazon.com/cli/latest/reference/glue/get-job-runs.html)',
        '    Again: checkGraphReader with { only: "retries", seed: 7 }',
      ].join('\n'),
    );
  });

  test('finds a reader that rejects, hangs or asks for ever', async () => {
    const only = 'all succeeded';
    const ends = [() => Promise.reject(new Error('no')), () => new Promise<never>(() => {})];
    for (const end of ends) {
      const read = async (...[client, target]: Parameters<ReturnType<typeof createReader>>) => (await getRun(client, target)) && end();
      expect(await brokenRules(checkGraphReader({ read, only }))).toEqual({ 'graph/ends': [only] });
    }
    const endless = checkGraphReader({ only, read: async (client, target) => { for (;;) await getRun(client, target); } });
    expect((await failuresOf(endless))[0]?.consumer).toMatch(/3000 requests and went on/);
  });

  test.each([['a text', 'extract'], ['a number', 3], ['nothing', undefined], ['a list of nodes', [{ Name: 'extract' }]], ['a wrong member', { failed: [], succeeded: 'all' }]])(
    'refuses %s as what a reader says',
    async (_, value) => {
      const check = checkGraphReader({ read: () => value as unknown as string[], only: 'all succeeded' });
      await expect(check).rejects.toThrow('GLUE_OPTION_INVALID');
    },
  );

  test('refuses a variant that there is not', async () => {
    await expect(checkGraphReader({ read: createReader(), only: 'retries listed newest first' })).rejects.toThrow('GLUE_OPTION_INVALID');
  });
});
