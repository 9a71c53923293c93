import type { ShapeTypes, TimestampValue } from '../../generated/types.ts';

/** How sure a rule is: stated by AWS, seen in real answers, or concluded by us. */
export type Evidence = 'documented' | 'observed' | 'inferred';

/** The members of a job that decide which run parameters are allowed. */
export interface JobFacts {
  readonly Command?: { readonly Name?: string };
  readonly GlueVersion?: string;
}

/** What is known beside the value itself; a rule that needs what is absent says nothing. */
export interface RuleContext {
  /** The request that an output answers; it may be malformed, so rules read it with `asked`. */
  readonly input?: Readonly<Record<string, unknown>>;
  /** The job that the run or the start request belongs to. */
  readonly job?: JobFacts;
}

/**
 * Reports one breach: where (JSON Pointer below the rule's shape), what was expected there, and what stood there.
 * `expected` never quotes a value that recordings redact.
 */
export type Report = (path: string, expected: string, received: unknown) => void;

/** What rules can be about: every structure and list, and points in time wherever they occur. */
export interface RuleShapes extends ShapeTypes {
  readonly TimestampValue: TimestampValue;
}

/** A rule that no schema can say, checked wherever a value of its shape occurs. */
export interface Rule<Name extends keyof RuleShapes = keyof RuleShapes> {
  /** `<subject>/<what>`: stable, for reports and expected violations name rules by it. */
  readonly id: string;
  /** The rule as one sentence that states what holds. */
  readonly sentence: string;
  readonly evidence: Evidence;
  /** Set where even a sure rule may be outgrown by Glue, such as the format of an id; inferred rules are drift anyway. */
  readonly severity?: 'drift';
  /** A URL, or the kind of answers it was seen in. */
  readonly source: string;
  /** The numbers of the rule book's entries it comes from. */
  readonly book: readonly number[];
  readonly shape: Name;
  /** Called only with values whose JSON types are right; members may still be absent, enum values unknown. */
  check(value: RuleShapes[Name], report: Report, context: RuleContext): void;
}

/** Types a rule by its shape, so that `check` sees the right members. */
export function defineRule<Name extends keyof RuleShapes>(rule: Rule<Name>): Rule {
  return rule;
}
