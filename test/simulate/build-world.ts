import type { InputOf } from '../../src/contract/operation.ts';
import type { Crawler, JobRun, Trigger } from '../../src/generated/types.ts';
import type { TestGlue } from './start-world.ts';

/** A job of one name, which runs a minute after five seconds of start-up. */
export function createJob(glue: TestGlue, name: string, rest: Partial<InputOf<'CreateJob'>> = {}): void {
  glue.call('CreateJob', { Name: name, Role: 'etl', Command: { Name: 'glueetl' }, GlueVersion: '4.0', ...rest });
}

export function createCrawler(glue: TestGlue, name: string, rest: Partial<InputOf<'CreateCrawler'>> = {}): void {
  glue.call('CreateCrawler', { Name: name, Role: 'crawl', Targets: { S3Targets: [{ Path: 's3://raw' }] }, ...rest });
}

/** An ON_DEMAND trigger of the job `load`, unless the rest says otherwise. */
export function createTrigger(glue: TestGlue, name: string, rest: Partial<InputOf<'CreateTrigger'>> = {}): void {
  glue.call('CreateTrigger', { Name: name, Type: 'ON_DEMAND', Actions: [{ JobName: 'load' }], ...rest });
}

export function readTrigger(glue: TestGlue, name: string): Trigger {
  return glue.call('GetTrigger', { Name: name }).Trigger as Trigger;
}

export function readCrawler(glue: TestGlue, name: string): Crawler {
  return glue.call('GetCrawler', { Name: name }).Crawler as Crawler;
}

/** The runs of a job, oldest first. */
export function runsOf(glue: TestGlue, job: string): JobRun[] {
  return (glue.call('GetJobRuns', { JobName: job }).JobRuns ?? []).toReversed();
}

/** When the runs of a job started, as `2026-01-05T12:15`. */
export function startsOf(glue: TestGlue, job: string): string[] {
  return runsOf(glue, job).map(({ StartedOn = 0 }) => new Date(StartedOn * 1000).toISOString().slice(0, 16));
}
