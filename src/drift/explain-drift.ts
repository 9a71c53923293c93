import type { ModelKind } from '../model/service-model.ts';
import type { Difference, KnownDifference } from './difference.ts';

export interface ExplainedDrift {
  readonly unexplained: readonly Difference[];
  readonly explained: readonly KnownDifference[];
  /** Explanations of what is no difference (any more), or a different one. */
  readonly stale: readonly KnownDifference[];
}

/** Parts differences by whether they are known. An explanation holds for the very values that it names. */
export function explainDrift(differences: readonly Difference[], known: readonly KnownDifference[], kind: ModelKind): ExplainedDrift {
  const found = new Set(differences.map(keyOf));
  const concerned = known.filter(({ sources }) => sources.includes(kind));
  const explained = concerned.filter((one) => found.has(keyOf(one)));
  const keys = new Set(explained.map(keyOf));
  return {
    unexplained: differences.filter((one) => !keys.has(keyOf(one))),
    explained,
    stale: concerned.filter((one) => !found.has(keyOf(one))),
  };
}

function keyOf({ where, aspect, ours, theirs }: Omit<Difference, 'proposal'>): string {
  return JSON.stringify([where, aspect, ours, theirs]);
}
