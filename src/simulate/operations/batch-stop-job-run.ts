import type { BatchStopJobRunRequest, BatchStopJobRunResponse, ErrorDetail } from '../../generated/types.ts';
import { lookUpJobRun } from '../job-runs/find-job-run.ts';
import { stopJobRun } from '../job-runs/stop-job-run.ts';
import type { World } from '../world.ts';

/** Codes and texts as observed; the second is in no model. */
const refusals = {
  unknown: { ErrorCode: 'EntityNotFoundException', ErrorMessage: 'Job Run not found.' },
  unstoppable: { ErrorCode: 'JobRunCannotBeStoppedException', ErrorMessage: 'Job Run cannot be stopped in current state.' },
} as const satisfies Readonly<Record<string, ErrorDetail>>;

/** Rules 55–60: an unknown job or run is an entry of Errors, not a fault; an id that is asked for twice is answered once. */
export function batchStopJobRun(world: World, { JobName, JobRunIds }: BatchStopJobRunRequest): BatchStopJobRunResponse {
  const job = world.jobs.get(JobName);
  const answer = { SuccessfulSubmissions: [], Errors: [] } as Required<BatchStopJobRunResponse>;
  for (const JobRunId of new Set(JobRunIds)) {
    const run = job && lookUpJobRun(world, job, JobRunId);
    if (run && stopJobRun(world, run)) answer.SuccessfulSubmissions.push({ JobName, JobRunId });
    else answer.Errors.push({ JobName, JobRunId, ErrorDetail: { ...refusals[run ? 'unstoppable' : 'unknown'] } });
  }
  return answer;
}
