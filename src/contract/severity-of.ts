import type { Rule } from './rules/rule.ts';
import type { Severity } from './violation.ts';

/** How a breach of a rule is told. What is only inferred never fails a test by default. */
export function severityOf({ evidence, severity }: Rule): Severity {
  return severity ?? (evidence === 'inferred' ? 'drift' : 'violation');
}
