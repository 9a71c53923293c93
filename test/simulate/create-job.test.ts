import { describe, expect, test } from 'vitest';
import { createGlue } from './start-world.ts';

const spark = { Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' } };
const shell = { Name: 'nightly', Role: 'etl', Command: { Name: 'pythonshell' } };
const stream = { Name: 'nightly', Role: 'etl', Command: { Name: 'gluestreaming' } };
const ray = { Name: 'nightly', Role: 'etl', Command: { Name: 'glueray' }, WorkerType: 'Z.2X', NumberOfWorkers: 2 } as const;
const workers = { WorkerType: 'G.1X', NumberOfWorkers: 10 } as const;

function create(given: typeof spark, settings = {}) {
  const glue = createGlue({ settings });
  glue.call('CreateJob', given);
  return glue.call('GetJob', { JobName: 'nightly' }).Job;
}

describe('CreateJob', () => {
  test('completes a job by the defaults of Glue', () => {
    const now = Date.UTC(2026, 0, 5, 6) / 1000;
    expect(create(spark)).toEqual({
      ...spark,
      JobMode: 'SCRIPT',
      JobRunQueuingEnabled: false,
      CreatedOn: now,
      LastModifiedOn: now,
      ExecutionProperty: { MaxConcurrentRuns: 1 },
      MaxRetries: 0,
      GlueVersion: '5.1',
      Timeout: 480,
      MaxCapacity: 10,
      AllocatedCapacity: 10,
    });
  });

  test.each([
    ['480 minutes from Glue 5.0 on', { ...spark, GlueVersion: '5.0' }, 480],
    ['2880 minutes before', { ...spark, GlueVersion: '4.0' }, 2880],
    ['the one given', { ...spark, Timeout: 10_080 }, 10_080],
    ['none for a stream', stream, undefined],
  ])('has as Timeout %s', (_what, given, Timeout) => {
    expect(create(given)?.Timeout).toBe(Timeout);
  });

  test.each([
    ['a Python shell job', shell, { MaxCapacity: 0.0625, AllocatedCapacity: 0 }],
    ['a Python shell job of a whole DPU', { ...shell, MaxCapacity: 1 }, { MaxCapacity: 1, AllocatedCapacity: 1 }],
    ['an old Spark job', { ...spark, AllocatedCapacity: 7 }, { MaxCapacity: 7, AllocatedCapacity: 7, GlueVersion: '0.9' }],
    ['a Spark job of workers', { ...spark, WorkerType: 'G.2X', NumberOfWorkers: 5 }, { MaxCapacity: 10, AllocatedCapacity: 10, NumberOfWorkers: 5 }],
    ['a stream of quarter workers', { ...stream, WorkerType: 'G.025X', NumberOfWorkers: 3 }, { MaxCapacity: 0.75, AllocatedCapacity: 0 }],
    ['a job whose AllocatedCapacity is left at 0', { ...spark, ...workers, AllocatedCapacity: 0 }, { MaxCapacity: 10, WorkerType: 'G.1X' }],
  ])('tells the capacity of %s in both forms', (_what, given, capacity) => {
    expect(create(given)).toMatchObject(capacity);
  });

  test('takes the Glue version of the settings where the job names none', () => {
    expect(create(spark, { glueVersion: '0.9' })).toMatchObject({ GlueVersion: '0.9', Timeout: 2880 });
  });

  test.each([
    ['MaxCapacity beside workers', { ...spark, ...workers, MaxCapacity: 10 }],
    ['MaxCapacity for Spark from Glue 2.0 on', { ...spark, GlueVersion: '2.0', MaxCapacity: 10 }],
    ['a fraction of a DPU for Spark', { ...spark, MaxCapacity: 0.0625 }],
    ['two DPUs for Python shell', { ...shell, MaxCapacity: 2 }],
    ['AllocatedCapacity 1', { ...spark, AllocatedCapacity: 1 }],
    ['WorkerType without NumberOfWorkers', { ...spark, WorkerType: 'G.1X' }],
    ['NumberOfWorkers without WorkerType', { ...spark, NumberOfWorkers: 3 }],
    ['a single G.1X worker', { ...spark, WorkerType: 'G.1X', NumberOfWorkers: 1 }],
    ['no G.2X workers', { ...spark, WorkerType: 'G.2X', NumberOfWorkers: 0 }],
    ['101 DPUs under the old name', { ...spark, GlueVersion: '1.0', AllocatedCapacity: 101 }],
    ['AllocatedCapacity for Python shell', { ...shell, AllocatedCapacity: 5 }],
    ['300 G.1X workers', { ...spark, WorkerType: 'G.1X', NumberOfWorkers: 300 }],
    ['workers for Python shell', { ...shell, ...workers }],
    ['Ray workers for Spark', { ...spark, WorkerType: 'Z.2X', NumberOfWorkers: 2 }],
    ['R.1X before Glue 4.0', { ...spark, GlueVersion: '3.0', WorkerType: 'R.1X', NumberOfWorkers: 2 }],
    ['FLEX before Glue 3.0', { ...spark, GlueVersion: '2.0', ExecutionClass: 'FLEX' }],
    ['FLEX for a stream', { ...stream, ExecutionClass: 'FLEX' }],
    ['Ray before Glue 4.0', { ...ray, GlueVersion: '3.0' }],
    ['a timeout of more than seven days', { ...spark, Timeout: 10_081 }],
    ['eleven retries', { ...spark, MaxRetries: 11 }],
    ['less than no retries', { ...spark, MaxRetries: -1 }],
    ['less than no concurrent runs', { ...spark, ExecutionProperty: { MaxConcurrentRuns: -1 } }],
    ['a maintenance window for a batch job', { ...spark, MaintenanceWindow: 'Sun:10' }],
  ] as const)('refuses %s with InvalidInputException, and creates nothing', (_what, given) => {
    const glue = createGlue();
    expect(glue.fault('CreateJob', given)).toMatchObject({ name: 'InvalidInputException', message: expect.stringMatching(/^\/\w+.*: expected /) });
    expect(glue.call('GetJobs', {}).Jobs).toEqual([]);
  });

  test.each([
    ['a Ray job', ray],
    ['a Ray job of Glue 4.0', { ...ray, GlueVersion: '4.0' }],
    ['a stream with a maintenance window', { ...stream, MaintenanceWindow: 'Sun:10' }],
    ['ten retries', { ...spark, MaxRetries: 10 }],
    ['FLEX for a job of the default version', { ...spark, ExecutionClass: 'FLEX' }],
    ['both spellings of the same capacity, which only inference forbids', { ...spark, AllocatedCapacity: 5, MaxCapacity: 5 }],
  ] as const)('accepts %s', (_what, given) => {
    expect(create(given as typeof spark)).toMatchObject(given);
  });

  test('faults for a name that is taken: AlreadyExistsException by the same job, IdempotentParameterMismatchException by another', () => {
    const glue = createGlue();
    glue.call('CreateJob', spark);
    glue.advance('1m');
    expect(glue.fault('CreateJob', spark).name).toBe('AlreadyExistsException');
    expect(glue.fault('CreateJob', { ...spark, Role: 'other' }).name).toBe('IdempotentParameterMismatchException');
    expect(glue.call('GetJob', { JobName: 'nightly' }).Job?.Role).toBe('etl');
  });

  test('keeps its own copy of what it is given, and hands out copies', () => {
    const DefaultArguments = { '--day': 'monday' };
    const glue = createGlue();
    glue.call('CreateJob', { ...spark, DefaultArguments });
    DefaultArguments['--day'] = 'tuesday';
    const handed = glue.call('GetJob', { JobName: 'nightly' }).Job?.DefaultArguments ?? {};
    handed['--day'] = 'wednesday';
    expect(glue.call('GetJob', { JobName: 'nightly' }).Job?.DefaultArguments).toEqual({ '--day': 'monday' });
  });

  test.each(['__proto__', 'constructor', 'größe 🦊', ' ', 'a'.repeat(255)])('takes the name %j like any other', (Name) => {
    const glue = createGlue();
    expect(glue.fault('GetJob', { JobName: Name }).name).toBe('EntityNotFoundException');
    glue.call('CreateJob', { ...spark, Name });
    const { JobRunId = '' } = glue.call('StartJobRun', { JobName: Name });
    glue.settle();
    expect(glue.call('GetJobRun', { JobName: Name, RunId: JobRunId }).JobRun?.JobRunState).toBe('SUCCEEDED');
  });
});
