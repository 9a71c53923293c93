import type { JobRunRecord } from '../world.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** The epoch began on a Thursday. */
const days = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];

/**
 * When Glue ends a streaming run without a timeout for maintenance, to start the job anew: at the next hour of its window, or
 * seven days after the start where it has none (rules 30, 46); never for any other run. Takes and answers epoch milliseconds.
 * Source: https://docs.aws.amazon.com/glue/latest/dg/glue-streaming-maintenance.html
 */
export function planRestart({ definition, shown }: Pick<JobRunRecord, 'definition' | 'shown'>, now: number): number {
  if (definition.Command?.Name !== 'gluestreaming' || shown.Timeout !== undefined) return Number.POSITIVE_INFINITY;
  if (shown.MaintenanceWindow === undefined) return now + 7 * day;
  const [name = '', hours] = shown.MaintenanceWindow.split(':');
  const midnight = now - (now % day);
  const ahead = (days.indexOf(name) - ((midnight / day) % 7) + 7) % 7;
  const window = midnight + ahead * day + Number(hours) * hour;
  return window > now ? window : window + 7 * day;
}
