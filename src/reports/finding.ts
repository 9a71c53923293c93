import type { Violation } from '../contract/violation.ts';

/** `error` fails the run; `warning` is told and passes. */
export type Level = 'error' | 'warning';

/** One thing found wrong in a file: what every report is made of. */
export interface Finding {
  /** As the user named it, with `/` between folders; `<stdin>` for standard input. */
  readonly file: string;
  /** JSON Pointer from the root of the file; empty for the file as a whole. */
  readonly path: string;
  /** From 1; absent where the place in the text is not known. */
  readonly line?: number;
  /** From 1, in UTF-16 units, as editors and SARIF count. */
  readonly column?: number;
  readonly level: Level;
  readonly rule: string;
  /** One line; a value that recordings redact is not in it. */
  readonly message: string;
  /** The difference from the contract that was found, if it is one. */
  readonly violation?: Violation;
}

/** What was looked at and what was found; a file without findings is good. */
export interface Report {
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}
