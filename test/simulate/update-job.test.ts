import { describe, expect, test } from 'vitest';
import { createGlue } from './start-world.ts';
import { nightly, read, start } from './watch-job-run.ts';

const update = { Role: 'etl', Command: { Name: 'glueetl' } };

describe('UpdateJob', () => {
  test('replaces the whole definition: what it does not name is gone or back at its default', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, Description: 'old', DefaultArguments: { '--day': 'monday' }, MaxRetries: 3, Timeout: 5 });
    const { CreatedOn = 0 } = glue.call('GetJob', { JobName: 'nightly' }).Job ?? {};
    glue.advance('1h');
    expect(glue.call('UpdateJob', { JobName: 'nightly', JobUpdate: update })).toEqual({ JobName: 'nightly' });
    expect(glue.call('GetJob', { JobName: 'nightly' }).Job).toEqual({
      ...update,
      Name: 'nightly',
      JobMode: 'SCRIPT',
      JobRunQueuingEnabled: false,
      CreatedOn,
      LastModifiedOn: CreatedOn + 3600,
      ExecutionProperty: { MaxConcurrentRuns: 1 },
      MaxRetries: 0,
      GlueVersion: '5.1',
      Timeout: 480,
      MaxCapacity: 10,
      AllocatedCapacity: 10,
    });
  });

  test('leaves runs under way as they were started, and decides the next ones', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, ExecutionProperty: { MaxConcurrentRuns: 2 } });
    const before = start(glue);
    glue.call('UpdateJob', { JobName: 'nightly', JobUpdate: { ...update, Timeout: 9, ExecutionProperty: { MaxConcurrentRuns: 2 } } });
    expect([read(glue, before).Timeout, read(glue, start(glue)).Timeout]).toEqual([2880, 9]);
  });

  test('keeps runs, tags and bookmark', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...nightly, Tags: { team: 'a' }, DefaultArguments: { '--job-bookmark-option': 'job-bookmark-enable' } });
    const id = start(glue);
    glue.settle();
    glue.call('UpdateJob', { JobName: 'nightly', JobUpdate: update });
    expect(read(glue, id).JobRunState).toBe('SUCCEEDED');
    expect(glue.call('ListJobs', { Tags: { team: 'a' } }).JobNames).toEqual(['nightly']);
    expect(glue.call('GetJobBookmark', { JobName: 'nightly' }).JobBookmarkEntry?.RunId).toBe(id);
  });

  test.each([
    ['without a role', { Command: { Name: 'glueetl' } }, '/JobUpdate/Role'],
    ['without a command', { Role: 'etl' }, '/JobUpdate/Command'],
    ['with members that do not suit each other', { ...update, WorkerType: 'G.1X' }, '/JobUpdate/NumberOfWorkers'],
  ] as const)('refuses a definition %s with InvalidInputException, and the old one stays', (_what, JobUpdate, path) => {
    const glue = createGlue();
    glue.call('CreateJob', nightly);
    const fault = glue.fault('UpdateJob', { JobName: 'nightly', JobUpdate });
    expect(fault.name).toBe('InvalidInputException');
    expect(fault.message).toContain(`${path}: expected`);
    expect(glue.call('GetJob', { JobName: 'nightly' }).Job).toMatchObject(nightly);
  });

  test('faults with EntityNotFoundException for a job that is not there', () => {
    expect(createGlue().fault('UpdateJob', { JobName: 'nightly', JobUpdate: update })).toMatchObject({ name: 'EntityNotFoundException', message: 'Job not found.' });
  });
});
