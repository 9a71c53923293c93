import type { ShapeTypes } from '../../generated/types.ts';

/** How sure a rule is: stated by AWS, seen in real answers, or concluded by us. */
export type Evidence = 'documented' | 'observed' | 'inferred';

/** The members of a job that decide which run parameters are allowed. */
export interface JobFacts {
  readonly Command?: { readonly Name?: string };
  readonly GlueVersion?: string;
}

/** What is known beside the value itself; a rule that needs what is absent says nothing. */
export interface RuleContext {
  /** The request that an output answers. */
  readonly input?: Readonly<Record<string, unknown>>;
  /** The job that the run or the start request belongs to. */
  readonly job?: JobFacts;
}

/** Reports one breach: where (JSON Pointer below the rule's shape), what was expected there, and what stood there. */
export type Report = (path: string, expected: string, received: unknown) => void;

/** A rule that no schema can say, checked wherever a value of its shape occurs. */
export interface Rule<Name extends keyof ShapeTypes = keyof ShapeTypes> {
  /** `<subject>/<what>`: stable, for users switch rules off by it. */
  readonly id: string;
  /** The rule as one sentence that states what holds. */
  readonly sentence: string;
  readonly evidence: Evidence;
  /** A URL, or the kind of answers it was seen in. */
  readonly source: string;
  readonly shape: Name;
  /** Called only with values whose JSON types are right; members may still be absent. */
  check(value: ShapeTypes[Name], report: Report, context: RuleContext): void;
}

/** Types a rule by its shape, so that `check` sees the right members. */
export function defineRule<Name extends keyof ShapeTypes>(rule: Rule<Name>): Rule {
  return rule;
}
