import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ToolkitError } from '../../src/errors.ts';
import { readModel } from '../../src/model/read-model.ts';
import type { ServiceModel } from '../../src/model/service-model.ts';

/** The same small service in both forms. */
const botocore = {
  metadata: { serviceId: 'Glue', apiVersion: '2017-03-31', targetPrefix: 'AWSGlue' },
  operations: {
    GetThing: { name: 'GetThing', input: { shape: 'GetThingRequest' }, output: { shape: 'GetThingResponse' }, errors: [{ shape: 'GoneException' }] },
    Ping: { name: 'Ping' },
  },
  shapes: {
    GetThingRequest: { type: 'structure', required: ['Name'], members: { Name: { shape: 'Name' }, Limit: { shape: 'Limit' } } },
    GetThingResponse: { type: 'structure', members: { At: { shape: 'At' }, Tags: { shape: 'Tags' }, Names: { shape: 'Names' }, Color: { shape: 'Color' }, Free: { shape: 'Free' }, Day: { shape: 'Day' } } },
    GoneException: { type: 'structure', members: { Message: { shape: 'Name' } }, exception: true, error: { httpStatusCode: 410 } },
    BrokenException: { type: 'structure', members: {}, exception: true, fault: true },
    Name: { type: 'string', min: 1, max: 255, pattern: '[a-z]+' },
    Limit: { type: 'integer', min: 1, max: 10 },
    Ratio: { type: 'double', min: 0 },
    At: { type: 'timestamp' },
    Day: { type: 'timestamp', timestampFormat: 'iso8601' },
    Tags: { type: 'map', key: { shape: 'Name' }, value: { shape: 'Name' }, min: 0, max: 50 },
    Names: { type: 'list', member: { shape: 'Name' }, min: 0, max: 5 },
    Color: { type: 'string', enum: ['RED', 'GREEN'] },
    Free: { type: 'structure', members: {}, document: true },
  },
};

const id = (name: string) => `com.amazonaws.glue#${name}`;
const to = (name: string, traits?: object) => ({ target: id(name), ...(traits && { traits }) });
const service = { type: 'service', version: '2017-03-31', traits: { 'aws.api#service': { sdkId: 'Glue' } } };
const smithy = {
  smithy: '2.0',
  shapes: {
    [id('AWSGlue')]: service,
    [id('GetThing')]: { type: 'operation', input: to('GetThingRequest'), output: to('GetThingResponse'), errors: [to('GoneException')] },
    [id('Ping')]: { type: 'operation', input: { target: 'smithy.api#Unit' }, output: { target: 'smithy.api#Unit' } },
    [id('GetThingRequest')]: { type: 'structure', members: { Name: to('Name', { 'smithy.api#required': {} }), Limit: to('Limit') } },
    [id('GetThingResponse')]: { type: 'structure', members: { At: to('At'), Tags: to('Tags'), Names: to('Names'), Color: to('Color'), Free: to('Free'), Day: to('Day') } },
    [id('GoneException')]: { type: 'structure', members: { Message: to('Name') }, traits: { 'smithy.api#error': 'client', 'smithy.api#httpError': 410 } },
    [id('BrokenException')]: { type: 'structure', traits: { 'smithy.api#error': 'server' } },
    [id('Name')]: { type: 'string', traits: { 'smithy.api#length': { min: 1, max: 255 }, 'smithy.api#pattern': '[a-z]+' } },
    [id('Limit')]: { type: 'integer', traits: { 'smithy.api#range': { min: 1, max: 10 } } },
    [id('Ratio')]: { type: 'double', traits: { 'smithy.api#range': { min: 0 } } },
    [id('At')]: { type: 'timestamp' },
    [id('Day')]: { type: 'timestamp', traits: { 'smithy.api#timestampFormat': 'date-time' } },
    [id('Tags')]: { type: 'map', key: to('Name'), value: to('Name'), traits: { 'smithy.api#length': { min: 0, max: 50 } } },
    [id('Names')]: { type: 'list', member: to('Name'), traits: { 'smithy.api#length': { min: 0, max: 5 } } },
    [id('Color')]: { type: 'enum', members: { RED: { target: 'smithy.api#Unit', traits: { 'smithy.api#enumValue': 'RED' } }, GREEN: { target: 'smithy.api#Unit' } } },
    [id('Free')]: { type: 'document' },
  },
};

function endOf(read: () => ServiceModel): string {
  try {
    return read().kind;
  } catch (error) {
    return error instanceof ToolkitError ? error.code : String(error);
  }
}

const withShape = (name: string, shape: object) => readModel({ ...smithy, shapes: { ...smithy.shapes, [id(name)]: shape } }, 'x').shapes[name];

test("a Smithy model and botocore's say the same of the same service", () => {
  const { kind: one, name: _, ...ofSmithy } = readModel(smithy, 'x.json');
  const { kind: other, name: __, operations, ...ofBotocore } = readModel(botocore, 'y.json');
  expect([one, other]).toEqual(['smithy', 'botocore']);
  expect(ofSmithy).toEqual({ ...ofBotocore, operations });
  expect(operations.get('GetThing')).toEqual({ input: { $ref: '#/$defs/GetThingRequest' }, output: { $ref: '#/$defs/GetThingResponse' }, errors: ['GoneException'] });
  expect(ofSmithy.faults).toEqual(new Map([['GoneException', 'client 410'], ['BrokenException', 'server 500']]));
  expect(ofSmithy.shapes).toMatchObject({
    GetThingRequest: { required: ['Name'], properties: { Limit: { $ref: '#/$defs/Limit' } }, additionalProperties: false },
    Name: { type: 'string', minLength: 1, maxLength: 255, pattern: '[a-z]+' },
    Limit: { type: 'integer', format: 'int32', minimum: 1, maximum: 10 },
    Tags: { propertyNames: { $ref: '#/$defs/Name' }, maxProperties: 50 },
    Names: { items: { $ref: '#/$defs/Name' }, minItems: 0, maxItems: 5 },
    Color: { type: 'string', enum: ['RED', 'GREEN'] },
    At: { type: 'number', 'x-timestamp': 'epoch-seconds' },
    Day: { type: 'string', format: 'date-time' },
    Free: {},
  });
});

test.each([
  ['a shape of Smithy itself', { type: 'list', member: { target: 'smithy.api#Long' } }, { type: 'array', items: { type: 'integer', format: 'int64' } }],
  ['an older name of one', { type: 'list', member: { target: 'smithy.api#PrimitiveBoolean' } }, { type: 'array', items: { type: 'boolean' } }],
  ['an enum as the older trait', { type: 'string', traits: { 'smithy.api#enum': [{ value: 'A' }, { name: 'BE', value: 'B' }] } }, { type: 'string', enum: ['A', 'B'] }],
  ['a union', { type: 'union', members: { A: to('Name') } }, { type: 'object', properties: { A: { $ref: '#/$defs/Name' } }, additionalProperties: false }],
  ['a default', { type: 'structure', members: { A: to('Limit', { 'smithy.api#default': 0 }) } }, { properties: { A: { $ref: '#/$defs/Limit', default: 0 } } }],
  ['a default that is none', { type: 'structure', members: { A: to('Limit', { 'smithy.api#default': null }) } }, { properties: { A: { $ref: '#/$defs/Limit' } } }],
  ['a mixin', { type: 'structure', mixins: [to('GetThingRequest')], members: { Own: to('Name') } }, { required: ['Name'], properties: { Name: {}, Limit: {}, Own: {} } }],
  ['a mixin that is not there', { type: 'structure', mixins: [to('Nowhere')], members: { Own: to('Name') } }, { properties: { Own: {} } }],
  ['a type that Smithy may come to have', { type: 'tensor' }, {}],
])('%s in a Smithy model is read', (_, shape, expected) => {
  expect(withShape('Extra', shape)).toMatchObject(expected);
});

test('the pagination of a Smithy operation is kept', () => {
  const pages = { inputToken: 'NextToken', outputToken: 'NextToken', pageSize: 'MaxResults', items: 'Names' };
  const paged = { ...smithy.shapes[id('GetThing')], traits: { 'smithy.api#paginated': pages } };
  expect(readModel({ ...smithy, shapes: { ...smithy.shapes, [id('GetThing')]: paged } }, 'x').operations.get('GetThing')?.pagination).toEqual(pages);
});

test.each([
  ['a recording', { format: 'glue-contract/recording', interactions: [] }, /no service model.*an object with \["format","interactions"\]/s],
  ['a list', [1], /no service model.*\[1\]/s],
  ['null', null, /no service model/],
  ['a text', 'model', /no service model/],
  ["botocore's paginators", { pagination: {} }, /no service model/],
  ["botocore's model of another service", { ...botocore, metadata: { serviceId: 'S3' } }, /another service.*expected: Glue.*received: "S3"/s],
  ["Smithy's model of another service", { smithy: '2.0', shapes: { x: { ...service, traits: { 'aws.api#service': { sdkId: 'S3' } } } } }, /another service/],
  ['a Smithy model without a service', { smithy: '2.0', shapes: {} }, /another service.*received: nothing/s],
  ['a shape that is none', { ...botocore, shapes: { Broken: null } }, /cannot be read/],
  ['errors that are none', { ...botocore, operations: { GetThing: { errors: 7 } } }, /cannot be read/],
])('%s is refused with what was expected and what to do', (_, value, text) => {
  expect(() => readModel(value, 'model.json')).toThrow(ToolkitError);
  expect(() => readModel(value, 'model.json')).toThrow(text);
  expect(() => readModel(value, 'model.json')).toThrow(/path: model\.json.*next: Give such a file/s);
});

test('whatever JSON stands in the place of a shape or an operation, reading ends with a model or a ToolkitError', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), fc.constantFrom('botocore', 'smithy'), (junk, name, form) => {
      const value = form === 'smithy'
        ? { ...smithy, shapes: { ...smithy.shapes, [name]: junk } }
        : { ...botocore, shapes: { ...botocore.shapes, [name]: junk }, operations: { ...botocore.operations, [name]: junk } };
      expect(endOf(() => readModel(value, 'x'))).toMatch(/^(smithy|botocore|GLUE_OPTION_INVALID)$/);
    }),
    { examples: [[{ type: 'structure', mixins: [to('A')] }, id('A'), 'smithy']] },
  );
});
