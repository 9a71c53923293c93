import type { OperationName } from '../../../src/contract/operation.ts';
import type { RuleContext } from '../../../src/contract/rules/rule.ts';

/** Values that keep a rule and values that break it, each as a whole request or answer of `operation`. */
export interface RuleCase {
  readonly rule: string;
  readonly operation: OperationName;
  readonly direction: 'input' | 'output';
  readonly keeps: readonly (readonly [value: unknown, context?: RuleContext])[];
  /** With the place where the breach is told. */
  readonly breaks: readonly (readonly [value: unknown, path: string, context?: RuleContext])[];
}
