import type { Scenario } from '../generated/types.ts';

/** One thing the code under test did that the contract does not bear out. */
export interface CheckFailure {
  /** The variant in which it happened, as `only` takes it. */
  readonly variant: string;
  /** What Glue did, in one line. */
  readonly glue: string;
  /** What the consumer did, in one line. */
  readonly consumer: string;
  readonly rule: CheckRule;
  /** The world in which it happened; a scenario file of it brings the failure back. */
  readonly scenario?: Scenario;
  readonly seed?: number;
}

/** Why it is wrong: a rule about consumers that follows from what Glue documents or does. */
export interface CheckRule {
  /** `<check>/<what>`; stable. */
  readonly id: string;
  readonly sentence: string;
  /** A URL, or what it was seen in. */
  readonly source: string;
}
