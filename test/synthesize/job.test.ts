import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Job, JobRun } from '../../src/generated/types.ts';
import { readJob } from '../../src/synthesize/job.ts';
import { synthesizeOutput } from '../../src/synthesize/synthesize-output.ts';
import { createWorld } from '../../src/synthesize/world.ts';

const shared = [
  'JobMode', 'ProfileName', 'NotificationProperty', 'MaintenanceWindow', 'WorkerType', 'NumberOfWorkers', 'MaxCapacity', 'AllocatedCapacity',
  'SecurityConfiguration', 'GlueVersion', 'ExecutionClass',
] as const satisfies readonly (keyof Job & keyof JobRun)[];

const worlds = fc.record({ seed: fc.maxSafeInteger(), size: fc.constantFrom('random', 'maximal'), listLength: fc.constant(6) });
const jobOf = (JobName: string, options: { seed: number; size?: 'random' | 'maximal' | 'minimal'; listLength?: number }): Job =>
  synthesizeOutput('GetJob', { JobName }, options).Job ?? {};
const pickShared = (from: Job | JobRun) => Object.fromEntries(shared.map((member) => [member, from[member]]));
const many = Array.from({ length: 80 }, (_, number) => jobOf(`etl${number}`, { seed: 1, size: 'maximal' }));

describe('a job and its runs', () => {
  test('have the same settings', () => {
    fc.assert(fc.property(worlds, (options) => {
      const job = jobOf('nightly', options);
      for (const run of synthesizeOutput('GetJobRuns', { JobName: 'nightly' }, options).JobRuns ?? []) {
        expect(pickShared(run)).toEqual(pickShared(job));
        // A run that timed out was given a limit of its own, short enough for its place in the list.
        expect(run.JobRunState === 'TIMEOUT' || run.Timeout === job.Timeout).toBe(true);
        expect(run.Attempt).toBeLessThanOrEqual(job.MaxRetries ?? 0);
        expect(run.StartedOn).toBeGreaterThan(job.CreatedOn ?? Infinity);
      }
    }), { numRuns: 40, seed: 1 });
  });

  test('have the log group of the command', () => {
    const groups = many.map(({ Name = '', Command }) => {
      const [run] = synthesizeOutput('GetJobRuns', { JobName: Name }, { seed: 1, size: 'maximal' }).JobRuns ?? [];
      return [Command?.Name === 'pythonshell', run?.LogGroupName?.startsWith('/aws-glue/python-jobs')];
    });
    expect(groups.filter(([isShell, hasShellLog]) => isShell !== hasShellLog)).toEqual([]);
    expect(new Set(groups.map(([isShell]) => isShell))).toEqual(new Set([true, false]));
  });
});

describe('a job', () => {
  const fits: Readonly<Record<string, (job: Job) => boolean>> = {
    glueetl: ({ WorkerType, Timeout }) => WorkerType !== 'Z.2X' && WorkerType !== 'G.025X' && Timeout !== undefined,
    gluestreaming: ({ WorkerType, Timeout, MaintenanceWindow }) =>
      WorkerType !== 'Z.2X' && Timeout === undefined && MaintenanceWindow !== undefined,
    glueray: ({ WorkerType, Command }) => WorkerType === 'Z.2X' && Command?.Runtime !== undefined,
    pythonshell: ({ WorkerType, NumberOfWorkers, MaxCapacity = 0 }) =>
      WorkerType === undefined && NumberOfWorkers === undefined && [0.0625, 1].includes(MaxCapacity),
  };

  test.each(Object.keys(fits))('of the command %s has workers and limits that go with it', (command) => {
    const jobs = many.filter(({ Command }) => Command?.Name === command);
    expect(jobs.length).toBeGreaterThan(3);
    expect(jobs.filter((job) => !fits[command]?.(job))).toEqual([]);
  });

  test('is FLEX as a glueetl job of Glue 3.0 or later only', () => {
    const flexible = many.filter(({ ExecutionClass }) => ExecutionClass === 'FLEX');
    expect(flexible.length).toBeGreaterThan(3);
    expect(flexible.filter(({ Command, GlueVersion }) => Command?.Name !== 'glueetl' || Number(GlueVersion) < 3)).toEqual([]);
  });

  test('was modified no earlier than it was created, and is within what Glue retries', () => {
    for (const { CreatedOn = Infinity, LastModifiedOn, MaxRetries } of many) {
      expect(LastModifiedOn).toBeGreaterThanOrEqual(CreatedOn);
      expect(MaxRetries).toBeLessThanOrEqual(10);
    }
  });

  test('has its opaque generated code at maximal size only', () => {
    expect(many.filter(({ CodeGenConfigurationNodes }) => CodeGenConfigurationNodes === undefined)).toEqual([]);
    const others = Array.from({ length: 40 }, (_, seed) => jobOf('nightly', { seed }));
    expect(others.filter(({ CodeGenConfigurationNodes }) => CodeGenConfigurationNodes !== undefined)).toEqual([]);
  });

  test('has some optional members at random size, lacks others, and is but a name at minimal size', () => {
    const lengths = Array.from({ length: 30 }, (_, seed) => Object.keys(jobOf('nightly', { seed })).length);
    expect(new Set(lengths).size).toBeGreaterThan(3);
    expect(jobOf('nightly', { seed: 1, size: 'minimal' })).toEqual({ Name: 'nightly' });
  });

  test('is the same in every world of a seed, however long its history', () => {
    const kinds = [0, 5, 1_000_000].map((listLength) => readJob(createWorld({ seed: 4, listLength }), 'nightly'));
    expect(kinds[1]).toEqual(kinds[0]);
    expect(kinds[2]).toEqual(kinds[0]);
    expect(jobOf('nightly', { seed: 4, listLength: 1_000_000 }).CreatedOn).toBeGreaterThan(0);
  });
});
