import type { Interaction } from '../../generated/types.ts';

/** Something to tell about one place of a file: `entry 3`, or `line 70`. */
export interface Remark {
  readonly place: string;
  /** In words that quote nothing of what was sent or answered. */
  readonly reason: string;
}

/** An entry that gave no interaction. */
export interface Skipped extends Remark {
  /** True for a call of Glue, which is lost; false for what belongs to other services. */
  readonly lost: boolean;
}

/** What a file of another tool holds, in the terms of Glue and with all that was in it: for a redactor, never for a file. */
export interface Imported {
  readonly interactions: readonly Interaction[];
  /** Where the calls went, if the file tells. */
  readonly region?: string;
  /** The earliest day (UTC) on which one of them was answered, if the file tells. */
  readonly recordedAt?: string;
  readonly skipped: readonly Skipped[];
  /** What was concluded or left out on the way, and why. */
  readonly notes: readonly Remark[];
  /** Credentials that the file shows, whatever service they were for, to be searched for in what is written. */
  readonly secrets: readonly string[];
}

export interface ImportOptions {
  /** What errors call the text; nothing is opened. */
  readonly path: string;
  /** The only region whose calls are taken. When absent it is the first one the file tells of. */
  readonly region?: string;
  /** The operation of what does not say it itself. */
  readonly operation?: string;
  /** The request that a saved output answers, as on the wire or as the AWS CLI takes it. */
  readonly input?: unknown;
}
