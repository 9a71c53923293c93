import { coverageParts, type Coverage } from './coverage.ts';
import { createTally } from './create-tally.ts';

/** The counts of all, added up. Their order makes no difference. */
export function mergeCoverage(coverages: readonly Coverage[]): Coverage {
  const parts = Object.keys(coverageParts).map((part) => {
    const tally = createTally<readonly string[]>();
    for (const coverage of coverages) {
      for (const row of coverage[part as keyof Coverage]) tally.add(row.slice(0, -1) as string[], row.at(-1) as number);
    }
    return [part, tally.rows()] as const;
  });
  return Object.fromEntries(parts) as unknown as Coverage;
}
