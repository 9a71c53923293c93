import { redactClass } from '../redact-class.ts';
import { schemaAt } from '../schema-at.ts';
import { escapeToken } from '../../json/escape-token.ts';

/** Deeper than any input of Glue reaches. */
const maxDepth = 64;

/** An input for a page that others read: text that recordings replace is `…`, names and ids stay. */
export function hideSecrets(shape: string, value: unknown, path = '', depth = 0): unknown {
  if (typeof value === 'string' || typeof value === 'number') return isHidden(shape, path) ? '…' : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > maxDepth) return '…';
  const hide = (inner: unknown, key: string | number) => hideSecrets(shape, inner, `${path}/${escapeToken(String(key))}`, depth + 1);
  if (Array.isArray(value)) return value.map(hide);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hide(inner, key)]));
}

/** A text where a list or a structure belongs may be what belongs inside of it. */
function isHidden(shape: string, path: string): boolean {
  const type = schemaAt(shape, path)?.schema.type;
  return type === 'object' || type === 'array' || redactClass(shape, path) === 'replace';
}
