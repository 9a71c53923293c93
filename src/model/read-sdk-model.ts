import type { Shape } from '../generated/shapes.ts';
import { referTo } from '../contract/resolve-shape.ts';
import { scalars, timestampText } from './scalars.ts';
import type { ModelOperation, ServiceModel } from './service-model.ts';

/** A schema as the SDK exports it: `[kind, namespace, name, traits, …]`, with the kinds below. */
type Named = readonly [kind: number, namespace: string, name: string, traits: unknown, ...rest: readonly unknown[]];

/** A number is a scalar, or a list or map of one; with 64 a list, with 128 a map whose keys are texts. */
const list = 64;
const map = 128;
const byNumber: Readonly<Record<number, Shape>> = {
  0: scalars.string,
  1: { type: 'number' },
  2: scalars.boolean,
  4: scalars.timestamp,
  5: timestampText,
  6: timestampText,
  7: scalars.timestamp,
  15: scalars.document,
  17: scalars.bigInteger,
  19: scalars.bigDecimal,
  21: scalars.blob,
  42: scalars.blob,
};

const kinds = { scalar: 0, list: 1, map: 2, structure: 3, error: -3, union: 4, operation: 9 } as const;

/**
 * What the exports of `@aws-sdk/client-glue` say of Glue: operations, members, JSON types, required members, errors and the
 * values of enums. They say no bounds, not which member has which enum, and not which operation declares which error.
 * An SDK from before it exported schemas gives a model without operations.
 *
 * Source of the encoding: the static schemas that `@smithy/types` declares.
 */
export function readSdkModel(exported: Readonly<Record<string, unknown>>, version: string): ServiceModel {
  const shapes: Record<string, Shape> = {};
  const faults = new Map<string, string>();
  const operations = new Map<string, ModelOperation>();

  const read = (reference: unknown): Shape => {
    if (typeof reference === 'function') return read((reference as () => unknown)());
    if (typeof reference === 'number') return readNumber(reference);
    if (reference === 'unit') return nothing;
    if (!Array.isArray(reference)) return {};
    // Two entries are a reference beside the traits of one member.
    if (!isNamed(reference)) return read(reference[0]);
    const name = reference[2];
    if (!Object.hasOwn(shapes, name)) {
      // Before it is read: a shape may lead to itself.
      shapes[name] = {};
      shapes[name] = readNamed(reference);
    }
    return referTo(name);
  };

  const readNamed = ([kind, , name, traits, first, second, requiredCount]: Named): Shape => {
    if (kind === kinds.list) return { type: 'array', items: read(first) };
    if (kind === kinds.map) return mapOf(read(second));
    if (kind === kinds.scalar) return read(first);
    if (kind === kinds.error) faults.set(name, describeFault(traits));
    const isStructure = kind === kinds.structure || kind === kinds.error || kind === kinds.union;
    if (!isStructure || !Array.isArray(first) || !Array.isArray(second)) return {};
    const members = first as readonly string[];
    const required = members.slice(0, typeof requiredCount === 'number' ? requiredCount : 0);
    const properties = Object.fromEntries(members.map((member, index) => [member, read(second[index])]));
    return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
  };

  for (const [name, value] of Object.entries(exported)) {
    if (isEnum(value)) shapes[name] = { type: 'string', enum: Object.values(value) };
    if (!name.endsWith('$') || !isNamed(value)) continue;
    if (value[0] !== kinds.operation) read(value);
    else {
      const pages = `paginate${value[2]}` in exported;
      operations.set(value[2], { input: read(value[4]), output: read(value[5]), ...(pages && { pagination: {} }) });
    }
  }
  return { kind: 'sdk', name: `@aws-sdk/client-glue ${version}`, operations, shapes, faults };
}

const nothing: Shape = { type: 'object', additionalProperties: false };

function mapOf(values: Shape): Shape {
  return { type: 'object', propertyNames: scalars.string, additionalProperties: values };
}

function readNumber(reference: number): Shape {
  if (reference >= map) return mapOf(readNumber(reference - map));
  if (reference >= list) return { type: 'array', items: readNumber(reference - list) };
  return byNumber[reference] ?? {};
}

function isNamed(value: unknown): value is Named {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'string' && typeof value[2] === 'string';
}

function isEnum(value: unknown): value is Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const values = Object.values(value);
  return values.length > 0 && values.every((item) => typeof item === 'string');
}

function describeFault(traits: unknown): string {
  const { error = 'client', httpError = error === 'server' ? 500 : 400 } = Object(traits) as { readonly error?: string; readonly httpError?: number };
  return `${error} ${httpError}`;
}
