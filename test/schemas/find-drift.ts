import { join } from 'node:path';
import { folder, readJson } from './contract.ts';

/** What a source says of each place, such as `GetJobRunsRequest.MaxResults`, in one comparable line. */
export type Lines = ReadonlyMap<string, string>;

export interface Difference {
  readonly where: string;
  /** `null` where a side has nothing at this place. */
  readonly ours: string | null;
  readonly theirs: string | null;
}

interface KnownDifference extends Difference {
  readonly id: string;
  readonly source: 'model' | 'sdk';
  readonly reason: string;
}

export const knownDrift = (readJson(join(folder, 'known-drift.json')) as { readonly differences: readonly KnownDifference[] }).differences;

export function findDrift(ours: Lines, theirs: Lines): Difference[] {
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((where) => ({ where, ours: ours.get(where) ?? null, theirs: theirs.get(where) ?? null }))
    .filter((difference) => difference.ours !== difference.theirs)
    .toSorted(byPlace);
}

export function knownDriftOf(source: 'model' | 'sdk'): Difference[] {
  return knownDrift
    .filter((known) => known.source === source)
    .map(({ where, ours, theirs }) => ({ where, ours, theirs }))
    .toSorted(byPlace);
}

function byPlace(a: Difference, b: Difference): number {
  return a.where < b.where ? -1 : 1;
}
