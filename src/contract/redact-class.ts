import { shapes, type Shape } from '../generated/shapes.ts';

export type RedactClass = 'keep' | 'pseudonym' | 'replace';

/**
 * What recordings do with the value at a place of a shape, by its `x-redact`; a member's own annotation beats its shape's.
 * A member the schema does not know is `replace`: what is new must not leak by being new.
 */
export function redactClass(shapeName: string, path: string): RedactClass {
  let schema: Shape | undefined = shapes[shapeName];
  let inherited: RedactClass | undefined;
  for (const token of path.split('/').slice(1)) {
    const shape = resolve(schema);
    if (shape === undefined) return 'replace';
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (shape.items) schema = shape.items;
    else if (shape.properties && Object.hasOwn(shape.properties, name)) schema = shape.properties[name];
    else schema = typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined;
    inherited = schema?.['x-redact'] ?? inherited;
  }
  if (schema === undefined) return 'replace';
  return inherited ?? resolve(schema)?.['x-redact'] ?? 'keep';
}

function resolve(schema: Shape | undefined): Shape | undefined {
  return schema?.$ref === undefined ? schema : shapes[schema.$ref.slice('#/$defs/'.length)];
}
