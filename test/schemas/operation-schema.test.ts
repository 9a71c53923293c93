import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { JsonSchema } from '../../src/codegen/read-schemas.ts';
import { files, folder, membersOf, nameOf, readJson, schemas, shapeOf } from './contract.ts';

const load = (name: string) => readJson(join(folder, name)) as JsonSchema;
const uri = (name: string) => pathToFileURL(join(folder, name)).href;

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
for (const name of ['annotations.schema.json', 'operation.schema.json']) ajv.addSchema({ ...load(name), $id: uri(name) });

function errorsOf(operation: unknown): string[] {
  ajv.validate(uri('operation.schema.json'), operation);
  return (ajv.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const operationFiles = [...files].filter(([path]) => path.startsWith('operations/'));

test.each(operationFiles)('%s obeys the schema of operation files and bears the name of its operation', (path, file) => {
  expect(errorsOf(file)).toEqual([]);
  expect(path).toBe(`operations/${file.operation}.json`);
});

const good = readFileSync(join(folder, 'operations/GetJobRuns.json'), 'utf8');

/** Sets the value at a path of a copy; `undefined` takes the member away. */
function breakAt(path: string, value: unknown): JsonSchema {
  const copy: JsonSchema = JSON.parse(good);
  const names = path.split('.');
  const last = names.pop() as string;
  const parent = names.reduce((object, name) => object[name] as JsonSchema, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

const ref = '../shapes/common.json#/$defs/NameString';

test.each([
  ['no description', 'description', undefined, ' required'],
  ['an empty description', 'description', '', '/description pattern'],
  ['a description without a full stop', 'description', 'Reads runs', '/description pattern'],
  ['an unknown member', 'paginated', true, ' additionalProperties'],
  ['another $schema', '$schema', 'https://json-schema.org/draft/2020-12/schema', '/$schema const'],
  ['a name in lower case', 'operation', 'getJobRuns', '/operation pattern'],
  ['modelled as text', 'modelled', 'yes', '/modelled type'],
  ['no pages that document it', 'documented', [], '/documented minItems'],
  ['a page outside AWS', 'documented', ['https://example.com/glue/'], '/documented/0 pattern'],
  ['an error twice', 'errors', ['InvalidInputException', 'InvalidInputException'], '/errors uniqueItems'],
  ['an open input', 'input.additionalProperties', undefined, '/input required'],
  ['an input open on purpose', 'input.additionalProperties', true, '/input/additionalProperties const'],
  ['an output that is a list', 'output.type', 'array', '/output/type const'],
  ['an output with a required member', 'output.required', ['JobRuns'], '/output not'],
  ['a member without a shape', 'input.properties.JobName.$ref', undefined, '/input/properties/JobName required'],
  ['a member without a description', 'input.properties.JobName.description', undefined, '/input/properties/JobName required'],
  ['a constraint on a member instead of its shape', 'input.properties.JobName', { description: 'A job.', $ref: ref, maxLength: 9 }, '/input/properties/JobName propertyNames'],
  ['a reference to nowhere', 'input.properties.JobName.$ref', 'https://example.com/#/$defs/X', '/input/properties/JobName/$ref pattern'],
  ['an undeclared annotation', 'input.properties.JobName.x-secret', true, '/input/properties/JobName additionalProperties'],
  ['an unknown redaction', 'input.properties.JobName.x-redact', 'hash', '/input/properties/JobName/x-redact enum'],
  ['pagination without its items', 'pagination.items', undefined, '/pagination required'],
  ['a last token that is text', 'pagination.lastToken', '1', '/pagination/lastToken type'],
])('an operation file with %s is refused', (_, path, value, error) => {
  expect(errorsOf(breakAt(path, value))).toContain(error);
});

test.each(schemas.operations.map((file) => [file.operation, file] as const))('what %s names elsewhere is there', (_, { errors, pagination, input, output }) => {
  expect(errors.filter((name) => !schemas.shapes.get('errors.json')?.$defs[name])).toEqual([]);
  const { inputToken, pageSize, outputToken, items } = pagination ?? {};
  const given = [...((input['required'] ?? []) as string[]), inputToken, pageSize].filter((name) => name !== undefined);
  const found = [outputToken, items].filter((name) => name !== undefined);
  expect(membersOf(input).map(([name]) => name)).toEqual(expect.arrayContaining(given));
  expect(membersOf(output).map(([name]) => name)).toEqual(expect.arrayContaining(found));
});

test.each(schemas.operations.flatMap((file) => (file.pagination ? [[file.operation, file.pagination] as const] : [])))(
  '%s gives and takes tokens of one shape, and pages a list',
  (operation, { inputToken, outputToken, items }) => {
    const target = (side: string, member: unknown) => nameOf(membersOf(shapeOf(`${operation}${side}`)).find(([name]) => name === member)?.[1] ?? {});
    expect(target('Request', inputToken)).toBe(target('Response', outputToken));
    expect(shapeOf(target('Response', items)).type).toBe('array');
  },
);
