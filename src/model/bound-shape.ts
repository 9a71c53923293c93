import type { Shape } from '../generated/shapes.ts';

export interface Bounds {
  readonly min?: unknown;
  readonly max?: unknown;
  readonly pattern?: unknown;
  readonly values?: unknown;
}

/** Which keywords hold the least and the most of a type; a map has only a most in the contract. */
const keywords: Readonly<Record<string, readonly [least: string | undefined, most: string]>> = {
  string: ['minLength', 'maxLength'],
  array: ['minItems', 'maxItems'],
  object: [undefined, 'maxProperties'],
  integer: ['minimum', 'maximum'],
  number: ['minimum', 'maximum'],
};

/** A schema with the bounds that a service model puts on its shape. */
export function boundShape(schema: Shape, { min, max, pattern, values }: Bounds): Shape {
  const [least, most] = keywords[schema.type ?? ''] ?? [];
  return {
    ...schema,
    ...(least !== undefined && typeof min === 'number' && { [least]: min }),
    ...(most !== undefined && typeof max === 'number' && { [most]: max }),
    ...(typeof pattern === 'string' && { pattern }),
    ...(Array.isArray(values) && { enum: values.map(String) }),
  };
}
