import type { JobRunState } from '../../generated/types.ts';
import type { RunOutcome } from '../outcome.ts';
import type { ShownJobRun } from './draft-job-run.ts';

/** What Glue tells of a final state when the outcome has no text of its own (rule 54). */
const texts: Partial<Record<JobRunState, string>> = {
  FAILED: 'Command failed with exit code 1',
  ERROR: 'The job of this run does not exist',
  TIMEOUT: 'The run was ended by its timeout',
};
/** Final states that tell nothing. */
const silent = new Set<JobRunState>(['SUCCEEDED', 'STOPPED']);

/** Completes what a run shows in its final state: at an instant in epoch milliseconds, after so many seconds in RUNNING. */
export function completeJobRun(shown: ShownJobRun, outcome: RunOutcome, at: number, seconds: number, errorMessage?: string): void {
  shown.LastModifiedOn = at / 1000;
  shown.CompletedOn = shown.LastModifiedOn;
  shown.ExecutionTime = seconds;
  const text = errorMessage ?? outcome.errorMessage ?? texts[shown.JobRunState];
  if (text !== undefined && !silent.has(shown.JobRunState)) shown.ErrorMessage = text;
  const capacity = shown.MaxCapacity ?? 0;
  // Only FLEX and auto-scaled runs have it (rule 19); a scripted value stands for one of these, but not on a fraction of a DPU.
  const dpuSeconds = outcome.dpuSeconds ?? (isElastic(shown) ? seconds * capacity : undefined);
  if (dpuSeconds !== undefined && capacity >= 1) shown.DPUSeconds = dpuSeconds;
}

function isElastic({ ExecutionClass, Arguments = {} }: ShownJobRun): boolean {
  return ExecutionClass === 'FLEX' || (Object.hasOwn(Arguments, '--enable-auto-scaling') && Arguments['--enable-auto-scaling'] === 'true');
}
