import { isFinalJobRunState, jobRunStates } from '../../contract/states.ts';
import type { JobRunState } from '../../generated/types.ts';
import type { JobRunRecord, World } from '../world.ts';
import { completeJobRun } from './complete-job-run.ts';

/**
 * Moves a run to its next state at the instant being played; when the state is final, everything that waits for it is
 * told. `text` is the StateDetail of WAITING and the ErrorMessage of a final state.
 *
 * @throws RangeError for a step that the contract's table of states does not have
 */
export function moveJobRun(world: World, run: JobRunRecord, state: JobRunState, text?: string): void {
  const before = run.shown.JobRunState;
  const next: readonly JobRunState[] = jobRunStates[before].next;
  if (!next.includes(state)) throw new RangeError(`job run ${run.shown.Id} cannot go from ${before} to ${state}`);
  enterJobRunState(world, run, state, text);
}

/** Puts a run into a state, whatever was before: a run that could not be started begins in a final one. */
export function enterJobRunState(world: World, run: JobRunRecord, state: JobRunState, text?: string): void {
  const { shown } = run;
  run.cancelNext?.();
  delete run.cancelNext;
  world.waiting.delete(run);
  delete shown.StateDetail;
  if (state === 'WAITING' && text !== undefined) shown.StateDetail = text;
  shown.JobRunState = state;
  shown.LastModifiedOn = world.now / 1000;
  if (state === 'RUNNING') run.runningSince = world.now;
  if (!isFinalJobRunState(state)) return;
  completeJobRun(run, world.now, secondsRunning(world, run), text);
  for (const tell of world.whenFinal.jobRun) tell(run);
}

/** Whole seconds since RUNNING began: queueing and start-up consume nothing (rule 16). An outcome may have used fewer. */
export function secondsRunning(world: World, { runningSince, outcome }: JobRunRecord): number {
  const most = outcome.executionTime ?? Number.POSITIVE_INFINITY;
  return runningSince === undefined ? 0 : Math.min(most, Math.floor((world.now - runningSince) / 1000));
}
