import type { GetJobBookmarkRequest, GetJobBookmarkResponse } from '../../generated/types.ts';
import { findBookmarkEntry } from '../bookmarks/find-bookmark-entry.ts';
import { findJob } from '../job-runs/find-job-run.ts';
import type { World } from '../world.ts';

/** Rule 61: the newest entry, or that of a run or a version. */
export function getJobBookmark(world: World, input: GetJobBookmarkRequest): GetJobBookmarkResponse {
  return { JobBookmarkEntry: { ...findBookmarkEntry(findJob(world, input.JobName).bookmarks, input) } };
}
