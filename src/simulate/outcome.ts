import type { Duration } from './duration.ts';

/** What a run of a job or a crawl does once it is started. */
export interface RunOutcome {
  /** The final state it reaches by itself; SUCCEEDED when left out. A timeout, or a stop, may come first. */
  readonly state?: 'SUCCEEDED' | 'FAILED' | 'TIMEOUT' | 'ERROR' | 'EXPIRED' | 'STOPPED' | 'CANCELLED';
  /** How long the run waits for capacity, in WAITING, before it is started; for FLEX runs a setting when left out. */
  readonly waiting?: Duration;
  /** From the start to RUNNING. */
  readonly startup?: Duration;
  /** From RUNNING to the final state. */
  readonly duration?: Duration;
  readonly errorMessage?: string;
  /** Seconds, no more than the run is RUNNING; derived from that time when left out. */
  readonly executionTime?: number;
  readonly dpuSeconds?: number;
}
