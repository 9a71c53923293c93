import { placeholder } from '../../recording/redact/public-texts.ts';

/** A value with each text that a redactor named otherwise replaced by what `rewrite` makes of it and of its pseudonym. */
export function rewriteTexts(value: unknown, redacted: unknown, rewrite: (text: string, pseudonym: string) => string): unknown {
  if (typeof value === 'string') return typeof redacted === 'string' && redacted !== value && redacted !== placeholder ? rewrite(value, redacted) : value;
  if (typeof value !== 'object' || value === null) return value;
  const others = Object(redacted) as Readonly<Record<string, unknown>>;
  const entries = Object.entries(value).map(([key, inner]) => [key, rewriteTexts(inner, others[key], rewrite)] as const);
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
