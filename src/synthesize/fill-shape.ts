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
  const settled: Readonly<Record<string, unknown>> = draw.size === 'minimal' ? identity : { ...known, ...identity };
  const members = Object.keys((shapes[name] as Shape).properties ?? {}).flatMap((member) => {
    const value = Object.hasOwn(settled, member) ? settled[member] : drawMember(name, member, draw);
    return value === undefined ? [] : [[member, value]];
  });
  return Object.fromEntries(members) as ShapeTypes[Name];
}

/** Some free members of a shape, each as `fillShape` draws it at the same place: so that two things can have them alike. */
export function drawMembers<Name extends keyof ShapeTypes, Member extends keyof ShapeTypes[Name] & string>(
  name: Name,
  members: readonly Member[],
  draw: Draw,
): Pick<Members<Name>, Member> {
  return Object.fromEntries(members.map((member) => [member, drawMember(name, member, draw)])) as Pick<Members<Name>, Member>;
}

/** `undefined` where the member is left out. */
function drawMember(name: keyof ShapeTypes, member: string, draw: Draw): unknown {
  const { properties = {}, required = [] } = shapes[name] as Shape;
  const place = below(draw, member);
  return required.includes(member) || keepsMember(place) ? drawValue(properties[member] as Shape, place) : undefined;
}
