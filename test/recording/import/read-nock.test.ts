import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readNock } from '../../../src/recording/import/read-nock.ts';
import { errorOf } from '../error-of.ts';
import { nockEntry, options, signature } from './pairs.ts';

const read = (...entries: readonly unknown[]) => readNock(JSON.stringify(entries), options);

const runs = { JobRuns: [{ Id: 'jr_1', JobName: 'nightly', StartedOn: 1795222278.761 }] };
const getRuns = { operation: 'GetJobRuns', input: { JobName: 'nightly' }, output: runs };

test('an entry with its request headers is a call, with region, day and the credentials apart', () => {
  expect(read(nockEntry('GetJobRuns', { JobName: 'nightly' }, runs))).toEqual({
    interactions: [getRuns],
    region: 'eu-west-1',
    recordedAt: '2026-11-21',
    skipped: [],
    notes: [],
    secrets: expect.arrayContaining([...Object.values(signature), 'AKIAIOSFODNN7EXAMPLE', '0a'.repeat(32)]) as string[],
  });
});

test.each([
  ['an object', { JobName: 'nightly' }],
  ['a text', '{"JobName":"nightly"}'],
  ['members that are null', { JobName: 'nightly', NextToken: null }],
])('the request body may be %s', (_form, body) => {
  expect(read(nockEntry('GetJobRuns', body, runs)).interactions).toEqual([getRuns]);
});

const json = Buffer.from(JSON.stringify(runs));
const packed = (encoding: string, bytes: Buffer) => ({ rawHeaders: { 'Content-Encoding': encoding }, response: [bytes.subarray(0, 9).toString('hex'), bytes.subarray(9).toString('hex')] });

test.each([
  ['gzip chunks in hexadecimal digits', packed('gzip', gzipSync(json))],
  ['deflate chunks', packed('deflate', deflateSync(json))],
  ['brotli chunks', packed('br', brotliCompressSync(json))],
  ['zstd chunks', packed('zstd', zstdCompressSync(json))],
  ['chunks that were unpacked already', packed('gzip', json)],
  ['a binary response in one piece', { responseIsBinary: true, response: gzipSync(json).toString('hex') }],
  ['headers as a flat list', { ...packed('gzip', gzipSync(json)), rawHeaders: ['CONTENT-ENCODING', 'gzip'] }],
])('the response may be %s', (_form, more) => {
  expect(read(nockEntry('GetJobRuns', { JobName: 'nightly' }, '', more)).interactions).toEqual([getRuns]);
});

test.each([
  ['digits that are no hexadecimal ones', { rawHeaders: { 'content-encoding': 'gzip' }, response: ['1f8b', 'zz'] }],
  ['half a gzip', packed('gzip', gzipSync(json).subarray(0, 20))],
  ['an odd number of digits', { responseIsBinary: true, response: '1f8b0' }],
  ['a list', { response: ['a'] }],
  ['a page of a proxy', { response: '<html>', status: 502 }],
  ['no status', { status: 'many' }],
  ['a status that HTTP does not have', { status: 7 }],
])('a response that is %s is lost with a reason, and the next one is not', (_form, more) => {
  const { interactions, skipped } = read(nockEntry('GetJob', { JobName: 'a' }, {}, more), nockEntry('GetJobRuns', { JobName: 'nightly' }, runs));
  expect(interactions).toEqual([getRuns]);
  expect(skipped).toEqual([{ place: 'entry 1', reason: expect.any(String) as string, lost: true }]);
});

test('a body of 100,000 levels is lost and overflows nothing', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const text = JSON.stringify([nockEntry('GetJob', { JobName: 'a' }, 'DEEP')]).replace('"DEEP"', deep);
  expect(readNock(text, options)).toMatchObject({ interactions: [], skipped: [{ lost: true }] });
});

test('an error is a fault with its text', () => {
  const response = { __type: 'com.amazonaws.glue#EntityNotFoundException', Message: 'Job not found.' };
  const [interaction] = read(nockEntry('GetJob', { JobName: 'x' }, response, { status: 400 })).interactions;
  expect(interaction).toMatchObject({ operation: 'GetJob', fault: { name: 'EntityNotFoundException', message: 'Job not found.' } });
});

test('without request headers the operation is concluded from the bodies, and that is said', () => {
  const { interactions, notes } = read(nockEntry('', { JobName: 'nightly' }, runs, { reqheaders: undefined }));
  expect(interactions).toEqual([getRuns]);
  expect(notes).toEqual([{ place: 'entry 1', reason: 'its operation was not written down; taken as GetJobRuns' }]);
});

test('where several operations fit, none is taken until one is named', () => {
  const fault = { __type: 'EntityNotFoundException', Message: 'x' };
  const text = JSON.stringify([nockEntry('', { JobName: 'nightly' }, fault, { reqheaders: undefined, status: 400 })]);
  const { interactions, skipped } = readNock(text, options);
  expect(interactions).toEqual([]);
  expect(skipped).toEqual([{ place: 'entry 1', reason: expect.stringMatching(/it fits \d+: .*GetJob.*choose with --operation$/) as string, lost: true }]);
  expect(readNock(text, { ...options, operation: 'GetJobRuns' }).interactions).toMatchObject([{ operation: 'GetJobRuns', fault: { name: 'EntityNotFoundException' } }]);
});

test('an operation that is named does not make a call of what does not fit it', () => {
  const text = JSON.stringify([nockEntry('', { Name: 'w', RunId: 'wr_1' }, { Run: {} }, { reqheaders: undefined })]);
  expect(readNock(text, { ...options, operation: 'GetJobRuns' }).interactions).toMatchObject([{ operation: 'GetWorkflowRun' }]);
});

test.each([
  ['https://sts.amazonaws.com:443', false],
  ['https://api.example.com:443', false],
  ['http://localhost:4566', true],
  ['http://127.0.0.1:4566', true],
  ['https://vpce-1.glue.eu-west-1.vpce.amazonaws.com:443', true],
])('without request headers a post to %s is a call of Glue: %s', (scope, isCall) => {
  const { interactions, skipped } = read(nockEntry('', { JobName: 'nightly' }, runs, { reqheaders: undefined, scope }));
  expect(interactions.length).toBe(isCall ? 1 : 0);
  expect(skipped.every(({ lost }) => !lost)).toBe(true);
});

test('own members named __proto__ are kept, and no prototype is touched', () => {
  const text = JSON.stringify([nockEntry('StartJobRun', 'BODY', { JobRunId: 'jr_1' })]).replace('"BODY"', '{"JobName":"a","Arguments":{"__proto__":"x"}}').replace('"reqheaders":{', '"reqheaders":{"__proto__":"polluted-token",');
  const { interactions } = readNock(text, options);
  expect(JSON.stringify(interactions[0]?.input)).toBe('{"JobName":"a","Arguments":{"__proto__":"x"}}');
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
});

test.each(['', '{', '[1]', '"text"', 'null', '{"JobRuns":[]}', "nock('https://glue.eu-west-1.amazonaws.com')"])('%j is no fixture, and the error says what one is', (text) => {
  const { code, detail } = errorOf(() => readNock(text, options));
  expect(code).toBe('GLUE_CAPTURE_UNREADABLE');
  expect(detail.path).toMatch(/^file(:\d+:\d+)?$/);
});

test('an empty fixture holds nothing, and a single entry is one', () => {
  expect(read()).toEqual({ interactions: [], skipped: [], notes: [], secrets: [] });
  expect(readNock(`\uFEFF${JSON.stringify(nockEntry('GetJobRuns', { JobName: 'nightly' }, runs))}`, options).interactions).toEqual([getRuns]);
});
