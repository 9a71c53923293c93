import { compile } from 'json-schema-to-typescript';
import type { Bundle } from './bundle-schemas.ts';
import type { JsonSchema } from './read-schemas.ts';

/** TypeScript types of the wire: timestamps are numbers, every shape is declared once. */
export async function emitTypes(bundle: Bundle): Promise<string> {
  const source = await compile(
    { title: 'Shapes', type: 'object', additionalProperties: false, $defs: prepare(bundle.$defs) as Record<string, object> },
    'Shapes',
    {
      bannerComment: '',
      unreachableDefinitions: true,
      ignoreMinAndMaxItems: true,
      style: { singleQuote: true, printWidth: 120 },
    },
  );
  return source
    .replaceAll(/\n \*\n \* This interface was referenced by `Shapes`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g, '\n')
    .replaceAll(/\/\*\*\n \* This interface was referenced by `Shapes`'s JSON-Schema\n \* via the `definition` "\w+"\.\n \*\/\n/g, '')
    .replace(/export interface Shapes \{\}\n/, '')
    .trimStart()
    .concat(`\n/** Every structure, list and map of the contract by its AWS name. */\nexport interface ShapeTypes {\n${shapeNames(bundle).map((name) => `  ${name}: ${name};\n`).join('')}}\n`);
}

function shapeNames({ $defs }: Bundle): string[] {
  return Object.keys($defs).filter((name) => $defs[name]?.['type'] === 'object' || $defs[name]?.['type'] === 'array').toSorted();
}

/** The compiler forks a type when a `$ref` has siblings, so a member that refers and describes names its type outright. */
function prepare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prepare);
  if (typeof value !== 'object' || value === null) return value;
  const { propertyNames: _, ...schema } = value as JsonSchema;
  if (typeof schema['$ref'] === 'string') {
    const tsType = schema['$ref'].slice('#/$defs/'.length);
    return { tsType, ...pick(schema, 'description', 'deprecated') };
  }
  return Object.fromEntries(Object.entries(schema).map(([key, inner]) => [key, prepare(inner)]));
}

function pick(schema: JsonSchema, ...keywords: string[]): JsonSchema {
  return Object.fromEntries(keywords.filter((keyword) => keyword in schema).map((keyword) => [keyword, schema[keyword]]));
}
