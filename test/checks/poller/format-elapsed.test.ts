import { expect, test } from 'vitest';
import { formatClock, formatSpan } from '../../../src/checks/poller/format-elapsed.ts';

test.each([
  [0, '00:00:00'],
  [1_205_999, '00:20:05'],
  [360_000_000, '100:00:00'],
])('%i ms is %s on the clock', (milliseconds, text) => {
  expect(formatClock(milliseconds)).toBe(text);
});

test.each([
  [0, '0 s'],
  [0.4, '0 s'],
  [200, '200 ms'],
  [1500, '1 s 500 ms'],
  [750_000, '12 min 30 s'],
  [3_600_001, '1 h'],
  [90_000_000, '1 d 1 h'],
])('%d ms is %s in words', (milliseconds, text) => {
  expect(formatSpan(milliseconds)).toBe(text);
});
