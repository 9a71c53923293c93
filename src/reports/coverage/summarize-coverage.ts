import type { Coverage } from '../../contract/coverage/coverage.ts';
import { goalKinds, listGoals, type GoalKind } from '../../contract/coverage/list-goals.ts';
import { isOperationName, type OperationName } from '../../contract/operation.ts';
import { operations } from '../../generated/operations.ts';

/** A goal, and how often the suite met it. */
export interface Aim {
  readonly name: string;
  readonly count: number;
}

/** The goals of one kind: those of the contract, and what was met besides, such as errors that no operation declares. */
export interface Share {
  readonly aims: readonly Aim[];
  readonly besides: readonly Aim[];
}

type Shares = Readonly<Record<GoalKind, Share>>;

export interface OperationCoverage {
  readonly operation: OperationName;
  readonly calls: number;
  readonly shares: Shares;
}

/** What a suite made of the operations that were looked at. */
export interface CoverageSummary {
  readonly operations: readonly OperationCoverage[];
  readonly coverage: Coverage;
}

/** What several of a kind are called. */
export const plurals: Readonly<Record<GoalKind, string>> = { call: 'calls', error: 'errors', value: 'values', member: 'members', page: 'pages', retry: 'retries' };

export const kinds = Object.keys(goalKinds) as readonly GoalKind[];

/** Holds the counts against the goals of these operations; of those that were called when none are named. */
export function summarizeCoverage(coverage: Coverage, wanted?: readonly OperationName[]): CoverageSummary {
  const hits = Map.groupBy(coverage.hits, ([operation]) => operation);
  const called = new Set([...hits.keys(), ...coverage.calls.map(([operation]) => operation)]);
  const names = wanted ?? [...called].filter(isOperationName);
  return { coverage, operations: [...new Set(names)].toSorted().map((operation) => summarizeOperation(operation, hits.get(operation) ?? [])) };
}

/** How many aims of a kind were met in these operations, and of how many. */
export function addUp(list: readonly OperationCoverage[], kind: GoalKind): { readonly met: number; readonly of: number } {
  const aims = list.flatMap(({ shares }) => shares[kind].aims);
  return { met: aims.filter(({ count }) => count > 0).length, of: aims.length };
}

/** Whole percents, rounded down: 100 is said only of everything. Nothing to meet is all met. */
export function percentOf({ met, of }: { readonly met: number; readonly of: number }): number {
  return of === 0 ? 100 : Math.floor((met * 100) / of);
}

export const allOperations = Object.keys(operations) as readonly OperationName[];

function summarizeOperation(operation: OperationName, rows: Coverage['hits']): OperationCoverage {
  const goals = Map.groupBy(listGoals(operation), ({ kind }) => kind);
  const shares = kinds.map((kind) => {
    const counts = new Map(rows.flatMap(([, of, name, count]) => (of === kind ? [[name, count] as const] : [])));
    const aims = (goals.get(kind) ?? []).map(({ name }) => ({ name, count: counts.get(name) ?? 0 }));
    for (const { name } of aims) counts.delete(name);
    return [kind, { aims, besides: Array.from(counts, ([name, count]) => ({ name, count })) }] as const;
  });
  const byKind = Object.fromEntries(shares) as unknown as Shares;
  return { operation, calls: byKind.call.aims[0]?.count ?? 0, shares: byKind };
}
