import type { Recording, Scenario, WorkflowRun } from '../generated/types.ts';

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
  /** The answer that did it, where it is one answer and no world. */
  readonly recording?: Recording;
  /** The workflow run that it is about, as it was then, with its graph: `drawWorkflowRun` makes a picture of it. */
  readonly workflowRun?: WorkflowRun;
  /** The file that the recording, or the picture, was written to. */
  readonly saved?: string;
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
