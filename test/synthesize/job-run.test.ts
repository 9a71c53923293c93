import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFinalJobRunState } from '../../src/contract/states.ts';
import type { JobRun } from '../../src/generated/types.ts';
import { createJobRunId, jobRunIdAt, jobRunIndexOf, readJobRunId, splitAttemptId } from '../../src/synthesize/job-run-id.ts';
import { readAttempts, readJobRun, shapeJobRun } from '../../src/synthesize/job-run.ts';
import { synthesizeOutput } from '../../src/synthesize/synthesize-output.ts';
import { createWorld } from '../../src/synthesize/world.ts';
import { sizes } from './cases.ts';

const seeds = fc.maxSafeInteger();
const history = (seed: number, listLength: number): readonly JobRun[] =>
  synthesizeOutput('GetJobRuns', { JobName: 'nightly', MaxResults: 200 }, { seed, listLength }).JobRuns ?? [];

const shaped = (state: 'WAITING' | 'TIMEOUT' | 'SUCCEEDED' | 'ERROR', jobName: string, trigger = 0, included = false): JobRun => {
  const world = createWorld({ seed: 6, size: 'maximal' });
  const id = createJobRunId(world, jobName, { startedMs: 1_700_000_000_000, state, retries: 0, trigger });
  return shapeJobRun(world, readJobRun(world, jobName, id), included);
};

describe('the history of a job', () => {
  test('is newest first, each run over before the next one starts', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const runs = history(seed, 40);
      for (const [index, { CompletedOn }] of runs.slice(1).entries()) expect(runs[index]?.StartedOn).toBeGreaterThan(CompletedOn ?? Infinity);
    }), { numRuns: 50, seed: 1 });
  });

  test('has each run once, and only the newest may be under way', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const runs = history(seed, 60);
      expect(new Set(runs.map(({ Id }) => Id)).size).toBe(60);
      expect(runs.slice(1).filter(({ JobRunState }) => !isFinalJobRunState(JobRunState))).toEqual([]);
    }), { numRuns: 50, seed: 2 });
  });

  test('lists retries one by one, later attempts first, each after a failure', () => {
    const runs = history(3, 200);
    const retries = runs.filter(({ Attempt }) => (Attempt ?? 0) > 0);
    expect(retries.length).toBeGreaterThan(10);
    for (const retry of retries.slice(0, -3)) {
      const previous = runs[runs.indexOf(retry) + 1];
      expect(previous).toMatchObject({ Id: retry.PreviousRunId, Attempt: (retry.Attempt ?? 0) - 1, JobRunState: 'FAILED' });
      expect(retry.Id).toBe(`${splitAttemptId(retry.Id ?? '').base}_attempt_${retry.Attempt}`);
      expect(retry.Arguments).toEqual(previous?.Arguments);
    }
  });

  test.each(sizes)('is what GetJobRun answers for each of its ids, at %s size', (size) => {
    fc.assert(fc.property(seeds, (seed) => {
      const options = { seed, size, listLength: 8 };
      for (const run of synthesizeOutput('GetJobRuns', { JobName: 'nightly' }, options).JobRuns ?? []) {
        expect(synthesizeOutput('GetJobRun', { JobName: 'nightly', RunId: run.Id ?? '' }, options)).toEqual({ JobRun: run });
      }
    }), { numRuns: 20, seed: 4 });
  });

  test('differs between seeds and between jobs', () => {
    const ids = [1, 2].flatMap((seed) => ['a', 'b'].map((name) => jobRunIdAt(createWorld({ seed }), name, 0)));
    expect(new Set(ids).size).toBe(4);
  });

  test('costs the same at its far end: the last of a million runs is answered alone', () => {
    const world = createWorld({ seed: 1, listLength: 1_000_000 });
    expect(readJobRun(world, 'nightly', jobRunIdAt(world, 'nightly', 999_999)).startedMs).toBeGreaterThan(0);
  });
});

test('the place of a listed run is found by its id, and that of no other', () => {
  const world = createWorld({ seed: 9, listLength: 50 });
  const longer = createWorld({ seed: 9, listLength: 51 });
  for (let index = 0; index < 50; index++) expect(jobRunIndexOf(world, 'a', jobRunIdAt(world, 'a', index))).toBe(index);
  const foreign = [jobRunIdAt(longer, 'a', 50), jobRunIdAt(world, 'b', 3), `${jobRunIdAt(world, 'a', 3)}_attempt_9`, 'x'];
  for (const id of foreign) expect(jobRunIndexOf(world, 'a', id)).toBeUndefined();
});

describe('an id that no list has', () => {
  test('is answered as a run that is over and started after every listed one', () => {
    fc.assert(fc.property(seeds, fc.string({ minLength: 1 }), (seed, id) => {
      const world = createWorld({ seed });
      const facts = readJobRun(world, 'nightly', id);
      expect(facts).toMatchObject({ id, job: { name: 'nightly' } });
      expect(isFinalJobRunState(facts.state)).toBe(true);
      expect(facts.startedMs).toBeGreaterThan(readJobRun(world, 'nightly', jobRunIdAt(world, 'nightly', 0)).startedMs);
    }));
  });

  test.each([
    { id: 'x_attempt_2', attempt: 2, previousRunId: 'x_attempt_1' },
    { id: 'x_attempt_1', attempt: 1, previousRunId: 'x' },
    { id: 'x_attempt_0', attempt: 0, previousRunId: undefined },
    { id: '_attempt_1', attempt: 0, previousRunId: undefined },
    { id: 'x_attempt_99999999999', attempt: 0, previousRunId: undefined },
    { id: 'x_attempt_999999999', attempt: 999_999_999, previousRunId: 'x_attempt_999999998' },
  ])('$id is attempt $attempt', ({ id, attempt, previousRunId }) => {
    expect(readJobRun(createWorld({ seed: 1 }), 'nightly', id)).toMatchObject({ attempt, previousRunId });
  });

  test('of a run with fewer attempts is answered without a walk through attempts that never were', () => {
    const world = createWorld({ seed: 1 });
    const base = createJobRunId(world, 'nightly', { startedMs: 0, state: 'SUCCEEDED', retries: 1, trigger: 0 });
    expect(readJobRun(world, 'nightly', `${base}_attempt_900000000`).attempt).toBe(900_000_000);
  });
});

test('an id carries its plan', () => {
  const world = createWorld({ seed: 1 });
  const states = fc.constantFrom('SUCCEEDED', 'WAITING', 'EXPIRED', 'STARTING');
  fc.assert(fc.property(fc.nat(2 ** 31 - 1), states, fc.nat(3), fc.nat(2_047), (seconds, state, retries, trigger) => {
    const plan = { startedMs: seconds * 1_000 + 999, state, retries, trigger } as const;
    expect(readJobRunId(world, 'nightly', createJobRunId(world, 'nightly', plan))).toEqual(plan);
  }));
});

test('every attempt but the last has failed, and each starts after the one before', () => {
  const world = createWorld({ seed: 5 });
  const base = createJobRunId(world, 'nightly', { startedMs: 1_000_000, state: 'SUCCEEDED', retries: 3, trigger: 0 });
  const attempts = readAttempts(world, 'nightly', base);
  expect(attempts.map(({ attempt, state }) => [attempt, state])).toEqual([[3, 'SUCCEEDED'], [2, 'FAILED'], [1, 'FAILED'], [0, 'FAILED']]);
  for (const [index, { startedMs }] of attempts.slice(0, -1).entries()) expect(startedMs).toBeGreaterThan(attempts[index + 1]?.completedMs ?? Infinity);
});

describe('the members of a run', () => {
  const jobs = Array.from({ length: 60 }, (_, index) => `job-${index}`);

  test('a time-out has used up its minutes', () => {
    const runs = jobs.map((job) => shaped('TIMEOUT', job)).filter(({ Timeout }) => Timeout !== undefined);
    expect(runs.map(({ ExecutionTime }) => ExecutionTime)).toEqual(runs.map(({ Timeout = 0 }) => Timeout * 60));
  });

  test('a streaming job has no limit, so its run fails instead of timing out', () => {
    const runs = jobs.map((job) => shaped('TIMEOUT', job)).filter(({ Timeout }) => Timeout === undefined);
    expect(runs.length).toBeGreaterThan(2);
    expect(runs.map(({ JobRunState, MaintenanceWindow }) => [JobRunState, typeof MaintenanceWindow])).toEqual(runs.map(() => ['FAILED', 'string']));
  });

  test('workers and capacity agree', () => {
    const runs = jobs.map((job) => shaped('SUCCEEDED', job)).filter(({ WorkerType }) => WorkerType !== undefined);
    for (const { NumberOfWorkers = 0, MaxCapacity = 0, AllocatedCapacity } of runs) {
      expect([0.25, 1, 2, 4, 8, 12, 16]).toContain(MaxCapacity / NumberOfWorkers);
      expect(AllocatedCapacity).toBe(Math.floor(MaxCapacity));
    }
  });

  test('a Python shell has a capacity and no workers', () => {
    const runs = jobs.map((job) => shaped('SUCCEEDED', job)).filter(({ LogGroupName }) => LogGroupName?.startsWith('/aws-glue/python-jobs'));
    expect(runs.length).toBeGreaterThan(2);
    for (const { WorkerType, NumberOfWorkers, MaxCapacity } of runs) {
      expect([WorkerType, NumberOfWorkers]).toEqual([undefined, undefined]);
      expect([0.0625, 1]).toContain(MaxCapacity);
    }
  });

  test('DPUSeconds are told of FLEX runs only, and never exceed capacity times time', () => {
    for (const { ExecutionClass, DPUSeconds, MaxCapacity = 0, ExecutionTime = 0 } of jobs.map((job) => shaped('SUCCEEDED', job))) {
      expect(DPUSeconds !== undefined).toBe(ExecutionClass === 'FLEX');
      expect(DPUSeconds ?? 0).toBeLessThanOrEqual(MaxCapacity * ExecutionTime);
    }
  });

  test('a waiting run says why, and was allowed to queue', () => {
    expect(shaped('WAITING', 'a')).toMatchObject({ StateDetail: expect.any(String), JobRunQueuingEnabled: true, ExecutionTime: 0 });
    expect(shaped('SUCCEEDED', 'a')).not.toHaveProperty('StateDetail');
  });

  test.each([
    { trigger: 3, included: true, count: 1 },
    { trigger: 3, included: false, count: 0 },
    { trigger: 0, included: true, count: 0 },
  ])('a run of trigger $trigger tells $count predecessors when asked: $included', ({ trigger, included, count }) => {
    const run = shaped('SUCCEEDED', 'a', trigger, included);
    expect(run.PredecessorRuns).toHaveLength(count);
    expect(run.TriggerName !== undefined).toBe(trigger > 0);
  });

  test('a predecessor can be read, and was over before', () => {
    const run = shaped('SUCCEEDED', 'a', 3, true);
    const [{ JobName = '', RunId = '' } = {}] = run.PredecessorRuns ?? [];
    const predecessor = readJobRun(createWorld({ seed: 6, size: 'maximal' }), JobName, RunId);
    expect(predecessor.state).toBe('SUCCEEDED');
    expect((predecessor.completedMs ?? Infinity) / 1_000).toBeLessThan(run.StartedOn ?? 0);
  });
});
