import { describe, expect, test } from 'vitest';
import { createJobRecord } from '../../src/simulate/job-runs/create-job-record.ts';
import { createGlue, type TestGlue } from './start-world.ts';
import { nightly, read, start, watch } from './watch-job-run.ts';

function statesOf(glue: TestGlue, ids: readonly string[]) {
  return ids.map((id) => read(glue, id).JobRunState);
}

describe('the concurrency of a job', () => {
  test('is 1 unless the job says more: a further start is refused with ConcurrentRunsExceededException', () => {
    const glue = createGlue();
    glue.call('CreateJob', nightly);
    start(glue);
    expect(glue.fault('StartJobRun', { JobName: 'nightly' })).toEqual({
      name: 'ConcurrentRunsExceededException',
      message: 'Concurrent runs exceeded for nightly',
      status: 400,
    });
    glue.settle();
    expect(start(glue)).toMatch(/^jr_/);
  });

  test('allows as many runs as MaxConcurrentRuns, stopping ones included', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, ExecutionProperty: { MaxConcurrentRuns: 3 } });
    const ids = [start(glue), start(glue), start(glue)];
    glue.call('BatchStopJobRun', { JobName: 'nightly', JobRunIds: ids.slice(0, 1) });
    expect(glue.fault('StartJobRun', { JobName: 'nightly' }).name).toBe('ConcurrentRunsExceededException');
    glue.advance('5s');
    expect(start(glue)).toMatch(/^jr_/);
  });

  test('holds the slot for the lag of the settings after a run is final', () => {
    const glue = createGlue({ settings: { slotRelease: '30s' } });
    glue.call('CreateJob', nightly);
    const id = start(glue);
    glue.advance('94s');
    expect(read(glue, id).JobRunState).toBe('SUCCEEDED');
    expect(glue.fault('StartJobRun', { JobName: 'nightly' }).name).toBe('ConcurrentRunsExceededException');
    glue.advance('1s');
    expect(start(glue)).toMatch(/^jr_/);
  });

  test('is 1 also for a job that was never completed by CreateJob', () => {
    const glue = createGlue();
    glue.world.jobs.set('nightly', createJobRecord(glue.world, { Name: 'nightly' }));
    start(glue);
    expect(glue.fault('StartJobRun', { JobName: 'nightly' }).name).toBe('ConcurrentRunsExceededException');
  });

  test('gives a retry the slot of the attempt before it, without a lag: no second slot is held', () => {
    const glue = createGlue({ settings: { slotRelease: '30s' } });
    glue.call('CreateJob', { ...nightly, MaxRetries: 1, ExecutionProperty: { MaxConcurrentRuns: 2 } });
    glue.outcomes('nightly', [{ state: 'FAILED' }, {}]);
    start(glue);
    glue.advance('66s');
    expect(start(glue)).toMatch(/^jr_/);
  });

  test('is of the job: another job and one made anew have slots of their own', () => {
    const glue = createGlue();
    glue.call('CreateJob', nightly);
    glue.call('CreateJob', { ...nightly, Name: 'hourly' });
    start(glue);
    expect(glue.call('StartJobRun', { JobName: 'hourly' }).JobRunId).toMatch(/^jr_/);
    glue.call('DeleteJob', { JobName: 'nightly' });
    glue.call('CreateJob', nightly);
    expect(start(glue)).toMatch(/^jr_/);
  });
});

describe('a job run that is queued', () => {
  test('waits for its job, oldest first, and says so', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, JobRunQueuingEnabled: true });
    const ids = [start(glue), start(glue), start(glue)];
    expect(statesOf(glue, ids)).toEqual(['STARTING', 'WAITING', 'WAITING']);
    expect(read(glue, ids[1]!)).toMatchObject({ StateDetail: 'Waiting because the job is at its concurrency limit.', JobRunQueuingEnabled: true });
    glue.advance('65s');
    expect(statesOf(glue, ids)).toEqual(['SUCCEEDED', 'STARTING', 'WAITING']);
    expect(read(glue, ids[1]!)).not.toHaveProperty('StateDetail');
    expect(watch(glue, ids[2]!)).toEqual(['WAITING 0', 'STARTING 65', 'RUNNING 70', 'SUCCEEDED 130']);
  });

  test.each([
    ['the start, over the job', { JobRunQueuingEnabled: false }, { JobRunQueuingEnabled: true }, 'WAITING'],
    ['the start, even to say no', { JobRunQueuingEnabled: true }, { JobRunQueuingEnabled: false }, 'ConcurrentRunsExceededException'],
  ])('is so by the word of %s', (_who, job, asked, expected) => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, ...job });
    start(glue);
    const outcome = expected === 'WAITING' ? read(glue, start(glue, asked)).JobRunState : glue.fault('StartJobRun', { JobName: 'nightly', ...asked }).name;
    expect(outcome).toBe(expected);
  });

  test('waits for the account, where any job may free the slot, runs of deleted jobs included', () => {
    const glue = createGlue({ settings: { maxConcurrentJobRuns: 2 } });
    for (const Name of ['first', 'second']) glue.call('CreateJob', { ...nightly, Name });
    glue.call('CreateJob', { ...nightly, JobRunQueuingEnabled: true, ExecutionProperty: { MaxConcurrentRuns: 5 } });
    glue.outcomes('second', [{ duration: '10m' }]);
    glue.call('StartJobRun', { JobName: 'first' });
    glue.call('StartJobRun', { JobName: 'second' });
    const ids = [start(glue), start(glue)];
    expect(read(glue, ids[0]!).StateDetail).toBe('Waiting because the account is at its limit of concurrent job runs.');
    glue.call('DeleteJob', { JobName: 'first' });
    glue.advance('65s');
    expect(statesOf(glue, ids)).toEqual(['STARTING', 'WAITING']);
    glue.settle();
    expect(statesOf(glue, ids)).toEqual(['SUCCEEDED', 'SUCCEEDED']);
  });

  test('of another job is not held up by an older one whose job is full', () => {
    const glue = createGlue({ settings: { maxConcurrentJobRuns: 2 } });
    glue.call('CreateJob', { ...nightly, JobRunQueuingEnabled: true });
    for (const Name of ['short', 'other']) glue.call('CreateJob', { ...nightly, Name, JobRunQueuingEnabled: true });
    glue.outcomes('nightly', [{ duration: '1h' }]);
    start(glue);
    glue.call('StartJobRun', { JobName: 'short' });
    const blocked = start(glue);
    const { JobRunId: RunId = '' } = glue.call('StartJobRun', { JobName: 'other' });
    glue.advance('65s');
    expect(read(glue, blocked).JobRunState).toBe('WAITING');
    expect(glue.call('GetJobRun', { JobName: 'other', RunId }).JobRun?.JobRunState).toBe('STARTING');
  });

  test('is refused with ResourceNumberLimitExceededException by a full account when it may not wait', () => {
    const glue = createGlue({ settings: { maxConcurrentJobRuns: 0 } });
    glue.call('CreateJob', nightly);
    expect(glue.fault('StartJobRun', { JobName: 'nightly' }).name).toBe('ResourceNumberLimitExceededException');
  });

  test('can be stopped while it waits, and then never runs', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, JobRunQueuingEnabled: true });
    start(glue);
    const queued = start(glue);
    glue.call('BatchStopJobRun', { JobName: 'nightly', JobRunIds: [queued] });
    expect(watch(glue, queued)).toEqual(['STOPPING 0', 'STOPPED 5']);
    expect(read(glue, queued)).toMatchObject({ ExecutionTime: 0, JobRunState: 'STOPPED' });
    expect(glue.world.waiting.size + glue.world.occupied.size).toBe(0);
  });

  test.each(['FAILED', 'EXPIRED'] as const)('ends %s, never retried, when the settings limit its waiting', (waitingEnd) => {
    const glue = createGlue({ settings: { waitingLimit: '15m', waitingEnd } });
    glue.call('CreateJob', { ...nightly, JobRunQueuingEnabled: true, MaxRetries: 1 });
    glue.outcomes('nightly', [{ duration: '1h' }]);
    start(glue);
    const queued = start(glue);
    expect(watch(glue, queued)).toEqual(['WAITING 0', `${waitingEnd} 900`]);
    expect(read(glue, queued).ErrorMessage).toBe('The run waited too long for a free slot');
    expect(glue.call('GetJobRuns', { JobName: 'nightly' }).JobRuns).toHaveLength(2);
  });

  test('does not expire any more once it has a slot', () => {
    const glue = createGlue({ settings: { waitingLimit: '2m' } });
    glue.call('CreateJob', { ...nightly, JobRunQueuingEnabled: true });
    glue.outcomes('nightly', [{}, { waiting: '5m' }]);
    start(glue);
    expect(watch(glue, start(glue))).toEqual(['WAITING 0', 'STARTING 365', 'RUNNING 370', 'SUCCEEDED 430']);
  });

  test('starts when UpdateJob raises the concurrency, as many as now fit', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, JobRunQueuingEnabled: true });
    const ids = [start(glue), start(glue), start(glue), start(glue)];
    const { Name: _name, ...job } = nightly;
    glue.call('UpdateJob', { JobName: 'nightly', JobUpdate: { ...job, ExecutionProperty: { MaxConcurrentRuns: 3 } } });
    expect(statesOf(glue, ids)).toEqual(['STARTING', 'STARTING', 'STARTING', 'WAITING']);
  });
});
