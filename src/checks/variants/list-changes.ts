import type { OperationName } from '../../contract/operation.ts';
import { changeAt, everyItem } from './change-at.ts';
import { listPlaces, type Place } from './list-places.ts';

/** One way in which an answer may differ from another that the contract allows as well. */
export interface Change {
  readonly name: string;
  /** Takes a member out; every other change puts something there. */
  readonly absent: boolean;
  /** The answer with the change; the answer itself where it has no such place, or is like that already. */
  readonly apply: (output: object) => object;
  /** Whether an answer shows the change. */
  readonly shows: (output: object) => boolean;
}

/** No enum of Glue has this value today, and no shape this member. */
const unknownValue = 'VALUE_OF_TOMORROW';
const unknownMember = 'MemberOfTomorrow';

/**
 * What may be different in an answer: each enum member has each of its values and an unknown one, each list and map is
 * empty, each optional member is absent, all structures have an unknown member. Items of a list change together.
 */
export function listChanges(operation: OperationName, output: object): Change[] {
  const places = listPlaces(operation, output);
  return [
    ...places.flatMap(({ path, schema }) => (schema.enum ? [...schema.enum, unknownValue] : []).map((value) => setTo(value, path))),
    ...places.filter(mayBeEmpty).map(({ path, schema }) => empty(path, schema.items ? [] : {})),
    ...places.filter(({ required }) => !required).map(({ path }) => leaveOut(path)),
    addMembers(places),
  ];
}

function setTo(value: string, path: readonly string[]): Change {
  return put(`${spell(path)} = ${value}`, [path], (found) => found === value, () => value);
}

function empty(path: readonly string[], nothing: object): Change {
  return put(`${spell(path)} empty`, [path], (found) => Object.keys(Object(found) as object).length === 0, () => nothing);
}

function mayBeEmpty({ schema: { items, minItems = 0, additionalProperties } }: Place): boolean {
  return (items !== undefined && minItems === 0) || typeof additionalProperties === 'object';
}

function leaveOut(path: readonly string[]): Change {
  const apply = (output: object) => changeAt(output, path, () => undefined) as object;
  return { name: `${spell(path)} absent`, absent: true, apply, shows: (output) => apply(output) === output };
}

/** The SDK hides them; whoever stores or compares the answer as it came meets them. */
function addMembers(places: readonly Place[]): Change {
  const structures = places.flatMap(({ path, schema }) => (schema.items ? [[...path, everyItem]] : schema.properties ? [path] : []));
  return put('unknown members', [[], ...structures], hasUnknown, (found) => ({ ...(found as object), [unknownMember]: unknownValue }));
}

function hasUnknown(found: unknown): boolean {
  return typeof found !== 'object' || Object.hasOwn(found as object, unknownMember);
}

function put(name: string, paths: readonly (readonly string[])[], isThere: (found: unknown) => boolean, to: (found: unknown) => unknown): Change {
  const apply = (output: object) =>
    paths.reduce((changed, path) => changeAt(changed, path, (found) => (isThere(found) ? found : to(found))) as object, output);
  const shows = (output: object) => {
    let seen = 0;
    for (const path of paths) changeAt(output, path, (found) => (isThere(found) && seen++, found));
    return seen > 0 && apply(output) === output;
  };
  return { name, absent: false, apply, shows };
}

function spell(path: readonly string[]): string {
  return `/${path.join('/')}`;
}
