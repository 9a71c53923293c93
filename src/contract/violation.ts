import { cutText } from './cut-text.ts';
import { escapeInvisible } from './escape-invisible.ts';

export type Direction = 'input' | 'output' | 'fault';

/**
 * `violation`: what was sent or answered cannot be Glue's. `drift`: it is not what the contract says, but may be what
 * Glue says tomorrow (an unknown member, a new enum value) or what only inference forbids.
 */
export type Severity = 'violation' | 'drift';

/** One place where a value and the contract differ. */
export interface Violation {
  readonly severity: Severity;
  readonly operation: string;
  readonly direction: Direction;
  /** JSON Pointer to the place; empty for the value itself. */
  readonly path: string;
  /** `shape/<keyword>` for what a schema says, otherwise the id of a rule in `docs/rules.md`. */
  readonly rule: string;
  readonly expected: string;
  /** What stood there, cut at 80 characters; a value that recordings redact is named by its type only. */
  readonly received: string;
}

/**
 * One readable line, whatever the value held: a long path is cut, invisible characters are escaped.
 *
 * @example
 * formatViolation(validateInput('GetJobRuns', { JobName: 'nightly', MaxResults: 500 })[0]!);
 * // "GetJobRuns input /MaxResults: expected at most 200, received 500 (shape/maximum)"
 */
export function formatViolation({ severity, operation, direction, path, rule, expected, received }: Violation): string {
  const place = path === '' ? direction : `${direction} ${cutText(escapeInvisible(path), 160)}`;
  return `${severity === 'drift' ? 'drift: ' : ''}${operation} ${place}: expected ${expected}, received ${received} (${rule})`;
}
