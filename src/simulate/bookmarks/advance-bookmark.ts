import { planArguments } from '../job-runs/plan-arguments.ts';
import type { JobRunRecord } from '../world.ts';
import { addBookmarkEntry } from './add-bookmark-entry.ts';

/**
 * What a final run does to its job's bookmark, if it was started with bookmarks enabled. A success writes an entry: Run one
 * up, Attempt the failures before it, Version one up for it and for each of those (rule 64). Seen in an account: Version 2
 * with Run 2, then Version 4 with Run 3.
 */
export function advanceBookmark({ job, definition, origin, shown, runningSince }: JobRunRecord): void {
  // A run that never ran was no attempt.
  if (runningSince === undefined) return;
  if (planArguments(definition, origin.asked.Arguments).get('--job-bookmark-option') !== 'job-bookmark-enable') return;
  const { bookmarks } = job;
  if (shown.JobRunState !== 'SUCCEEDED') {
    bookmarks.failures++;
    return;
  }
  const before = bookmarks.entries.at(-1);
  addBookmarkEntry(bookmarks, {
    JobName: shown.JobName,
    Version: (before?.Version ?? 0) + bookmarks.failures + 1,
    Run: (before?.Run ?? 0) + 1,
    Attempt: bookmarks.failures,
    ...(before?.RunId !== undefined && { PreviousRunId: before.RunId }),
    RunId: shown.Id,
    JobBookmark: JSON.stringify({ source: { type: 'S3', readUntil: (shown.StartedOn as number) * 1000 } }),
  });
}
