import { describe, expect, test } from 'vitest';
import type { RunOutcome } from '../../src/simulate/outcome.ts';
import { moveJobRun } from '../../src/simulate/job-runs/move-job-run.ts';
import type { JobRunRecord } from '../../src/simulate/world.ts';
import { createGlue } from './start-world.ts';
import { nightly, read, start, watch } from './watch-job-run.ts';

function startWith(outcome: RunOutcome, asked: Readonly<Record<string, unknown>> = {}, job: object = nightly) {
  const glue = createGlue();
  glue.call('CreateJob', job as typeof nightly);
  glue.outcomes('nightly', [outcome]);
  return { glue, id: start(glue, asked) };
}

const streaming = { ...nightly, Command: { Name: 'gluestreaming' } };

describe('the course of a job run', () => {
  test.each<[string, RunOutcome, string[]]>([
    ['that is left to itself', {}, ['STARTING 0', 'RUNNING 5', 'SUCCEEDED 65']],
    ['with times of its own', { startup: '20s', duration: '2h' }, ['STARTING 0', 'RUNNING 20', 'SUCCEEDED 7220']],
    ['that fails', { state: 'FAILED', duration: '3s' }, ['STARTING 0', 'RUNNING 5', 'FAILED 8']],
    ['that waits for capacity', { waiting: '2m' }, ['WAITING 0', 'STARTING 120', 'RUNNING 125', 'SUCCEEDED 185']],
    ['that is to be stopped', { state: 'STOPPED', duration: '3s' }, ['STARTING 0', 'RUNNING 5', 'STOPPING 8', 'STOPPED 13']],
    ['that is to be cancelled, which for job runs is stopping', { state: 'CANCELLED', duration: 0 }, ['STARTING 0', 'STOPPING 5', 'STOPPED 10']],
    ['that expires, never started, for it is no stream', { state: 'EXPIRED', waiting: '9m' }, ['WAITING 0', 'EXPIRED 540']],
    ['that cannot start', { state: 'ERROR' }, ['ERROR 0']],
    ['that takes just as long as its timeout', { duration: '2d' }, ['STARTING 0', 'RUNNING 5', 'TIMEOUT 172805']],
    ['that is to time out, whatever its duration', { state: 'TIMEOUT', duration: '1s' }, ['STARTING 0', 'RUNNING 5', 'TIMEOUT 172805']],
    ['that fails only after its timeout', { state: 'FAILED', duration: '3d' }, ['STARTING 0', 'RUNNING 5', 'TIMEOUT 172805']],
  ])('%s', (_what, outcome, states) => {
    const { glue, id } = startWith(outcome);
    expect(watch(glue, id)).toEqual(states);
  });

  test('spends nothing of its timeout on waiting and start-up', () => {
    const { glue, id } = startWith({ waiting: '10m', startup: '10m', duration: '90s' }, { Timeout: 2 });
    expect(watch(glue, id).at(-1)).toBe('SUCCEEDED 1290');
  });

  test('of a stream goes on until somebody stops it', () => {
    const { glue, id } = startWith({}, {}, streaming);
    expect(read(glue, id)).not.toHaveProperty('Timeout');
    glue.advance('6d');
    expect(read(glue, id)).toMatchObject({ JobRunState: 'RUNNING', ExecutionTime: 6 * 86_400 - 5 });
    glue.call('BatchStopJobRun', { JobName: 'nightly', JobRunIds: [id] });
    expect(watch(glue, id)).toEqual(['STOPPING 0', 'STOPPED 5']);
  });

  test('of a stream that its outcome expires ends in EXPIRED from RUNNING, and is not started anew', () => {
    const { glue, id } = startWith({ state: 'EXPIRED', duration: '1h' }, {}, streaming);
    expect(watch(glue, id)).toEqual(['STARTING 0', 'RUNNING 5', 'EXPIRED 3605']);
    expect(glue.call('GetJobRuns', { JobName: 'nightly' }).JobRuns).toHaveLength(1);
  });

  test.each([
    ['in the first maintenance window after seven days', { ...streaming, MaintenanceWindow: 'Wed:9' }, (7 * 24 + 51) * 3600],
    ['after seven days without one', streaming, 7 * 86_400 + 5],
  ])('of a stream without a timeout expires %s and is started anew with the same arguments', (_when, job, seconds) => {
    const { glue, id } = startWith({}, { Arguments: { '--day': 'monday' } }, job);
    glue.advance((seconds - 1) * 1000);
    expect(read(glue, id).JobRunState).toBe('RUNNING');
    glue.advance('1s');
    const [again, first] = glue.call('GetJobRuns', { JobName: 'nightly' }).JobRuns ?? [];
    expect(first).toMatchObject({ Id: id, JobRunState: 'EXPIRED' });
    expect(again).toMatchObject({ Attempt: 0, JobRunState: 'STARTING', Arguments: { '--day': 'monday' } });
  });

  test('has only the steps of the contract: any other one throws', () => {
    const { glue, id } = startWith({});
    glue.settle();
    const run = glue.world.jobs.get('nightly')?.runs.at(0) as JobRunRecord;
    expect(() => moveJobRun(glue.world, run, 'RUNNING')).toThrow(/cannot go from SUCCEEDED to RUNNING/);
    expect(read(glue, id).JobRunState).toBe('SUCCEEDED');
  });
});

describe('what a job run shows', () => {
  test('is an execution time that grows while RUNNING, beside a LastModifiedOn that stands still', () => {
    const { glue, id } = startWith({ startup: '3s', duration: '30s' });
    const from = glue.world.now / 1000;
    glue.advance('13s');
    expect(read(glue, id)).toMatchObject({ JobRunState: 'RUNNING', ExecutionTime: 10, LastModifiedOn: from + 3 });
    glue.advance('10s');
    expect(read(glue, id)).toMatchObject({ ExecutionTime: 20, LastModifiedOn: from + 3 });
    glue.advance('1h');
    expect(read(glue, id)).toMatchObject({ JobRunState: 'SUCCEEDED', ExecutionTime: 30, LastModifiedOn: from + 33, CompletedOn: from + 33 });
  });

  test.each<[string, RunOutcome, number]>([
    ['that the outcome gives', { duration: 19_800, executionTime: 12 }, 12],
    ['as the duration, where the outcome gives no other', { executionTime: 12 }, 12],
    ['no longer than it was RUNNING', { duration: '10s', executionTime: 500 }, 10],
  ])('is the execution time %s', (_what, outcome, seconds) => {
    const { glue, id } = startWith(outcome);
    glue.settle();
    expect(read(glue, id).ExecutionTime).toBe(seconds);
  });

  test.each<[RunOutcome, string | undefined]>([
    [{ state: 'SUCCEEDED', errorMessage: 'unused' }, undefined],
    [{ state: 'STOPPED', errorMessage: 'unused' }, undefined],
    [{ state: 'FAILED' }, 'Command failed with exit code 1'],
    [{ state: 'FAILED', errorMessage: 'no such key' }, 'no such key'],
    [{ state: 'TIMEOUT' }, 'The run was ended by its timeout'],
    [{ state: 'ERROR' }, 'The job of this run does not exist'],
  ])('is for %j the ErrorMessage %j', (outcome, message) => {
    const { glue, id } = startWith(outcome);
    glue.settle();
    expect(read(glue, id).ErrorMessage).toBe(message);
  });

  test.each([
    ['a FLEX run, as its capacity times its seconds', nightly, { ExecutionClass: 'FLEX' }, {}, 600],
    ['an auto-scaled run', nightly, { Arguments: { '--enable-auto-scaling': 'true' } }, { dpuSeconds: 240 }, 240],
    ['an auto-scaled run by the arguments of its job', { ...nightly, DefaultArguments: { '--enable-auto-scaling': 'true' } }, {}, {}, 600],
    ['no run that turns off what its job turns on', { ...nightly, DefaultArguments: { '--enable-auto-scaling': 'true' } }, { Arguments: { '--enable-auto-scaling': 'false' } }, {}, undefined],
    ['no other run', nightly, {}, {}, undefined],
    ['no run with a fraction of a DPU', { Name: 'nightly', Role: 'etl', Command: { Name: 'pythonshell' } }, {}, { dpuSeconds: 240 }, undefined],
  ] as const)('is DPUSeconds for %s', (_what, job, asked, outcome, dpuSeconds) => {
    const { glue, id } = startWith(outcome, asked, job);
    glue.settle();
    expect(read(glue, id).DPUSeconds).toBe(dpuSeconds);
  });

  test('of a FLEX run is that it waits for capacity first, with a StateDetail that goes away', () => {
    const { glue, id } = startWith({}, { ExecutionClass: 'FLEX' });
    expect(read(glue, id)).toMatchObject({ JobRunState: 'WAITING', StateDetail: 'Waiting for capacity.' });
    glue.advance('1m');
    expect(read(glue, id)).not.toHaveProperty('StateDetail');
    expect(watch(glue, id)).toEqual(['STARTING 0', 'RUNNING 5', 'SUCCEEDED 65']);
  });
});
