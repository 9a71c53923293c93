import type { Shape } from '../generated/shapes.ts';
import { nameOf, referTo, resolveShape } from './resolve-shape.ts';

/** Called with each value of a wanted shape, and the JSON Pointer that leads to it. */
export type Visit = (shape: string, value: unknown, path: string) => void;

/** Which way leads from a shape to the wanted ones; a branch without any is not walked at all. */
interface Route {
  readonly wanted: string | undefined;
  readonly members: readonly (readonly [name: string, route: Route])[];
  readonly items: Route | undefined;
}

/**
 * Prepares a walk through values of the shape `root` that stops at every value of a shape in `wanted`.
 * The schemas are searched once, here; the walk itself touches only the members that can lead to a wanted shape.
 */
export function visitShapes(root: string, wanted: ReadonlySet<string>): (value: unknown, visit: Visit) => void {
  const route = findRoute(referTo(root), wanted);
  return route ? (value, visit) => walk(route, value, '', visit) : () => {};
}

function findRoute(schema: Shape, wanted: ReadonlySet<string>): Route | undefined {
  const name = nameOf(schema);
  const shape = resolveShape(schema);
  const members = Object.entries(shape.properties ?? {}).flatMap(([member, inner]) => {
    const route = findRoute(inner, wanted);
    return route ? [[member, route] as const] : [];
  });
  const items = shape.items && findRoute(shape.items, wanted);
  const isWanted = name !== undefined && wanted.has(name);
  return isWanted || members.length > 0 || items ? { wanted: isWanted ? name : undefined, members, items } : undefined;
}

function walk(route: Route, value: unknown, path: string, visit: Visit): void {
  if (route.wanted !== undefined) visit(route.wanted, value, path);
  if (typeof value !== 'object' || value === null) return;
  if (route.items && Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) walk(route.items, value[index], `${path}/${index}`, visit);
  }
  for (const [name, inner] of route.members) {
    const member = (value as Record<string, unknown>)[name];
    if (member !== undefined) walk(inner, member, `${path}/${name}`, visit);
  }
}
