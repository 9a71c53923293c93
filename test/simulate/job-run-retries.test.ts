import { describe, expect, test } from 'vitest';
import { createGlue } from './start-world.ts';
import { nightly, read, start } from './watch-job-run.ts';

function listRuns(glue: ReturnType<typeof createGlue>) {
  return glue.call('GetJobRuns', { JobName: 'nightly' }).JobRuns ?? [];
}

describe('a job that retries', () => {
  test('tries a failed run again as a run of its own, until one succeeds', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, MaxRetries: 3 });
    glue.outcomes('nightly', [{ state: 'FAILED' }, { state: 'FAILED' }, {}]);
    const id = start(glue, { Arguments: { '--day': 'monday' }, Timeout: 7 });
    glue.settle();
    expect(listRuns(glue).map(({ Id, Attempt, PreviousRunId, JobRunState }) => ({ Id, Attempt, PreviousRunId, JobRunState }))).toEqual([
      { Id: `${id}_attempt_2`, Attempt: 2, PreviousRunId: `${id}_attempt_1`, JobRunState: 'SUCCEEDED' },
      { Id: `${id}_attempt_1`, Attempt: 1, PreviousRunId: id, JobRunState: 'FAILED' },
      { Id: id, Attempt: 0, PreviousRunId: undefined, JobRunState: 'FAILED' },
    ]);
  });

  test('tries again with the parameters of the start, workers and all', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, MaxRetries: 1 });
    glue.outcomes('nightly', [{ state: 'FAILED' }]);
    const id = start(glue, { Arguments: { '--day': 'monday' }, Timeout: 7, WorkerType: 'G.2X', NumberOfWorkers: 3 });
    glue.settle();
    const { Id: _first, Attempt: _zero, StartedOn: _s, LastModifiedOn: _m, CompletedOn: _c, ...same } = read(glue, id);
    expect(read(glue, `${id}_attempt_1`)).toMatchObject(same);
  });

  test('tries again as the job was at the start, for it is the same run', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, MaxRetries: 1, GlueVersion: '3.0', ExecutionClass: 'FLEX' });
    glue.outcomes('nightly', [{ state: 'FAILED' }]);
    const id = start(glue);
    glue.call('UpdateJob', { JobName: 'nightly', JobUpdate: { Role: 'etl', Command: { Name: 'glueetl' }, GlueVersion: '2.0' } });
    glue.settle();
    expect(read(glue, `${id}_attempt_1`)).toMatchObject({ GlueVersion: '3.0', ExecutionClass: 'FLEX' });
  });

  test('gives up after MaxRetries further attempts, and the last one is still read by its id', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, MaxRetries: 10 });
    glue.outcomes('nightly', [{ state: 'FAILED' }]);
    const id = start(glue);
    glue.settle();
    expect(listRuns(glue)).toHaveLength(11);
    expect(read(glue, `${id}_attempt_10`).Attempt).toBe(10);
    expect(glue.fault('GetJobRun', { JobName: 'nightly', RunId: `${id}_attempt_11` }).name).toBe('EntityNotFoundException');
  });

  test.each([['TIMEOUT'], ['STOPPED'], ['ERROR'], ['EXPIRED'], ['SUCCEEDED']] as const)('does not retry a run that is %s', (state) => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, MaxRetries: 2 });
    glue.outcomes('nightly', [{ state }]);
    start(glue);
    glue.settle();
    expect(listRuns(glue).map(({ JobRunState }) => JobRunState)).toEqual([state]);
  });

  test('does not retry a run that somebody stops while it is being tried', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, MaxRetries: 2 });
    glue.outcomes('nightly', [{ state: 'FAILED' }, {}]);
    const id = start(glue);
    glue.advance('66s');
    glue.call('BatchStopJobRun', { JobName: 'nightly', JobRunIds: [`${id}_attempt_1`] });
    glue.settle();
    expect(listRuns(glue).map(({ JobRunState }) => JobRunState)).toEqual(['STOPPED', 'FAILED']);
  });

  test('does not retry the run of a job that is deleted meanwhile', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, MaxRetries: 2 });
    glue.outcomes('nightly', [{ state: 'FAILED' }]);
    start(glue);
    const job = glue.world.jobs.get('nightly');
    glue.call('DeleteJob', { JobName: 'nightly' });
    glue.settle();
    expect(job?.runs.length).toBe(1);
  });

  test('keeps the slot for its retries: a run that waits does not get between', () => {
    const glue = createGlue({ settings: { slotRelease: '30s' } });
    glue.call('CreateJob', { ...nightly, MaxRetries: 1, JobRunQueuingEnabled: true });
    glue.outcomes('nightly', [{ state: 'FAILED' }, {}]);
    start(glue);
    const queued = start(glue);
    glue.advance('66s');
    expect(read(glue, queued).JobRunState).toBe('WAITING');
    expect(listRuns(glue)[0]).toMatchObject({ Attempt: 1, JobRunState: 'STARTING' });
    glue.settle();
    expect(listRuns(glue).map(({ JobRunState }) => JobRunState)).toEqual(['SUCCEEDED', 'SUCCEEDED', 'FAILED']);
  });

  test('goes on from a retry when it is itself retried by JobRunId', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, MaxRetries: 1 });
    glue.outcomes('nightly', [{ state: 'FAILED' }, { state: 'FAILED' }, { state: 'FAILED' }, {}]);
    const id = start(glue);
    glue.settle();
    const again = start(glue, { JobRunId: `${id}_attempt_1` });
    glue.settle();
    expect(read(glue, again)).toMatchObject({ Attempt: 0, PreviousRunId: `${id}_attempt_1` });
    expect(read(glue, `${again}_attempt_1`)).toMatchObject({ Attempt: 1, PreviousRunId: again, JobRunState: 'SUCCEEDED' });
  });
});
