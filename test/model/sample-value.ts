import { resolveShape } from '../../src/contract/resolve-shape.ts';
import type { Shape } from '../../src/generated/shapes.ts';

/** As it is on the wire, or as the SDK's own types have it: dates and bytes. */
type Form = 'wire' | 'sdk';

const depthLimit = 4;

/** A value with every member, down to a depth where a structure that leads to itself has to end. */
export function sampleValue(schema: Shape, shapes: Readonly<Record<string, Shape>>, form: Form, depth = 0): unknown {
  const shape = resolveShape(schema, shapes);
  const { type, format, items, properties = {}, additionalProperties } = shape;
  const inner = (one: Shape) => sampleValue(one, shapes, form, depth + 1);
  if (shape['x-timestamp']) return form === 'sdk' ? new Date(1_700_000_000_000) : 1_700_000_000;
  if (format === 'date-time') return form === 'sdk' ? new Date(1_700_000_000_000) : '2023-11-14T22:13:20Z';
  if (format === 'byte') return form === 'sdk' ? new TextEncoder().encode('bytes') : 'Ynl0ZXM=';
  if (type === 'array') return depth < depthLimit ? [inner(items ?? {})] : [];
  if (type === 'object' && typeof additionalProperties === 'object') return depth < depthLimit ? { key: inner(additionalProperties) } : {};
  if (type === 'object') {
    const wanted = Object.entries(properties).filter(([name]) => depth < depthLimit || shape.required?.includes(name));
    return Object.fromEntries(wanted.map(([name, member]) => [name, inner(member)]));
  }
  return type === 'boolean' ? true : type === 'integer' || type === 'number' ? 7 : 'text';
}
