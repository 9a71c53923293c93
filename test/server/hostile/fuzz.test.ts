import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { operations } from '../../../src/generated/operations.ts';
import { awkwardStrings } from './awkward-strings.ts';
import { openServer, type HostileServer } from './open-server.ts';
import { end, talk, writeRequest } from './talk.ts';
import { createTally } from './tally.ts';

/** `GLUE_CONTRACT_FUZZ_RUNS=100000` for a longer search; what it finds is printed with its seed. */
const numRuns = Number(process.env['GLUE_CONTRACT_FUZZ_RUNS'] ?? 200);
const timeout = 20_000 + numRuns * 50;

let server: HostileServer;
const tally = createTally();

beforeAll(async () => {
  server = await openServer();
});
afterEach(() => server.expectSound());
afterAll(async () => {
  await server.close();
  tally.print(`Fuzzed inputs by kind and answer, ${numRuns} runs each`);
});

const operation = fc.constantFrom(...Object.keys(operations));
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...awkwardStrings), fc.constantFrom('nightly', 'W1', '__proto__'));
const sample = Buffer.from('{"JobName":"nightly","Arguments":{"--a":"é✓😀\\n"},"Timeout":1,"NotificationProperty":{"NotifyDelayAfter":1}}');

/** Bytes with some of them changed, taken out, put in or doubled. */
function mutate(bytes: Buffer): fc.Arbitrary<Buffer> {
  const change = fc.record({ at: fc.nat(bytes.length), remove: fc.integer({ min: 0, max: 4 }), insert: fc.uint8Array({ maxLength: 4 }) });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce((current, { at, remove, insert }) => Buffer.concat([current.subarray(0, at), insert, current.subarray(at + remove)]), bytes),
  );
}

async function holds<T>(kind: string, arbitrary: fc.Arbitrary<T>, answer: (value: T) => Promise<string>): Promise<number> {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(arbitrary, async (value) => {
      const answered = await answer(value);
      tally.count(kind, answered);
      runs++;
    }),
    { numRuns },
  );
  return runs;
}

const post = async (name: string, body: string | Uint8Array, headers?: Readonly<Record<string, string>>) => {
  const { status, type } = await server.post(name, body, headers);
  return type === undefined ? String(status) : `${status} ${type}`;
};

test('any bytes as a body are answered below 500', async () => {
  expect(await holds('any bytes', fc.tuple(operation, fc.uint8Array({ maxLength: 300 })), ([name, body]) => post(name, body))).toBe(numRuns);
}, timeout);

test('a good body with some bytes changed is answered below 500', async () => {
  expect(await holds('changed bytes', mutate(sample), (body) => post('StartJobRun', body))).toBe(numRuns);
}, timeout);

test('any JSON is answered below 500, by every operation', async () => {
  expect(await holds('any JSON', fc.tuple(operation, fc.json({ stringUnit: 'binary' })), ([name, body]) => post(name, body))).toBe(numRuns);
}, timeout);

const members = [
  'Name', 'JobName', 'RunId', 'NextToken', 'MaxResults', 'Arguments', 'RunProperties', 'ResourceArn', 'TagsToAdd', 'NodeIds', 'JobNames', 'Names',
  'Tags', 'Filter', 'Filters', 'Type', 'Actions', 'Command', 'Role', 'IncludeGraph', 'Schedule', 'Predicate', 'JobUpdate', 'TriggerUpdate', '__proto__',
];
const value = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.array(text, { maxLength: 3 }), fc.dictionary(text, text, { maxKeys: 3 }), fc.array(fc.dictionary(fc.constantFrom(...members), text, { maxKeys: 3 }), { maxLength: 3 }));

test('members that operations know, with any value, are answered below 500', async () => {
  const input = fc.array(fc.tuple(fc.constantFrom(...members), value), { maxLength: 5 }).map((entries) => JSON.stringify(Object.fromEntries(entries)));
  expect(await holds('known members', fc.tuple(operation, input), ([name, body]) => post(name, body))).toBe(numRuns);
}, timeout);

/** What a client may put into a header at all. */
const headerValue = fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).filter((code) => code !== 0x7f).map((code) => String.fromCharCode(code)), maxLength: 60 });
const headerName = fc.constantFrom('x-amz-target', 'content-type', 'authorization', 'x-amz-date', 'accept', 'accept-encoding', 'amz-sdk-request', 'cookie', 'referer', 'x-forwarded-for', 'content-encoding', 'origin', 'te', 'range', 'if-match', 'x-http-method-override');

test('any values of headers are answered below 500', async () => {
  expect(await holds('any headers', fc.dictionary(headerName, headerValue, { maxKeys: 5 }), (headers) => post('GetJob', '{"JobName":"nightly"}', headers))).toBe(numRuns);
}, timeout);

/** The statuses of the answers to these bytes, or how the connection ended without any. */
async function say(bytes: Uint8Array): Promise<string> {
  const { replies, ending } = await talk(server.port, [bytes, end]);
  expect(ending).not.toBe('hangs');
  return replies.length > 0 ? replies.map(({ status }) => status).join(' ') : ending;
}

const raw = writeRequest('GetJob', '{"JobName":"nightly"}', { connection: 'close', 'x-amz-date': '20260105T060000Z' });

test('a request with some bytes changed, as it is sent over the connection, is answered below 500, or the connection ends', async () => {
  expect(await holds('changed bytes of a request', mutate(raw), say)).toBe(numRuns);
}, timeout);

test('any bytes over the connection end it', async () => {
  expect(await holds('any bytes of a request', fc.uint8Array({ minLength: 1, maxLength: 500 }), say)).toBe(numRuns);
}, timeout);

test('a request is understood however it is cut into packets', async () => {
  const runs = await holds('cut into packets', fc.uniqueArray(fc.integer({ min: 1, max: raw.length - 1 }), { maxLength: 4 }), async (cuts) => {
    const places = [0, ...cuts.toSorted((a, b) => a - b), raw.length];
    const parts = places.slice(1).flatMap((place, index) => [raw.subarray(places[index], place), 1]);
    const { replies, ending } = await talk(server.port, [...parts, end]);
    expect([ending, ...replies.map(({ status }) => status)]).toStrictEqual(['closed', 200]);
    return '200';
  });
  expect(runs).toBe(numRuns);
}, timeout);
