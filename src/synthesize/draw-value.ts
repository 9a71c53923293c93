import { excerpt } from '../contract/excerpt.ts';
import { nameOf } from '../contract/resolve-shape.ts';
import { ToolkitError } from '../errors.ts';
import { shapes, type Shape } from '../generated/shapes.ts';
import { drawText } from './draw-text.ts';
import type { Random } from './random.ts';
import { anchorMs, type Size } from './world.ts';

const int32 = 2_147_483_647;
/** Deeper than any answer of Glue. Below it only what is required is drawn, so that shapes may refer to themselves. */
const maxDepth = 12;

export interface Draw {
  readonly size: Size;
  readonly random: Random;
  /** The shapes that a `$ref` names. */
  readonly shapes?: Readonly<Record<string, Shape>>;
  readonly depth?: number;
}

/**
 * A value of a schema, honouring each keyword the shape table has. `minimal` has the required members and the fewest
 * items, `maximal` every member, text of the greatest length and the greatest numbers, `random` a mix.
 *
 * @throws ToolkitError `GLUE_SYNTHESIS_FAILED` when no value was found
 */
export function drawValue(schema: Shape, draw: Draw): unknown {
  const shape = resolveShape(schema, draw.shapes ?? shapes);
  if ((draw.depth ?? 0) > 2 * maxDepth) fail(shape);
  if (shape.enum) return draw.random.pick(shape.enum.filter((value) => value.length <= (shape.maxLength ?? Infinity))) ?? fail(shape);
  switch (shape.type) {
    case 'object':
      return shape.properties ? drawObject(shape, draw) : drawMap(shape, draw);
    case 'array':
      return Array.from({ length: count(shape.minItems, shape.maxItems, draw) }, (_, index) =>
        drawValue(shape.items ?? { type: 'string' }, below(draw, index)),
      );
    case 'boolean':
      return draw.random.chance(0.5);
    case 'integer':
      return drawInteger(shape, draw);
    case 'number':
      return shape['x-timestamp'] ? (anchorMs - draw.random.int(0, 1e9)) / 1_000 : drawInteger(shape, draw);
    default:
      return drawText(shape, draw.size, draw.random) ?? fail(shape);
  }
}

/** Whether an optional member is in a value of this size. */
export function keepsMember({ size, random, depth = 0 }: Draw): boolean {
  return depth < maxDepth && (size === 'maximal' || (size === 'random' && random.fork('kept').chance(0.5)));
}

/** The place of a member or item within the value that is drawn. */
export function below(draw: Draw, label: string | number): Draw {
  return { ...draw, random: draw.random.fork(label), depth: (draw.depth ?? 0) + 1 };
}

function drawObject(shape: Shape, draw: Draw): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(shape.properties ?? {}).flatMap(([name, schema]) => {
      const place = below(draw, name);
      return shape.required?.includes(name) || keepsMember(place) ? [[name, drawValue(schema, place)]] : [];
    }),
  );
}

/** Keys are drawn until enough differ: a narrow pattern may allow only few. */
function drawMap(shape: Shape, draw: Draw): Readonly<Record<string, unknown>> {
  const { additionalProperties: values } = shape;
  if (typeof values !== 'object') return {};
  const wanted = count(0, shape.maxProperties, draw);
  const keys = new Set<string>();
  for (let attempt = 0; keys.size < wanted && attempt < 2 * wanted; attempt++) {
    keys.add(drawValue({ type: 'string', ...shape.propertyNames }, below(draw, `key ${attempt}`)) as string);
  }
  return Object.fromEntries([...keys].map((key, index) => [key, drawValue(values, below(draw, index))]));
}

function drawInteger({ minimum, maximum }: Shape, { size, random }: Draw): number {
  const least = Math.ceil(minimum ?? Math.min(0, maximum ?? 0));
  const greatest = Math.floor(maximum ?? Math.max(int32, least));
  if (greatest < least) fail({ minimum: least, maximum: greatest });
  return { minimal: () => least, random: () => random.int(least, Math.min(greatest, least + 1_000)), maximal: () => greatest }[size]();
}

function count(min = 0, max = Infinity, { size, random, depth = 0 }: Draw): number {
  if (max < min) fail({ minItems: min, maxItems: max });
  const most = Math.max(min, Math.min(max, 3));
  return size === 'minimal' || depth > maxDepth ? min : size === 'maximal' ? most : random.fork('count').int(min, most);
}

function resolveShape(schema: Shape, table: Readonly<Record<string, Shape>>): Shape {
  const name = nameOf(schema);
  if (name === undefined) return schema;
  return Object.hasOwn(table, name) ? resolveShape(table[name] as Shape, table) : fail(schema);
}

function fail(schema: Shape): never {
  throw new ToolkitError('GLUE_SYNTHESIS_FAILED', {
    message: 'No value of this schema was found.',
    received: excerpt(schema),
    next: 'Loosen the schema: bounds must not exclude each other, and patterns are made of classes, groups and quantifiers.',
  });
}
