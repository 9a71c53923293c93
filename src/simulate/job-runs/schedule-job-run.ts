import type { JobRunRecord, World } from '../world.ts';
import { moveJobRun } from './move-job-run.ts';
import { planCourse } from './plan-course.ts';
import { planRestart } from './plan-restart.ts';
import { stopJobRun } from './stop-job-run.ts';

/** Gives a run a slot and schedules its course: WAITING while capacity is lacking, STARTING, RUNNING, and its end. */
export function scheduleJobRun(world: World, run: JobRunRecord): void {
  const { shown, definition, outcome, job } = run;
  const course = planCourse(world.settings, definition, shown.ExecutionClass === 'FLEX', shown.Timeout, outcome);
  const after = (delay: number, play: () => void) => void (run.cancelNext = world.schedule.add(world.now + delay, play));

  const finish = () => {
    if (course.end === 'STOPPED') stopJobRun(world, run);
    else moveJobRun(world, run, course.end);
  };
  const work = () => {
    moveJobRun(world, run, 'RUNNING');
    const restart = planRestart(run, world.now) - world.now;
    if (restart < course.running) after(restart, () => moveJobRun(world, run, 'EXPIRED'));
    else if (Number.isFinite(course.running)) after(course.running, finish);
  };
  const start = () => {
    if (shown.JobRunState === 'WAITING') moveJobRun(world, run, 'STARTING');
    after(course.startup, work);
  };

  job.occupied.add(run);
  world.occupied.add(run);
  world.waiting.delete(run);
  run.cancelNext?.();
  if (course.waiting === 0 && course.starts) return start();
  if (shown.JobRunState === 'STARTING') moveJobRun(world, run, 'WAITING');
  shown.StateDetail = 'Waiting for capacity.';
  return after(course.waiting, course.starts ? start : finish);
}
