import type { JobRunRecord } from '../world.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** The epoch began on a Thursday. */
const days = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];

/**
 * When Glue ends a streaming run without a timeout for maintenance, to start the job anew: seven days after the start, or
 * where it has a window at the first hour of that after seven days (rules 30, 46); never for any other run. Takes and answers
 * epoch milliseconds. Sources: https://docs.aws.amazon.com/glue/latest/dg/glue-streaming-maintenance.html, and Timeout in
 * https://docs.aws.amazon.com/glue/latest/webapi/API_StartJobRun.html
 */
export function planRestart({ definition, shown }: Pick<JobRunRecord, 'definition' | 'shown'>, now: number): number {
  if (definition.Command?.Name !== 'gluestreaming' || shown.Timeout !== undefined) return Number.POSITIVE_INFINITY;
  const due = now + 7 * day;
  if (shown.MaintenanceWindow === undefined) return due;
  const [name = '', hours] = shown.MaintenanceWindow.split(':');
  const midnight = due - (due % day);
  const ahead = (days.indexOf(name) - ((midnight / day) % 7) + 7) % 7;
  const window = midnight + ahead * day + Number(hours) * hour;
  return window >= due ? window : window + 7 * day;
}
