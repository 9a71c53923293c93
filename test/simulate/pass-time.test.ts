import { expect, test } from 'vitest';
import { createManualClock } from '../../src/simulate/clock.ts';
import { createWorld } from '../../src/simulate/create-world.ts';
import { passTime } from '../../src/simulate/pass-time.ts';
import { playEvents } from '../../src/simulate/play-events.ts';

/** A world in which something happens at each of these instants. */
function openWorld(...instants: readonly number[]) {
  const clock = createManualClock(0);
  const world = createWorld(1, clock);
  const played: number[] = [];
  for (const at of instants) world.schedule.add(at, () => void played.push(world.now));
  const moveTo = (instant: number) => {
    clock.advanceTo(instant);
    playEvents(world, instant);
  };
  return { pass: (until: number, most: number) => passTime(world, moveTo, until, most), played, clock };
}

test('as many events as a step may hold are played, each at its time, and the clock stands at the end', () => {
  const { pass, played, clock } = openWorld(1, 2, 2, 9);
  pass(5, 3);
  expect([played, clock.now()]).toEqual([[1, 2, 2], 5]);
});

test('one event more ends the step where it came to, and the next step goes on from there', () => {
  const { pass, played, clock } = openWorld(1000, 2000, 2000, 3000);
  expect(() => pass(5000, 2)).toThrow(
    expect.objectContaining({ code: 'GLUE_OPTION_INVALID', message: expect.stringContaining('after 2 events it is 1970-01-01T00:00:02.000Z.') as string }),
  );
  expect([played, clock.now()]).toEqual([[1000, 2000, 2000], 2000]);
  pass(5000, 2);
  expect([played.length, clock.now()]).toEqual([4, 5000]);
});
