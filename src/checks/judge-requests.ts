import { formatViolation } from '../contract/violation.ts';
import type { CheckFailure, CheckRule } from './check-failure.ts';
import type { Scene } from './open-scene.ts';

export interface RequestVerdict {
  readonly failures: readonly Omit<CheckFailure, 'variant'>[];
  /** True when Glue refused a request for what it was, so that all that follows is a consequence. */
  readonly isRefused: boolean;
}

/** Judges what a consumer sends against the contract; each breach is told once, however many variants show it. */
export function createRequestJudge(rule: CheckRule): (exchanges: Scene['exchanges']) => RequestVerdict {
  const told = new Set<string>();

  return (exchanges) => {
    const failures: Omit<CheckFailure, 'variant'>[] = [];
    let isRefused = false;
    for (const { violations, outcome } of exchanges) {
      const broken = violations.filter(({ direction, severity }) => direction === 'input' && severity === 'violation').map(formatViolation);
      if (broken.length === 0) continue;
      isRefused ||= outcome?.fault !== undefined;
      const unheard = broken.filter((text) => !told.has(text));
      for (const text of unheard) told.add(text);
      const glue = outcome?.fault ? `refused the request with ${outcome.fault.name}` : 'ignored what it does not know';
      failures.push(...unheard.map((text) => ({ glue, consumer: `sent a request that breaks the contract: ${text}`, rule })));
    }
    return { failures, isRefused };
  };
}
