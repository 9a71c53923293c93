import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';

const decimal = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * The moment that a timestamp of the wire means: epoch seconds, a fraction counts milliseconds. Digits in a text are
 * taken too, for the SDK takes them, and in exponent notation (`1.708699485E9`), for so Glue writes them.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for anything else, an ISO date above all: the SDK fails on it
 * @example
 * toDate(1602873931.255).toISOString(); // '2020-10-16T18:45:31.255Z'
 */
export function toDate(seconds: number | string): Date {
  const number = typeof seconds === 'string' && decimal.test(seconds) ? Number(seconds) : seconds;
  const date = new Date(typeof number === 'number' ? Math.round(number * 1000) : Number.NaN);
  return Number.isNaN(date.getTime()) ? refuse('The timestamp', seconds, 'epoch seconds as a number') : date;
}

/**
 * A moment as the wire has it: epoch seconds, milliseconds as the fraction.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for an invalid Date
 * @example
 * toEpochSeconds(new Date('2020-10-16T18:45:31.255Z')); // 1602873931.255
 */
export function toEpochSeconds(date: Date): number {
  const milliseconds = date.getTime();
  return Number.isNaN(milliseconds) ? refuse('The date', 'Invalid Date', 'a valid Date') : milliseconds / 1000;
}

function refuse(subject: string, received: unknown, expected: string): never {
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: `${subject} is not a moment in time.`,
    expected,
    received: excerpt(received),
    next: 'Timestamps are epoch seconds on the wire: divide milliseconds by 1000, and parse ISO text with new Date(text).',
  });
}
