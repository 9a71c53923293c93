import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createManualClock, systemClock } from '../../src/simulate/clock.ts';
import { createSchedule } from '../../src/simulate/schedule.ts';

describe('createSchedule', () => {
  test('plays by time, those of one instant in the order they were added, and nothing that was taken back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 9 }), fc.boolean())), (events) => {
        const schedule = createSchedule();
        const played: string[] = [];
        for (const [order, [at, cancelled]] of events.entries()) {
          const cancel = schedule.add(at, () => void played.push(`${at}/${String(order).padStart(4, '0')}`));
          if (cancelled) cancel();
        }
        for (let event = schedule.takeDue(9); event; event = schedule.takeDue(9)) event.play();
        const expected = events.flatMap(([at, cancelled], order) => (cancelled ? [] : [`${at}/${String(order).padStart(4, '0')}`]));
        expect(played).toEqual(expected.toSorted());
        expect(schedule.next()).toBeUndefined();
      }),
    );
  });

  test('gives out what is due at the instant, and nothing later', () => {
    const schedule = createSchedule();
    schedule.add(10, () => {});
    expect(schedule.takeDue(9)).toBeUndefined();
    expect(schedule.takeDue(10)?.at).toBe(10);
    expect(schedule.takeDue(10)).toBeUndefined();
  });

  test('tells when the next event is due, past those that were taken back', () => {
    const schedule = createSchedule();
    const cancel = schedule.add(3, () => {});
    schedule.add(8, () => {});
    expect(schedule.next()).toBe(3);
    cancel();
    cancel();
    expect(schedule.next()).toBe(8);
  });
});

describe('the clocks', () => {
  test('stand still until moved, and never go back', () => {
    const clock = createManualClock(1000);
    clock.advance('2s');
    clock.advance(5);
    expect(clock.now()).toBe(3005);
    clock.advanceTo(3000);
    expect(clock.now()).toBe(3005);
    clock.advanceTo(4000);
    expect(clock.now()).toBe(4000);
  });

  test('of the system are the time of the process', () => {
    const before = Date.now();
    expect(systemClock.now()).toBeGreaterThanOrEqual(before);
  });
});
