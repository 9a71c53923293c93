import type { World } from './world.ts';

/** Plays every event due at an instant, each at its own time and in order; then the world stands at that instant. */
export function playEvents(world: World, until: number): void {
  for (let event = world.schedule.takeDue(until); event; event = world.schedule.takeDue(until)) {
    world.now = event.at;
    event.play();
  }
  world.now = Math.max(world.now, until);
}
