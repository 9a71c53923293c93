import { shapes as ours, type Shape } from '../generated/shapes.ts';

const prefix = '#/$defs/';

export function referTo(name: string): Shape {
  return { $ref: `${prefix}${name}` };
}

/** The name of the shape that a schema refers to, if it does. */
export function nameOf({ $ref }: Shape): string | undefined {
  return $ref?.slice(prefix.length);
}

/** The schema itself, its reference followed among the contract's shapes, or others; one that leads nowhere says nothing of its value. */
export function resolveShape(schema: Shape, shapes: Readonly<Record<string, Shape>> = ours): Shape {
  const name = nameOf(schema);
  if (name === undefined) return schema;
  return Object.hasOwn(shapes, name) ? (shapes[name] as Shape) : {};
}
