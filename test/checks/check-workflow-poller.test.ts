import { GetWorkflowCommand, GetWorkflowRunCommand, StartWorkflowRunCommand, type GlueClient, type WorkflowRun } from '@aws-sdk/client-glue';
import { describe, expect, test } from 'vitest';
import { checkWorkflowPoller, type WorkflowRunHandle } from '../../src/checks/check-workflow-poller.ts';
import { createWorkflowPoller, findFailures } from './pollers.ts';

/** Where the long run shows nothing new. */
const limits = { longest: '10m' };

const byStatistics = ({ Status, Statistics: { FailedActions = 0, TimeoutActions = 0, StoppedActions = 0, ErroredActions = 0 } = {} }: WorkflowRun) =>
  Status === 'COMPLETED' && FailedActions + TimeoutActions + StoppedActions + ErroredActions === 0;

/** Judges by the nodes; `pick` chooses among the runs of a job. */
const byNodes = (pick: (states: readonly (string | undefined)[]) => string | undefined) => ({ Status, Graph: { Nodes = [] } = {} }: WorkflowRun) =>
  Status === 'COMPLETED' &&
  Nodes.filter(({ Type }) => Type !== 'TRIGGER').every(
    ({ JobDetails, CrawlerDetails }) => pick((JobDetails?.JobRuns ?? []).map(({ JobRunState }) => JobRunState)) === 'SUCCEEDED' || CrawlerDetails?.Crawls?.[0]?.State === 'SUCCEEDED',
  );

const anySucceeded = (states: readonly (string | undefined)[]) => states.find((state) => state === 'SUCCEEDED');
const variantsOf = async (judge: (run: WorkflowRun) => unknown, finals?: string[], isOver?: (run: WorkflowRun) => boolean) => {
  const failures = await findFailures(checkWorkflowPoller({ wait: createWorkflowPoller(judge, finals, undefined, isOver), limits }));
  return failures.map(({ rule, variant }) => [rule.id.split('/')[1], variant]);
};

const isIdle = ({ Statistics: { RunningActions = 0, WaitingActions = 0 } = {} }: WorkflowRun) => RunningActions + WaitingActions === 0;

const isLenient = (run: WorkflowRun) => run.Status !== 'COMPLETED' || byStatistics(run);

const noneFailed = ({ Status, Graph }: WorkflowRun) =>
  Status === 'COMPLETED' && !Graph?.Nodes?.some(({ Name, JobDetails }) => Name === 'load' && JobDetails?.JobRuns?.some(({ JobRunState }) => JobRunState !== 'SUCCEEDED'));

const wait = createWorkflowPoller(byStatistics);

const startWorkflow = async (client: GlueClient, Name: string) => ({ Name, RunId: (await client.send(new StartWorkflowRunCommand({ Name }))).RunId as string });

const waitForAnHour = async (client: GlueClient, input: WorkflowRunHandle) => {
  const late = new Promise((_, reject) => void setTimeout(() => reject(new Error('timed out')), 3_600_000));
  return Promise.race([late, wait(client, input)]);
};

const waitForPrevious = async (client: GlueClient, { Name, RunId }: WorkflowRunHandle) => {
  const { Run } = await client.send(new GetWorkflowRunCommand({ Name, RunId }));
  return wait(client, { Name, RunId: Run?.PreviousRunId ?? RunId });
};

const waitForLast = async (client: GlueClient, { Name, RunId }: WorkflowRunHandle) => {
  for (;;) {
    const { Workflow } = await client.send(new GetWorkflowCommand({ Name }));
    const LastRun: WorkflowRun = Workflow?.LastRun ?? {};
    if (LastRun.WorkflowRunId === RunId && ['COMPLETED', 'STOPPED', 'ERROR'].includes(LastRun.Status ?? '')) return byStatistics(LastRun);
    await new Promise((resolve) => void setTimeout(resolve, 30_000));
  }
};

describe('a sound poller of workflow runs passes', () => {
  test.each([
    ['that judges by Statistics', byStatistics],
    ['that judges by the nodes of the graph', byNodes(anySucceeded)],
    ['that returns the run, which tells its Statistics', (run: WorkflowRun) => run],
  ])('%s', async (_, judge) => {
    expect(await variantsOf(judge)).toEqual([]);
  });

  test('that reads the last run of the workflow', async () => {
    const { variants } = await checkWorkflowPoller({ wait: waitForLast, limits });
    expect(variants).toContain('resumed');
  });

  test.each([1, 300])('with an interval of %i s', async (seconds) => {
    const { variants } = await checkWorkflowPoller({ wait: createWorkflowPoller(byStatistics, undefined, seconds * 1000) });
    expect(variants).toEqual(expect.arrayContaining(['RUNNING → COMPLETED', 'RUNNING → STOPPING → STOPPED', 'ERROR', 'resumed', 'a long run']));
  }, 10_000);

  test('that starts the run itself, and is then spared runs that no start gives', async () => {
    const { variants } = await checkWorkflowPoller({ start: startWorkflow, wait, limits });
    expect(variants).not.toEqual(expect.arrayContaining(['ERROR']));
    expect(variants).toContain('COMPLETED, a job FAILED');
  });
});

describe('a poller of workflow runs fails', () => {
  test('that takes COMPLETED for a success, in all seven ways in which it is none', async () => {
    const failures = await findFailures(checkWorkflowPoller({ wait: createWorkflowPoller(({ Status }) => Status), limits }));
    expect(failures.map(({ variant }) => variant)).toEqual([
      'COMPLETED, a job FAILED',
      'COMPLETED, a job TIMEOUT',
      'COMPLETED, a job STOPPED',
      'COMPLETED, a job ERROR',
      'COMPLETED, a crawl FAILED',
      'COMPLETED, a job never ran',
      'resumed in vain',
    ]);
    expect(failures[0]).toMatchObject({
      glue: 'the workflow run was COMPLETED from 00:00:30 on, and its job load was FAILED',
      consumer: 'returned "COMPLETED", a success',
      rule: { id: 'workflow-poller/success' },
    });
  });

  test('that looks at the first run of each job only', async () => {
    expect(await variantsOf(byNodes(([first]) => first))).toEqual([['failure', 'COMPLETED, a job SUCCEEDED at the second try']]);
  });

  test('that overlooks nodes without runs', async () => {
    expect(await variantsOf(noneFailed)).toContainEqual(['success', 'COMPLETED, a job never ran']);
  });

  test.each([
    ['STOPPED', 'RUNNING → STOPPING → STOPPED'],
    ['ERROR', 'ERROR'],
  ])('that does not know %s as final', async (status, variant) => {
    const finals = ['COMPLETED', 'STOPPED', 'ERROR'].filter((final) => final !== status);
    expect(await variantsOf(byStatistics, finals)).toEqual([['ends', variant]]);
  });

  test('that takes a run in which nothing runs or waits for one that is over', async () => {
    expect(await variantsOf(byStatistics, undefined, isIdle)).toEqual([['patient', 'RUNNING between two nodes']]);
  });

  test('that stops at STOPPING', async () => {
    expect(await variantsOf(byStatistics, ['COMPLETED', 'STOPPED', 'ERROR', 'STOPPING'])).toEqual([['patient', 'RUNNING → STOPPING → STOPPED']]);
  });

  test('that takes STOPPED or ERROR for a success', async () => {
    expect(await variantsOf(isLenient)).toEqual([['success', 'RUNNING → STOPPING → STOPPED'], ['success', 'ERROR']]);
  });

  test('that gives up in the long run', async () => {
    const failures = await findFailures(checkWorkflowPoller({ wait: waitForAnHour }));
    expect(failures.map(({ variant, consumer }) => [variant, consumer])).toEqual([['a long run', 'threw Error: timed out at 01:00:00, before it had been told a final state']]);
  });

  test('that waits for the run that was resumed instead of the new one', async () => {
    const failures = await findFailures(checkWorkflowPoller({ wait: waitForPrevious, limits }));
    expect(failures.map(({ variant, rule }) => [variant, rule.id])).toContainEqual(['resumed', 'workflow-poller/patient']);
  });
});
