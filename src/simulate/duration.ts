import { parse } from '@lukeed/ms';
import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';

/** Milliseconds, or text with a unit: `'90s'`, `'5 min'`, `'2h'`, `'1 day'`. */
export type Duration = number | string;

/**
 * A duration in milliseconds.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for a negative duration, one that is no number, and a text without a unit
 */
export function parseDuration(duration: Duration): number {
  const milliseconds = typeof duration === 'number' ? duration : parseText(duration);
  if (milliseconds !== undefined && Number.isFinite(milliseconds) && milliseconds >= 0) return Math.round(milliseconds);
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: `${excerpt(duration)} is not a duration.`,
    expected: "milliseconds as a number, or text with a unit such as '90s', '5m', '2h' or '1d'",
    received: excerpt(duration),
    next: 'Write the duration with its unit.',
  });
}

function parseText(text: string): number | undefined {
  if (/^\s*[\d.]+\s*$/.test(text)) return undefined;
  // The library takes no zero for a number, whatever its unit.
  const unitOfZero = /^\s*0+(?:\.0+)?\s*([a-z]+)\s*$/i.exec(text)?.[1];
  return unitOfZero === undefined ? parse(text) : parse(`1${unitOfZero}`) && 0;
}
