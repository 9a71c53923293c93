import type { World } from '../world.ts';
import { readSchedule } from './read-schedule.ts';

/** Plays something whenever a schedule fires from now on; the returned function ends that. */
export function repeatOnSchedule(world: World, schedule: string, play: () => void): () => void {
  const nextFiring = readSchedule(schedule);
  let cancel: (() => void) | undefined;
  const plan = () => {
    const next = nextFiring(world.now);
    if (next === undefined) return;
    cancel = world.schedule.add(next, () => {
      plan();
      play();
    });
  };
  plan();
  return () => cancel?.();
}
