import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { malformedBodies } from './malformed-bodies.ts';
import { openServer, type HostileServer } from './open-server.ts';
import { createTally } from './tally.ts';

let server: HostileServer;
const tally = createTally();

beforeAll(async () => {
  server = await openServer();
});
afterAll(async () => {
  await server.close();
  tally.print('Malformed bodies by kind and answer');
});

const kinds = Map.groupBy(malformedBodies, ({ kind }) => kind);

describe('a body that is no JSON object faults with SerializationException', () => {
  test.each([...kinds])('%s', async (kind, bodies) => {
    for (const { name, body } of bodies) {
      const reply = await server.post('StartJobRun', body);
      tally.count(kind, reply);
      expect([name, reply.status, reply.json]).toStrictEqual([name, 400, { __type: 'SerializationException' }]);
    }
    await server.expectSound();
  });

  test('in at least 300 ways that differ', () => {
    const ways = new Set(malformedBodies.map(({ body }) => Buffer.from(body).toString('hex')));
    expect(ways.size).toBe(malformedBodies.length);
    expect(ways.size).toBeGreaterThanOrEqual(300);
  });
});

/** Wrong JSON types for members of each type, in the categories of the published malformed-request tests. */
const wrongTypes: readonly { readonly type: string; readonly operation: string; readonly place: (text: string) => string; readonly values: readonly string[] }[] = [
  {
    type: 'boolean',
    operation: 'GetJobRun',
    place: (text) => `{"JobName":"nightly","RunId":"jr_1","PredecessorsIncluded":${text}}`,
    values: ['"true"', '"True"', '"false"', '"y"', '""', '1', '0', '1.0', '[]', '[true]', '{}', '{"a":true}'],
  },
  {
    type: 'integer',
    operation: 'GetJobRuns',
    place: (text) => `{"JobName":"nightly","MaxResults":${text}}`,
    values: ['"123"', '"1"', '""', '"NaN"', '"Infinity"', 'true', 'false', '1.5', '1e-1', '-0.1', '[]', '[1]', '{}', '2147483648', '-2147483649', '9223372036854775808', '1e400', '-1e400', '0.0000001'],
  },
  {
    type: 'number',
    operation: 'StartJobRun',
    place: (text) => `{"JobName":"nightly","MaxCapacity":${text}}`,
    values: ['"1.5"', '"NaN"', '"Infinity"', '"-Infinity"', '""', 'true', '[]', '[1.5]', '{}', '{"a":1}'],
  },
  {
    type: 'string',
    operation: 'GetJob',
    place: (text) => `{"JobName":${text}}`,
    values: ['1', '0', '1.5', 'true', 'false', '[]', '["nightly"]', '{}', '{"Ref":"nightly"}', '1e400'],
  },
  {
    type: 'list',
    operation: 'BatchStopJobRun',
    place: (text) => `{"JobName":"nightly","JobRunIds":${text}}`,
    values: ['"jr_1"', '""', '1', 'true', '{}', '{"0":"jr_1"}', '{"length":1}', '[1]', '[[]]', '[{}]', '[true]', '["jr_1",1]', '[["jr_1"]]'],
  },
  {
    type: 'map',
    operation: 'StartJobRun',
    place: (text) => `{"JobName":"nightly","Arguments":${text}}`,
    values: ['"--a"', '""', '1', 'true', '[]', '[["--a","b"]]', '{"--a":1}', '{"--a":true}', '{"--a":[]}', '{"--a":{}}', '{"--a":["b"]}', '{"--a":"b","--b":2}'],
  },
  {
    type: 'structure',
    operation: 'StartJobRun',
    place: (text) => `{"JobName":"nightly","NotificationProperty":${text}}`,
    values: ['""', '"{}"', '1', 'true', '[]', '[{"NotifyDelayAfter":1}]', '{"NotifyDelayAfter":"1"}', '{"NotifyDelayAfter":[1]}', '{"NotifyDelayAfter":{}}', '{"NotifyDelayAfter":true}'],
  },
];

test.each(wrongTypes)('a wrong JSON type for a $type is the caller’s fault', async ({ type, operation, place, values }) => {
  for (const value of values) {
    const reply = await server.post(operation, place(value));
    tally.count(`wrong type for a ${type}`, reply);
    expect([value, reply.status, reply.type]).toStrictEqual([value, 400, expect.stringMatching(/^(Serialization|InvalidInput|Validation)Exception$/)]);
  }
  await server.expectSound();
});

test.each([
  ['the last of a name given twice counts', '{"JobName":"other","JobName":"nightly"}'],
  ['a name that is escaped', String.raw`{"\u004aobName":"nightly"}`],
  ['space around', ' \t\r\n{ "JobName" :\n"nightly" } '],
  ['a member nobody knows is ignored', '{"JobName":"nightly","Odd":[1e400,{"a":[[]]}]}'],
  ['null stands for absent', '{"JobName":"nightly","Odd":null}'],
  ['64 levels', `{"JobName":"nightly","Odd":${'['.repeat(63)}${']'.repeat(63)}}`],
  ['100,000 names', `{"JobName":"nightly",${Array.from({ length: 80_000 }, (_, index) => `"k${index}":1`).join(',')}}`],
])('what looks odd but is JSON is answered: %s', async (_, body) => {
  expect(await server.post('GetJob', body)).toMatchObject({ status: 200, json: { Job: { Name: 'nightly' } } });
});
