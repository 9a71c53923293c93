import { setTimeout as sleep } from 'node:timers/promises';
import { ConcurrentRunsExceededException, ResumeWorkflowRunCommand, type Node } from '@aws-sdk/client-glue';
import { describe, expect, test } from 'vitest';
import { checkResumer } from '../../src/checks/check-resumer.ts';
import { brokenRules, failuresOf } from './failures-of.ts';
import { getRun } from './graph/read-graph.ts';
import { createResumer, hasFailed, send, waitFor, type Resume } from './resumer/resume-run.ts';

const resume = createResumer();
const stateOf = (node: Node, at: number) => node.JobDetails?.JobRuns?.at(at)?.JobRunState ?? node.CrawlerDetails?.Crawls?.at(at)?.State;
const isBad = (state: string | undefined) => ['FAILED', 'TIMEOUT', 'ERROR'].includes(state ?? '');
const choosing = (choose: (node: Node, nodes: readonly Node[]) => boolean) =>
  createResumer(({ Graph: { Nodes = [] } = {} }) => (Nodes.some(hasFailed) ? Nodes.filter((node) => choose(node, Nodes)) : []));

const waiting: Resume = async (client, target) => {
  const RunId = await resume(client, target);
  if (RunId !== undefined) await waitFor(client, { ...target, RunId });
  return RunId;
};

const stubborn: Resume = async (client, target) => {
  for (let RunId: string | undefined = target.RunId; ; ) {
    RunId = await resume(client, { ...target, RunId });
    if (RunId === undefined) return;
    const settled = await waitFor(client, { ...target, RunId }).then(() => true, () => false);
    if (settled) return;
  }
};

const checking: Resume = async (client, target) => {
  const NodeIds = (await getRun(client, target)).Graph?.Nodes?.filter(hasFailed).map(({ UniqueId }) => UniqueId as string) ?? [];
  if (NodeIds.length === 0) return;
  const answer = await client.send(new ResumeWorkflowRunCommand({ ...target, NodeIds }));
  if (answer.NodeIds?.length !== NodeIds.length) throw new Error('Not all nodes were resumed.');
};

const oldRun: Resume = async (client, target) => {
  await resume(client, target);
  for (let status; status !== 'COMPLETED'; status = (await getRun(client, target)).Status);
};

const statusOnly: Resume = async (client, target) => {
  const RunId = await resume(client, target);
  if (RunId !== undefined) await waitFor(client, { ...target, RunId }).catch(() => undefined);
};

/** Asks once a second: until the run is over, until there is room for another, and until that one is over. */
const patient: Resume = async (client, target) => {
  await waitFor(client, target, 1000).catch(() => undefined);
  const insist = async (): Promise<string | undefined> => {
    try {
      return await resume(client, target);
    } catch (error) {
      if (!(error instanceof ConcurrentRunsExceededException)) throw error;
      await sleep(1000);
      return insist();
    }
  };
  const RunId = await insist();
  if (RunId !== undefined) await waitFor(client, { ...target, RunId }, 1000);
};

describe('checkResumer', () => {
  test('passes a resumer that resumes from the nodes whose last run failed, also strictly', async () => {
    const report = await checkResumer({ resume, strict: true });
    expect(report.variants).toHaveLength(14);
  });

  test.each<[string, Resume]>([
    ['asks Glue and lets its refusal through', async (client, target) => send(client, target, (await getRun(client, target)).Graph?.Nodes?.filter(hasFailed) ?? [])],
    ['says with false that it has not resumed', (client, target) => resume(client, target).catch(() => false)],
    ['takes no notice of runs that cannot be resumed', async (client, target) => ((await getRun(client, target)).Status === 'COMPLETED' ? resume(client, target) : undefined)],
    ['names what is downstream of a failure and was stopped as well', choosing((node) => hasFailed(node) || stateOf(node, -1) === 'STOPPED')],
  ])('passes one that %s', async (_, other) => {
    await expect(checkResumer({ resume: other })).resolves.toBeDefined();
  });

  test('passes one that waits for the new run and looks at its nodes', async () => {
    await expect(checkResumer({ resume: waiting, waits: true })).resolves.toBeDefined();
  });

  test('passes one that waits for everything, and asks once a second', async () => {
    await expect(checkResumer({ resume: patient, waits: true })).resolves.toBeDefined();
  });

  test('passes one that resumes until nothing fails any more', async () => {
    await expect(checkResumer({ resume: stubborn, waits: true })).resolves.toBeDefined();
  });

  test.each<[string, Resume, Record<string, string[]>]>([
    ['looks at JobRuns[0]', choosing((node) => isBad(stateOf(node, 0))), { 'resumer/last-run': ['retries'] }],
    ['forgets crawlers', choosing((node) => node.Type === 'JOB' && hasFailed(node)), { 'resumer/crawlers': ['crawler failed'] }],
    ['takes FAILED for the only failure', choosing((node) => stateOf(node, -1) === 'FAILED'), { 'resumer/all-failed': ['every way to fail'] }],
    [
      'names what failed and all that succeeded',
      choosing((node) => stateOf(node, -1) !== undefined),
      { 'resumer/only-failed': ['two branches failed', 'every way to fail', 'namesakes', 'fails again', 'resumed before', 'at the limit of concurrent runs'], 'resumer/last-run': ['retries'], 'resumer/crawlers': ['crawler failed'] },
    ],
    [
      'takes COMPLETED for success',
      async (client, target) => ((await getRun(client, target)).Status === 'COMPLETED' ? undefined : resume(client, target)),
      { 'resumer/crawlers': ['crawler failed'], 'resumer/last-run': ['retries'], 'resumer/all-failed': ['two branches failed', 'every way to fail', 'failed downstream of a failure', 'namesakes', 'fails again', 'resumed before'] },
    ],
    [
      'passes over what Glue refuses',
      (client, target) => getRun(client, target).then(({ Graph }) => send(client, target, Graph?.Nodes?.filter(hasFailed) ?? [])).catch(() => undefined),
      { 'resumer/refusal': ['RUNNING', 'STOPPED', 'at the limit of concurrent runs'] },
    ],
    ['answers the old RunId', async (client, target) => (await resume(client, target)) && target.RunId, { 'resumer/new-run': ['two branches failed', 'retries', 'crawler failed', 'every way to fail', 'failed downstream of a failure', 'namesakes', 'fails again', 'resumed before'] }],
    [
      'resumes node by node',
      async (client, target) => {
        for (const node of (await getRun(client, target)).Graph?.Nodes?.filter(hasFailed) ?? []) await send(client, target, [node]);
      },
      { 'resumer/once': ['two branches failed', 'every way to fail', 'failed downstream of a failure'] },
    ],
    [
      'resumes the run before a resumed one',
      async (client, target) => {
        const { PreviousRunId = target.RunId } = await getRun(client, target);
        return resume(client, { ...target, RunId: PreviousRunId });
      },
      { 'resumer/this-run': ['resumed before'] },
    ],
  ])('finds a resumer that %s', async (_, other, expected) => {
    const broken = await brokenRules(checkResumer({ resume: other }));
    expect(broken).toMatchObject(expected);
  });

  test('finds a resumer that takes fewer NodeIds for an error', async () => {
    const failures = await failuresOf(checkResumer({ resume: checking }));
    expect(failures).toMatchObject([{ variant: 'failed downstream of a failure', rule: { id: 'resumer/pruned' } }]);
    expect(failures[0]?.glue).toMatch(/^resumed the run as wr_\w+, and answered 1 of 2 NodeIds$/);
  });

  test('finds a resumer that names nodes that were never reached, or triggers', async () => {
    const unreached = await brokenRules(checkResumer({ resume: choosing((node) => hasFailed(node) || (node.Type !== 'TRIGGER' && stateOf(node, -1) === undefined)) }));
    expect(Object.keys(unreached)).toContain('resumer/attempted');
    const triggers = await failuresOf(checkResumer({ resume: choosing((node, nodes) => nodes.some((other) => hasFailed(other) && other.Name === node.Name)), only: 'namesakes' }));
    expect(triggers).toMatchObject([{ consumer: expect.stringMatching(/^asked to resume from "wnode_/) as string, rule: { id: 'resumer/actions' } }]);
  });

  test('finds a resumer that promises to wait and waits for the old run, or not for its nodes', async () => {
    expect(await brokenRules(checkResumer({ resume: oldRun, waits: true }))).toMatchObject({ 'resumer/new-run': expect.arrayContaining(['two branches failed']) as string[] });
    expect(await brokenRules(checkResumer({ resume: statusOnly, waits: true }))).toEqual({ 'resumer/completed': ['fails again'] });
  });

  test('goes by what classify says of a result', async () => {
    const telling: Resume<string> = async (client, target) => {
      const RunId = await resume(client, target).catch(() => 'refused');
      if (RunId === undefined || RunId === 'refused') return RunId ?? 'nothing to do';
      return waitFor(client, { ...target, RunId }).then(() => 'done', () => 'failed again');
    };
    const bad = new Set(['refused', 'failed again']);
    await expect(checkResumer({ resume: telling, waits: true, classify: (result) => (bad.has(result) ? 'failure' : 'success') })).resolves.toBeDefined();
    const broken = await brokenRules(checkResumer({ resume: telling, waits: true, classify: () => 'success' }));
    expect(broken).toEqual({ 'resumer/completed': ['fails again'], 'resumer/refusal': ['RUNNING', 'STOPPED', 'ERROR', 'at the limit of concurrent runs'] });
    const gloomy = await brokenRules(checkResumer({ resume, classify: () => 'failure' }));
    expect(Object.keys(gloomy)).toContain('resumer/accepted');
  });

  test('holds the order of the runs of a node against a resumer only when it is strict', async () => {
    const listedLast = choosing((node) => isBad(stateOf(node, -1)));
    await expect(checkResumer({ resume: listedLast })).resolves.toBeDefined();
    expect(await brokenRules(checkResumer({ resume: listedLast, strict: true }))).toEqual({ 'resumer/run-order': ['retries listed newest first'] });
  });

  test('finds a resumer that never ends', async () => {
    const insisting: Resume = (client, target) => resume(client, target).catch((): unknown => insisting(client, target));
    const failures = await failuresOf(checkResumer({ resume: insisting, only: 'STOPPED' }));
    expect(failures).toMatchObject([{ glue: 'had a run to resume: STOPPED', rule: { id: 'resumer/ends' } }]);
  });

  test('says of each failure what Glue did, what the resumer did, and how to see it again', async () => {
    const check = checkResumer({ resume: choosing((node) => isBad(stateOf(node, 0))), seed: 3, only: 'retries' });
    await expect(check).rejects.toThrow(
      [
        '  retries',
        '    Glue: job extract was FAILED, then SUCCEEDED',
        '    Consumer: asked to resume from extract',
        '    Rule: A node with automatic retries has several runs, and the last one counts. (resumer/last-run, https://docs.aws.amazon.com/cli/latest/reference/glue/get-job-runs.html)',
        '    Again: checkResumer with { only: "retries", seed: 3 }',
      ].join('\n'),
    );
  });
});
