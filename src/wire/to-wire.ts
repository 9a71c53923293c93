import { referTo, resolveShape } from '../contract/resolve-shape.ts';
import type { Shape } from '../generated/shapes.ts';
import { isObject } from '../json/is-object.ts';

/** How a saved payload was rendered: as on the wire, by the AWS CLI or boto3, or by JSON.stringify of an SDK's object. */
export type Form = 'wire' | 'cli' | 'sdk';

/** The member that a client adds beside what Glue answered. */
const metadata = { cli: 'ResponseMetadata', sdk: '$metadata' } as const;

/** A date and time with its offset; what has none cannot be told in seconds. */
const isoTime = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * A saved payload as it was on the wire: times become epoch seconds wherever the schema has a timestamp, and nowhere
 * else; the client's own member is dropped. What cannot be converted stays as it is, for validation to name.
 */
export function toWire(shape: string, form: Form, value: unknown): unknown {
  if (form === 'wire') return value;
  const converted = convert(referTo(shape), value);
  if (!isObject(converted)) return converted;
  return Object.fromEntries(Object.entries(converted).filter(([name]) => name !== metadata[form]));
}

/** Led by the schema, which is finite, so that no depth of the value matters. */
function convert(schema: Shape | undefined, value: unknown): unknown {
  if (schema === undefined) return value;
  const shape = resolveShape(schema);
  if (shape['x-timestamp'] !== undefined) return typeof value === 'string' ? readTime(value) : value;
  if (Array.isArray(value)) return shape.items ? value.map((item) => convert(shape.items, item)) : value;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, convert(memberOf(shape, name), inner)]));
}

function memberOf({ properties, additionalProperties }: Shape, name: string): Shape | undefined {
  if (properties && Object.hasOwn(properties, name)) return properties[name];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** Fractions are added apart: Date.parse keeps milliseconds only, and the CLI prints microseconds. */
function readTime(text: string): number | string {
  const [, day, time, fraction = '', offset] = isoTime.exec(text) ?? [];
  const whole = Date.parse(`${day}T${time}${offset}`);
  return Number.isNaN(whole) ? text : whole / 1000 + Number(`0${fraction}`);
}
