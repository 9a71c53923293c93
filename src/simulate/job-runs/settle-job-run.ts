import { parseDuration } from '../duration.ts';
import { advanceBookmark } from '../bookmarks/advance-bookmark.ts';
import { advanceWorkflowRun } from '../workflow-runs/advance-workflow-run.ts';
import type { JobRunRecord, World } from '../world.ts';
import { addJobRun } from './add-job-run.ts';
import { startWaitingRun } from './start-waiting-run.ts';

/**
 * What follows when a job run is final: the job's bookmark advances; the run is tried again or started anew if it is due
 * to be; its slot is released, after the lag of the settings, to a run that waits; and if no further run takes its place,
 * its workflow run goes on.
 */
export function settleJobRun(world: World, run: JobRunRecord): void {
  const { job, node } = run;
  advanceBookmark(run);
  const followed = follow(world, run);
  const release = () => {
    job.occupied.delete(run);
    world.occupied.delete(run);
    startWaitingRun(world);
  };
  const lag = parseDuration(world.settings.slotRelease);
  if (lag === 0 || followed) release();
  else world.schedule.add(world.now + lag, release);
  if (node && !followed) advanceWorkflowRun(world, node.run, node.node);
}

/** True when another run takes the place of this one, and with it the slot: an automatic retry, or the restart of a stream. */
function follow(world: World, run: JobRunRecord): boolean {
  const { job, definition, origin, shown, runningSince, outcome } = run;
  const deleted = world.jobs.get(shown.JobName) !== job;
  if (deleted || runningSince === undefined || run.node?.run.shown.Status === 'STOPPING') return false;
  const attempt = (shown.Attempt ?? 0) + 1;
  // Retries follow a failure only, never a timeout (rules 26, 27); a run that never ran was not tried.
  if (shown.JobRunState === 'FAILED' && attempt <= (definition.MaxRetries ?? 0)) {
    addJobRun(world, job, { ...origin, previous: run, attempt }, 'STARTING');
    return true;
  }
  // A stream that expires without being told to does so for maintenance, and the job is started anew (rule 46).
  if (shown.JobRunState === 'EXPIRED' && outcome.state !== 'EXPIRED') {
    const { previous: _previous, attempt: _attempt, ...anew } = origin;
    addJobRun(world, job, anew, 'STARTING');
    return true;
  }
  return false;
}
