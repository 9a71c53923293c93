import type { JobBookmarkEntry } from '../../generated/types.ts';
import { raiseFault } from '../raise-fault.ts';
import type { BookmarkLog } from '../world.ts';

export interface BookmarkQuestion {
  readonly RunId?: string;
  readonly Version?: number;
}

/** The entry of a run, of a version, or the newest one (rule 61); a job that has none is told from an unknown one by the text only. */
export function findBookmarkEntry({ entries, byRun }: BookmarkLog, { RunId, Version }: BookmarkQuestion): JobBookmarkEntry {
  const entry = RunId === undefined ? findVersion(entries, Version) : byRun.get(RunId);
  const found = entry !== undefined && (Version === undefined || entry.Version === Version);
  return found ? entry : raiseFault('EntityNotFoundException', 'Job bookmark not found.');
}

/** Versions rise, with gaps, so that they are found by bisection. */
function findVersion(entries: readonly JobBookmarkEntry[], version = Number.POSITIVE_INFINITY): JobBookmarkEntry | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((entries[middle]?.Version ?? 0) <= version) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}
