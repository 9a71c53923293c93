import { schemaAt } from './schema-at.ts';

export type RedactClass = 'keep' | 'pseudonym' | 'replace';

/**
 * What recordings do with the value at a place of a shape, by its `x-redact`; a member's own annotation beats its shape's.
 * A member the schema does not know is `replace`: what is new must not leak by being new.
 */
export function redactClass(shapeName: string, path: string): RedactClass {
  const place = schemaAt(shapeName, path);
  return place === undefined ? 'replace' : (place.redact ?? place.schema['x-redact'] ?? 'keep');
}
