import { Cron } from 'croner';
import { excerpt } from '../../contract/excerpt.ts';
import { raiseFault } from '../raise-fault.ts';

interface Field {
  readonly name: string;
  /** What an item of the field may be besides `*`, a range and a step. */
  readonly item: string;
  /** Where steps begin that are written with `*`, and where steps end. */
  readonly first: number;
  readonly last: number;
  /** Items that the cron library spells in another way. */
  readonly spell?: (item: string) => string;
}

const months = 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC';
const days = '[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT';

const fields: readonly Field[] = [
  { name: 'minutes', item: '\\d{1,2}', first: 0, last: 59 },
  { name: 'hours', item: '\\d{1,2}', first: 0, last: 23 },
  { name: 'day of month', item: '\\d{1,2}', first: 1, last: 31 },
  { name: 'month', item: `\\d{1,2}|${months}`, first: 1, last: 12 },
  // L alone is the last day of the week; behind a day it is that day's last one in the month.
  { name: 'day of week', item: days, first: 1, last: 7, spell: (item) => item.replace(/^L$/, '7').replace(/^(.+)L$/, '$1#L') },
  { name: 'year', item: '19[7-9]\\d|2[01]\\d\\d', first: 1970, last: 2199 },
];

/** What only the two fields of days know. */
const special: Readonly<Record<string, RegExp>> = {
  'day of month': /^(\?|L|LW|\d{1,2}W)$/,
  'day of week': new RegExp(`^(\\?|L|(${days})(L|#[1-5]))$`),
};

/**
 * Reads a schedule such as `cron(15 12 * * ? *)`: minutes, hours, day of month, month, day of week (1 is Sunday) and year, in
 * UTC. The function it answers gives the first instant after another one at which the schedule fires, both in epoch
 * milliseconds, or `undefined` when there is none. A text that is no schedule, or one that fires more often than every five
 * minutes within an hour, is an InvalidInputException.
 * Source: https://docs.aws.amazon.com/glue/latest/dg/monitor-data-warehouse-schedule.html
 */
export function readSchedule(schedule: string): (after: number) => number | undefined {
  const parts = /^cron\((.*)\)$/.exec(schedule)?.[1]?.toUpperCase().split(/\s+/) ?? [];
  if (parts.length !== fields.length) return refuse(schedule, 'it is not cron() with six fields');
  // The documents want the one field of days that says nothing to be a question mark.
  if ((parts[2] === '?') === (parts[4] === '?')) return refuse(schedule, 'day of month or day of week must be ?, and not both');
  const translated = fields.map((field, index) => translate(schedule, field, parts[index] as string));
  const cron = parse(schedule, translated);
  if (isTooFast(translated[0] as string)) return refuse(schedule, 'it fires more often than every 5 minutes');
  return (after) => cron.nextRun(new Date(after))?.getTime();
}

function parse(schedule: string, translated: readonly string[]): Cron {
  try {
    return new Cron(['0', ...translated].join(' '), { utcOffset: 0, alternativeWeekdays: true, mode: '7-part' });
  } catch {
    return refuse(schedule, 'a value is out of its range');
  }
}

/** Every seven minutes is four minutes from one hour to the next, and nobody takes that for a rate. */
function isTooFast(minutes: string): boolean {
  const ranges = minutes.split(',').map((text) => {
    const [, first = '', end, step = 1] = /^(\*|\d+)(?:-(\d+))?(?:\/(\d+))?$/.exec(text) ?? [];
    return first === '*' ? { start: 0, end: 59, step: 1 } : { start: Number(first), end: Number(end ?? first), step: Number(step) };
  });
  const isIn = (value: number) => ranges.some(({ start, end, step }) => value >= start && value <= end && (value - start) % step === 0);
  const fired = Array.from({ length: 60 }, (_, value) => value).filter(isIn);
  return fired.some((minute, index) => minute - (fired[index - 1] ?? -Infinity) < 5);
}

function translate(schedule: string, { name, item, first, last, spell = (text) => text }: Field, part: string): string {
  const plain = new RegExp(`^(?:\\*|(${item})(-(${item}))?)(/\\d{1,4})?$`);
  const items = part.split(',').map((text) => {
    if (special[name]?.test(text)) return spell(text);
    const found = plain.exec(text) ?? refuse(schedule, `${excerpt(text)} is no ${name}`);
    const [, start = first, range, , step] = found;
    return step !== undefined && range === undefined ? `${start}-${last}${step}` : text;
  });
  if (items.includes('?') && items.length > 1) refuse(schedule, `? stands alone in the ${name}`);
  return items.join(',').replace('?', '*');
}

function refuse(schedule: string, reason: string): never {
  return raiseFault('InvalidInputException', `Invalid schedule expression ${excerpt(schedule)}: ${reason}.`);
}
