import type { Evidence } from '../contract/rules/rule.ts';
import type { CheckFailure, CheckRule } from './check-failure.ts';

/** A rule about consumers, and how sure it is that Glue behaves in the way it rests on. */
export interface ConsumerRule extends CheckRule {
  readonly evidence: Evidence;
}

/** What a variant finds; the rest of a failure is the same for all that it finds. */
export interface Finding extends Pick<CheckFailure, 'glue' | 'consumer'> {
  readonly rule: ConsumerRule;
}
