import { cutText } from './cut-text.ts';
import { escapeInvisible } from './escape-invisible.ts';

const limit = 80;

/**
 * A value as one short line for a message: JSON, cut at 80 characters, invisible characters escaped.
 * Never walks further than what it shows, so that a deep or huge value costs nothing and cannot overflow the stack.
 */
export function excerpt(value: unknown): string {
  return cutText(escapeInvisible(write(value, limit + 1)), limit);
}

function write(value: unknown, room: number): string {
  if (room <= 0) return '';
  if (typeof value === 'string') return JSON.stringify(cutText(value, room));
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  const isArray = Array.isArray(value);
  let text = isArray ? '[' : '{';
  let first = true;
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    if (!first) text += ',';
    first = false;
    if (!isArray) text += `${JSON.stringify(cutText(key, room))}:`;
    text += write((value as Record<string, unknown>)[key], room - text.length);
    if (text.length >= room) return text;
  }
  return text + (isArray ? ']' : '}');
}
