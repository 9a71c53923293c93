import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { RaisedFault } from '../../src/simulate/raise-fault.ts';
import { readSchedule } from '../../src/simulate/triggers/read-schedule.ts';

/** A Monday. */
const from = Date.UTC(2026, 0, 5, 6);
const days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

function firings(schedule: string, count: number): string[] {
  const next = readSchedule(schedule);
  const found: string[] = [];
  for (let at = next(from); at !== undefined && found.length < count; at = next(at)) {
    found.push(`${days[new Date(at).getUTCDay()]} ${new Date(at).toISOString().slice(0, 16)}`);
  }
  return found;
}

test.each([
  ['cron(15 12 * * ? *)', ['MON 2026-01-05T12:15', 'TUE 2026-01-06T12:15']],
  ['cron(0 6 * * ? *)', ['TUE 2026-01-06T06:00']],
  ['cron(1/20 6 * * ? *)', ['MON 2026-01-05T06:01', 'MON 2026-01-05T06:21', 'MON 2026-01-05T06:41', 'TUE 2026-01-06T06:01']],
  ['cron(0/30 8-9 ? * MON-FRI *)', ['MON 2026-01-05T08:00', 'MON 2026-01-05T08:30', 'MON 2026-01-05T09:00', 'MON 2026-01-05T09:30', 'TUE 2026-01-06T08:00']],
  ['cron(0 10-20/5,23 * * ? *)', ['MON 2026-01-05T10:00', 'MON 2026-01-05T15:00', 'MON 2026-01-05T20:00', 'MON 2026-01-05T23:00', 'TUE 2026-01-06T10:00']],
  ['cron(0/5 12 * * ? *)', ['MON 2026-01-05T12:00', 'MON 2026-01-05T12:05', 'MON 2026-01-05T12:10']],
  ['cron(*/7 22-23 * * ? *)', ['MON 2026-01-05T22:00', 'MON 2026-01-05T22:07', 'MON 2026-01-05T22:14']],
  ['cron(0,56 8-9 * * ? *)', ['MON 2026-01-05T08:00', 'MON 2026-01-05T08:56', 'MON 2026-01-05T09:00']],
  ['cron(0,56 8,10 * * ? *)', ['MON 2026-01-05T08:00', 'MON 2026-01-05T08:56', 'MON 2026-01-05T10:00']],
  ['cron(*/30 */12 * * ? *)', ['MON 2026-01-05T12:00', 'MON 2026-01-05T12:30', 'TUE 2026-01-06T00:00']],
  ['cron(0 0 1 JAN,mar ? *)', ['SUN 2026-03-01T00:00', 'FRI 2027-01-01T00:00']],
  ['cron(0 0 29 2 ? *)', ['TUE 2028-02-29T00:00', 'SUN 2032-02-29T00:00']],
  ['cron(0 0 1 1 ? 2030/5)', ['TUE 2030-01-01T00:00', 'MON 2035-01-01T00:00']],
  ['cron(0 0 1 1 ? */4)', ['TUE 2030-01-01T00:00', 'SUN 2034-01-01T00:00']],
  ['cron(0 0 1 */5 ? *)', ['MON 2026-06-01T00:00', 'SUN 2026-11-01T00:00', 'FRI 2027-01-01T00:00']],
  ['cron(0 0 1 1 ? 2027-2028)', ['FRI 2027-01-01T00:00', 'SAT 2028-01-01T00:00']],
] as const)('%s fires when the documents say', (schedule, expected) => {
  expect(firings(schedule, expected.length)).toEqual(expected);
});

test.each([
  ['1', 'SUN 2026-01-11'],
  ['2', 'MON 2026-01-05'],
  ['7', 'SAT 2026-01-10'],
  ['SAT', 'SAT 2026-01-10'],
  ['L', 'SAT 2026-01-10'],
  ['6L', 'FRI 2026-01-30'],
  ['friL', 'FRI 2026-01-30'],
  ['2#2', 'MON 2026-01-12'],
  ['MON#5', 'MON 2026-03-30'],
  ['3/2', 'TUE 2026-01-06'],
  ['*/3', 'WED 2026-01-07'],
])('the day of week %s counts from 1 for Sunday: first %s', (day, expected) => {
  expect(firings(`cron(0 12 ? * ${day} *)`, 1)[0]?.slice(0, 14)).toBe(expected);
});

test.each([
  ['L', ['2026-01-31', '2026-02-28', '2026-03-31']],
  ['LW', ['2026-01-30', '2026-02-27', '2026-03-31']],
  ['1W', ['2026-02-02', '2026-03-02', '2026-04-01']],
  ['15W', ['2026-01-15', '2026-02-16', '2026-03-16']],
  ['31W', ['2026-01-30', '2026-03-31', '2026-05-29']],
  ['10,L', ['2026-01-10', '2026-01-31', '2026-02-10']],
  ['25/5', ['2026-01-25', '2026-01-30', '2026-02-25']],
])('the day of month %s fires on %j', (day, expected) => {
  expect(firings(`cron(0 12 ${day} * ? *)`, 3).map((at) => at.slice(4, 14))).toEqual(expected);
});

test.each(['cron(0 0 31 2 ? *)', 'cron(0 0 1 1 ? 2020)', 'cron(0 0 31W 2 ? *)'])('%s is readable and never fires again', (schedule) => {
  expect(firings(schedule, 1)).toEqual([]);
});

test.each([
  '',
  'rate(5 minutes)',
  '0 12 * * ? *',
  'cron(0 12 * * ?)',
  'cron(0 0 12 * * ? *)',
  'cron(0 12 * * * *)',
  'cron(0 12 ? * ? *)',
  'cron(0 12 1 * 2 *)',
  'cron(60 12 * * ? *)',
  'cron(0 24 * * ? *)',
  'cron(0 12 32 * ? *)',
  'cron(0 12 0 * ? *)',
  'cron(0 12 * 13 ? *)',
  'cron(0 12 ? * 0 *)',
  'cron(0 12 ? * 8 *)',
  'cron(0 12 ? * MON#6 *)',
  'cron(0 12 ? * +MON *)',
  'cron(0 12 ? * 2-4L *)',
  'cron(0 12 * * ? 1969)',
  'cron(0 12 * * ? 2200)',
  'cron(? 12 * * ? *)',
  'cron(*/0 12 * * ? *)',
  'cron(1, 12 * * ? *)',
  'cron(1,,2 12 * * ? *)',
  'cron(-1 12 * * ? *)',
  'cron(0 12 ?,1 * MON *)',
  'cron(0 12 ?,1 * ? *)',
  'cron( 0 12 * * ? *)',
  'cron(0 12 L-3 * ? *)',
  'cron(0 12 0W * ? *)',
  'cron(0 12 32W * ? *)',
  'cron(0/100 12 * * ? *)',
  'cron(* * * * ? *)',
  'cron(0/4 12 * * ? *)',
  'cron(10-12 12 * * ? *)',
  'cron(0,30,34 12 * * ? *)',
  'cron(58,2,6 * ? * MON *)',
  'cron(0-59/4 8 * * ? *)',
  'cron(@daily)',
  'cron(0 12 * * ? *) ',
  ' cron(0 12 * * ? *)',
])('%j is no schedule: InvalidInputException', (schedule) => {
  expect(() => readSchedule(schedule)).toThrow(expect.objectContaining({ fault: expect.objectContaining({ name: 'InvalidInputException', status: 400 }) }));
});

const list = (min: number, max: number) => fc.uniqueArray(fc.integer({ min, max }), { minLength: 1, maxLength: 4 });

/** Minute by minute, from the meaning of the fields alone. */
function findByLooking(minutes: readonly number[], hours: readonly number[], weekdays: readonly number[], after: number): number {
  let at = Math.floor(after / 60_000) * 60_000 + 60_000;
  const fits = (date: Date) => minutes.includes(date.getUTCMinutes()) && hours.includes(date.getUTCHours()) && weekdays.includes(date.getUTCDay() + 1);
  while (!fits(new Date(at))) at += 60_000;
  return at;
}

test('the next firing is the first minute that fits all fields, for any lists of them', () => {
  fc.assert(
    fc.property(fc.nat(4), list(0, 11), list(0, 23), list(1, 7), fc.integer({ min: from, max: from + 400 * 86_400_000 }), (first, fifths, hours, weekdays, after) => {
      // Five minutes are the least distance.
      const minutes = fifths.map((fifth) => first + 5 * fifth);
      const next = readSchedule(`cron(${minutes.join()} ${hours.join()} ? * ${weekdays.join()} *)`);
      expect(next(after)).toBe(findByLooking(minutes, hours, weekdays, after));
    }),
  );
});

function tryNext(schedule: string): number | undefined | RaisedFault {
  try {
    return readSchedule(schedule)(from);
  } catch (error) {
    if (error instanceof RaisedFault) return error;
    throw error;
  }
}

test('no text makes reading a schedule fail in another way than by its fault', () => {
  const part = fc.stringMatching(/^[0-9LW?*#,/A-Z-]{1,6}$/);
  fc.assert(
    fc.property(fc.array(part, { minLength: 6, maxLength: 6 }), (parts) => {
      const outcome = tryNext(`cron(${parts.join(' ')})`);
      expect(outcome instanceof RaisedFault || outcome === undefined || outcome > from).toBe(true);
    }),
    { numRuns: 500 },
  );
});
