import { formatViolation, type Severity, type Violation } from '../contract/violation.ts';

/** A finding before it is known which line it stands on, and whether it fails. */
export interface Problem {
  /** JSON Pointer from the root of the file. */
  readonly path: string;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly violation?: Violation;
}

/** A difference from the contract as a problem of the file it was found in. */
export function toProblem(violation: Violation): Problem {
  const { path, severity, rule } = violation;
  return { path, severity, rule, message: formatViolation(violation), violation };
}
