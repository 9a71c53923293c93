import type { JobRun as WireJobRun, JobRunState } from '../generated/types.ts';
import type { FinalJobRunState } from './states.ts';

/**
 * A job run whose state is known: a final one has `CompletedOn`, no other has, and a succeeded one has no `ErrorMessage`.
 * Without an argument it is the union over all states, so that testing `JobRunState` narrows it.
 */
export type JobRun<State extends JobRunState = JobRunState> = State extends unknown
  ? Omit<WireJobRun, 'JobRunState' | 'CompletedOn' | 'ErrorMessage'> & { JobRunState: State } & (State extends FinalJobRunState
        ? Required<Pick<WireJobRun, 'CompletedOn'>>
        : { CompletedOn?: never }) &
      (State extends 'SUCCEEDED' ? { ErrorMessage?: never } : Pick<WireJobRun, 'ErrorMessage'>)
  : never;
