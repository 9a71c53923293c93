import { describe, expect, test } from 'vitest';
import { createGlue } from './start-world.ts';

const command = { Name: 'glueetl', ScriptLocation: 's3://code/nightly.py' };
const job = { Name: 'nightly', Role: 'etl', Command: command, GlueVersion: '4.0', WorkerType: 'G.1X', NumberOfWorkers: 10 } as const;

/** About so many bytes; a letter of the argument takes two. */
function startOfSize(bytes: number) {
  return { JobName: 'nightly', Arguments: { '--rows': 'é'.repeat(bytes / 2) } };
}

describe('StartJobRun', () => {
  test('answers the id of a run that GetJobRun reads, STARTING at first', () => {
    const glue = createGlue();
    glue.call('CreateJob', job);
    const { JobRunId } = glue.call('StartJobRun', { JobName: 'nightly' });
    const { JobRun } = glue.call('GetJobRun', { JobName: 'nightly', RunId: JobRunId as string });
    const now = Date.UTC(2026, 0, 5, 6) / 1000;
    expect(JobRun).toEqual({
      Id: JobRunId,
      Attempt: 0,
      JobName: 'nightly',
      JobMode: 'SCRIPT',
      JobRunQueuingEnabled: false,
      StartedOn: now,
      LastModifiedOn: now,
      JobRunState: 'STARTING',
      PredecessorRuns: [],
      ExecutionTime: 0,
      Timeout: 2880,
      MaxCapacity: 10,
      AllocatedCapacity: 10,
      WorkerType: 'G.1X',
      NumberOfWorkers: 10,
      LogGroupName: '/aws-glue/jobs',
      GlueVersion: '4.0',
    });
  });

  test('faults with EntityNotFoundException for a job that is not there', () => {
    expect(createGlue().fault('StartJobRun', { JobName: 'nightly' })).toEqual({
      name: 'EntityNotFoundException',
      message: 'Failed to start job run due to missing metadata.',
      status: 400,
    });
  });

  test('refuses fewer workers than one, of any type', () => {
    const glue = createGlue({ allow: ['start-job-run/some-workers'] });
    glue.call('CreateJob', job);
    expect(glue.fault('StartJobRun', { JobName: 'nightly', WorkerType: 'G.2X', NumberOfWorkers: -5 }).name).toBe('InvalidInputException');
    expect(glue.call('GetJobRuns', { JobName: 'nightly' }).JobRuns).toEqual([]);
  });

  test('overrides the job by what the start names', () => {
    const glue = createGlue();
    glue.call('CreateJob', { ...job, Timeout: 60, SecurityConfiguration: 'plain', NotificationProperty: { NotifyDelayAfter: 9 } });
    const { JobRunId } = glue.call('StartJobRun', {
      JobName: 'nightly',
      Timeout: 5,
      SecurityConfiguration: 'sealed',
      NotificationProperty: { NotifyDelayAfter: 3 },
      WorkerType: 'G.2X',
      NumberOfWorkers: 4,
      ExecutionRoleSessionPolicy: '{}',
      ProfileName: 'small',
    });
    expect(glue.call('GetJobRun', { JobName: 'nightly', RunId: JobRunId as string }).JobRun).toMatchObject({
      Timeout: 5,
      SecurityConfiguration: 'sealed',
      LogGroupName: '/aws-glue/jobs-etl-sealed',
      NotificationProperty: { NotifyDelayAfter: 3 },
      WorkerType: 'G.2X',
      NumberOfWorkers: 4,
      MaxCapacity: 8,
      AllocatedCapacity: 8,
      ExecutionRoleSessionPolicy: '{}',
      ProfileName: 'small',
    });
  });

  test.each([
    ['MaxCapacity on Spark from Glue 2.0 on', job, { MaxCapacity: 4 }],
    ['FLEX before Glue 3.0', { ...job, GlueVersion: '2.0' }, { ExecutionClass: 'FLEX' }],
    ['workers on a Python shell job', { ...job, Command: { Name: 'pythonshell' }, WorkerType: undefined, NumberOfWorkers: undefined }, { WorkerType: 'G.1X', NumberOfWorkers: 2 }],
    ['G.4X before Glue 3.0', { ...job, GlueVersion: '2.0' }, { WorkerType: 'G.4X', NumberOfWorkers: 2 }],
    ['the streaming worker G.025X on a batch job', job, { WorkerType: 'G.025X', NumberOfWorkers: 2 }],
  ] as const)('refuses %s with InvalidInputException, for the job decides', (_rule, definition, start) => {
    const glue = createGlue();
    glue.call('CreateJob', JSON.parse(JSON.stringify(definition)) as typeof job);
    expect(glue.fault('StartJobRun', { JobName: 'nightly', ...start }).name).toBe('InvalidInputException');
    expect(glue.call('GetJobRuns', { JobName: 'nightly' }).JobRuns).toEqual([]);
  });

  test('refuses a request of more than about 180 kB with InvalidInputException', () => {
    const glue = createGlue();
    glue.call('CreateJob', job);
    expect(glue.fault('StartJobRun', startOfSize(180_000))).toMatchObject({ name: 'InvalidInputException', message: 'Request size limit exceeded' });
    expect(glue.call('StartJobRun', startOfSize(179_000)).JobRunId).toMatch(/^jr_/);
  });

  test('gives a run that retries another by JobRunId an id of its own, PreviousRunId and Attempt 0', () => {
    const glue = createGlue();
    glue.call('CreateJob', job);
    const { JobRunId: first = '' } = glue.call('StartJobRun', { JobName: 'nightly' });
    glue.settle();
    const { JobRunId: second = '' } = glue.call('StartJobRun', { JobName: 'nightly', JobRunId: first });
    expect(second).not.toBe(first);
    expect(glue.call('GetJobRun', { JobName: 'nightly', RunId: second }).JobRun).toMatchObject({ PreviousRunId: first, Attempt: 0 });
    expect(glue.fault('StartJobRun', { JobName: 'nightly', JobRunId: 'jr_1' }).name).toBe('EntityNotFoundException');
  });
});

describe('the arguments of a run', () => {
  const fixed = { ...job, DefaultArguments: { '--day': 'monday', '--mode': 'full' }, NonOverridableArguments: { '--stage': 'prod' } };
  const given = { '--day': 'friday', '--stage': 'test', '--__proto__': '1', __proto__x: '', 'größe': '🦊' };

  test('are shown as the start gave them, but for those that the job fixes', () => {
    const glue = createGlue();
    glue.call('CreateJob', fixed);
    const { JobRunId = '' } = glue.call('StartJobRun', { JobName: 'nightly', Arguments: given });
    const { '--stage': _fixed, ...shown } = given;
    expect(glue.call('GetJobRun', { JobName: 'nightly', RunId: JobRunId }).JobRun?.Arguments).toEqual(shown);
  });

  test('are shown merged when the settings say so: defaults, then the start, then what the job fixes', () => {
    const glue = createGlue({ settings: { shownArguments: 'merged' } });
    glue.call('CreateJob', fixed);
    const { JobRunId = '' } = glue.call('StartJobRun', { JobName: 'nightly', Arguments: { '--day': 'friday', '--stage': 'test' } });
    expect(glue.call('GetJobRun', { JobName: 'nightly', RunId: JobRunId }).JobRun?.Arguments).toEqual({ '--day': 'friday', '--mode': 'full', '--stage': 'prod' });
  });

  test('are absent when the start gives none, whatever the job has', () => {
    const glue = createGlue();
    glue.call('CreateJob', fixed);
    const { JobRunId = '' } = glue.call('StartJobRun', { JobName: 'nightly' });
    expect(glue.call('GetJobRun', { JobName: 'nightly', RunId: JobRunId }).JobRun).not.toHaveProperty('Arguments');
  });

  test('keep a member called __proto__ as an argument like any other', () => {
    const glue = createGlue();
    glue.call('CreateJob', job);
    const hostile = JSON.parse('{"__proto__":"x"}') as Record<string, string>;
    const { JobRunId = '' } = glue.call('StartJobRun', { JobName: 'nightly', Arguments: hostile });
    const shown = glue.call('GetJobRun', { JobName: 'nightly', RunId: JobRunId }).JobRun?.Arguments;
    expect(JSON.stringify(shown)).toBe('{"__proto__":"x"}');
  });

  test('of an answer are a copy: changing them changes no later answer', () => {
    const glue = createGlue();
    glue.call('CreateJob', job);
    const { JobRunId: RunId = '' } = glue.call('StartJobRun', { JobName: 'nightly', Arguments: { '--day': 'friday' } });
    const { Arguments = {} } = glue.call('GetJobRun', { JobName: 'nightly', RunId }).JobRun ?? {};
    Arguments['--day'] = 'sunday';
    expect(glue.call('GetJobRun', { JobName: 'nightly', RunId }).JobRun?.Arguments).toEqual({ '--day': 'friday' });
  });
});
