import type { Call, Outcome } from '../../contract/call.ts';
import type { Scenario } from '../../generated/types.ts';
import type { Scene } from '../open-scene.ts';

/** Something that a run may do while a consumer waits for it. */
export interface Situation {
  readonly name: string;
  readonly scenario: Scenario;
  /** The state that the run ends in. */
  readonly final: string;
  /** What else is to be known of the end: `, and its job load FAILED`. */
  readonly but?: string;
  /** What the consumer is to make of it; undefined where both readings are right. */
  readonly verdict: 'success' | 'failure' | undefined;
  /** Starts the run where not just anybody can; answers its id. */
  readonly begin?: (scene: Scene) => string;
  /** What others do as soon as the consumer has read the run for the first time. */
  readonly meanwhile?: (scene: Scene, runId: string) => void;
  /** Makes what stands between the simulated Glue and the consumer in one scene. */
  readonly show?: () => Show;
  /** Similar situations: what one has shown is not told again of the next. */
  readonly family?: string;
}

/** Whether something has been shown for long enough; `lasted` is in milliseconds. */
export type Suffices = (reads: number, lasted: number) => boolean;

/** Changes an answer on its way; `now` is in epoch milliseconds. */
export type Show = (outcome: Outcome, runId: string, now: number) => Outcome;

/** What is waited for: a job run or a workflow run. */
export interface RunKind {
  readonly noun: string;
  readonly startOperation: Call['operation'];
  /** Starts a run the ordinary way; answers its id. */
  readonly begin: (scene: Scene) => string;
  /** The id in the answer of `startOperation`. */
  readonly idOf: (output: object) => string | undefined;
  /** The state in which an answer shows a run, if it does. */
  readonly stateOf: (output: object, runId: string) => string | undefined;
  readonly isFinal: (state: string) => boolean;
}
