import { describe, expect, test } from 'vitest';
import { createGlue } from './start-world.ts';
import { nightly, read, start, watch } from './watch-job-run.ts';

const unknown = { ErrorCode: 'EntityNotFoundException', ErrorMessage: 'Job Run not found.' };
const unstoppable = { ErrorCode: 'JobRunCannotBeStoppedException', ErrorMessage: 'Job Run cannot be stopped in current state.' };
const ended = [['SUCCEEDED'], ['FAILED'], ['TIMEOUT'], ['STOPPED'], ['ERROR'], ['EXPIRED']] as const;

describe('BatchStopJobRun', () => {
  test.each([
    ['STARTING', '1s', ['STOPPING 0', 'STOPPED 5']],
    ['RUNNING', '30s', ['STOPPING 0', 'STOPPED 5']],
  ] as const)('takes a run that is %s through STOPPING to STOPPED', (state, after, states) => {
    const glue = createGlue();
    glue.call('CreateJob', nightly);
    const id = start(glue);
    glue.advance(after);
    expect(read(glue, id).JobRunState).toBe(state);
    const answer = glue.call('BatchStopJobRun', { JobName: 'nightly', JobRunIds: [id] });
    expect(answer).toEqual({ SuccessfulSubmissions: [{ JobName: 'nightly', JobRunId: id }], Errors: [] });
    expect(watch(glue, id)).toEqual(states);
  });

  test('lasts as long as the settings say, and the run works on meanwhile', () => {
    const glue = createGlue({ settings: { stopping: '20s' } });
    glue.call('CreateJob', nightly);
    const id = start(glue);
    glue.advance('15s');
    glue.call('BatchStopJobRun', { JobName: 'nightly', JobRunIds: [id] });
    glue.settle();
    expect(read(glue, id)).toMatchObject({ JobRunState: 'STOPPED', ExecutionTime: 30 });
    expect(read(glue, id)).not.toHaveProperty('ErrorMessage');
  });

  test.each(ended)('answers an error for a run that is %s, and leaves it as it is', (state) => {
    const glue = createGlue();
    glue.call('CreateJob', nightly);
    glue.outcomes('nightly', [{ state }]);
    const id = start(glue);
    glue.settle();
    const before = read(glue, id);
    expect(glue.call('BatchStopJobRun', { JobName: 'nightly', JobRunIds: [id] })).toEqual({
      SuccessfulSubmissions: [],
      Errors: [{ JobName: 'nightly', JobRunId: id, ErrorDetail: unstoppable }],
    });
    glue.settle();
    expect(read(glue, id)).toEqual(before);
  });

  test('answers an error for a run that is being stopped already', () => {
    const glue = createGlue();
    glue.call('CreateJob', nightly);
    const id = start(glue);
    glue.call('BatchStopJobRun', { JobName: 'nightly', JobRunIds: [id] });
    expect(glue.call('BatchStopJobRun', { JobName: 'nightly', JobRunIds: [id] }).Errors?.[0]?.ErrorDetail).toEqual(unstoppable);
  });

  test('accounts for every id once: those it stops, those it cannot, those it does not know, and one that is asked for twice', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, ExecutionProperty: { MaxConcurrentRuns: 5 } });
    glue.call('CreateJob', { ...nightly, Name: 'hourly' });
    glue.outcomes('nightly', [{ duration: '1s' }, { duration: '1h' }]);
    const [done, running] = [start(glue), start(glue)];
    glue.advance('1m');
    const { JobRunId: foreign = '' } = glue.call('StartJobRun', { JobName: 'hourly' });
    expect(glue.call('BatchStopJobRun', { JobName: 'nightly', JobRunIds: [running, done, foreign, 'gone', running] })).toEqual({
      SuccessfulSubmissions: [{ JobName: 'nightly', JobRunId: running }],
      Errors: [
        { JobName: 'nightly', JobRunId: done, ErrorDetail: unstoppable },
        { JobName: 'nightly', JobRunId: foreign, ErrorDetail: unknown },
        { JobName: 'nightly', JobRunId: 'gone', ErrorDetail: unknown },
      ],
    });
    expect(glue.call('GetJobRun', { JobName: 'hourly', RunId: foreign }).JobRun?.JobRunState).toBe('STARTING');
  });

  test('answers errors, not a fault, for a job that is not there', () => {
    const answer = createGlue().call('BatchStopJobRun', { JobName: 'nightly', JobRunIds: ['jr_1'] });
    expect(answer).toEqual({ SuccessfulSubmissions: [], Errors: [{ JobName: 'nightly', JobRunId: 'jr_1', ErrorDetail: unknown }] });
  });
});
