import * as sdk from '@aws-sdk/client-glue';
import { expect, test } from 'vitest';
import { readSdkModel } from '../../src/model/read-sdk-model.ts';

const namespace = 'com.amazonaws.glue';
const read = (exported: Readonly<Record<string, unknown>>) => readSdkModel(exported, '3.0.0');
const structure = (name: string, members: Readonly<Record<string, unknown>>, required?: number) => [3, namespace, name, 0, Object.keys(members), Object.values(members), required];
const operation = (name: string) => [9, namespace, name, 0, () => structure(`${name}Request`, {}), () => 'unit'];
const membersOf = (members: Readonly<Record<string, unknown>>) => read({ Thing$: structure('Thing', members) }).shapes['Thing']?.properties;

test.each([
  ['a text', 0, { type: 'string' }],
  ['a number, of which the SDK does not say whether it is whole', 1, { type: 'number' }],
  ['a boolean', 2, { type: 'boolean' }],
  ['a timestamp', 4, { type: 'number', 'x-timestamp': 'epoch-seconds' }],
  ['a timestamp in epoch seconds', 7, { type: 'number', 'x-timestamp': 'epoch-seconds' }],
  ['a timestamp as a date in a text', 5, { type: 'string', format: 'date-time' }],
  ['a document, which may be anything', 15, {}],
  ['bytes', 21, { type: 'string', format: 'byte' }],
  ['a number that nobody has given a meaning', 63, {}],
  ['a list of texts', 64, { type: 'array', items: { type: 'string' } }],
  ['a map to numbers', 129, { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { type: 'number' } }],
  ['a map to lists of booleans', 128 + 64 + 2, { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { type: 'array', items: { type: 'boolean' } } }],
  ['a scalar beside traits of the member', [0, { jsonName: 'other' }], { type: 'string' }],
  ['a structure beside traits of the member', [() => structure('Other', {}), 8], { $ref: '#/$defs/Other' }],
  ['a structure that is read when it is needed', () => structure('Other', {}), { $ref: '#/$defs/Other' }],
  ['nothing at all', 'unit', { type: 'object', additionalProperties: false }],
  ['what no SDK has exported yet', { kind: 'new' }, {}],
])('%s is a member of that JSON type', (_, reference, shape) => {
  expect(membersOf({ Member: reference })).toEqual({ Member: shape });
});

test('named lists, maps and scalars are shapes of their own', () => {
  const names = [1, namespace, 'Names', 0, [0, namespace, 'Secret', 8, 0]];
  const model = read({ Thing$: structure('Thing', { Names: () => names, Map: [2, namespace, 'Map', 0, 0, () => names] }) });
  expect(model.shapes).toMatchObject({
    Names: { type: 'array', items: { $ref: '#/$defs/Secret' } },
    Secret: { type: 'string' },
    Map: { type: 'object', additionalProperties: { $ref: '#/$defs/Names' } },
  });
});

test('the first members are the required ones, as many as the schema counts', () => {
  expect(read({ Thing$: structure('Thing', { One: 0, Two: 0, Three: 0 }, 2) }).shapes['Thing']?.required).toEqual(['One', 'Two']);
});

test('a structure that leads to itself is read once', () => {
  const tree: unknown[] = [3, namespace, 'Tree', 0, ['Children'], [() => [1, namespace, 'Trees', 0, () => tree]]];
  expect(read({ Tree$: tree }).shapes).toEqual({
    Tree: { type: 'object', properties: { Children: { $ref: '#/$defs/Trees' } }, additionalProperties: false },
    Trees: { type: 'array', items: { $ref: '#/$defs/Tree' } },
  });
});

test('an operation has its sides, and pages where the SDK has a paginator', () => {
  const { operations } = read({ GetThing$: operation('GetThing'), GetThings$: operation('GetThings'), paginateGetThings: () => {} });
  expect(operations.get('GetThing')).toEqual({ input: { $ref: '#/$defs/GetThingRequest' }, output: { type: 'object', additionalProperties: false } });
  expect(operations.get('GetThings')).toHaveProperty('pagination', {});
});

test.each([
  [{ error: 'client' }, 'client 400'],
  [{ error: 'server' }, 'server 500'],
  [{ error: 'client', httpError: 404 }, 'client 404'],
  [0, 'client 400'],
])('the fault of an error with the traits %j is %s', (traits, fault) => {
  expect(read({ Bad$: [-3, namespace, 'Bad', traits, [], []] }).faults.get('Bad')).toBe(fault);
});

test.each([
  ['an SDK from before there were schemas', { GlueClient: () => {}, GetTableCommand: () => {}, paginateGetTables: () => {} }],
  ['exports of some other form', { A$: [], B$: [9], C$: 'x', D$: null, E$: [9, 1, 2], F$: { 0: 9 } }],
  ['nothing', {}],
])('%s gives no operations, and no error', (_, exported) => {
  expect(read(exported).operations.size).toBe(0);
});

test('a structure of an encoding that is not known says nothing of its members', () => {
  expect(read({ Thing$: [3, namespace, 'Thing', 0, { Member: 0 }] }).shapes['Thing']).toEqual({});
});

test('the real SDK is read whole: of no schema is there nothing to say but of the one document', () => {
  const { shapes, operations, faults } = read(sdk);
  expect(Object.entries(shapes).flatMap(([name, shape]) => (shape.type ?? shape.$ref ? [] : [name]))).toEqual(['Record']);
  const named = Object.keys(sdk).filter((name) => name.endsWith('$'));
  expect(named.filter((name) => !Object.hasOwn(shapes, name.slice(0, -1)) && !operations.has(name.slice(0, -1)))).toEqual([]);
  expect(faults.get('InternalServiceException')).toBe('server 500');
  expect(shapes['GetTableRequest']).toMatchObject({ required: ['DatabaseName', 'Name'], properties: { QueryAsOfTime: { 'x-timestamp': 'epoch-seconds' } } });
  expect(shapes['JobRunState']?.enum).toContain('SUCCEEDED');
});
