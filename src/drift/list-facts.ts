import type { Shape } from '../generated/shapes.ts';
import { nameOf, referTo, resolveShape } from '../contract/resolve-shape.ts';
import type { ServiceModel } from '../model/service-model.ts';
import { silent, type Aspect, type Fact } from './fact.ts';
import { normalizePattern } from './normalize-pattern.ts';

/** What is to be told of a model, so that two models tell the same. */
export interface View {
  readonly operations: readonly string[];
  /** Shapes to look at whether or not an operation leads to them. */
  readonly shapes: readonly string[];
  /** The operations whose shapes are looked at. */
  readonly described: ReadonlySet<string>;
  /** Structures whose members the contract leaves open. */
  readonly opaque: ReadonlySet<string>;
  /** What the other side cannot say. */
  readonly silent: ReadonlySet<Aspect>;
}

export interface Facts {
  /** Each under a key that is the same for every model. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** The operations, and the shapes that they led to. */
  readonly places: ReadonlySet<string>;
}

/** What a model says. */
export function listFacts(model: ServiceModel, view: View): Facts {
  const facts = new Map<string, Fact>();
  const places = new Set(view.operations);
  const named = !view.silent.has('type');

  const tell = (where: string, aspect: Aspect, value: string, key = '') => {
    if (!view.silent.has(aspect) && !silent[model.kind].has(aspect)) facts.set(`${where} ${aspect} ${key}`, { where, aspect, value });
  };

  for (const operation of view.operations) {
    const found = model.operations.get(operation);
    if (!found) continue;
    tell(operation, 'operation', 'there');
    if (!view.described.has(operation)) continue;
    // An SDK says only that it pages; every other source by which members.
    if (found.pagination) tell(operation, 'pagination', named ? describePages(found.pagination) : 'by pages');
    for (const error of found.errors ?? []) tell(operation, 'error', error, error);
    tellShape(`${operation}Request`, found.input);
    tellShape(`${operation}Response`, found.output);
  }
  for (const shape of view.shapes) tellShape(shape, referTo(shape));
  return { facts, places };

  function tellShape(where: string, schema: Shape): void {
    if (places.has(where)) return;
    places.add(where);
    const shape = resolveShape(schema, model.shapes);
    const fault = model.faults.get(where);
    if (fault !== undefined) tell(where, 'fault', fault);
    if (view.opaque.has(where)) tell(where, 'form', shape.properties ? 'known members' : 'open');
    else if (isStructure(shape)) tellMembers(where, shape);
    else tellValues(where, shape);
  }

  function tellMembers(where: string, { properties = {}, required = [] }: Shape): void {
    for (const [member, schema] of Object.entries(properties)) {
      const place = `${where}.${member}`;
      tell(place, 'member', typeOf(schema));
      if (required.includes(member)) tell(place, 'required', 'required');
      if (schema.default !== undefined) tell(place, 'default', JSON.stringify(schema.default));
      follow(schema);
    }
  }

  function tellValues(where: string, shape: Shape): void {
    const { items, additionalProperties, pattern, enum: values = [] } = shape;
    const [least, most] = boundsOf(shape);
    tell(where, 'type', describe(shape));
    if (least !== undefined || most !== undefined) tell(where, 'bounds', `${least ?? ''}..${most ?? ''}`);
    if (pattern !== undefined) tell(where, 'pattern', normalizePattern(pattern));
    for (const value of values) tell(where, 'enum', value, value);
    if (items) follow(items);
    if (typeof additionalProperties === 'object') follow(additionalProperties);
    if (shape.propertyNames) follow(shape.propertyNames);
  }

  /** On to the shape that a schema names; through a list or map that has no name, to what is in it. */
  function follow(schema: Shape): void {
    const name = nameOf(schema);
    if (name !== undefined) return tellShape(name, schema);
    if (schema.items) follow(schema.items);
    if (typeof schema.additionalProperties === 'object') follow(schema.additionalProperties);
  }

  /** The name of a shape where both sides have names; otherwise what it is, for an SDK has none for scalars. */
  function typeOf(schema: Shape): string {
    const name = nameOf(schema);
    if (name === undefined) return describe(schema);
    const shape = resolveShape(schema, model.shapes);
    return named || isStructure(shape) ? name : describe(shape);
  }

  function describe(shape: Shape): string {
    const { type, format, items, additionalProperties, propertyNames } = shape;
    if (items) return `list of ${typeOf(items)}`;
    if (typeof additionalProperties === 'object') return named && propertyNames ? `map of ${typeOf(propertyNames)} to ${typeOf(additionalProperties)}` : `map of ${typeOf(additionalProperties)}`;
    if (shape['x-timestamp']) return 'timestamp';
    if (type === 'integer' || type === 'number') return named ? `${type} ${format ?? ''}`.trimEnd() : 'number';
    return type ?? 'anything';
  }
}

function isStructure({ type, additionalProperties }: Shape): boolean {
  return type === 'object' && typeof additionalProperties !== 'object';
}

function boundsOf({ minLength, maxLength, minItems, maxItems, minimum, maximum, maxProperties }: Shape): readonly [least?: number | undefined, most?: number | undefined] {
  return [minLength ?? minItems ?? minimum, maxLength ?? maxItems ?? maximum ?? maxProperties];
}

function describePages(pagination: Readonly<Record<string, unknown>>): string {
  return ['inputToken', 'outputToken', 'pageSize', 'items'].flatMap((part) => (pagination[part] === undefined ? [] : [`${part} ${pagination[part] as string}`])).join(', ');
}
