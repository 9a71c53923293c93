import { GetJobRunsCommand, GetTriggerCommand, GetWorkflowRunCommand, GetWorkflowRunsCommand, ListCrawlsCommand, paginateGetJobRuns, ResumeWorkflowRunCommand, StartWorkflowRunCommand, type JobRun } from '@aws-sdk/client-glue';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { setupGlue, type GlueSetup } from '../../src/testing/setup-glue.ts';

const hour = 3_600_000;

/** Fails a test in which the contract was broken, or a call had no answer. */
const play = (name: string) => setupGlue({ transport: 'sdk', scenario: `scenarios/${name}.json`, clock: 'manual', seed: 1, strict: true });
async function readAll(glue: GlueSetup, JobName: string): Promise<JobRun[]> {
  const read: JobRun[] = [];
  for await (const { JobRuns = [] } of paginateGetJobRuns({ client: glue.client(), pageSize: 200 }, { JobName })) read.push(...JobRuns);
  return read;
}
const states = (runs: readonly JobRun[] = []) => runs.map(({ JobRunState }) => JobRunState);

test('every ready scenario is played by a test of its own', () => {
  expect(readdirSync('scenarios').toSorted()).toEqual(['fan-out.json', 'nightly-etl.json', 'w1.json', 'year-of-history.json']);
});

describe('the nightly ETL', () => {
  const glue = play('nightly-etl');
  const Name = 'nightly-etl';
  const runs = async () => (await glue.client().send(new GetWorkflowRunsCommand({ Name, IncludeGraph: true }))).Runs ?? [];

  test('starts by itself at 02:00 UTC, and not before', async () => {
    expect((await glue.client().send(new GetTriggerCommand({ Name: 'at-two' }))).Trigger).toMatchObject({ State: 'ACTIVATED', Schedule: 'cron(0 2 * * ? *)' });
    glue.advance('19h');
    expect(await runs()).toEqual([]);
    glue.advance('1h');
    expect((await runs()).map(({ StartedOn, Status }) => [StartedOn?.toISOString(), Status])).toEqual([['2026-01-06T02:00:00.000Z', 'RUNNING']]);
  });

  test('crawls, cleans at the second attempt, then crawls and reports', async () => {
    glue.advance('21h');
    const [run] = await runs();
    const nodes = new Map(run?.Graph?.Nodes?.map((node) => [node.Name, node]));
    expect(run?.Status).toBe('COMPLETED');
    expect(nodes.get('landing')?.CrawlerDetails?.Crawls?.map(({ State }) => State)).toEqual(['SUCCEEDED']);
    expect(nodes.get('curated')?.CrawlerDetails?.Crawls?.map(({ State }) => State)).toEqual(['SUCCEEDED']);
    expect(nodes.get('send-alarm')?.JobDetails?.JobRuns ?? []).toEqual([]);
    const attempts = nodes.get('clean-orders')?.JobDetails?.JobRuns ?? [];
    expect(attempts.map(({ Attempt, JobRunState }) => `${Attempt} ${JobRunState}`).toSorted()).toEqual(['0 FAILED', '1 SUCCEEDED']);
    const [report] = nodes.get('report-orders')?.JobDetails?.JobRuns ?? [];
    expect(report).toMatchObject({ JobRunState: 'SUCCEEDED', TriggerName: 'cleaned', Arguments: { '--mode': 'nightly' } });
    expect(run?.Statistics).toMatchObject({ TotalActions: 5, SucceededActions: 4, FailedActions: 0, RunningActions: 0 });
  });

  test('raises the alarm in the night in which the first crawl fails, and cleans nothing', async () => {
    glue.advance('69h');
    const [third] = await runs();
    expect(await runs()).toHaveLength(3);
    const nodes = new Map(third?.Graph?.Nodes?.map((node) => [node.Name, node]));
    expect(states(nodes.get('send-alarm')?.JobDetails?.JobRuns)).toEqual(['SUCCEEDED']);
    expect(nodes.get('clean-orders')?.JobDetails?.JobRuns ?? []).toEqual([]);
    const { Crawls } = await glue.client().send(new ListCrawlsCommand({ CrawlerName: 'landing' }));
    expect(Crawls?.map(({ State }) => State)).toEqual(['FAILED', 'COMPLETED', 'COMPLETED']);
  });

  test('settles without waiting for the nights to come', async () => {
    glue.advance('20h');
    glue.settle();
    expect((await runs()).map(({ Status }) => Status)).toEqual(['COMPLETED']);
    expect(glue.now()).toBeLessThan(Date.UTC(2026, 0, 6, 3));
  });
});

describe('a year of history', () => {
  const glue = play('year-of-history');

  test('is 8760 hourly runs, newest first, once each', async () => {
    const all = await readAll(glue, 'hourly-ingest');
    expect(all).toHaveLength(8760);
    expect(new Set(all.map(({ Id }) => Id)).size).toBe(8760);
    const started = all.map(({ StartedOn }) => StartedOn?.getTime() ?? 0);
    expect(started).toEqual(started.toSorted((one, other) => other - one));
    expect(new Set(states(all))).toEqual(new Set(['SUCCEEDED', 'FAILED', 'TIMEOUT']));
    expect(all.some(({ Id }) => Id?.endsWith('_attempt_1'))).toBe(true);
  });

  test('lies before the beginning, and new runs come on top of it', async () => {
    const { JobRuns: [last] = [] } = await glue.client().send(new GetJobRunsCommand({ JobName: 'daily-report', MaxResults: 1 }));
    expect(last?.StartedOn?.getTime()).toBe(glue.now() - 26 * hour);
    const { JobRunId } = await glue.send('StartJobRun', { JobName: 'daily-report' });
    const { JobRuns } = await glue.client().send(new GetJobRunsCommand({ JobName: 'daily-report', MaxResults: 2 }));
    expect(JobRuns?.map(({ Id }) => Id)).toEqual([JobRunId, last?.Id]);
    const { Job } = await glue.send('GetJob', { JobName: 'daily-report' });
    expect(Job?.CreatedOn).toBeLessThanOrEqual(glue.now() / 1000 - 365 * 86_400);
  });

  test.each([
    ['half-daily-sync', 730, 'STOPPED'],
    ['daily-report', 364, 'FAILED'],
    ['weekly-archive', 52, 'SUCCEEDED'],
  ])('%s has %i readable runs, one of them %s', async (name, count, state) => {
    const all = await readAll(glue, name);
    expect(all).toHaveLength(count);
    expect(states(all)).toContain(state);
  });
});

describe('the fan-out', () => {
  const glue = play('fan-out');
  const Name = 'fan-out';
  const lookAt = async (RunId: string | undefined) => (await glue.client().send(new GetWorkflowRunCommand({ Name, RunId, IncludeGraph: true }))).Run;

  test('has 100 nodes, runs 95 jobs at once, and merges nothing when one of them fails', async () => {
    const { RunId } = await glue.client().send(new StartWorkflowRunCommand({ Name }));
    glue.advance('131s');
    expect((await lookAt(RunId))?.Statistics).toMatchObject({ TotalActions: 97, SucceededActions: 1, RunningActions: 95 });
    glue.settle();
    const run = await lookAt(RunId);
    expect(run?.Graph?.Nodes).toHaveLength(100);
    expect(run).toMatchObject({ Status: 'COMPLETED', Statistics: { SucceededActions: 95, FailedActions: 1, RunningActions: 0 } });
  });

  test('is resumed from the failed part alone, and then merges', async () => {
    const { RunId } = await glue.client().send(new StartWorkflowRunCommand({ Name }));
    glue.settle();
    const failed = (await lookAt(RunId))?.Graph?.Nodes?.filter(({ JobDetails }) => states(JobDetails?.JobRuns).includes('FAILED')) ?? [];
    expect(failed.map((node) => node.Name)).toEqual(['partition-07']);
    const resumed = await glue.client().send(new ResumeWorkflowRunCommand({ Name, RunId, NodeIds: failed.map(({ UniqueId = '' }) => UniqueId) }));
    glue.settle();
    const run = await lookAt(resumed.RunId);
    expect(run).toMatchObject({ Status: 'COMPLETED', PreviousRunId: RunId, Statistics: { TotalActions: 97, SucceededActions: 97 } });
    expect(run?.Graph?.Nodes?.find((node) => node.Name === 'merge')?.JobDetails?.JobRuns?.[0]?.JobRunState).toBe('SUCCEEDED');
  });
});
