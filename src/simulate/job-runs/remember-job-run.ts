import { createHistory, type History } from '../history.ts';
import type { JobRunRecord, World } from '../world.ts';
import { isReadable } from './find-job-run.ts';

/** More than anybody reads, and about half a gigabyte. */
const mostRuns = 250_000;

/** The runs that each world remembers, those of deleted jobs included. */
const remembered = new WeakMap<World, History<JobRunRecord>>();

/**
 * Adds a run to its job's history. So that memory has a bound however much time passes, the world forgets its oldest runs
 * when nobody may read them any more (rule 11), or when there are more than `most`. Each is forgotten once, so that a run
 * costs the same however many there were.
 */
export function rememberJobRun(world: World, run: JobRunRecord, most = mostRuns): void {
  const runs = remembered.get(world) ?? createHistory<JobRunRecord>();
  remembered.set(world, runs);
  run.job.runs.add(run);
  runs.add(run);
  for (let first = runs.at(runs.oldest); first && (runs.length - runs.oldest > most || isOver(world, first)); first = runs.at(runs.oldest)) {
    // The order of the world is that of each job.
    first.job.runs.forgetOldest();
    runs.forgetOldest();
  }
}

/** True when the last attempt at a run is final and too old, too: attempts are found by way of the first one. */
function isOver(world: World, run: JobRunRecord): boolean {
  let last = run;
  while (last.retry) last = last.retry;
  return last.shown.CompletedOn !== undefined && !isReadable(world, last);
}
