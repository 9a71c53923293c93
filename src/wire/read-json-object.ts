import { dropNulls } from '../contract/drop-nulls.ts';
import { scanJson } from '../json/scan-json.ts';

/** Deeper than any shape of Glue reaches, and far from what overflows a stack. */
const maxDepth = 64;

/** A byte order mark stays in the text, where JSON.parse refuses it: RFC 8259 forbids it in what is sent. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The object a body holds, without the members that are `null`. An empty body is `{}`, as awsJson1_1 has it.
 * `undefined` for all else: bytes that are no UTF-8, text that is no JSON, JSON that is no object, more than 64 levels
 * and, where `loneSurrogates` are refused, half of a surrogate pair. Of a member given twice the last one counts.
 */
export function readJsonObject(
  body: Uint8Array | string,
  { loneSurrogates }: { readonly loneSurrogates: 'keep' | 'refuse' },
): Readonly<Record<string, unknown>> | undefined {
  try {
    const text = typeof body === 'string' ? body : utf8.decode(body);
    if (text === '') return {};
    const { depth, wellFormed } = scanJson(text);
    if (depth > maxDepth || (!wellFormed && loneSurrogates === 'refuse')) return undefined;
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return dropNulls(value) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
