import type { JobRunState } from '../../generated/types.ts';
import type { JobRunRecord } from '../world.ts';
import { planArguments } from './plan-arguments.ts';

/** What Glue tells of a final state when the outcome has no text of its own (rule 54). */
const texts: Partial<Record<JobRunState, string>> = {
  FAILED: 'Command failed with exit code 1',
  ERROR: 'The job of this run does not exist',
  TIMEOUT: 'The run was ended by its timeout',
};
/** Final states that tell nothing. */
const silent = new Set<JobRunState>(['SUCCEEDED', 'STOPPED']);

type CompletedRun = Pick<JobRunRecord, 'shown' | 'outcome' | 'definition' | 'origin'>;

/** Completes what a run shows in its final state: at an instant in epoch milliseconds, after so many seconds in RUNNING. */
export function completeJobRun(run: CompletedRun, at: number, seconds: number, errorMessage?: string): void {
  const { shown, outcome } = run;
  shown.LastModifiedOn = at / 1000;
  shown.CompletedOn = shown.LastModifiedOn;
  shown.ExecutionTime = seconds;
  const text = errorMessage ?? outcome.errorMessage ?? texts[shown.JobRunState];
  if (text !== undefined && !silent.has(shown.JobRunState)) shown.ErrorMessage = text;
  const capacity = shown.MaxCapacity ?? 0;
  // Only FLEX and auto-scaled runs have it (rule 19); a scripted value stands for one of these, but not on a fraction of a DPU.
  const dpuSeconds = outcome.dpuSeconds ?? (isElastic(run) ? seconds * capacity : undefined);
  if (dpuSeconds !== undefined && capacity >= 1) shown.DPUSeconds = dpuSeconds;
}

/** The arguments that the run works with decide, for auto scaling is most often turned on by those of the job (rule 23). */
function isElastic({ shown, definition, origin }: CompletedRun): boolean {
  return shown.ExecutionClass === 'FLEX' || planArguments(definition, origin.asked.Arguments).get('--enable-auto-scaling') === 'true';
}
