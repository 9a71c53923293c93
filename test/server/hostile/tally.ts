import type { Reply } from './reply.ts';

/** How often each kind of input got each answer. */
export interface Tally {
  count(kind: string, answer: Reply | string): void;
  readonly total: number;
  /** The counts as a table, for people who read the log. */
  print(title: string): void;
}

export function createTally(): Tally {
  const counts = new Map<string, Map<string, number>>();
  return {
    count(kind, answer) {
      const row = counts.get(kind) ?? new Map<string, number>();
      counts.set(kind, row);
      const name = typeof answer === 'string' ? answer : `${answer.status}${answer.type === undefined ? '' : ` ${answer.type}`}`;
      row.set(name, (row.get(name) ?? 0) + 1);
    },
    get total() {
      return [...counts.values()].flatMap((row) => [...row.values()]).reduce((sum, count) => sum + count, 0);
    },
    print(title) {
      const lines = [...counts].map(([kind, row]) => `  ${kind.padEnd(36)} ${[...row].map(([answer, count]) => `${count} × ${answer}`).join(', ')}`);
      console.log([`${title} (${this.total} requests)`, ...lines].join('\n'));
    },
  };
}
