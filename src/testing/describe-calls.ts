import { excerpt } from '../contract/excerpt.ts';
import type { JournalEntry } from './journal.ts';

const shown = 10;

/** The calls of a session as lines for a message: operation, input, and what came of it. */
export function describeCalls(calls: readonly JournalEntry[]): string {
  if (calls.length === 0) return '  (no call at all)';
  const lines = calls.slice(0, shown).map(({ operation, input, fault, error, lost }) => {
    const result = lost ? 'the response was lost' : (fault?.name ?? error?.code);
    return `  ${operation} ${excerpt(input)}${result === undefined ? '' : ` → ${result}`}`;
  });
  if (calls.length > shown) lines.push(`  and ${calls.length - shown} more`);
  return lines.join('\n');
}
