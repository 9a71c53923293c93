import type { GetJobBookmarksRequest, GetJobBookmarksResponse } from '../../generated/types.ts';
import { findJob } from '../job-runs/find-job-run.ts';
import { listPage } from '../list-page.ts';
import { raiseFault } from '../raise-fault.ts';
import type { World } from '../world.ts';

/** Rules 62, 63: highest version first, with numbers as tokens, of which 1 says that there is no more. */
export function getJobBookmarks(world: World, input: GetJobBookmarksRequest): GetJobBookmarksResponse {
  const { bookmarks, owner } = findJob(world, input.JobName);
  // The documents give this page size no bounds.
  if (input.MaxResults !== undefined && input.MaxResults < 1) raiseFault('InvalidInputException', 'MaxResults must be at least 1.');
  const { entries } = bookmarks;
  const { items, token = 1 } = listPage(world, 'GetJobBookmarks', String(owner), input, { length: entries.length, at: (position) => entries[position] });
  return { JobBookmarkEntries: items.map((entry) => ({ ...entry })), NextToken: token as number };
}
