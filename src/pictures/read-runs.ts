import type { Crawl, JobRun, Node } from '../generated/types.ts';
import type { NodeRun } from './picture.ts';
import { readTimes } from './read-times.ts';
import { toneOf } from './tones.ts';

/** The runs or crawls of a node, oldest first: Glue lists them in either order, and the latest one is the node's state. */
export function readRuns({ JobDetails, CrawlerDetails }: Node): readonly NodeRun[] {
  return [...(JobDetails?.JobRuns ?? []).map(readJobRun), ...(CrawlerDetails?.Crawls ?? []).map(readCrawl)].toSorted(
    (a, b) => (a.startedOn ?? 0) - (b.startedOn ?? 0) || a.attempt - b.attempt,
  );
}

function readJobRun({ Id, JobRunState, Attempt = 0, ...run }: JobRun): NodeRun {
  return { ...(Id !== undefined && { id: Id }), attempt: Attempt, ...readState(JobRunState, run) };
}

function readCrawl({ State, ...crawl }: Crawl): NodeRun {
  return { attempt: 0, ...readState(State, crawl) };
}

function readState(state: string | undefined, { ErrorMessage, ...times }: Pick<JobRun, 'StartedOn' | 'CompletedOn' | 'ErrorMessage'>) {
  return {
    state: state ?? 'no state',
    tone: toneOf(state ?? ''),
    ...readTimes(times),
    ...(ErrorMessage !== undefined && { errorMessage: ErrorMessage }),
  };
}
