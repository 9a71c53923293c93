import type { ResetJobBookmarkRequest, ResetJobBookmarkResponse } from '../../generated/types.ts';
import { addBookmarkEntry } from '../bookmarks/add-bookmark-entry.ts';
import { findBookmarkEntry } from '../bookmarks/find-bookmark-entry.ts';
import { findJob } from '../job-runs/find-job-run.ts';
import type { World } from '../world.ts';

/** Rule 65: a new version that knows nothing, or what the job knew after one of its runs. A job without a bookmark has nothing to reset. */
export function resetJobBookmark(world: World, { JobName, RunId }: ResetJobBookmarkRequest): ResetJobBookmarkResponse {
  const { bookmarks } = findJob(world, JobName);
  const newest = findBookmarkEntry(bookmarks, {});
  const target = RunId === undefined ? { JobName, Run: 0, JobBookmark: '{}' } : findBookmarkEntry(bookmarks, { RunId });
  const entry = { ...target, Version: (newest.Version ?? 0) + bookmarks.failures + 1, Attempt: 0 };
  addBookmarkEntry(bookmarks, entry);
  return { JobBookmarkEntry: { ...entry } };
}
