import type { GenericMap, Job } from '../../generated/types.ts';

/**
 * The arguments a run works with: the job's defaults, overridden key by key by the start's, and above both the job's
 * NonOverridableArguments (rules 23, 24).
 */
export function planArguments(job: Job, asked: GenericMap | undefined): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(job.DefaultArguments ?? {}),
    ...Object.entries(asked ?? {}),
    ...Object.entries(job.NonOverridableArguments ?? {}),
  ]);
}
