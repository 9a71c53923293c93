import type { Job, JobUpdate } from '../../generated/types.ts';
import { planCapacity } from '../job-runs/plan-capacity.ts';
import { planTimeout } from '../job-runs/plan-timeout.ts';
import type { World } from '../world.ts';

/** A job as it is kept: what was given, and Glue's defaults for the rest; nothing of an earlier definition (rule 119). */
export function completeDefinition(world: World, name: string, given: JobUpdate, createdOn = world.now / 1000): Job {
  const job: Job = {
    ...structuredClone(given),
    Name: name,
    JobMode: given.JobMode ?? 'SCRIPT',
    JobRunQueuingEnabled: given.JobRunQueuingEnabled ?? false,
    CreatedOn: createdOn,
    LastModifiedOn: world.now / 1000,
    ExecutionProperty: { MaxConcurrentRuns: given.ExecutionProperty?.MaxConcurrentRuns || 1 },
    MaxRetries: given.MaxRetries ?? 0,
    GlueVersion: given.GlueVersion ?? (isSizedInDpus(given) ? '0.9' : world.settings.glueVersion),
  };
  const timeout = planTimeout(job);
  return { ...job, ...(timeout !== undefined && { Timeout: timeout }), ...planCapacity(job) };
}

/** Only Spark jobs of the versions before 2.0 are sized so (rule 32), so one that names no version is of these. */
function isSizedInDpus({ Command, MaxCapacity, AllocatedCapacity }: JobUpdate): boolean {
  return Command?.Name !== 'pythonshell' && Boolean(MaxCapacity ?? AllocatedCapacity);
}
