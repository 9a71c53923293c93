import type { OperationName } from '../../src/contract/operation.ts';
import type { Scenario } from '../../src/generated/types.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };

/** One case, as `case.schema.json` describes it. */
export interface Case {
  readonly id: string;
  /** Numbers of the rule book. */
  readonly rules: readonly number[];
  readonly evidence: 'documented' | 'observed' | 'inferred';
  readonly source: string;
  readonly given?: Scenario;
  readonly steps: readonly Step[];
}

type Step = CallStep | { readonly advance: string } | { readonly settle: true };

export interface CallStep {
  readonly call: OperationName;
  readonly input?: Json;
  /** The name under which later steps refer to the answer. */
  readonly as?: string;
  /** What the output must look like; any output when absent. */
  readonly expect?: Json;
  /** The name of the error that must be answered instead of an output. */
  readonly fault?: string;
}
