import { formatViolation } from '../../contract/violation.ts';
import type { StartJobRunRequest, StartJobRunResponse } from '../../generated/types.ts';
import { addJobRun } from '../job-runs/add-job-run.ts';
import { findJobRun } from '../job-runs/find-job-run.ts';
import { findReachedLimit } from '../job-runs/find-reached-limit.ts';
import { findUnsuited } from '../jobs/find-unsuited.ts';
import { raiseFault } from '../raise-fault.ts';
import type { World } from '../world.ts';

/** About the size, in bytes of JSON, at which Glue was seen to refuse a start (rule 48). */
const largestRequest = 180_000;

const reasons = {
  job: 'the job is at its concurrency limit',
  account: 'the account is at its limit of concurrent job runs',
};

/** Rules 22–48: the job must exist, the parameters must suit it, and there must be a free slot, or a queue to wait in. */
export function startJobRun(world: World, input: StartJobRunRequest): StartJobRunResponse {
  const job = world.jobs.get(input.JobName) ?? raiseFault('EntityNotFoundException', 'Failed to start job run due to missing metadata.');
  const { definition } = job;
  if (Buffer.byteLength(JSON.stringify(input)) > largestRequest) raiseFault('InvalidInputException', 'Request size limit exceeded');
  const unsuited = findUnsuited(definition, input);
  if (unsuited) raiseFault('InvalidInputException', formatViolation(unsuited));
  const previous = input.JobRunId === undefined ? undefined : findJobRun(world, job, input.JobRunId);
  const origin = { asked: structuredClone(input), ...(previous && { previous }) };
  const limit = findReachedLimit(world, job);
  if (limit === undefined) return { JobRunId: addJobRun(world, job, origin, 'STARTING').shown.Id };
  if (input.JobRunQueuingEnabled ?? definition.JobRunQueuingEnabled) {
    return { JobRunId: addJobRun(world, job, origin, 'WAITING', `Waiting because ${reasons[limit]}.`).shown.Id };
  }
  if (limit === 'job') raiseFault('ConcurrentRunsExceededException', `Concurrent runs exceeded for ${input.JobName}`);
  return raiseFault('ResourceNumberLimitExceededException', 'The limit of concurrent job runs of the account is reached.');
}
