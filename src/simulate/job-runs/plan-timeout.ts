import type { Job } from '../../generated/types.ts';

/** Seven days, the most that a run may ask for; older jobs above it are capped (rule 29). */
const longest = 10_080;

/** The run's timeout in minutes: the start's, else the job's, else the default of its version; none for a streaming job (rules 28–30). */
export function planTimeout(job: Job, asked?: number): number | undefined {
  const named = asked ?? job.Timeout;
  if (named !== undefined) return Math.min(named, longest);
  if (job.Command?.Name === 'gluestreaming') return undefined;
  return Number.parseFloat(job.GlueVersion ?? '0.9') >= 5 ? 480 : 2880;
}
