import type { OperationName } from '../../contract/operation.ts';
import { referTo, resolveShape } from '../../contract/resolve-shape.ts';
import type { Shape } from '../../generated/shapes.ts';
import { everyItem } from './change-at.ts';

/** A member that an answer has, once for all items of the lists it is in. */
export interface Place {
  /** The names of the members on the way, and `*` for the items of a list. */
  readonly path: readonly string[];
  readonly schema: Shape;
  readonly required: boolean;
}

/** Every member of an answer that the contract knows, outer ones first. */
export function listPlaces(operation: OperationName, output: object): Place[] {
  return placesIn(resolveShape(referTo(`${operation}Response`)), [], [output]);
}

function placesIn({ properties = {}, required = [], items }: Shape, path: readonly string[], values: readonly unknown[]): Place[] {
  const inItems = items ? placesIn(resolveShape(items), [...path, everyItem], values.filter(Array.isArray).flat()) : [];
  const inMembers = Object.entries(properties).flatMap(([name, member]) => {
    const inner = values.flatMap((value) => (Object.hasOwn(Object(value) as object, name) ? [(value as Record<string, unknown>)[name]] : []));
    if (inner.length === 0) return [];
    const place = { path: [...path, name], schema: resolveShape(member), required: required.includes(name) };
    return [place, ...placesIn(place.schema, place.path, inner)];
  });
  return [...inItems, ...inMembers];
}
