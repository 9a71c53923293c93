import { ToolkitError } from '../errors.ts';
import { isAwaited } from './is-awaited.ts';
import { playDue } from './play-due.ts';
import type { World } from './world.ts';

/** More than eleven attempts of seven days each; what goes on for longer (a run whose slot never comes free) never ends. */
const longest = 100 * 86_400_000;
const mostEvents = 1_000_000;

/**
 * Lets time pass event by event until no run is under way, and no event waits in a trigger's batch; but for runs that a
 * schedule starts meanwhile.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for what does not come to its end; time has passed until then
 */
export function settleWorld(world: World, moveTo: (instant: number) => void): void {
  const since = world.clock.now();
  let left = mostEvents;
  moveTo(since);
  for (let busy = findBusy(world, since); busy; busy = findBusy(world, since)) {
    // Only the one that was found is looked at until it is done, so that a large world is not searched at each event.
    while (busy.isBusy()) {
      const next = world.schedule.next();
      if (next === undefined || next > since + longest || left <= 0) throw endless(world, busy.name);
      left -= playDue(world, next, left);
      moveTo(world.now);
    }
  }
}

interface Busy {
  readonly name: string;
  readonly isBusy: () => boolean;
}

function findBusy(world: World, since: number): Busy | undefined {
  const { occupied, waiting, crawlers, workflows, triggers } = world;
  for (const run of [...occupied, ...waiting]) {
    if (isAwaited(world, run, since)) return { name: `The run ${run.shown.Id}`, isBusy: () => occupied.has(run) || waiting.has(run) };
  }
  for (const [name, crawler] of crawlers) {
    const { current } = crawler;
    if (current && isAwaited(world, current, since)) return { name: `The crawler ${name}`, isBusy: () => crawler.current === current };
  }
  for (const { active } of workflows.values()) {
    for (const run of active) if (isAwaited(world, run, since)) return { name: `The workflow run ${run.shown.WorkflowRunId}`, isBusy: () => active.has(run) };
  }
  for (const [name, trigger] of triggers) if (trigger.events > 0) return { name: `The trigger ${name}`, isBusy: () => trigger.events > 0 };
  return undefined;
}

function endless({ now }: World, name: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: `${name} does not come to its end, although it is ${new Date(now).toISOString()}.`,
    expected: `no run to be under way within 100 days and ${mostEvents} events`,
    next: 'Stop it, or give it an outcome that ends; advance() lets time pass without waiting for anything.',
  });
}
