import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractModel } from '../../src/drift/contract-model.ts';
import type { Aspect } from '../../src/drift/fact.ts';
import { findDrift } from '../../src/drift/find-drift.ts';
import { listFacts } from '../../src/drift/list-facts.ts';
import type { Shape } from '../../src/generated/shapes.ts';
import type { ModelKind, ModelOperation, ServiceModel } from '../../src/model/service-model.ts';

const refer = (name: string): Shape => ({ $ref: `#/$defs/${name}` });
const structure = (members: Readonly<Record<string, Shape>>, required?: readonly string[]): Shape => ({ type: 'object', properties: members, ...(required && { required }), additionalProperties: false });

const shapes: Readonly<Record<string, Shape>> = {
  GetThingRequest: structure({ Name: refer('Name') }, ['Name']),
  GetThingResponse: structure({ Thing: refer('Thing') }),
  Thing: structure({ Name: refer('Name'), Count: refer('Count'), Color: refer('Color'), Parts: refer('Parts'), Labels: refer('Labels'), At: refer('At'), Size: { ...refer('Count'), default: 0 } }),
  Name: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[a-z]+$' },
  Count: { type: 'integer', format: 'int32', minimum: 0 },
  Color: { type: 'string', enum: ['RED', 'GREEN'] },
  Parts: { type: 'array', items: refer('Thing'), maxItems: 5 },
  Labels: { type: 'object', propertyNames: refer('Name'), additionalProperties: refer('Name'), maxProperties: 50 },
  At: { type: 'number', 'x-timestamp': 'epoch-seconds' },
  GoneException: structure({ Message: refer('Name') }),
};
const getThing: ModelOperation = { input: refer('GetThingRequest'), output: refer('GetThingResponse'), errors: ['GoneException'], pagination: { inputToken: 'NextToken', outputToken: 'NextToken', pageSize: 'MaxResults' } };
const contract: ServiceModel = { kind: 'contract', name: 'ours', operations: new Map([['GetThing', getThing]]), shapes, faults: new Map([['GoneException', 'client 400']]) };

interface Change {
  readonly kind?: ModelKind;
  readonly shapes?: Readonly<Record<string, Shape>>;
  readonly operation?: Partial<ModelOperation>;
  readonly operations?: ServiceModel['operations'];
  readonly faults?: ServiceModel['faults'];
}

/** What is told of a model that is the contract but for these changes, as `where aspect: ours → theirs`. */
function driftOf({ kind = 'smithy', operation, ...change }: Change): string[] {
  const operations = change.operations ?? new Map([['GetThing', { ...getThing, ...operation }]]);
  const model: ServiceModel = { kind, name: 'theirs', operations, shapes: { ...shapes, ...change.shapes }, faults: change.faults ?? contract.faults };
  return findDrift(contract, model).differences.map(({ where, aspect, ours, theirs }) => `${where} ${aspect}: ${ours} → ${theirs}`);
}

const withThing = (change: Readonly<Record<string, Shape>>) => ({ shapes: { Thing: structure({ ...shapes['Thing']?.properties, ...change }) } });
const without = (member: string) => {
  const { [member]: _, ...rest } = shapes['Thing']?.properties ?? {};
  return { shapes: { Thing: structure(rest) } };
};

describe('between the contract and another model', () => {
  test.each<readonly [what: string, change: Change, differences: readonly string[]]>([
    ['nothing changed', {}, []],
    ['a member that only they have', withThing({ New: refer('Name') }), ['Thing.New member: null → Name']],
    ['a member that only we have', without('Count'), ['Thing.Count member: Count → null']],
    ['another type of a member', withThing({ Count: refer('Name') }), ['Thing.Count member: Count → Name']],
    ['a member that must be there', { shapes: { Thing: structure(shapes['Thing']?.properties ?? {}, ['Name']) } }, ['Thing.Name required: null → required']],
    ['a member that need not be there', { shapes: { GetThingRequest: structure({ Name: refer('Name') }) } }, ['GetThingRequest.Name required: required → null']],
    ['another default', withThing({ Size: { ...refer('Count'), default: 1 } }), ['Thing.Size default: 0 → 1']],
    ['a value that only they have', { shapes: { Color: { type: 'string', enum: ['RED', 'GREEN', 'BLUE'] } } }, ['Color enum: null → BLUE']],
    ['a value that only we have', { shapes: { Color: { type: 'string', enum: ['RED'] } } }, ['Color enum: GREEN → null']],
    ['the same values in another order', { shapes: { Color: { type: 'string', enum: ['GREEN', 'RED'] } } }, []],
    ['other bounds of a text', { shapes: { Name: { ...shapes['Name'], maxLength: 128 } } }, ['Name bounds: 1..255 → 1..128']],
    ['no bounds of a number', { shapes: { Count: { type: 'integer', format: 'int32' } } }, ['Count bounds: 0.. → null']],
    ['other bounds of a list', { shapes: { Parts: { ...shapes['Parts'], minItems: 1 } } }, ['Parts bounds: ..5 → 1..5']],
    ['another pattern', { shapes: { Name: { ...shapes['Name'], pattern: '[A-Z]+' } } }, ['Name pattern: [a-z]+ → [A-Z]+']],
    ['the same pattern without anchors', { shapes: { Name: { ...shapes['Name'], pattern: '[a-z]+' } } }, []],
    ['another size of a number', { shapes: { Count: { type: 'integer', format: 'int64', minimum: 0 } } }, ['Count type: integer int32 → integer int64']],
    ['a date as a text', { shapes: { At: { type: 'string', format: 'date-time' } } }, ['At type: timestamp → string']],
    ['other items', { shapes: { Parts: { type: 'array', items: refer('Name'), maxItems: 5 } } }, ['Parts type: list of Thing → list of Name']],
    ['other keys of a map', { shapes: { Labels: { ...shapes['Labels'], propertyNames: refer('Color') } } }, ['Labels type: map of Name to Name → map of Color to Name']],
    ['an error that only they declare', { operation: { errors: ['GoneException', 'BusyException'] } }, ['GetThing error: null → BusyException']],
    ['an error that only we declare', { operation: { errors: [] } }, ['GetThing error: GoneException → null']],
    ['another status of an error', { faults: new Map([['GoneException', 'client 404']]) }, ['GoneException fault: client 400 → client 404']],
    ['other pages', { operation: { pagination: { inputToken: 'Token', outputToken: 'NextToken', pageSize: 'MaxResults' } } }, ['GetThing pagination: inputToken NextToken, outputToken NextToken, pageSize MaxResults → inputToken Token, outputToken NextToken, pageSize MaxResults']],
    ['an operation that only we have, which is told once', { operations: new Map() }, ['GetThing operation: there → null']],
    ['a structure that only they have, which is told at the member', { shapes: { ...withThing({ Lid: refer('Lid') }).shapes, Lid: structure({ Height: refer('Count') }) } }, ['Thing.Lid member: null → Lid']],
    ['a shape that nothing leads to', { shapes: { Unused: structure({ A: refer('Name') }) } }, []],
    ['a shape that is not there', withThing({ New: refer('Nowhere') }), ['Thing.New member: null → Nowhere']],
  ])('%s: %j', (_, change, differences) => {
    expect(driftOf(change)).toEqual(differences);
  });

  test('what a source cannot say is not compared', () => {
    const changed = { shapes: { ...withThing({ Size: refer('Count') }).shapes, Name: { type: 'string' }, Count: { type: 'number' } } as const, operation: { errors: [], pagination: {} } };
    expect(driftOf({ ...changed, kind: 'sdk' })).toEqual([]);
    expect(driftOf({ ...changed, kind: 'botocore' })).toEqual([
      'Count bounds: 0.. → null', 'Count type: integer int32 → number', 'GetThing error: GoneException → null', 'Name bounds: 1..255 → null', 'Name pattern: [a-z]+ → null',
    ]);
    expect(driftOf({ ...changed, kind: 'smithy' })).toEqual(expect.arrayContaining(['Thing.Size default: 0 → null', 'GetThing pagination: inputToken NextToken, outputToken NextToken, pageSize MaxResults → ']));
  });

  test('an SDK, which names no scalars and leads to no enum, is compared by JSON types and by the names of its enums', () => {
    const ofSdk = { Name: { type: 'string' }, Count: { type: 'number' }, Color: { type: 'string' }, Parts: { type: 'array', items: refer('Thing') }, Labels: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { type: 'string' } }, At: { type: 'number', 'x-timestamp': 'epoch-seconds' }, Size: { type: 'number' } } as const;
    const { Color } = shapes as { readonly Color: Shape };
    expect(driftOf({ kind: 'sdk', shapes: { ...withThing(ofSdk).shapes, Color } })).toEqual([]);
    const changed = { ...ofSdk, Count: { type: 'string' }, Parts: { type: 'array', items: { type: 'string' } }, At: { type: 'number' } } as const;
    expect(driftOf({ kind: 'sdk', shapes: { ...withThing(changed).shapes, Color: { type: 'string', enum: ['RED', 'BLUE'] } } })).toEqual([
      'Color enum: null → BLUE', 'Color enum: GREEN → null', 'Thing.At member: timestamp → number', 'Thing.Count member: number → string', 'Thing.Parts member: list of Thing → list of string',
    ]);
  });

  test('an SDK without an error that an operation declares is told at the error, for it says of no operation which it declares', () => {
    const { GoneException: _, ...rest } = shapes;
    const { differences } = findDrift(contract, { ...contract, kind: 'sdk', shapes: rest, faults: new Map() });
    expect(differences.filter(({ where }) => where.startsWith('Gone')).map(({ where, aspect, theirs }) => [where, aspect, theirs])).toEqual([
      ['GoneException', 'fault', null], ['GoneException.Message', 'member', null],
    ]);
  });

  test('operations that only they have are counted, not told', () => {
    const operations = new Map([['GetThing', getThing], ['GetTeapot', getThing], ['BrewTea', getThing]]);
    const { differences, unmodelled } = findDrift(contract, { ...contract, kind: 'smithy', operations });
    expect({ differences, unmodelled }).toEqual({ differences: [], unmodelled: ['BrewTea', 'GetTeapot'] });
  });

  test('every difference says what to do', () => {
    const changed = { ...contract, kind: 'smithy', shapes: { ...shapes, ...withThing({ New: refer('Name') }).shapes, Color: { type: 'string', enum: ['RED'] }, Name: { ...shapes['Name'], maxLength: 1 } } } as const;
    expect(findDrift(contract, changed).differences.map(({ proposal }) => proposal)).toEqual([
      'Look whether Glue still has this; then remove the value GREEN of Color from schemas/, or say in schemas/known-drift.json why we differ.',
      'Change the bounds of Name in schemas/ to 1..1, or say in schemas/known-drift.json why we differ.',
      'Add the member Thing.New (Name) to schemas/, or say in schemas/known-drift.json why we differ.',
    ]);
  });
});

test('the contract does not differ from itself, whatever kind of source it is taken for', () => {
  fc.assert(
    fc.property(fc.constantFrom<ModelKind>('sdk', 'smithy', 'botocore'), (kind) => {
      const { differences, compared } = findDrift(contractModel, { ...contractModel, kind });
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(700);
    }),
  );
});

test('each member that is taken out of a shape of the contract is found, at its place', () => {
  const operations = [...contractModel.operations.keys()];
  const view = { operations, described: new Set(operations), shapes: [], opaque: new Set<string>(), silent: new Set<Aspect>() };
  const members = [...listFacts(contractModel, view).facts.values()].filter(({ aspect }) => aspect === 'member');
  expect(members.length).toBeGreaterThan(400);
  fc.assert(
    fc.property(fc.constantFrom(...members), ({ where, value }) => {
      const [name = '', member = ''] = where.split('.');
      const { [member]: _, ...properties } = contractModel.shapes[name]?.properties ?? {};
      const changed = { ...contractModel.shapes, [name]: { ...contractModel.shapes[name], properties } };
      const { differences } = findDrift(contractModel, { ...contractModel, kind: 'smithy', shapes: changed });
      expect(differences.filter(({ aspect }) => aspect === 'member')).toMatchObject([{ where, ours: value, theirs: null }]);
    }),
    { numRuns: 50 },
  );
});
