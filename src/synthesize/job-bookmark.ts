import type { JobBookmarkEntry } from '../generated/types.ts';
import { fillShape } from './fill-shape.ts';
import { jobRunIdAt, jobRunIndexOf } from './job-run-id.ts';
import type { World } from './world.ts';

export interface BookmarkQuestion {
  readonly JobName: string;
  readonly RunId?: string;
  readonly Version?: number;
}

/** The bookmark entry at a place of the job's list, 0 being the one of the highest version. */
export function bookmarkAt(world: World, jobName: string, index: number): JobBookmarkEntry {
  const version = Math.max(world.listLength, 1) - index;
  const random = world.random.fork('bookmark').fork(jobName).fork(version);
  const known = {
    Version: version,
    // Every fourth update is taken to follow a failed attempt, which leaves the run's number as it was.
    Run: version - Math.floor(version / 4),
    Attempt: version % 4 === 0 ? 1 : 0,
    PreviousRunId: version === 1 ? undefined : jobRunIdAt(world, jobName, index + 1),
    RunId: jobRunIdAt(world, jobName, index),
    JobBookmark: JSON.stringify({ version, position: random.int(0, 1_000_000), file: `part-${random.int(0, 9_999)}.parquet` }),
  };
  return fillShape('JobBookmarkEntry', { size: world.size, random }, { JobName: jobName }, known);
}

/**
 * The entry that was asked for, by run or else by version, where the list has it; otherwise the newest. A run that is
 * asked for is named in the answer in any case.
 */
export function findBookmark(world: World, { JobName, RunId, Version }: BookmarkQuestion): JobBookmarkEntry {
  const byVersion = Version === undefined ? 0 : world.listLength - Version;
  const index = RunId === undefined ? byVersion : (jobRunIndexOf(world, JobName, RunId) ?? byVersion);
  const entry = bookmarkAt(world, JobName, index >= 0 && index < world.listLength ? index : 0);
  return RunId === undefined ? entry : { ...entry, RunId };
}
