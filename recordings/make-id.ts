import { createHash } from 'node:crypto';

/** An id as Glue forms them, the prefix and 64 hexadecimal digits, derived from a label so that it never changes. */
export function makeId(prefix: 'jr' | 'wr' | 'wnode', label: string): string {
  return `${prefix}_${createHash('sha256').update(`${prefix}/${label}`).digest('hex')}`;
}
