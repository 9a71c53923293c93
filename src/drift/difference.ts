import type { ModelKind } from '../model/service-model.ts';
import type { Aspect } from './fact.ts';

/** One place where the contract and another source say different things. */
export interface Difference {
  /** An operation, a shape, or a member as `JobRun.StateDetail`. */
  readonly where: string;
  readonly aspect: Aspect;
  /** `null` where a side says nothing. */
  readonly ours: string | null;
  readonly theirs: string | null;
  readonly proposal: string;
}

/** A difference that is on purpose, as `schemas/known-drift.json` lists it. */
export interface KnownDifference extends Omit<Difference, 'proposal'> {
  /** The kinds of source that differ so. */
  readonly sources: readonly ModelKind[];
  /** Why, in our own words. */
  readonly reason: string;
}
