import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { bundleSchemas } from '../../src/codegen/bundle-schemas.ts';
import { closureOf, files, folder, frontEndErrors, membersOf, schemaObjects, schemas, shapeOf } from './contract.ts';

const uri = (path: string) => pathToFileURL(join(folder, path)).href;

/** As an editor opens the folder: every file under its own address, references relative to it. */
function openFolder(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, formats: { int32: true, int64: true, double: true } });
  ajv.addVocabulary([...schemas.annotations]);
  for (const [path, file] of files) {
    if (path.startsWith('shapes/')) ajv.addSchema({ ...file, $id: uri(path) });
  }
  return ajv;
}

const shapeFiles = [...files].filter(([path]) => path.startsWith('shapes/'));

test.each(shapeFiles)('each shape of %s compiles where it stands, its references being relative to the file', (path, file) => {
  const ajv = openFolder();
  expect(file.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  const compiled = Object.keys(file.$defs ?? {}).filter((name) => ajv.getSchema(`${uri(path)}#/$defs/${name}`));
  expect(compiled).toEqual(Object.keys(file.$defs ?? {}));
});

test.each(schemas.operations.map((file) => [file.operation, file] as const))('input and output of %s compile where they stand', (operation, { input, output }) => {
  const ajv = openFolder();
  const compile = (side: string, schema: object) => ajv.compile({ ...schema, $id: uri(`operations/${operation}.${side}`) });
  expect(compile('input', input)({ unknown: true })).toBe(false);
  expect(compile('output', output)({})).toBe(true);
});

test('a reference to a shape that is not in the file it names does not compile', () => {
  const ajv = openFolder();
  const broken = { $id: uri('shapes/broken.json'), $ref: 'common.json#/$defs/JobRun' };
  expect(() => ajv.compile(broken)).toThrow("can't resolve reference common.json#/$defs/JobRun");
});

test('every shape belongs to an operation, or is an error of the front end', () => {
  const roots = schemas.operations.flatMap(({ operation, errors }) => [`${operation}Request`, `${operation}Response`, ...errors]);
  const used = closureOf([...roots, ...frontEndErrors]);
  const orphans = [...schemas.shapes.values()].flatMap((file) => Object.keys(file.$defs)).filter((name) => !used.has(name));
  expect(orphans).toEqual([]);
});

test('a shape defined in two files stops the generation and is named', () => {
  const twice = new Map([...schemas.shapes, ['again.json', { $defs: { NameString: { type: 'string' } } }]]);
  expect(() => bundleSchemas({ ...schemas, shapes: twice })).toThrow('NameString is defined twice');
});

test('a shape is either a closed structure, a map with keys and values, an opaque object, a list or a scalar', () => {
  const loose = [...schemaObjects()].filter(([, schema]) => {
    if ('$ref' in schema) return false;
    if (schema.type === 'array') return !schema.items;
    if (schema.type !== 'object') return Boolean(schema.properties ?? schema.items);
    if (schema['x-opaque']) return Boolean(schema.properties ?? schema.propertyNames ?? schema.additionalProperties);
    return schema.propertyNames ? !schema.additionalProperties : schema.additionalProperties !== false;
  });
  expect(loose).toEqual([]);
});

test('no error shape of the front end is an error that an operation declares', () => {
  const declared = new Set(schemas.operations.flatMap(({ errors }) => errors));
  expect(frontEndErrors.filter((name) => declared.has(name))).toEqual([]);
  expect(Object.keys(schemas.shapes.get('errors.json')?.$defs ?? {}).toSorted()).toEqual([...declared].toSorted());
});

test.each(frontEndErrors)('%s says how it is answered, and how sure that is', (name) => {
  const shape = shapeOf(name);
  expect(shape).toMatchObject({ 'x-http-status': expect.any(Number), 'x-fault': expect.any(String), 'x-evidence': expect.any(String), 'x-source': expect.any(String) });
  expect(shape['x-fault']).toBe((shape['x-http-status'] ?? 0) >= 500 ? 'server' : 'client');
});

test('every member of every structure refers to a shape', () => {
  const direct = [...schemaObjects()].flatMap(([place, schema]) => membersOf(schema).flatMap(([name, member]) => ('$ref' in member ? [] : [`${place}.${name}`])));
  expect(direct).toEqual([]);
});
