import { shapes, type Shape } from '../generated/shapes.ts';
import { splitPointer } from '../json/split-pointer.ts';
import { resolveShape } from './resolve-shape.ts';

export interface Place {
  /** The schema at the place, its reference followed. */
  readonly schema: Shape;
  /** The `x-redact` of the innermost member on the way that has one of its own. */
  readonly redact: Shape['x-redact'];
}

/** The schema at a JSON Pointer below a shape; none where the schema knows no such member. */
export function schemaAt(shapeName: string, path: string): Place | undefined {
  let schema = shapes[shapeName];
  let redact: Shape['x-redact'];
  for (const token of splitPointer(path)) {
    if (schema === undefined) return undefined;
    const member = memberOf(schema, token);
    redact = member?.['x-redact'] ?? redact;
    schema = member && resolveShape(member);
  }
  return schema && { schema, redact };
}

function memberOf({ items, properties, additionalProperties }: Shape, name: string): Shape | undefined {
  if (items) return items;
  if (properties && Object.hasOwn(properties, name)) return properties[name];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}
