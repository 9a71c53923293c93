import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobRunStates } from '../../src/contract/states.ts';
import type { JobRun, JobRunState } from '../../src/generated/types.ts';
import { findReachedLimit } from '../../src/simulate/job-runs/find-reached-limit.ts';
import type { RunOutcome } from '../../src/simulate/outcome.ts';
import type { JobRecord } from '../../src/simulate/world.ts';
import { createGlue } from './start-world.ts';
import { nightly } from './watch-job-run.ts';

type Command =
  | { readonly do: 'start'; readonly job: number; readonly queue: boolean; readonly retry: number }
  | { readonly do: 'stop'; readonly run: number }
  | { readonly do: 'update'; readonly job: number; readonly limit: number }
  | { readonly do: 'wait'; readonly seconds: number };

const jobs = ['one', 'two'];
const job = fc.nat({ max: 1 });
const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ do: fc.constant('start' as const), job, queue: fc.boolean(), retry: fc.nat({ max: 20 }) }),
  fc.record({ do: fc.constant('stop' as const), run: fc.nat({ max: 20 }) }),
  fc.record({ do: fc.constant('update' as const), job, limit: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constant('wait' as const), seconds: fc.nat({ max: 100 }) }),
);
const outcomes = fc.array(
  fc.record(
    {
      state: fc.constantFrom('SUCCEEDED', 'FAILED', 'TIMEOUT', 'STOPPED', 'EXPIRED', 'ERROR'),
      waiting: fc.nat({ max: 20_000 }),
      startup: fc.nat({ max: 20_000 }),
      duration: fc.nat({ max: 90_000 }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<RunOutcome>,
  { minLength: 1, maxLength: 5 },
);
/** What surely has a slot; a run in STOPPING may have been stopped while it waited for one. */
const active = new Set<JobRunState>(['STARTING', 'RUNNING']);

/** The states that may be seen after a state, at any later time. */
function statesAfter(state: JobRunState): Set<JobRunState> {
  const reached = new Set<JobRunState>([state]);
  for (const each of reached) for (const next of jobRunStates[each].next) reached.add(next);
  return reached;
}

/** How a later look at a run may not differ from an earlier one. */
function findBreaches(before: JobRun | undefined, run: JobRun): string[] {
  if (!before) return [];
  const { JobRunState = 'STARTING', CompletedOn, ExecutionTime = 0 } = before;
  const breaches: string[] = [];
  if (!statesAfter(JobRunState).has(run.JobRunState as JobRunState)) breaches.push(`${run.Id} went from ${JobRunState} to ${run.JobRunState}`);
  if (CompletedOn !== undefined && !isDeepStrictEqual(before, run)) breaches.push(`${run.Id} changed after its end`);
  if ((run.ExecutionTime ?? 0) < ExecutionTime) breaches.push(`${run.Id} lost execution time`);
  return breaches;
}

function play(seed: number): string {
  const glue = createGlue({ seed });
  glue.call('CreateJob', { ...nightly, MaxRetries: 1 });
  glue.outcomes('nightly', [{ state: 'FAILED' }]);
  glue.call('StartJobRun', { JobName: 'nightly' });
  glue.settle();
  return JSON.stringify(glue.call('GetJobRuns', { JobName: 'nightly', MaxResults: 1 }));
}

describe('job runs, whatever is done to them', () => {
  test('keep to the states, the limits and the contract, and all come to an end', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 25 }), outcomes, fc.nat({ max: 2 }), fc.integer({ min: 1, max: 4 }), (steps, script, MaxRetries, account) => {
        const glue = createGlue({ settings: { maxConcurrentJobRuns: account } });
        const { Name: _name, ...nameless } = nightly;
        const given = { ...nameless, MaxRetries, Timeout: 1 };
        // The highest each has been: a limit that is lowered ends nothing.
        const limits = jobs.map(() => 1);
        for (const Name of jobs) {
          glue.call('CreateJob', { ...given, Name });
          glue.outcomes(Name, script);
        }
        const seen = new Map<string, JobRun>();

        const check = () => {
          const lists = jobs.map((JobName) => glue.call('GetJobRuns', { JobName, MaxResults: 200 }).JobRuns ?? []);
          expect(lists.flat().flatMap((run) => findBreaches(seen.get(run.Id as string), run))).toEqual([]);
          for (const run of lists.flat()) seen.set(run.Id as string, run);
          const running = lists.map((runs) => runs.filter(({ JobRunState }) => active.has(JobRunState as JobRunState)).length);
          expect(running.filter((count, index) => count > (limits[index] as number))).toEqual([]);
          expect(running.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(account);
        };

        const actions: { readonly [Name in Command['do']]: (step: Extract<Command, { readonly do: Name }>) => void } = {
          wait: ({ seconds }) => glue.advance(seconds * 1000),
          update: ({ job: index, limit }) => {
            limits[index] = Math.max(limits[index] as number, limit);
            glue.call('UpdateJob', { JobName: jobs[index] as string, JobUpdate: { ...given, ExecutionProperty: { MaxConcurrentRuns: limit } } });
          },
          stop: ({ run: index }) => {
            const run = [...seen.values()][index];
            if (run) glue.call('BatchStopJobRun', { JobName: run.JobName as string, JobRunIds: [run.Id as string] });
          },
          start: ({ job: index, queue, retry }) => {
            const JobName = jobs[index] as string;
            const JobRunId = [...seen.values()].filter((run) => run.JobName === JobName)[retry]?.Id;
            const input = { JobName, JobRunQueuingEnabled: queue, ...(JobRunId !== undefined && { JobRunId }) };
            const full = findReachedLimit(glue.world, glue.world.jobs.get(JobName) as JobRecord);
            if (full && !queue) glue.fault('StartJobRun', input);
            else glue.call('StartJobRun', input);
          },
        };

        for (const step of steps) {
          actions[step.do](step as never);
          check();
        }
        glue.settle();
        check();
        expect([...seen.values()].filter(({ CompletedOn }) => CompletedOn === undefined)).toEqual([]);
        expect([glue.world.occupied.size, glue.world.waiting.size]).toEqual([0, 0]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('give the same bytes for the same seed and the same calls', () => {
    expect(play(5)).toBe(play(5));
    expect(play(5)).not.toBe(play(6));
  });
});
