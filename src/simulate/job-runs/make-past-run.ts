import type { JobRecord, JobRunRecord, World } from '../world.ts';
import { completeJobRun } from './complete-job-run.ts';
import { draftJobRun } from './draft-job-run.ts';
import type { PastPlan, PastStep } from './plan-past.ts';

/**
 * The run at a position of a planned past, made from the position alone: the same each time, and nothing is kept. A run that
 * failed is followed by its retries, as many as the job has, each at the end of the one before it.
 */
export function makePastRun(world: World, job: JobRecord, position: number, plan: PastPlan): JobRunRecord {
  const { definition, count, until, every } = plan;
  const attempt = countAttempts(plan, position);
  const first = position - attempt;
  const { outcome, course, length } = stepAt(plan, position);
  let startedOn = until - (count - first) * every;
  for (let before = first; before < position; before++) startedOn += stepAt(plan, before).length;

  const base = world.ids.create('jr', job.owner, first);
  const previous = attempt > 0 && { previous: makePastRun(world, job, position - 1, plan), attempt };
  const origin = { asked: {}, ...previous };
  const shown = draftJobRun(world.settings, definition, origin, attempt > 0 ? `${base}_attempt_${attempt}` : base, startedOn);
  const runningSince = startedOn + course.waiting + course.startup;
  const completedOn = startedOn + length;
  const seconds = course.starts ? Math.floor((completedOn - runningSince) / 1000) : 0;
  shown.JobRunState = course.end;
  completeJobRun({ shown, outcome, definition, origin }, completedOn, Math.min(outcome.executionTime ?? seconds, seconds));
  return {
    job,
    definition,
    origin,
    position,
    outcome,
    shown,
    ...(course.starts && { runningSince }),
    get retry() {
      const next = position + 1;
      return next < count && countAttempts(plan, next) > 0 ? makePastRun(world, job, next, plan) : undefined;
    },
  };
}

function stepAt({ steps }: PastPlan, position: number): PastStep {
  return steps[position % steps.length] as PastStep;
}

/** Which attempt a position is: the failures right before it, counted anew once the job's retries are used up. */
function countAttempts(plan: PastPlan, position: number): number {
  const { definition, steps } = plan;
  const retries = definition.MaxRetries ?? 0;
  if (retries === 0) return 0;
  const most = Math.min(position, steps.length);
  let failures = 0;
  while (failures < most && stepAt(plan, position - 1 - failures).course.end === 'FAILED') failures++;
  // When a whole round of outcomes has failed, every one before it has.
  return (failures === steps.length ? position : failures) % (retries + 1);
}
