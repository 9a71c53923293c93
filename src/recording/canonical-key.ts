import { configure } from 'safe-stable-stringify';
import { dropNulls } from '../contract/drop-nulls.ts';

/** The contract's inputs are far shallower; the bound keeps any value from overflowing the stack. */
const stringify = configure({ maximumDepth: 64 });

/** One text for all calls that are the same to Glue: the order of members does not count, and `null` counts as absent. */
export function canonicalKey(operation: string, input: unknown): string {
  return `${operation} ${stringify(dropNulls(input))}`;
}
