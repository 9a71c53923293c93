import type { Shape } from '../../generated/shapes.ts';
import type { OperationName } from '../operation.ts';
import { nameOf, referTo, resolveShape } from '../resolve-shape.ts';

/** A member of some shape that an answer can hold, called by both: `JobRun.JobRunState`. */
export interface OutputMember {
  readonly name: string;
  /** Glue may leave it out. */
  readonly optional: boolean;
  /** The only values it has, where the contract lists them. */
  readonly values: readonly string[];
}

/** Told of every place in an answer where a member can stand; `value` is `undefined` where it does not. */
type VisitMember = (member: OutputMember, value: unknown) => void;

/** Every member that an answer of the operation can hold, at any depth, each once. */
export function listOutputMembers(operation: OperationName): readonly OutputMember[] {
  const members = new Map<string, OutputMember>();
  const collect = (owner: string, schema: Shape): void => {
    for (const { inner, member } of membersOf(owner, schema)) {
      if (members.has(member.name)) continue;
      members.set(member.name, member);
      collect(...resolve(member.name, inner));
    }
    for (const inner of itemsOf(schema)) collect(...resolve(owner, inner));
  };
  collect(...responseOf(operation));
  return [...members.values()];
}

/** Walks an answer as the schema says; what the contract does not know is passed over. A member that is `null` is absent. */
export function visitOutputMembers(operation: OperationName, output: unknown, visit: VisitMember): void {
  const walk = (owner: string, schema: Shape, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const { key, inner, member } of membersOf(owner, schema)) {
      const found = Object.hasOwn(value, key) ? ((value as Record<string, unknown>)[key] ?? undefined) : undefined;
      visit(member, found);
      walk(...resolve(member.name, inner), found);
    }
    for (const inner of itemsOf(schema)) for (const item of Object.values(value)) walk(...resolve(owner, inner), item);
  };
  walk(...responseOf(operation), output);
}

/** The values that a member, or the items of a list, can have. */
function valuesOf(schema: Shape): readonly string[] {
  const [, shape] = resolve('', schema);
  return shape.enum ?? (shape.items ? valuesOf(shape.items) : []);
}

const memberMemo = new WeakMap<Shape, readonly { readonly key: string; readonly inner: Shape; readonly member: OutputMember }[]>();

/** A shape's members are the same wherever it stands, so they are listed once: a page may hold hundreds of it. */
function membersOf(owner: string, schema: Shape) {
  const { properties = {}, required = [] } = schema;
  const known = memberMemo.get(schema);
  if (known) return known;
  const list = Object.entries(properties).map(([key, inner]) => {
    return { key, inner, member: { name: `${owner}.${key}`, optional: !required.includes(key), values: valuesOf(inner) } };
  });
  memberMemo.set(schema, list);
  return list;
}

/** What the items of a list or the values of a map are. */
function itemsOf({ items, additionalProperties }: Shape): readonly Shape[] {
  return [items, additionalProperties].filter((schema) => typeof schema === 'object');
}

function responseOf(operation: OperationName): readonly [owner: string, schema: Shape] {
  return resolve(operation, referTo(`${operation}Response`));
}

/** A shape is called by its own name wherever it is used; one without a name by where it stands. */
function resolve(place: string, schema: Shape): readonly [owner: string, schema: Shape] {
  return [nameOf(schema) ?? place, resolveShape(schema)];
}
