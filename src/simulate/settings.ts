import type { Duration } from './duration.ts';

/** Readings of the documents where two are possible, and quotas; each default is the documented or observed one where there is one. */
export interface Settings {
  /** How long a run's slot stays taken after the run is final. Observed once at 29–35 s, so off unless asked for. */
  readonly slotRelease: Duration;
  /** The account's limit of concurrent job runs (ResourceNumberLimitExceededException beyond it). */
  readonly maxConcurrentJobRuns: number;
  /** How long job runs stay readable (rule 11: 365 days in the newest model, 90 in older documents). */
  readonly jobRunHistory: Duration;
  /** How long workflow runs stay readable (rule 11: 90 days). */
  readonly workflowRunHistory: Duration;
  /** How long crawls are listed (rule 126: 12 months). */
  readonly crawlHistory: Duration;
  /** From the start or the stop of a trigger to its new state. */
  readonly triggerLag: Duration;
  /** From the stop request to STOPPED. */
  readonly stopping: Duration;
  /** How long FLEX runs, and runs whose outcome is to expire unstarted, wait for capacity when the outcome says nothing. */
  readonly capacityWait: Duration;
  /** How long a run may wait for a slot, if not for ever. An older document says 15 minutes, newer ones name no limit (rule 53). */
  readonly waitingLimit: Duration | undefined;
  /** How a run ends that has waited too long: the older document says FAILED; EXPIRED would be the other reading. */
  readonly waitingEnd: 'FAILED' | 'EXPIRED';
  /** Which arguments a run shows: those the start gave, as observed, or those it works with, the job's own merged in. */
  readonly shownArguments: 'given' | 'merged';
  /** The Glue version of a job that names none (documents: 0.9, later 5.1; 6.0 in the newest SDK). */
  readonly glueVersion: string;
  /** From the start to RUNNING when the outcome says nothing. */
  readonly startup: Duration;
  /** From RUNNING to the final state when the outcome says nothing. */
  readonly duration: Duration;
  /** `ragged`: short and empty pages with a token, as the documents allow. */
  readonly pages: 'full' | 'ragged';
  /** The page size when a list request names none. */
  readonly pageSize: number;
}

export const defaultSettings: Settings = {
  slotRelease: 0,
  maxConcurrentJobRuns: 1000,
  jobRunHistory: '365d',
  workflowRunHistory: '90d',
  crawlHistory: '365d',
  triggerLag: '1s',
  stopping: '5s',
  capacityWait: '1m',
  waitingLimit: undefined,
  waitingEnd: 'FAILED',
  shownArguments: 'given',
  glueVersion: '5.1',
  startup: '5s',
  duration: '1m',
  pages: 'full',
  pageSize: 100,
};
