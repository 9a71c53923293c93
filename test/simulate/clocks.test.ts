import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import type { OperationName, OutputOf } from '../../src/contract/operation.ts';
import type { RunOutcome, Scenario } from '../../src/generated/types.ts';
import { createManualClock } from '../../src/simulate/clock.ts';
import { simulate, type SimulateOptions } from '../../src/simulate/simulate.ts';

const job = { Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' }, ExecutionProperty: { MaxConcurrentRuns: 9 } };
const world = (outcomes: RunOutcome[] = [{ startup: '10s', duration: '1m' }], more: Scenario = {}): Scenario => ({ jobs: [job], outcomes: { nightly: outcomes }, ...more });
const begin = (options: SimulateOptions) => simulate({ scenario: world(), ...options });
type Glue = ReturnType<typeof simulate>;

function call<O extends OperationName>(glue: Glue, operation: O, input: object): OutputOf<O> {
  const { output, fault } = glue({ operation, input } as Call);
  if (fault) throw new Error(fault.name);
  return output;
}
const start = (glue: Glue) => call(glue, 'StartJobRun', { JobName: 'nightly' }).JobRunId as string;
const stateOf = (glue: Glue, RunId: string) => call(glue, 'GetJobRun', { JobName: 'nightly', RunId }).JobRun?.JobRunState;
const unmovable = expect.objectContaining({ code: 'GLUE_OPTION_INVALID' }) as Error;

/** A run that waits for a slot which the account does not have, beside something that happens every day. */
const stuck: Scenario = {
  jobs: [{ ...job, JobRunQueuingEnabled: true }],
  crawlers: [{ Name: 'lake', Role: 'etl', Targets: { S3Targets: [{ Path: 's3://example/' }] }, Schedule: 'cron(0 2 * * ? *)' }],
  settings: { maxConcurrentJobRuns: 0 },
};

describe('the manual clock', () => {
  test('stands still however often one reads', () => {
    const glue = begin({ clock: 'manual' });
    const id = start(glue);
    expect(Array.from({ length: 5 }, () => stateOf(glue, id))).toEqual(Array(5).fill('STARTING'));
    expect(glue.now()).toBe(Date.UTC(2026, 0, 5, 6));
  });

  test('starts where it is told to', () => {
    expect(begin({ clock: 'manual', start: 1000 }).now()).toBe(1000);
  });

  test('moves by durations, and each event plays at its own time', () => {
    const glue = begin({ clock: 'manual' });
    const id = start(glue);
    glue.advance('9999ms');
    expect(stateOf(glue, id)).toBe('STARTING');
    glue.advance(1);
    expect(stateOf(glue, id)).toBe('RUNNING');
    glue.advance('3 hours');
    const { StartedOn = 0, CompletedOn = 0 } = call(glue, 'GetJobRun', { JobName: 'nightly', RunId: id }).JobRun ?? {};
    expect(CompletedOn - StartedOn).toBe(70);
  });

  test.each([
    ['epoch milliseconds', Date.UTC(2026, 0, 5, 7)],
    ['an ISO text', '2026-01-05T08:00:00+01:00'],
  ])('moves to an instant given as %s', (_, instant) => {
    const glue = begin({ clock: 'manual' });
    const id = start(glue);
    glue.advanceTo(instant);
    expect(glue.now()).toBe(Date.UTC(2026, 0, 5, 7));
    expect(stateOf(glue, id)).toBe('SUCCEEDED');
  });

  test.each([[Date.UTC(2025, 0, 1)], ['2025-01-01'], ['tomorrow'], [Number.NaN]])('does not move back or to what is no instant: %s', (instant) => {
    const glue = begin({ clock: 'manual' });
    expect(() => glue.advanceTo(instant)).toThrow(unmovable);
    expect(() => glue.advance(-1)).toThrow(unmovable);
    expect(glue.now()).toBe(Date.UTC(2026, 0, 5, 6));
  });

  test('of one’s own is read, and moved too when it can be', () => {
    const clock = createManualClock(5000);
    const glue = begin({ clock });
    const id = start(glue);
    clock.advance('10s');
    expect(stateOf(glue, id)).toBe('RUNNING');
    glue.advance('1m');
    expect([stateOf(glue, id), clock.now()]).toEqual(['SUCCEEDED', 75_000]);
    expect(() => begin({ clock: { now: () => 0 } }).advance(1)).toThrow(unmovable);
  });
});

describe('the system clock', () => {
  afterEach(() => void vi.useRealTimers());

  test('is driven by fake timers', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 5, 1) });
    const glue = begin({});
    const id = start(glue);
    vi.advanceTimersByTime(10_000);
    expect(stateOf(glue, id)).toBe('RUNNING');
    vi.setSystemTime(Date.UTC(2026, 5, 2));
    expect(stateOf(glue, id)).toBe('SUCCEEDED');
    expect(glue.now()).toBe(Date.UTC(2026, 5, 2));
  });

  test('may be set back before the first call, and the simulation begins there', () => {
    const glue = begin({ clock: 'system' });
    vi.useFakeTimers({ now: Date.UTC(2001, 0, 1) });
    const id = start(glue);
    expect(call(glue, 'GetJobRun', { JobName: 'nightly', RunId: id }).JobRun?.StartedOn).toBe(Date.UTC(2001, 0, 1) / 1000);
    vi.setSystemTime(Date.UTC(2001, 0, 2));
    expect(stateOf(glue, id)).toBe('SUCCEEDED');
  });

  test('may be set back again after a reset', () => {
    const glue = begin({});
    start(glue);
    glue.reset();
    vi.useFakeTimers({ now: Date.UTC(2001, 0, 1) });
    const { StartedOn } = call(glue, 'GetJobRun', { JobName: 'nightly', RunId: start(glue) }).JobRun ?? {};
    expect(StartedOn).toBe(Date.UTC(2001, 0, 1) / 1000);
  });

  test('set back later, stands still for Glue until it has caught up, and nothing is lost', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 5, 2) });
    const glue = begin({});
    const id = start(glue);
    vi.setSystemTime(Date.UTC(2026, 5, 1));
    expect(stateOf(glue, id)).toBe('STARTING');
    vi.setSystemTime(Date.UTC(2026, 5, 3));
    expect(stateOf(glue, id)).toBe('SUCCEEDED');
  });

  test('is not moved by the simulation', () => {
    const glue = begin({});
    for (const move of [() => glue.advance('1m'), () => glue.advanceTo(Number.MAX_SAFE_INTEGER), () => glue.settle()]) expect(move).toThrow(unmovable);
  });
});

describe('the per-read clock', () => {
  test('moves a run on by one state each time it is read', () => {
    const glue = begin({ clock: 'per-read' });
    const id = start(glue);
    expect(Array.from({ length: 4 }, () => stateOf(glue, id))).toEqual(['STARTING', 'RUNNING', 'SUCCEEDED', 'SUCCEEDED']);
    expect(glue.now()).toBe(Date.UTC(2026, 0, 5, 6, 1, 10));
  });

  test('shows every state of a run that waits, is retried or is stopped', () => {
    const single = { ...job, MaxRetries: 1, ExecutionProperty: { MaxConcurrentRuns: 1 }, JobRunQueuingEnabled: true };
    const glue = simulate({ scenario: { jobs: [single], outcomes: { nightly: [{}, { state: 'FAILED' }, {}] } }, clock: 'per-read' });
    const [first, second] = [start(glue), start(glue)];
    expect(Array.from({ length: 4 }, () => stateOf(glue, second))).toEqual(['WAITING', 'STARTING', 'RUNNING', 'FAILED']);
    expect(stateOf(glue, first)).toBe('SUCCEEDED');
    expect(Array.from({ length: 3 }, () => stateOf(glue, `${second}_attempt_1`))).toEqual(['STARTING', 'RUNNING', 'SUCCEEDED']);
    const third = start(glue);
    call(glue, 'BatchStopJobRun', { JobName: 'nightly', JobRunIds: [third] });
    expect([stateOf(glue, third), stateOf(glue, third)]).toEqual(['STOPPING', 'STOPPED']);
  });

  test('moves a list on until one of the runs it shows has another state', () => {
    const glue = simulate({ scenario: world([{ duration: '1m' }, { duration: '2m' }]), clock: 'per-read' });
    start(glue);
    start(glue);
    const states = () => call(glue, 'GetJobRuns', { JobName: 'nightly' }).JobRuns?.map(({ JobRunState }) => JobRunState).join();
    expect(Array.from({ length: 4 }, states)).toEqual(['STARTING,STARTING', 'RUNNING,RUNNING', 'RUNNING,SUCCEEDED', 'SUCCEEDED,SUCCEEDED']);
  });

  test('stands still while definitions, or runs that are over, are read', () => {
    const daily = { Name: 'daily', Type: 'SCHEDULED' as const, Schedule: 'cron(0 2 * * ? *)', StartOnCreation: true, Actions: [{ JobName: 'nightly' }] };
    const glue = simulate({ scenario: world([{}], { triggers: [daily] }), clock: 'per-read' });
    start(glue);
    for (const [operation, input] of [['GetJob', { JobName: 'nightly' }], ['ListJobs', {}], ['GetTrigger', { Name: 'daily' }], ['GetTriggers', {}]] as const) call(glue, operation, input);
    expect(glue.now()).toBe(Date.UTC(2026, 0, 5, 6));
  });

  test('stands still for a read that failed, or whose answer was lost', () => {
    const faults = [{ operations: ['GetJobRun'], lost: true, on: [1] }, { operations: ['GetJobRun'], error: 'ThrottlingException', on: [2] }];
    const glue = simulate({ scenario: world([{}], { faults }), clock: 'per-read' });
    const input = { JobName: 'nightly', RunId: start(glue) };
    glue({ operation: 'GetJobRun', input });
    glue({ operation: 'GetJobRun', input });
    expect(stateOf(glue, input.RunId)).toBe('STARTING');
  });

  test('gives up on a run that never moves on', () => {
    const glue = simulate({ scenario: stuck, clock: 'per-read' });
    const id = start(glue);
    expect(Array.from({ length: 3 }, () => stateOf(glue, id))).toEqual(['WAITING', 'WAITING', 'WAITING']);
    expect(glue.now()).toBeLessThan(Date.UTC(2026, 1, 1));
  });
});

describe('settle', () => {
  test('lets all runs come to their end, retries included, and no time pass when there is none', () => {
    const glue = simulate({ scenario: { jobs: [{ ...job, MaxRetries: 1 }], outcomes: { nightly: [{ state: 'FAILED' }, { duration: '5h' }] } }, clock: 'manual' });
    glue.settle();
    expect(glue.now()).toBe(Date.UTC(2026, 0, 5, 6));
    start(glue);
    glue.settle();
    expect(call(glue, 'GetJobRuns', { JobName: 'nightly' }).JobRuns?.map(({ JobRunState }) => JobRunState)).toEqual(['SUCCEEDED', 'FAILED']);
    expect(glue.now()).toBe(Date.UTC(2026, 0, 5, 11, 1, 10));
  });

  test('waits for the runs of a job that was deleted meanwhile', () => {
    const glue = begin({ clock: 'manual' });
    start(glue);
    call(glue, 'DeleteJob', { JobName: 'nightly' });
    glue.settle();
    expect(glue.now()).toBe(Date.UTC(2026, 0, 5, 6, 1, 10));
  });

  test('waits for crawls, and for events that wait in a batch', () => {
    const crawlers = [{ Name: 'lake', Role: 'etl', Targets: { S3Targets: [{ Path: 's3://example/' }] } }];
    const triggers = [{ Name: 'batch', Type: 'EVENT' as const, Actions: [{ JobName: 'nightly' }], EventBatchingCondition: { BatchSize: 2, BatchWindow: 600 } }];
    const glue = simulate({ scenario: world(undefined, { crawlers, triggers }), clock: 'manual' });
    call(glue, 'StartCrawler', { Name: 'lake' });
    glue.settle();
    expect(call(glue, 'GetCrawler', { Name: 'lake' }).Crawler?.State).toBe('READY');
    const crawled = glue.now();
    glue.sendEvents('batch');
    glue.settle();
    expect(glue.now() - crawled).toBe(600_000 + 70_000);
    expect(call(glue, 'GetJobRuns', { JobName: 'nightly' }).JobRuns).toMatchObject([{ JobRunState: 'SUCCEEDED', TriggerName: 'batch' }]);
  });

  test('gives up on a run that never ends, and says so', () => {
    const glue = simulate({ scenario: stuck, clock: 'manual' });
    const id = start(glue);
    expect(() => glue.settle()).toThrow(`The run ${id} does not come to its end, although it is 2026-04-15T02:01:00.000Z.`);
    expect(stateOf(glue, id)).toBe('WAITING');
    expect(glue.now()).toBe(Date.UTC(2026, 3, 15, 2, 1));
  });
});

test.each([['hourly'], [null], [7], [{}]])('the clock %s is refused', (clock) => {
  expect(() => simulate({ clock: clock as never })).toThrow(expect.objectContaining({ code: 'GLUE_OPTION_INVALID', detail: expect.objectContaining({ path: '/clock' }) }));
});
