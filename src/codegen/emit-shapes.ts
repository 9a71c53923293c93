import type { Bundle } from './bundle-schemas.ts';
import type { JsonSchema } from './read-schemas.ts';

const declarations = `\
/** A schema as far as values are made from it and members are looked up in it; texts are left out. */
export interface Shape {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Shape;
  readonly propertyNames?: Shape;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly default?: unknown;
  readonly 'x-redact'?: 'keep' | 'pseudonym' | 'replace';
  readonly 'x-redact-keys'?: 'keep' | 'pseudonym' | 'replace';
  readonly 'x-own-keys'?: readonly string[];
  readonly 'x-timestamp'?: 'epoch-seconds';
  readonly 'x-modelled'?: boolean;
}
`;

const kept = new Set([...declarations.matchAll(/readonly '?([$\w-]+)'?\?:/g)].map((match) => match[1] as string));

/** The bundled schemas as data, for what makes values from them and looks members up in them. */
export function emitShapes({ $defs }: Bundle): string {
  const shapes = Object.fromEntries(Object.entries($defs).map(([name, schema]) => [name, prune(schema)]));
  return `${declarations}\nexport const shapes: Readonly<Record<string, Shape>> = ${JSON.stringify(shapes, null, 1)};\n`;
}

function prune(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => kept.has(keyword))
      .map(([keyword, value]) => {
        if (keyword === 'properties') {
          return [keyword, Object.fromEntries(Object.entries(value as Record<string, JsonSchema>).map(([name, inner]) => [name, prune(inner)]))];
        }
        const nested = typeof value === 'object' && value !== null && !Array.isArray(value) && keyword !== 'default';
        return [keyword, nested ? prune(value as JsonSchema) : value];
      }),
  );
}
