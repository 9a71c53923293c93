import { excerpt } from '../../contract/excerpt.ts';
import { ToolkitError } from '../../errors.ts';
import { parseDuration, type Duration } from '../../simulate/duration.ts';

const longest = 366 * 86_400_000;

/** All schedules within a duration are played before the answer, and meanwhile nobody else is answered. */
export function limitDuration(duration: Duration): number {
  const milliseconds = parseDuration(duration);
  if (milliseconds <= longest) return milliseconds;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'This is too long for one step.',
    path: '/duration',
    expected: '366 days at most',
    received: excerpt(duration),
    next: 'Advance in several steps.',
  });
}
