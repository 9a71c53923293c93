import { expect, test } from 'vitest';
import { rememberJobRun } from '../../src/simulate/job-runs/remember-job-run.ts';
import type { JobRecord, JobRunRecord } from '../../src/simulate/world.ts';
import { createJob, createTrigger, startsOf } from './build-world.ts';
import { createGlue, type TestGlue } from './start-world.ts';

const hourly = { Type: 'SCHEDULED', Schedule: 'cron(0 * * * ? *)', StartOnCreation: true } as const;
const jobOf = (glue: TestGlue) => glue.world.jobs.get('load') as JobRecord;
const kept = ({ runs }: JobRecord) => runs.length - runs.oldest;

test('however much time passes, a job keeps the runs that may still be read and no others', () => {
  const glue = createGlue({ settings: { jobRunHistory: '1d' } });
  createJob(glue, 'load');
  createTrigger(glue, 'often', hourly);
  glue.advance('30d');
  expect(jobOf(glue).runs).toMatchObject({ length: 720, oldest: 695 });
  expect(startsOf(glue, 'load')).toHaveLength(25);
  expect(startsOf(glue, 'load')[0]).toBe('2026-02-03T06:00');
});

test('a retry that may be read is found although the run that it retries is too old', () => {
  const glue = createGlue({ settings: { jobRunHistory: '1h' } });
  createJob(glue, 'load', { MaxRetries: 1, ExecutionProperty: { MaxConcurrentRuns: 2 } });
  glue.outcomes('load', [{ state: 'FAILED', duration: '2h' }, { duration: '1m' }]);
  const RunId = glue.call('StartJobRun', { JobName: 'load' }).JobRunId as string;
  for (let part = 0; part < 3; part++) {
    glue.advance('50m');
    glue.call('StartJobRun', { JobName: 'load' });
  }
  expect(glue.fault('GetJobRun', { JobName: 'load', RunId }).name).toBe('EntityNotFoundException');
  expect(glue.call('GetJobRun', { JobName: 'load', RunId: `${RunId}_attempt_1` }).JobRun?.JobRunState).toBe('SUCCEEDED');
});

test('of too many runs the oldest of the whole world are forgotten, whatever their job', () => {
  const glue = createGlue();
  createJob(glue, 'load');
  createJob(glue, 'other');
  const [load, other] = ['load', 'other'].map((name) => glue.world.jobs.get(name) as JobRecord) as [JobRecord, JobRecord];
  const remember = (job: JobRecord) => rememberJobRun(glue.world, { job, shown: { StartedOn: glue.world.now / 1000 } } as JobRunRecord, 3);
  for (const job of [load, load, other, load]) remember(job);
  expect([kept(load), kept(other)]).toEqual([2, 1]);
  for (const job of [other, other, other]) remember(job);
  expect([kept(load), kept(other)]).toEqual([0, 3]);
});
