import type { JobBookmarkEntry } from '../../generated/types.ts';
import type { BookmarkLog } from '../world.ts';

/** Makes an entry the newest of a bookmark. */
export function addBookmarkEntry(bookmarks: BookmarkLog, entry: JobBookmarkEntry): void {
  bookmarks.entries.push(entry);
  bookmarks.failures = 0;
  if (entry.RunId !== undefined) bookmarks.byRun.set(entry.RunId, entry);
}
