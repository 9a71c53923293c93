import type { FinalJobRunState } from '../../contract/states.ts';
import type { JobRecord, JobRunRecord, RunOrigin, World } from '../world.ts';
import { draftJobRun } from './draft-job-run.ts';
import { enterJobRunState } from './move-job-run.ts';
import { queueJobRun } from './queue-job-run.ts';
import { rememberJobRun } from './remember-job-run.ts';
import { scheduleJobRun } from './schedule-job-run.ts';

/**
 * Adds a run to the job's history and schedules what it does: STARTING has a slot, WAITING waits for one, and a run that
 * cannot be started begins in its final state. `text` is the StateDetail of a run that waits, and the ErrorMessage of one
 * that begins in a final state.
 */
export function addJobRun(world: World, job: JobRecord, origin: RunOrigin, state: 'STARTING' | 'WAITING' | FinalJobRunState, text = ''): JobRunRecord {
  const { previous, attempt = 0, node } = origin;
  const position = job.runs.length;
  const isRetry = attempt > 0 && previous !== undefined;
  const id = isRetry ? `${baseId(previous)}_attempt_${attempt}` : world.ids.create('jr', job.owner, position);
  const definition = isRetry ? previous.definition : job.definition;
  const run: JobRunRecord = {
    job,
    definition,
    origin,
    position,
    outcome: takeOutcome(job),
    ...(node && { node }),
    shown: draftJobRun(world.settings, definition, origin, id, world.now),
  };
  if (isRetry) previous.retry = run;
  rememberJobRun(world, run);
  node?.node.jobRuns.push(run);
  if (state !== 'STARTING' && state !== 'WAITING') enterJobRunState(world, run, state, text || undefined);
  else if (run.outcome.state === 'ERROR') enterJobRunState(world, run, 'ERROR');
  else if (state === 'WAITING') queueJobRun(world, run, text);
  else scheduleJobRun(world, run);
  return run;
}

/** Runs take the job's outcomes in turn; the last stands for all further runs. */
function takeOutcome(job: JobRecord): JobRunRecord['outcome'] {
  return job.outcomes[Math.min(job.played++, job.outcomes.length - 1)] ?? {};
}

function baseId({ shown }: JobRunRecord): string {
  return shown.Id.replace(/_attempt_\d+$/, '');
}
