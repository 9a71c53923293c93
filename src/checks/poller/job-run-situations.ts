import type { Call, Outcome } from '../../contract/call.ts';
import { isFinalJobRunState, jobRunStates } from '../../contract/states.ts';
import type { Job, JobRun, JobRunState, RunOutcome, Scenario, ScriptedFault } from '../../generated/types.ts';
import { lastsFor } from './lasts-for.ts';
import { listPaths } from './list-paths.ts';
import { playPath } from './play-path.ts';
import type { RunKind, Situation } from './situation.ts';

/** The job of every scene. */
export const JobName = 'nightly';

const reads = ['GetJobRun', 'GetJobRuns'];
const start: Call = { operation: 'StartJobRun', input: { JobName } };

export const jobRunKind: RunKind = {
  noun: 'run',
  startOperation: 'StartJobRun',
  begin: (scene) => idOf((scene.ask(start) as Outcome<'StartJobRun'>).output ?? {}) as string,
  idOf,
  stateOf: ({ JobRun: one, JobRuns: list = [] }: { readonly JobRun?: JobRun; readonly JobRuns?: readonly JobRun[] }, runId) =>
    (one === undefined ? list : [one]).find(({ Id }) => Id === runId)?.JobRunState,
  isFinal: isFinalJobRunState,
};

/** A run begins by starting or queueing; one of a deleted job, or beyond a limit, begins and ends at once (rules 22, 52). */
const firstStates: readonly JobRunState[] = ['STARTING', 'WAITING', 'ERROR', 'FAILED'];

/** Every path of the table of states, then what the paths do not show. The longest run, in milliseconds, comes last. */
export function listJobRunSituations(longest: number): readonly Situation[] {
  return [
    ...listPaths(jobRunStates, firstStates).map((path) => goAlong(path, { name: path.join(' → '), family: 'path' })),
    { name: 'over before the first poll', scenario: describeJob([{ startup: 0, duration: 0 }]), final: 'SUCCEEDED', verdict: 'success' },
    ...faults.map(({ name, ...fault }) => goAlong(['STARTING', 'RUNNING', 'SUCCEEDED'], { name, faults: [{ operations: [...reads], ...fault }] })),
    {
      ...goAlong(['STARTING', 'RUNNING', 'FAILED'], { name: 'a newer run of the job SUCCEEDED' }),
      scenario: describeJob([{}, { startup: 0, duration: 0 }], { ExecutionProperty: { MaxConcurrentRuns: 2 } }),
      but: ', while a newer run of the job SUCCEEDED',
      meanwhile: (scene) => void scene.ask(start),
    },
    {
      name: 'FAILED, then retried by Glue',
      scenario: describeJob([{ state: 'FAILED', duration: '30s' }, { startup: '1s', duration: '5s' }], { MaxRetries: 1 }),
      final: 'FAILED',
      but: ', and Glue tried again under another id',
      // To report the run that was asked for, and to follow its retry, are both sound.
      verdict: undefined,
    },
    { ...goAlong(['RUNNING', 'SUCCEEDED'], { name: 'a long run' }), show: () => playPath(['RUNNING', 'SUCCEEDED'], lastsFor(longest)) },
  ];
}

/** What the SDK's own retries outlast: two in a row, in the midst of polling. */
const faults: readonly (ScriptedFault & { readonly name: string })[] = [
  { name: 'throttled while polling', error: 'ThrottlingException', on: [2, 3] },
  { name: 'server error while polling', error: 'InternalServiceException', on: [2, 3] },
  { name: 'connection lost while polling', lost: true, on: [2, 3] },
];

interface PathOptions extends Pick<Situation, 'name' | 'family'> {
  readonly faults?: readonly ScriptedFault[];
}

function goAlong(path: readonly JobRunState[], { faults: struck = [], ...named }: PathOptions): Situation {
  const final = path.at(-1) as JobRunState;
  return {
    ...named,
    scenario: { ...describeJob([{}]), ...(struck.length > 0 && { faults: [...struck] }) },
    final,
    verdict: final === 'SUCCEEDED' ? 'success' : 'failure',
    show: () => playPath(path),
  };
}

function describeJob(outcomes: RunOutcome[], job: Job = {}): Scenario {
  return { jobs: [{ Name: JobName, Role: 'etl', Command: { Name: 'glueetl' }, ...job }], outcomes: { [JobName]: outcomes } };
}

function idOf({ JobRunId }: { readonly JobRunId?: string }): string | undefined {
  return JobRunId;
}
