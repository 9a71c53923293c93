import { formatReport, type ReportFormat } from '../format-report.ts';
import { formatTable } from './format-table.ts';
import { addUp, kinds, percentOf, type CoverageSummary } from './summarize-coverage.ts';
import type { Shortfall } from './thresholds.ts';
import { toFindings } from './to-findings.ts';

/** A file that every repository with such tests has: what was never done stands in no file of its own. */
const anyFile = 'package.json';

/** The coverage in one of the formats of all reports. `color` is for people only. */
export async function formatCoverageReport(format: ReportFormat, summary: CoverageSummary, shortfalls: readonly Shortfall[], color: boolean): Promise<string> {
  if (format === 'pretty') return formatTable(summary, shortfalls, color);
  if (format === 'json') return formatJson(summary, shortfalls);
  return formatReport(format, toFindings(summary, shortfalls, format === 'junit' ? undefined : anyFile));
}

/** Totals by kind, then each operation with the count of every goal, then the counts of what was called and broken. */
function formatJson(summary: CoverageSummary, shortfalls: readonly Shortfall[]): string {
  const totals = Object.fromEntries(
    kinds.map((kind) => {
      const share = addUp(summary.operations, kind);
      return [kind, { ...share, percent: percentOf(share) }];
    }),
  );
  const { calls, violations, recordings } = summary.coverage;
  return `${JSON.stringify({ totals, shortfalls, operations: summary.operations, calls, violations, recordings }, undefined, 2)}\n`;
}
