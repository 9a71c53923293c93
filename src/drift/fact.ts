import type { ModelKind } from '../model/service-model.ts';

/** What can be said of a place, and in which words a difference is told. */
export const aspects = {
  operation: 'the operation',
  pagination: 'how it pages',
  error: 'a declared error',
  fault: 'whose fault it is, and the HTTP status',
  member: 'the type of the member',
  required: 'whether the member must be there',
  default: 'the value of the absent member',
  type: 'the type',
  form: 'whether its members are known',
  enum: 'a value',
  bounds: 'the least and the most',
  pattern: 'the pattern',
} as const;

export type Aspect = keyof typeof aspects;

/** One thing that a source says: of `JobRun.Attempt`, as to its `member` type, `number`. */
export interface Fact {
  /** An operation, a shape, or a member as `JobRun.StateDetail`. */
  readonly where: string;
  readonly aspect: Aspect;
  readonly value: string;
}

/** What a source never says, so that its silence is no difference. */
export const silent: Readonly<Record<ModelKind, ReadonlySet<Aspect>>> = {
  contract: new Set(),
  sdk: new Set(['error', 'default', 'type', 'bounds', 'pattern']),
  botocore: new Set(['pagination', 'default']),
  smithy: new Set(),
};
