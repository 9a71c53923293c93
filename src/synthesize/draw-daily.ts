import type { Random } from './random.ts';

/** A schedule in the form Glue takes: once a day, in UTC. */
export function drawDaily(random: Random): string {
  return `cron(${random.int(0, 59)} ${random.int(0, 23)} * * ? *)`;
}
