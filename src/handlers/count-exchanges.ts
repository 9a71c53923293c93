import type { Coverage } from '../contract/coverage/coverage.ts';
import { createTally, type Counter } from '../contract/coverage/create-tally.ts';
import { findHits } from '../contract/coverage/find-hits.ts';
import { hideSecrets } from '../contract/coverage/hide-secrets.ts';
import { excerpt } from '../contract/excerpt.ts';
import { formatViolation } from '../contract/violation.ts';
import { canonicalKey } from '../recording/canonical-key.ts';
import type { Exchange } from './exchange.ts';

/** Counts what exchanges make of the contract. */
export interface ExchangeCounter {
  observe(exchange: Exchange): void;
  /** A request after this is no retry of one before it. */
  forgetFailures(): void;
  /** What was counted so far. */
  count(): Omit<Coverage, 'recordings'>;
}

/** So many different inputs, and violations, are told; the rest are counted together. */
const maxRows = 500;

export function countExchanges(): ExchangeCounter {
  const hits = createTally<[string, string, string]>();
  const calls = createTally<[string, string, string]>();
  const violations = createTally<[string, string, string]>();
  const failed = new Set<string>();

  return {
    observe({ call, outcome, body, error, violations: found }) {
      for (const violation of found) {
        addBounded(violations, [violation.severity, violation.operation, formatViolation(violation)]);
      }
      if (!call) return;
      const { operation, input } = call;
      const lost = outcome?.delivery?.lost === true;
      const result = error?.code ?? (lost ? 'lost' : (outcome?.fault?.name ?? 'answered'));
      addBounded(calls, [operation, result, describeInput(operation, input)]);
      if (!outcome || error) return;
      const key = canonicalKey(operation, input);
      if (failed.delete(key)) hits.add([operation, 'retry', 'same request again']);
      if (lost || outcome.fault) failed.add(key);
      // What was sent counts, not what the responder holds: it may go on changing its own object.
      const sent = body === undefined || lost ? outcome : { output: JSON.parse(body) as never };
      for (const { kind, name } of findHits(call, sent)) hits.add([operation, kind, name]);
    },
    forgetFailures: () => failed.clear(),
    count: () => ({ hits: hits.rows(), calls: calls.rows(), violations: violations.rows() }),
  };
}

/** An input as a row of coverage shows it: short, and without what recordings replace. */
export function describeInput(operation: string, input: unknown): string {
  return excerpt(hideSecrets(`${operation}Request`, input));
}

function addBounded(tally: Counter<[string, string, string]>, fields: [string, string, string]): void {
  tally.add(tally.size < maxRows || tally.has(fields) ? fields : [fields[0], fields[1], '(others)']);
}
