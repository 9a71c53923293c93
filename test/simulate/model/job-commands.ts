import { deepStrictEqual, match, strictEqual } from 'node:assert';
import * as fc from 'fast-check';
import type { JobRun, StartJobRunRequest } from '../../../src/generated/types.ts';
import type { TestGlue } from '../start-world.ts';
import type { JobModel, ModelJob } from './job-model.ts';

/** A simulated Glue, and what has been seen of final runs. */
export interface JobWorld {
  readonly glue: TestGlue;
  readonly final: Map<string, string>;
}

type JobCommand = fc.Command<JobModel, JobWorld>;
type Play = (model: JobModel, real: JobWorld, job: ModelJob, name: string) => void;

const names = ['a', 'b'];
const anyName = fc.constantFrom(...names);
const unknown = `jr_${'f'.repeat(64)}`;

export type JobShape = Pick<ModelJob, 'most' | 'retries' | 'waits' | 'timeout'>;

export const shapes = fc.record({ most: fc.integer({ min: 1, max: 3 }), retries: fc.integer({ min: 0, max: 2 }), waits: fc.boolean(), timeout: fc.integer({ min: 1, max: 3 }) });
/** What the account allows, and how it pages. */
export const accounts = fc.record({ most: fc.constantFrom(1, 2, 3, 1000), lag: fc.constantFrom(0, 0, 30), pages: fc.constantFrom('full' as const, 'ragged' as const) });
export const outcomes = fc.array(fc.record({ state: fc.constantFrom('SUCCEEDED' as const, 'FAILED' as const), seconds: fc.integer({ min: 1, max: 150 }) }), { maxLength: 4 });

const rare: readonly fc.Arbitrary<JobCommand>[] = [
  fc.record({ name: anyName, shape: shapes }).map(({ name, shape }) =>
    command(`create ${name} ${JSON.stringify(shape)}`, (model, { glue }) => {
      const input = { Name: name, ...define(shape) };
      if (model.jobs.has(name)) match(glue.fault('CreateJob', input).name, /^(AlreadyExists|IdempotentParameterMismatch)Exception$/);
      else {
        glue.call('CreateJob', input);
        model.create(name, { ...shape, outcomes: [] });
      }
    }),
  ),
  fc.record({ name: anyName, shape: shapes }).map(({ name, shape }) =>
    onJob(name, `update ${JSON.stringify(shape)}`, (model, { glue }, job) => {
      glue.call('UpdateJob', { JobName: name, JobUpdate: define(shape) });
      Object.assign(job, shape);
      model.fill();
    }),
  ),
  anyName.map((name) =>
    command(`delete ${name}`, (model, { glue }) => {
      glue.call('DeleteJob', { JobName: name });
      model.delete(name);
    }),
  ),
  fc.record({ name: anyName, index: fc.nat() }).map(({ name, index }) =>
    onJob(name, `retry ${index}`, (model, { glue }, job) => {
      const JobRunId = job.runs[index % Math.max(1, job.runs.length)]?.id ?? unknown;
      const input = { JobName: name, JobRunId };
      if (JobRunId === unknown) strictEqual(glue.fault('StartJobRun', input).name, 'EntityNotFoundException');
      else start(model, glue, job, input, model.refusal(job));
    }),
  ),
  fc.record({ name: anyName, indices: fc.uniqueArray(fc.nat({ max: 7 }), { minLength: 1, maxLength: 4 }) }).map(({ name, indices }) =>
    onJob(name, `stop ${indices.join()}`, (model, { glue }, job) => {
      const JobRunIds = [...new Set(indices.map((index) => job.runs[index]?.id ?? unknown))];
      const accepted = JobRunIds.filter((id) => job.runs.some((run) => run.id === id && model.stop(run)));
      const answer = glue.call('BatchStopJobRun', { JobName: name, JobRunIds });
      deepStrictEqual(answer.SuccessfulSubmissions?.map(({ JobRunId }) => JobRunId), accepted);
      deepStrictEqual(answer.Errors?.map(({ JobRunId }) => JobRunId), JobRunIds.filter((id) => !accepted.includes(id)));
    }),
  ),
  fc.record({ name: anyName, size: fc.integer({ min: 1, max: 5 }) }).map(({ name, size }) =>
    onJob(name, `walk by ${size}`, (_model, { glue }, job) => {
      deepStrictEqual(walk(glue, name, size).map(({ Id }) => Id), job.runs.map(({ id }) => id).toReversed());
    }),
  ),
];

const starting: fc.Arbitrary<JobCommand> = fc.record({ name: anyName, waits: fc.constantFrom(undefined, true, false) }).map(({ name, waits }) =>
  onJob(name, `start, waits: ${waits}`, (model, { glue }, job) => {
    const input = { JobName: name, ...(waits !== undefined && { JobRunQueuingEnabled: waits }) };
    start(model, glue, job, input, model.refusal(job, waits));
  }),
);

const advance: fc.Arbitrary<JobCommand> = fc.integer({ min: 1, max: 200 }).map((seconds) =>
  command(`advance ${seconds}`, (model, { glue }) => {
    model.advance(seconds);
    glue.advance(seconds * 1000);
  }),
);

/** What most often happens stands there most often. */
export const jobCommands: fc.Arbitrary<JobCommand>[] = [...rare, starting, starting, starting, advance, advance, advance];

/** A job of a shape, as CreateJob and UpdateJob take it. */
export function define({ most, retries, waits, timeout }: JobShape) {
  const shared = { Role: 'etl', Command: { Name: 'glueetl' } };
  return { ...shared, MaxRetries: retries, Timeout: timeout, JobRunQueuingEnabled: waits, ExecutionProperty: { MaxConcurrentRuns: most } };
}

function start(model: JobModel, glue: TestGlue, job: ModelJob, input: StartJobRunRequest, refusal: string | undefined): void {
  if (refusal !== undefined) strictEqual(glue.fault('StartJobRun', input).name, refusal);
  else model.start(job, glue.call('StartJobRun', input).JobRunId as string, input.JobRunId);
}

function onJob(name: string, text: string, play: Play): JobCommand {
  return { ...command(`${text} of ${name}`, (model, real) => play(model, real, model.jobs.get(name) as ModelJob, name)), check: ({ jobs }) => jobs.has(name) };
}

function command(text: string, play: (model: JobModel, real: JobWorld) => void): JobCommand {
  return {
    check: () => true,
    run: (model, real) => {
      play(model, real);
      agree(model, real);
    },
    toString: () => text,
  };
}

/** Every run of every job is what the model says, newest first, and what was final is as it was. */
function agree(model: JobModel, { glue, final }: JobWorld): void {
  for (const name of names) {
    const job = model.jobs.get(name);
    if (!job) {
      strictEqual(glue.fault('GetJobRuns', { JobName: name }).name, 'EntityNotFoundException');
      continue;
    }
    const JobRuns = walk(glue, name);
    deepStrictEqual(JobRuns.map(read), job.runs.toReversed().map((run) => expected(model, run)));
    for (const run of JobRuns.filter(({ CompletedOn }) => CompletedOn !== undefined)) {
      const text = JSON.stringify(run);
      strictEqual(final.get(run.Id as string) ?? text, text);
      final.set(run.Id as string, text);
    }
    const [newest] = JobRuns;
    if (newest) deepStrictEqual(glue.call('GetJobRun', { JobName: name, RunId: newest.Id as string }).JobRun, newest);
  }
}

/** All pages, one after the other; a page may be empty and have a token all the same. */
function walk(glue: TestGlue, name: string, size = 100): JobRun[] {
  const walked: JobRun[] = [];
  for (let token: string | undefined, more = true; more; more = token !== undefined) {
    const page = glue.call('GetJobRuns', { JobName: name, MaxResults: size, ...(token !== undefined && { NextToken: token }) });
    walked.push(...(page.JobRuns ?? []));
    token = page.NextToken;
  }
  return walked;
}

const epoch = Date.UTC(2026, 0, 5, 6) / 1000;

function read({ Id, JobRunState, Attempt, PreviousRunId, StartedOn = 0, CompletedOn, ExecutionTime }: JobRun) {
  return [Id, JobRunState, Attempt, PreviousRunId, StartedOn - epoch, CompletedOn === undefined ? undefined : CompletedOn - epoch, ExecutionTime];
}

function expected({ now }: JobModel, { id, state, attempt, previous, startedOn, completedOn, runningSince }: ModelJob['runs'][number]) {
  return [id, state, attempt, previous, startedOn, completedOn, runningSince === undefined ? 0 : (completedOn ?? now) - runningSince];
}
