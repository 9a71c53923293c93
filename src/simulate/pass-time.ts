import { ToolkitError } from '../errors.ts';
import { playDue } from './play-due.ts';
import type { World } from './world.ts';

/** A year of three triggers that fire as often as Glue lets them; they take some seconds, in which nobody is answered. */
const mostEvents = 1_000_000;

/**
 * Lets time pass until an instant, with all that happens in it.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` when more happens than one step may hold; time has passed until then
 */
export function passTime(world: World, moveTo: (instant: number) => void, until: number, most = mostEvents): void {
  moveTo(world.clock.now());
  playDue(world, until, most);
  const isDone = (world.schedule.next() ?? Number.POSITIVE_INFINITY) > until;
  moveTo(isDone ? until : world.now);
  if (isDone) return;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: `Too much happens for one step: after ${most} events it is ${new Date(world.now).toISOString()}.`,
    path: '/duration',
    expected: `at most ${most} events in one step`,
    next: 'Go on from there in shorter steps, or let schedules fire less often.',
  });
}
