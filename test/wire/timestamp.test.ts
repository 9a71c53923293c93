import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDate, toEpochSeconds } from '../../src/wire/timestamp.ts';
import { protocolCases } from './protocol-cases.ts';

describe('toDate', () => {
  test.each<readonly [number | string, string]>([
    [0, '1970-01-01T00:00:00.000Z'],
    [-1.5, '1969-12-31T23:59:58.500Z'],
    [1602873931.255, '2020-10-16T18:45:31.255Z'],
    [1.708699485e9, '2024-02-23T14:44:45.000Z'],
    ['-1.5', '1969-12-31T23:59:58.500Z'],
    ['1.708699485E9', '2024-02-23T14:44:45.000Z'],
    ['1708699485', '2024-02-23T14:44:45.000Z'],
    ['1602873931.255', '2020-10-16T18:45:31.255Z'],
    ['1708699485e+0', '2024-02-23T14:44:45.000Z'],
    ['17086994850E-1', '2024-02-23T14:44:45.000Z'],
    [1595358275.3754, '2020-07-21T19:04:35.375Z'],
  ])('reads %j as %s', (seconds, iso) => {
    expect(toDate(seconds).toISOString()).toBe(iso);
  });

  test.each(protocolCases.cases.flatMap((one) => (one.direction === 'response' && one.date ? [one] : [])))('reads StartedOn: $rule', ({ output, date }) => {
    expect(toDate((output as { JobRun: { StartedOn: number } }).JobRun.StartedOn).toISOString()).toBe(date);
  });

  test.each<unknown>([
    '2020-10-16T18:45:31.255Z', '2020-10-16T18:45:31+02:00', '2020-10-16', 'Fri, 16 Oct 2020 18:45:31 GMT', '', ' 1', '1 ', '1_0', '0x10', '.5', '5.', '1e', 'NaN', 'Infinity',
    '1e400', '9e15', '१', Number.NaN, Number.POSITIVE_INFINITY, 8.64e12 + 1, null, undefined, true, [], {}, 1n, new Date(0),
  ])('refuses %s', (value) => {
    expect(() => toDate(value as string)).toThrow(expect.objectContaining({ code: 'GLUE_OPTION_INVALID' }));
  });
});

describe('toEpochSeconds', () => {
  test('writes milliseconds as the fraction', () => {
    expect(toEpochSeconds(new Date('2020-10-16T18:45:31.255Z'))).toBe(1602873931.255);
  });

  test('refuses an invalid date', () => {
    expect(() => toEpochSeconds(new Date('tomorrow'))).toThrow(expect.objectContaining({ code: 'GLUE_OPTION_INVALID' }));
  });
});

test('there and back is the same millisecond, through the text of JSON too, for all four-digit years', () => {
  const moment = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true });
  fc.assert(fc.property(moment, (date) => {
    expect(toDate(JSON.parse(JSON.stringify(toEpochSeconds(date))) as number)).toStrictEqual(date);
  }), { numRuns: 2_000 });
});
