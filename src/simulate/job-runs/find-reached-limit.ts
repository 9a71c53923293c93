import type { JobRecord, World } from '../world.ts';

/** Which limit of concurrent runs keeps a further run of a job from starting now; `undefined` when it may (rules 41, 42). */
export function findReachedLimit(world: World, job: JobRecord): 'job' | 'account' | undefined {
  if (job.occupied.size >= (job.definition.ExecutionProperty?.MaxConcurrentRuns || 1)) return 'job';
  return world.occupied.size >= world.settings.maxConcurrentJobRuns ? 'account' : undefined;
}
