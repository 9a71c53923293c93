import type { Violation } from '../contract/violation.ts';
import type { Interaction } from '../generated/types.ts';
import { checkInteractions } from '../recording/check-interactions.ts';

/** A call that no recording may hold, and the first reason. */
export interface BadCall {
  /** Where it stands among all, from 1. */
  readonly position: number;
  readonly violation: Violation;
}

/** Parts the calls that break the contract from those which keep it, drift included. */
export function splitCalls(interactions: readonly Interaction[]): { readonly good: readonly Interaction[]; readonly bad: readonly BadCall[] } {
  const good: Interaction[] = [];
  const bad: BadCall[] = [];
  for (const [index, interaction] of interactions.entries()) {
    const violation = checkInteractions([interaction]).find(({ severity }) => severity === 'violation');
    if (violation === undefined) good.push(interaction);
    else bad.push({ position: index + 1, violation });
  }
  return { good, bad };
}
