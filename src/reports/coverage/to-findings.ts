import type { Report } from '../finding.ts';
import { describeGaps } from './describe-gap.ts';
import { findUnused } from './find-unused.ts';
import { kinds, type CoverageSummary } from './summarize-coverage.ts';
import type { Shortfall } from './thresholds.ts';

/**
 * The gaps as findings, so that the formats of all reports fit them: an error where the kind misses its threshold. They
 * stand in `file`, or, since no file holds what was never done, each under the name of its operation.
 */
export function toFindings({ operations, coverage }: CoverageSummary, shortfalls: readonly Shortfall[], file?: string): Report {
  const short = new Set(shortfalls.map(({ kind }) => kind));
  const gaps = operations.flatMap((covered) =>
    kinds.flatMap((kind) =>
      describeGaps(covered, kind).map((gap) => {
        const level = short.has(kind) || (covered.calls === 0 && short.size > 0) ? ('error' as const) : ('warning' as const);
        return { file: file ?? covered.operation, path: `/${covered.operation}/${kind}`, level, rule: `coverage/${kind}`, message: `${covered.operation}: ${gap}` };
      }),
    ),
  );
  const findings = [...gaps, ...findUnused(coverage.recordings, 'warning')];
  const files = file === undefined ? operations.map(({ operation }) => operation as string) : [file];
  return { files: [...new Set([...files, ...findings.map((finding) => finding.file)])], findings };
}
