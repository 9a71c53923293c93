import type { GetJobRunsRequest, GetJobRunsResponse } from '../../generated/types.ts';
import { findJob, isReadable } from '../job-runs/find-job-run.ts';
import { showJobRun } from '../job-runs/show-job-run.ts';
import { findOldestReadable } from '../find-oldest-readable.ts';
import { listPage } from '../list-page.ts';
import type { World } from '../world.ts';

/** Newest first, over all pages (rule 1); retries are runs of their own (rule 2). */
export function getJobRuns(world: World, input: GetJobRunsRequest): GetJobRunsResponse {
  const job = findJob(world, input.JobName);
  const { items, token } = listPage(world, 'GetJobRuns', String(job.owner), input, {
    length: job.runs.length,
    oldest: findOldestReadable(job.runs, (run) => isReadable(world, run)),
    at: (position) => job.runs.at(position),
  });
  return { JobRuns: items.map((run) => showJobRun(world, run, false)), ...(token !== undefined && { NextToken: token }) };
}
