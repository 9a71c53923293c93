import { ToolkitError } from '../../errors.ts';
import type { PastRuns } from '../../generated/types.ts';
import { parseDuration } from '../duration.ts';
import { createHistory } from '../history.ts';
import { makePastRun } from '../job-runs/make-past-run.ts';
import { planPast, type PastPlan } from '../job-runs/plan-past.ts';
import type { JobRecord, World } from '../world.ts';
import type { Mistake } from './mistake.ts';

/**
 * Gives a job that has no run yet a past, and makes it old enough for that; the runs themselves are made when somebody looks
 * at them. Answers what is wrong with the past, if anything is.
 */
export function addHistory(world: World, { job: name, count, every, ended = 0, outcomes }: PastRuns, path: string): Mistake[] {
  const { definition, ...rest } = world.jobs.get(name) as JobRecord;
  const until = world.now - parseDuration(ended);
  const createdOn = Math.max(0, until - count * parseDuration(every)) / 1000;
  const job: JobRecord = {
    ...rest,
    definition: { ...definition, CreatedOn: createdOn, LastModifiedOn: createdOn },
    runs: createHistory(count, (position) => makePastRun(world, job, position, plan)),
  };
  let plan: PastPlan;
  try {
    plan = planPast(world.settings, job.definition, { count, until, every, ...(outcomes && { outcomes }) });
  } catch (error) {
    if (!(error instanceof ToolkitError)) throw error;
    const { expected = '', received = '' } = error.detail;
    return [{ path, problem: `job ${name} cannot have such a past`, expected, received }];
  }
  world.jobs.set(name, job);
  return [];
}
