import { canonicalKey } from '../recording/canonical-key.ts';
import { diffInputs, type Difference } from './diff-inputs.ts';
import type { Entry } from './read-entries.ts';

/** A recorded interaction that nearly fits a call. */
export interface NearMiss {
  readonly entry: Entry;
  readonly differences: readonly Difference[];
}

/** What counts of the differences between a call and an entry. */
export type Compare = (entry: Entry, differences: readonly Difference[]) => readonly Difference[];

const wanted = 3;

/** Names are compared this far; longer texts that agree so far are alike enough. */
const comparedLength = 256;

/**
 * The distinct recorded inputs that differ from a call's in the fewest members, of those alike the ones whose texts look most like
 * what was sent (a misspelt name, the next run's id). Each candidate is looked at once.
 */
export function findNearest(input: unknown, candidates: readonly Entry[], compare: Compare): NearMiss[] {
  const ranked = candidates.map((entry) => {
    const differences = compare(entry, diffInputs(input, entry.interaction.input));
    return { entry, differences, likeness: differences.reduce((sum, difference) => sum + likenessOf(difference), 0) };
  });
  const nearest = new Map<string, NearMiss>();
  for (const { entry, differences } of ranked.toSorted((one, other) => one.differences.length - other.differences.length || other.likeness - one.likeness)) {
    const key = canonicalKey('', entry.interaction.input);
    if (!nearest.has(key)) nearest.set(key, { entry, differences });
    if (nearest.size === wanted) break;
  }
  return [...nearest.values()];
}

/** From 0 to 1: how much of the longer text the two have in common at their beginnings and ends. */
function likenessOf({ sent, recorded }: Difference): number {
  if (typeof sent !== 'string' || typeof recorded !== 'string') return 0;
  const one = sent.slice(0, comparedLength);
  const other = recorded.slice(0, comparedLength);
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return (start + end) / Math.max(one.length, other.length, 1);
}
