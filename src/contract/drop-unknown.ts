import type { Shape } from '../generated/shapes.ts';
import { resolveShape } from './resolve-shape.ts';

/**
 * The value without the members that its schema does not name, at any depth: a request may have them, and Glue ignores them.
 * The keys of maps stay; a value without such members is returned itself.
 */
export function dropUnknown(schema: Shape, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { items, properties = {}, additionalProperties = true } = resolveShape(schema);
  if (Array.isArray(value)) {
    if (!items) return value;
    const kept = value.map((item) => dropUnknown(items, item));
    return kept.every((item, index) => item === value[index]) ? value : kept;
  }
  let isSame = true;
  const kept: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value)) {
    const member = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    const known = typeof member === 'object' ? dropUnknown(member, inner) : inner;
    if (member !== false) kept.push([name, known]);
    isSame &&= member !== false && known === inner;
  }
  return isSame ? value : Object.fromEntries(kept);
}
