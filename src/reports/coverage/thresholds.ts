import type { GoalKind } from '../../contract/coverage/list-goals.ts';
import { excerpt } from '../../contract/excerpt.ts';
import { ToolkitError } from '../../errors.ts';
import { addUp, kinds, percentOf, plurals, type CoverageSummary } from './summarize-coverage.ts';

/** The percents that a suite has to reach: of every kind, or of each kind by itself. */
export type Thresholds = Readonly<Partial<Record<GoalKind, number>>>;

/** A kind of which too little was met. */
export interface Shortfall {
  readonly kind: GoalKind;
  readonly percent: number;
  readonly threshold: number;
}

/**
 * Reads `80`, which is for every kind, and `error=90`, which is for one and goes before it.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for anything else
 */
export function parseThresholds(values: readonly string[]): Thresholds {
  const pairs = values.map((value) => {
    const [, kind, digits] = /^(?:([a-z]+)=)?(\d{1,3})$/.exec(value) ?? [];
    const percent = Number(digits);
    if (digits === undefined || percent > 100 || (kind !== undefined && !kinds.includes(kind as GoalKind))) throw invalid(value);
    return { kind: kind as GoalKind | undefined, percent };
  });
  const general = pairs.flatMap(({ kind, percent }) => (kind === undefined ? kinds.map((each) => [each, percent] as const) : []));
  const special = pairs.flatMap(({ kind, percent }) => (kind === undefined ? [] : [[kind, percent] as const]));
  return Object.fromEntries([...general, ...special]);
}

/** The kinds of which less was met than asked for. */
export function findShortfalls(summary: CoverageSummary, thresholds: Thresholds): readonly Shortfall[] {
  return kinds.flatMap((kind) => {
    // A suite that called nothing has met nothing, whatever there was to meet.
    const percent = summary.operations.length === 0 ? 0 : percentOf(addUp(summary.operations, kind));
    const threshold = thresholds[kind] ?? 0;
    return percent < threshold ? [{ kind, percent, threshold }] : [];
  });
}

/** One line for people. */
export function describeShortfall({ kind, percent, threshold }: Shortfall): string {
  return `${plurals[kind]}: ${percent} % is below the threshold of ${threshold} %`;
}

function invalid(received: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'This is no threshold of coverage.',
    expected: `0 to 100, or <kind>=0 to 100 where <kind> is one of ${kinds.join(', ')}`,
    received: excerpt(received),
    next: 'Give 80 for every kind, or error=90 for one; on the command line with commas between several.',
  });
}
