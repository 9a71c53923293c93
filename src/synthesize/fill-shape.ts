import { shapes, type Shape } from '../generated/shapes.ts';
import type { ShapeTypes } from '../generated/types.ts';
import { below, drawValue, keepsMember, type Draw } from './draw-value.ts';

/** Members with their values; `undefined` keeps a member out. */
export type Members<Name extends keyof ShapeTypes> = {
  readonly [Member in keyof ShapeTypes[Name]]?: ShapeTypes[Name][Member] | undefined;
};

/**
 * A value of a shape of which some members are settled: `identity` tells which thing it is and is never left out;
 * `known` follows from what happened and is left out only at minimal size. All other members are free and drawn.
 */
export function fillShape<Name extends keyof ShapeTypes>(
  name: Name,
  draw: Draw,
  identity: Members<Name>,
  known: Members<Name> = {},
): ShapeTypes[Name] {
  const { properties = {}, required = [] } = shapes[name] as Shape;
  const settled: Readonly<Record<string, unknown>> = draw.size === 'minimal' ? identity : { ...known, ...identity };
  const members = Object.entries(properties).flatMap(([member, schema]) => {
    const place = below(draw, member);
    if (Object.hasOwn(settled, member)) return settled[member] === undefined ? [] : [[member, settled[member]]];
    return required.includes(member) || keepsMember(place) ? [[member, drawValue(schema, place)]] : [];
  });
  return Object.fromEntries(members) as ShapeTypes[Name];
}
