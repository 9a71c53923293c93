import type { Severity, Violation } from './violation.ts';

/** A value with more faults than this is garbage: the rest would say nothing new, and a list of millions helps nobody. */
const limit = 1000;

export interface ViolationCollector {
  readonly found: Violation[];
  /** False once there are enough of a severity, so that no more need be described. Drift never crowds out violations. */
  wants(severity: Severity): boolean;
  add(violation: Violation): void;
}

/** Collects at most 1000 violations of each severity. */
export function collectViolations(): ViolationCollector {
  const found: Violation[] = [];
  const counts = { violation: 0, drift: 0 };
  return {
    found,
    wants: (severity) => counts[severity] < limit,
    add(violation) {
      if (counts[violation.severity]++ < limit) found.push(violation);
    },
  };
}
