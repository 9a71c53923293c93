import { expect, test } from 'vitest';
import { isDay } from '../../src/recording/is-day.ts';

test.each([
  ['2026-11-21', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-11-31', false],
  ['2026-13-01', false],
  ['2026-00-01', false],
  ['2026-1-1', false],
  ['2026-11-21T00:00:00Z', false],
  ['+002026-11-21', false],
  ['', false],
])('that %j is a day of the calendar is %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
