import type { World } from './world.ts';

/** Plays the events due by an instant in their order, `most` of them at most; answers how many there were. The clock stands still. */
export function playDue(world: World, until: number, most: number): number {
  let played = 0;
  for (; played < most; played++) {
    const event = world.schedule.takeDue(until);
    if (!event) break;
    world.now = event.at;
    event.play();
  }
  return played;
}
