import type { JobRun } from '../../generated/types.ts';
import { copyData } from '../../json/copy-data.ts';
import type { JobRunRecord, World } from '../world.ts';
import { secondsRunning } from './move-job-run.ts';

/** A run as an answer shows it: a copy, with the execution time so far, and with its predecessors only when asked for (rule 10). */
export function showJobRun(world: World, run: JobRunRecord, withPredecessors: boolean): JobRun {
  const shown = copyData(run.shown);
  if (shown.CompletedOn === undefined) shown.ExecutionTime = secondsRunning(world, run);
  if (!withPredecessors) shown.PredecessorRuns = [];
  return shown;
}
