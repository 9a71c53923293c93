import type { World } from './world.ts';

/** More than eleven attempts of seven days each; what goes on for longer (a run whose slot never comes free) never ends. */
const longest = 100 * 86_400_000;

/** Lets time pass event by event until no run is under way, and no event waits in a trigger's batch. */
export function settleWorld(world: World, moveTo: (instant: number) => void): void {
  const end = world.clock.now() + longest;
  moveTo(world.clock.now());
  for (let isBusy = findBusy(world); isBusy; isBusy = findBusy(world)) {
    // Only the one that was found is looked at until it is done, so that a large world is not searched at each event.
    while (isBusy()) {
      const next = world.schedule.next();
      if (next === undefined || next > end) return;
      moveTo(next);
    }
  }
}

function findBusy({ occupied, waiting, crawlers, workflows, triggers }: World): (() => boolean) | undefined {
  if (occupied.size + waiting.size > 0) return () => occupied.size + waiting.size > 0;
  for (const crawler of crawlers.values()) if (crawler.current) return () => crawler.current !== undefined;
  for (const { active } of workflows.values()) if (active.size > 0) return () => active.size > 0;
  for (const trigger of triggers.values()) if (trigger.events > 0) return () => trigger.events > 0;
  return undefined;
}
