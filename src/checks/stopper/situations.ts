import type { RunOutcome, Scenario } from '../../generated/types.ts';

/** What a run does that is to be stopped, by the state it is in at that moment. */
export const runKinds = {
  running: { outcome: { duration: '40m' }, canStop: true },
  starting: { outcome: { startup: '40m' }, canStop: true },
  waiting: { outcome: { waiting: '40m' }, canStop: true },
  stopping: { outcome: { duration: '40m' }, canStop: false },
  succeeded: { outcome: { duration: '1s' }, canStop: false },
  failed: { outcome: { duration: '1s', state: 'FAILED' }, canStop: false },
  /** Ends by itself before the stop arrives, when that is held up. */
  ending: { outcome: { duration: '2m' }, canStop: false },
  /** No run at all. */
  unknown: { outcome: {}, canStop: false },
} as const satisfies Readonly<Record<string, { readonly outcome: RunOutcome; readonly canStop: boolean }>>;

export type RunKind = keyof typeof runKinds;

/** Runs of one job that are to be stopped. */
export interface StopSituation {
  readonly name: string;
  readonly runs: readonly RunKind[];
  /** How long a request to stop takes to reach Glue. */
  readonly delay?: number;
}

export const stopSituations: readonly StopSituation[] = [
  { name: 'a running run', runs: ['running'] },
  { name: 'starting and waiting runs', runs: ['starting', 'waiting', 'running'] },
  { name: '30 running runs', runs: Array<RunKind>(30).fill('running') },
  { name: 'no runs', runs: [] },
  { name: 'an unknown run', runs: ['unknown'] },
  { name: 'an unknown run among others', runs: ['running', 'unknown', 'running'] },
  { name: 'final runs', runs: ['succeeded', 'failed'] },
  { name: 'final runs among others', runs: ['succeeded', 'running', 'failed', 'running'] },
  { name: 'a run that is stopping', runs: ['stopping'] },
  { name: 'a run that ends before it is stopped', runs: ['ending'], delay: 600_000 },
];

export const jobName = 'nightly';

/** A job with the runs of a situation, and a first one that nobody names. */
export function designRuns({ runs }: StopSituation): Scenario {
  return {
    jobs: [{ Name: jobName, Role: 'etl', Command: { Name: 'glueetl' }, ExecutionProperty: { MaxConcurrentRuns: 100 } }],
    outcomes: { [jobName]: [runKinds.running, ...runs.filter((kind) => kind !== 'unknown').map((kind) => runKinds[kind])].map(({ outcome }) => outcome) },
    settings: { stopping: '20s' },
  };
}
