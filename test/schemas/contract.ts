import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSchemas } from '../../src/codegen/bundle-schemas.ts';
import { readSchemas } from '../../src/codegen/read-schemas.ts';

/** A schema of the contract, as far as the tests look into it. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly default?: unknown;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly maxProperties?: number;
  readonly additionalProperties?: false | Schema;
  readonly 'x-redact'?: string;
  readonly 'x-redact-keys'?: string;
  readonly 'x-own-keys'?: readonly string[];
  readonly 'x-opaque'?: boolean;
  readonly 'x-timestamp'?: string;
  readonly 'x-modelled'?: boolean;
  readonly 'x-evidence'?: string;
  readonly 'x-differs'?: readonly { readonly source: string; readonly says: string }[];
  readonly 'x-http-status'?: number;
  readonly 'x-fault'?: string;
}

/** A file below schemas/shapes or schemas/operations. */
interface SchemaFile extends Schema {
  readonly $schema: string;
  readonly operation?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly input?: Schema;
  readonly output?: Schema;
}

export const root = join(import.meta.dirname, '../..');
export const folder = join(root, 'schemas');
export const schemas = readSchemas(folder);
export const bundle = bundleSchemas(schemas);
/** Shapes, requests and responses by name; references are local. */
export const $defs = bundle.$defs as Readonly<Record<string, Schema>>;
export const frontEndErrors = Object.keys(schemas.shapes.get('common-errors.json')?.$defs ?? {});

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The files of schemas/shapes and schemas/operations by their path below schemas/. */
export const files: ReadonlyMap<string, SchemaFile> = new Map(
  ['operations', 'shapes'].flatMap((kind) =>
    readdirSync(join(folder, kind)).toSorted().map((name) => [`${kind}/${name}`, readJson(join(folder, kind, name)) as SchemaFile]),
  ),
);

export function nameOf({ $ref = '' }: Schema): string {
  return $ref.replace(/^.*#\/\$defs\//, '');
}

export function resolve(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : shapeOf(nameOf(schema));
}

export function shapeOf(name: string): Schema {
  const shape = $defs[name];
  if (!shape) throw new Error(`no shape ${name}`);
  return shape;
}

export function membersOf({ properties = {} }: Schema): [name: string, member: Schema][] {
  return Object.entries(properties);
}

/** Items of a list, keys and values of a map. */
function partsOf({ items, propertyNames, additionalProperties }: Schema): [keyword: string, part: Schema][] {
  return Object.entries({ items, propertyNames, additionalProperties }).filter((entry): entry is [string, Schema] => typeof entry[1] === 'object');
}

/** The names of all shapes that the named ones lead to, themselves included. */
export function closureOf(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    const shape = shapeOf(name);
    closureOf([...membersOf(shape), ...partsOf(shape)].map(([, schema]) => nameOf(schema)), found);
  }
  return found;
}

/** Every schema object of the contract with the place where it stands. */
export function* schemaObjects(): Generator<[place: string, schema: Schema]> {
  for (const [path, file] of files) {
    const { $defs: shapes, input, output } = file;
    for (const [name, schema] of Object.entries({ ...shapes, ...(input && { input }), ...(output && { output }) })) yield* within(`${path}#${name}`, schema);
  }
}

function* within(place: string, schema: Schema): Generator<[string, Schema]> {
  yield [place, schema];
  for (const [name, member] of membersOf(schema)) yield* within(`${place}.${name}`, member);
  for (const [keyword, part] of partsOf(schema)) yield* within(`${place}/${keyword}`, part);
}
