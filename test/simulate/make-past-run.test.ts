import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JobRun } from '../../src/generated/types.ts';
import { createHistory } from '../../src/simulate/history.ts';
import { createJobRecord } from '../../src/simulate/job-runs/create-job-record.ts';
import { makePastRun } from '../../src/simulate/job-runs/make-past-run.ts';
import { planPast, type PastOptions } from '../../src/simulate/job-runs/plan-past.ts';
import { completeDefinition } from '../../src/simulate/jobs/complete-definition.ts';
import type { RunOutcome } from '../../src/simulate/outcome.ts';
import type { Settings } from '../../src/simulate/settings.ts';
import { createGlue } from './start-world.ts';
import { nightly, read, start } from './watch-job-run.ts';

const now = Date.UTC(2026, 0, 5, 6);

/** A job with a past, and how often one of its runs has been made. */
function createPast(options: Partial<PastOptions>, job: object = {}, settings: Partial<Settings> = {}) {
  const glue = createGlue({ settings });
  const { world } = glue;
  const { Name, ...given } = { ...nightly, ...job };
  const definition = completeDefinition(world, Name, given);
  const plan = planPast(world.settings, definition, { count: 10, until: now, every: '1d', ...options });
  const counter = { made: 0 };
  const record = createJobRecord(world, definition, [], createHistory(plan.count, (position) => {
    counter.made++;
    return makePastRun(world, record, position, plan);
  }));
  world.jobs.set(Name, record);
  return { glue, counter };
}

function listAll(glue: ReturnType<typeof createGlue>) {
  return glue.call('GetJobRuns', { JobName: 'nightly' }).JobRuns ?? [];
}

function untimed({ Id: _id, StartedOn = 0, LastModifiedOn = 0, CompletedOn = 0, ...rest }: JobRun = {}) {
  return { ...rest, took: CompletedOn - StartedOn, modified: LastModifiedOn - StartedOn };
}

describe('a planned past', () => {
  test('is of runs at regular intervals, the last of them over when it is to be', () => {
    const { glue } = createPast({ count: 3, every: '1h', outcomes: [{ duration: '10m', startup: '5s' }] });
    expect(listAll(glue).map(({ StartedOn, CompletedOn, ExecutionTime, JobRunState }) => [StartedOn, CompletedOn, ExecutionTime, JobRunState])).toEqual(
      [1, 2, 3].map((hours) => [now / 1000 - hours * 3600, now / 1000 - hours * 3600 + 605, 600, 'SUCCEEDED']),
    );
  });

  test.each<[RunOutcome, object]>([
    [{ state: 'FAILED', errorMessage: 'no such key' }, { JobRunState: 'FAILED', ErrorMessage: 'no such key', ExecutionTime: 60 }],
    [{ state: 'TIMEOUT' }, { JobRunState: 'TIMEOUT', ExecutionTime: 1800, Timeout: 30 }],
    [{ state: 'STOPPED', duration: '10s' }, { JobRunState: 'STOPPED', ExecutionTime: 15 }],
    [{ state: 'ERROR' }, { JobRunState: 'ERROR', ExecutionTime: 0 }],
    [{ state: 'EXPIRED', waiting: '20m' }, { JobRunState: 'EXPIRED', ExecutionTime: 0 }],
    [{ executionTime: 12 }, { JobRunState: 'SUCCEEDED', ExecutionTime: 12 }],
  ])('is for %j what the same run would have been in the simulated time', (outcome, shown) => {
    const { glue } = createPast({ outcomes: [outcome], count: 1 }, { Timeout: 30 });
    const [past] = listAll(glue);
    expect(past).toMatchObject(shown);
    glue.outcomes('nightly', [outcome]);
    start(glue);
    glue.settle();
    const [live] = listAll(glue);
    expect(untimed(live)).toEqual(untimed(past));
  });

  test('retries what failed, as often as the job does, each attempt at the end of the one before', () => {
    const outcomes: RunOutcome[] = [{}, { state: 'FAILED' }, { state: 'FAILED' }, { state: 'FAILED' }];
    const { glue } = createPast({ outcomes, count: 8 }, { MaxRetries: 1 });
    const runs = listAll(glue).toReversed();
    expect(runs.map(({ Attempt, JobRunState }) => `${JobRunState} ${Attempt}`)).toEqual([
      'SUCCEEDED 0', 'FAILED 0', 'FAILED 1', 'FAILED 0', 'SUCCEEDED 1', 'FAILED 0', 'FAILED 1', 'FAILED 0',
    ]);
    expect(runs[2]).toMatchObject({ Id: `${runs[1]?.Id}_attempt_1`, PreviousRunId: runs[1]?.Id, StartedOn: runs[1]?.CompletedOn });
    for (const run of runs) expect(read(glue, run.Id as string)).toEqual(run);
    expect(glue.fault('GetJobRun', { JobName: 'nightly', RunId: `${runs[0]?.Id}_attempt_1` }).name).toBe('EntityNotFoundException');
    expect(glue.fault('GetJobRun', { JobName: 'nightly', RunId: `${runs[7]?.Id}_attempt_1` }).name).toBe('EntityNotFoundException');
  });

  test('in which everything fails counts its attempts from the oldest run on', () => {
    const { glue } = createPast({ outcomes: [{ state: 'FAILED' }], count: 7 }, { MaxRetries: 2 });
    expect(listAll(glue).map(({ Attempt }) => Attempt)).toEqual([0, 2, 1, 0, 2, 1, 0]);
  });

  test('keeps the contract and each run its id, whatever the mix', () => {
    const outcome = fc.record({
      state: fc.constantFrom('SUCCEEDED', 'FAILED', 'TIMEOUT', 'STOPPED', 'ERROR', 'EXPIRED'),
      duration: fc.integer({ min: 0, max: 3_000_000 }),
      waiting: fc.integer({ min: 0, max: 3_000_000 }),
      executionTime: fc.nat({ max: 4000 }),
    }, { requiredKeys: [] }) as fc.Arbitrary<RunOutcome>;
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 6 }), fc.nat({ max: 40 }), fc.nat({ max: 3 }), (outcomes, count, MaxRetries) => {
        const { glue } = createPast({ outcomes, count }, { MaxRetries, Timeout: 40, ExecutionClass: 'FLEX' });
        const runs = listAll(glue);
        expect(new Set(runs.map(({ Id }) => Id)).size).toBe(count);
        for (const run of runs) expect(read(glue, run.Id as string)).toEqual(run);
        for (const [index, { StartedOn = 0 }] of runs.entries()) expect(runs[index + 1]?.CompletedOn ?? 0).toBeLessThanOrEqual(StartedOn);
        for (const { Attempt = 0 } of runs) expect(Attempt).toBeLessThanOrEqual(MaxRetries);
      }),
    );
  });

  test('stays as it was when the job is updated', () => {
    const { glue } = createPast({ outcomes: [{ state: 'FAILED' }] }, { MaxRetries: 1, Timeout: 7 });
    const before = listAll(glue);
    glue.call('UpdateJob', { JobName: 'nightly', JobUpdate: { Role: 'etl', Command: { Name: 'pythonshell' } } });
    expect(listAll(glue)).toEqual(before);
  });

  test('goes on in runs that are started, one of which may retry a past one', () => {
    const { glue } = createPast({ count: 2 });
    const [newest] = listAll(glue);
    const id = start(glue, { JobRunId: newest?.Id });
    expect(listAll(glue).map(({ Id }) => Id)).toEqual([id, newest?.Id, expect.any(String)]);
    expect(read(glue, id).PreviousRunId).toBe(newest?.Id);
  });

  test.each<[string, Partial<PastOptions>]>([
    ['longer than the time between their starts', { every: '1m', outcomes: [{ duration: '2m' }] }],
    ['of a negative number', { count: -1 }],
    ['of a broken number', { count: 1.5 }],
    ['of no outcomes', { outcomes: [] }],
  ])('cannot be of runs %s', (_what, options) => {
    expect(() => createPast(options)).toThrow(expect.objectContaining({ code: 'GLUE_OPTION_INVALID' }));
  });

  test('cannot be of a stream that nothing ends', () => {
    const stream = { Command: { Name: 'gluestreaming' } };
    expect(() => createPast({}, stream)).toThrow(expect.objectContaining({ code: 'GLUE_OPTION_INVALID' }));
    expect(listAll(createPast({ outcomes: [{ duration: '1h', state: 'FAILED' }] }, stream).glue)).toHaveLength(10);
  });
});

const mixed: RunOutcome[] = [{}, { state: 'FAILED' }, {}];

/** How many runs are made for each of the first two pages of 50. */
function costOf(count: number) {
  const { glue, counter } = createPast({ count, every: '10m', outcomes: mixed }, {}, { jobRunHistory: '100d' });
  const { NextToken = '' } = glue.call('GetJobRuns', { JobName: 'nightly', MaxResults: 50 });
  const first = counter.made;
  const { JobRuns = [] } = glue.call('GetJobRuns', { JobName: 'nightly', MaxResults: 50, NextToken });
  return { first, second: counter.made - first, runs: JobRuns.length };
}

describe('a past of a million runs', () => {
  test('is paged at the cost of the page: a thousand times the runs cost ten more looks, for the end of the history', () => {
    const thousand = costOf(1000);
    const million = costOf(1_000_000);
    expect([thousand.runs, million.runs]).toEqual([50, 50]);
    expect(thousand.first).toBeLessThanOrEqual(50 + 10);
    expect(million.first).toBeLessThanOrEqual(50 + 20);
    expect(million.second).toBeLessThanOrEqual(50 + 20);
  });

  test('ends where the history ends', () => {
    const { glue } = createPast({ count: 1_000_000, every: '10m', outcomes: mixed }, {}, { jobRunHistory: '1d' });
    const { JobRuns = [], NextToken } = glue.call('GetJobRuns', { JobName: 'nightly', MaxResults: 200 });
    expect(JobRuns).toHaveLength(144);
    expect(JobRuns.at(-1)?.StartedOn).toBe(now / 1000 - 86_400);
    expect(NextToken).toBeUndefined();
  });

  test('is looked up by id at the cost of one run, and of one more per attempt', () => {
    const { glue, counter } = createPast({ count: 1_000_000, every: '10m', outcomes: [{ state: 'FAILED' }, {}] }, { MaxRetries: 1 }, { jobRunHistory: '100000d' });
    const id = glue.world.ids.create('jr', glue.world.jobs.get('nightly')?.owner as number, 4);
    expect(read(glue, `${id}_attempt_1`)).toMatchObject({ Attempt: 1, JobRunState: 'SUCCEEDED' });
    expect(counter.made).toBe(1);
  });
});
