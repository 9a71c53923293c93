import type { OperationName } from '../../contract/operation.ts';
import { operations } from '../../generated/operations.ts';
import type { ConsumerRule } from '../consumer-rule.ts';

const rules = {
  clear: { id: 'variants/clear-end', sentence: 'An answer that the contract allows causes no TypeError, RangeError, SyntaxError or ReferenceError.' },
  asserted: { id: 'variants/assertions-hold', sentence: 'What the consumer asserts holds for every answer that the contract allows.' },
  ends: { id: 'variants/ends', sentence: 'Whatever Glue answers, what waits for it comes to an end.' },
  requests: { id: 'variants/requests', sentence: 'What is made of an answer and sent to Glue keeps the contract.' },
};

/** The rules that hold for consumers of an operation; that its answers may be like this is documented with the operation. */
export function rulesFor(operation: OperationName): { readonly [Name in keyof typeof rules]: ConsumerRule } {
  const [source] = operations[operation].documented;
  const cite = (rule: Pick<ConsumerRule, 'id' | 'sentence'>): ConsumerRule => ({ ...rule, source, evidence: 'documented' });
  return { clear: cite(rules.clear), asserted: cite(rules.asserted), ends: cite(rules.ends), requests: cite(rules.requests) };
}
