import { ToolkitError } from '../../errors.ts';
import type { Mistake } from './mistake.ts';

const shown = 5;

/** Throws for the mistakes of a scenario, if there are any: the first in detail, and some of the rest by a line each. */
export function refuse(mistakes: readonly Mistake[], path: string): void {
  const [first, ...rest] = mistakes;
  if (!first) return;
  const { path: place, problem, expected, received } = first;
  const lines = rest.slice(0, shown).map((other) => `\n    ${other.path}: ${other.problem}${other.expected === undefined ? '' : ` (expected ${other.expected})`}`);
  const more = rest.length > shown ? `\n    and ${rest.length - shown} more` : '';
  throw new ToolkitError('GLUE_SCENARIO_INVALID', {
    message: `In this scenario ${problem}.${rest.length > 0 ? ` Besides:${lines.join('')}${more}` : ''}`,
    path: `${path}#${place}`,
    ...(expected !== undefined && { expected }),
    ...(received !== undefined && { received }),
    next: 'Mend the scenario at this place; schemas/scenario.json describes the format.',
  });
}
