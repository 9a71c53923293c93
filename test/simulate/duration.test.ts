import { describe, expect, test } from 'vitest';
import { parseDuration } from '../../src/simulate/duration.ts';

describe('parseDuration', () => {
  test.each([
    [0, 0],
    [1500, 1500],
    [1.6, 2],
    ['90s', 90_000],
    ['5 min', 300_000],
    ['2h', 7_200_000],
    ['1 day', 86_400_000],
    ['365d', 31_536_000_000],
    ['0.5s', 500],
    ['20ms', 20],
    ['0s', 0],
    ['0.0 days', 0],
  ])('reads %j as %d milliseconds', (duration, milliseconds) => {
    expect(parseDuration(duration)).toBe(milliseconds);
  });

  test.each(['90', '', ' ', 's', '-5s', 'soon', '1h30', '5 parsecs', '0 parsecs', -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %j with what to write instead', (duration) => {
    expect(() => parseDuration(duration)).toThrow(expect.objectContaining({ code: 'GLUE_OPTION_INVALID' }));
  });
});
