import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOldestReadable } from '../../src/simulate/find-oldest-readable.ts';
import { createHistory } from '../../src/simulate/history.ts';

describe('createHistory', () => {
  test('counts its positions from the oldest, the past before what is added', () => {
    const history = createHistory(3, (position) => `past ${position}`);
    expect([history.add('new'), history.add('newer')]).toEqual([3, 4]);
    expect(history.length).toBe(5);
    expect(Array.from({ length: 5 }, (_, position) => history.at(position))).toEqual(['past 0', 'past 1', 'past 2', 'new', 'newer']);
  });

  test.each([-1, 2, 5])('has nothing at %d', (position) => {
    const history = createHistory(1, () => 'past');
    history.add('new');
    expect(history.at(position)).toBeUndefined();
  });

  test('makes nothing of its past before somebody looks, and what was looked at last once only', () => {
    let made = 0;
    const history = createHistory(1_000_000, (position) => (made++, { position }));
    expect([history.length, made]).toEqual([1_000_000, 0]);
    for (let round = 0; round < 3; round++) for (let position = 0; position < 200; position++) expect(history.at(position)).toEqual({ position });
    expect(made).toBe(200);
  });

  test('keeps little more of its past than a page: what was looked at long ago is made again, and the same', () => {
    let made = 0;
    const history = createHistory(10_000, (position) => (made++, { position }));
    for (let round = 0; round < 2; round++) for (let position = 0; position < 10_000; position++) expect(history.at(position)).toEqual({ position });
    expect(made).toBe(20_000);
  });

  test('forgets the oldest that was added, with all of its past, and the others keep their positions', () => {
    const history = createHistory(2, (position) => `past ${position}`);
    for (const entry of ['a', 'b', 'c']) history.add(entry);
    expect(history.oldest).toBe(0);
    history.forgetOldest();
    expect([history.oldest, history.length, history.add('d')]).toEqual([3, 5, 5]);
    expect(Array.from({ length: 6 }, (_, position) => history.at(position))).toEqual([undefined, undefined, undefined, 'b', 'c', 'd']);
  });

  test('forgets nothing of a past that nothing was added to', () => {
    const history = createHistory(2, (position) => `past ${position}`);
    history.forgetOldest();
    expect([history.oldest, history.at(0)]).toEqual([0, 'past 0']);
  });

  test('is empty without a past', () => {
    expect([createHistory().length, createHistory().at(0)]).toEqual([0, undefined]);
  });
});

describe('findOldestReadable', () => {
  test('finds the first entry that may be read, in as many looks as the length has binary digits', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (length, share) => {
        const oldest = Math.floor(length * share);
        let looks = 0;
        const found = findOldestReadable(createHistory(length, (position) => position), (position) => ++looks > 0 && position >= oldest);
        expect(found).toBe(oldest);
        expect(looks).toBeLessThanOrEqual(length.toString(2).length);
      }),
    );
  });

  test('is the length when nothing may be read any more', () => {
    expect(findOldestReadable(createHistory(9, () => 'old'), () => false)).toBe(9);
  });
});
