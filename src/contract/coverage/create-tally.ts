import type { Tally } from './coverage.ts';

/** Counts rows that are being met. */
export interface Counter<Fields extends readonly string[]> {
  add(fields: Fields, count?: number): void;
  has(fields: Fields): boolean;
  readonly size: number;
  /** The rows in the order of their fields, so that the same counts are the same text. */
  rows(): Tally<Fields>;
}

export function createTally<Fields extends readonly string[]>(): Counter<Fields> {
  const counts = new Map<string, number>();
  const keyOf = (fields: Fields) => JSON.stringify(fields);
  return {
    add(fields, count = 1) {
      const key = keyOf(fields);
      counts.set(key, (counts.get(key) ?? 0) + count);
    },
    has: (fields) => counts.has(keyOf(fields)),
    get size() {
      return counts.size;
    },
    rows: () =>
      [...counts]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, count]) => [...(JSON.parse(key) as Fields), count] as const) as Tally<Fields>,
  };
}
