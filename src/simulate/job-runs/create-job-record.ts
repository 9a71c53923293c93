import type { Job } from '../../generated/types.ts';
import { createHistory, type History } from '../history.ts';
import type { RunOutcome } from '../outcome.ts';
import type { JobRecord, JobRunRecord, World } from '../world.ts';

/** A job without runs; `runs` may bring a past. Each gets an owner number of its own, so that a job made anew repeats no run id. */
export function createJobRecord(
  world: World,
  definition: Job,
  outcomes: readonly RunOutcome[] = [],
  runs: History<JobRunRecord> = createHistory(),
): JobRecord {
  const bookmarks = { entries: [], byRun: new Map(), failures: 0 };
  return { owner: world.owners++, definition, runs, occupied: new Set(), outcomes, played: 0, bookmarks };
}
