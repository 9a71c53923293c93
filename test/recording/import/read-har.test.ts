import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readHar } from '../../../src/recording/import/read-har.ts';
import { errorOf } from '../error-of.ts';
import { harEntry, harOf, options, signature } from './pairs.ts';

const read = (...entries: readonly unknown[]) => readHar(harOf(...entries), options);

const answer = '{"JobRunId":"jr_1"}';
const started = { operation: 'StartJobRun', input: { JobName: 'nightly' }, output: { JobRunId: 'jr_1' } };
const answeredWith = (response: object) => harEntry('StartJobRun', '{"JobName":"nightly"}', {}, { response });
const entryWith = (content: object, headers: readonly object[] = []) => answeredWith({ status: 200, headers, content });

test('what Chromium saved gives the call, the fault, the region of the signature and the credentials', () => {
  const text = readFileSync(join(import.meta.dirname, 'samples/chromium.har'), 'utf8');
  const { interactions, region, skipped, secrets } = readHar(text, options);
  expect(interactions).toEqual([
    { operation: 'GetJobRuns', input: { JobName: 'nightly é' }, output: { JobRuns: [{ Id: 'jr_1', JobName: 'nightly é', StartedOn: 1795222278.761 }] } },
    { operation: 'GetJob', input: { JobName: 'none' }, fault: { name: 'EntityNotFoundException', message: 'Entity Not Found' } },
  ]);
  expect(region).toBe('eu-west-1');
  expect(skipped).toEqual([{ place: 'entry 1', reason: 'no call of Glue, sent to "127.0.0.1"', lost: false }]);
  expect(secrets).toContain('dummy/session+token==');
});

const chunks = (encoding: 'base64' | 'hex') => {
  const packed = gzipSync(answer);
  return JSON.stringify([packed.subarray(0, 5).toString(encoding), packed.subarray(5).toString(encoding)]);
};

test.each([
  ['text', { text: answer }],
  ['base64', { text: Buffer.from(answer).toString('base64'), encoding: 'base64' }],
  ['base64 of gzip', { text: gzipSync(answer).toString('base64'), encoding: 'base64' }],
  ['base64 in lines', { text: Buffer.from(answer).toString('base64').replaceAll(/(.{9})/g, '$1\r\n'), encoding: 'base64' }],
  ['chunks in base64, as of Polly.js 5', { text: chunks('base64'), encoding: 'base64' }],
  ['chunks in hexadecimal digits, as of Polly.js 4', { text: chunks('hex'), _isBinary: true }],
])('the content may be %s', (_form, content) => {
  expect(read(entryWith({ size: 1, ...content })).interactions).toEqual([started]);
});

test('a body that was unpacked by the tool is taken as it is, though its header says gzip', () => {
  expect(read(entryWith({ text: answer }, [{ name: 'Content-Encoding', value: 'gzip' }])).interactions).toEqual([started]);
});

test.each([
  ['left out by the tool', { size: 19 }],
  ['left out, and of unknown size', {}],
  ['no base64', { text: 'eyJ*', encoding: 'base64' }],
  ['a broken list of chunks', { text: '["', encoding: 'base64' }],
  ['a list of numbers', { text: '[1]', encoding: 'base64' }],
  ['half a gzip', { text: gzipSync(answer).subarray(0, 20).toString('base64'), encoding: 'base64' }],
  ['a page', { text: '<html>' }],
  ['JSON of 100,000 levels', { text: `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}` }],
])('content that is %s is lost with a reason, never taken for an empty answer', (_form, content) => {
  expect(read(entryWith(content))).toMatchObject({ interactions: [], skipped: [{ place: 'entry 1', lost: true }] });
});

test('content that is said to be empty is an answer without members', () => {
  const entry = harEntry('DeleteSecurityThing', '{}', {}, { response: { status: 200, headers: [], content: { size: 0 } } });
  expect(read(entry).interactions).toEqual([{ operation: 'DeleteSecurityThing', input: {}, output: {} }]);
});

test('a call that was never answered is lost, and several answers to one request are all kept in their order', () => {
  const throttled = { status: 400, headers: [], content: { text: '{"__type":"ThrottlingException","message":"Rate exceeded"}' } };
  const blocked = { status: 0, headers: [], content: { size: 0 } };
  const { interactions, skipped } = read(answeredWith(throttled), answeredWith(blocked), answeredWith({ status: 200, headers: [], content: { text: answer } }));
  expect(interactions).toMatchObject([{ fault: { name: 'ThrottlingException' } }, { output: { JobRunId: 'jr_1' } }]);
  expect(skipped).toEqual([{ place: 'entry 2', reason: 'it was never answered', lost: true }]);
});

test('a request whose body the tool left out is lost', () => {
  const { request } = harEntry('StartJobRun', 'x', {}) as { readonly request: object };
  expect(read({ ...entryWith({ text: answer }), request: { ...request, postData: undefined } })).toMatchObject({ interactions: [], skipped: [{ reason: 'the file lacks its body', lost: true }] });
});

test('of 1,000 entries for other hosts each is left out with its host, and none is lost', () => {
  const others = Array.from({ length: 1000 }, (_, index) => ({
    request: { method: index % 2 ? 'GET' : 'POST', url: `https://host${index}.example.com/a?token=in-the-query`, headers: [], postData: { text: '{"JobName":"nightly"}' } },
    response: { status: 200, headers: [], content: { text: '{"JobRuns":[]}' } },
  }));
  const { interactions, skipped } = read(...others, entryWith({ text: answer }));
  expect(interactions).toEqual([started]);
  expect(skipped.length).toBe(1000);
  expect(skipped[7]).toEqual({ place: 'entry 8', reason: 'no call of Glue, sent to "host7.example.com"', lost: false });
  expect(JSON.stringify(skipped)).not.toContain('in-the-query');
});

test.each([[null], [7], [[]], [{}], [{ request: 7, response: 7 }], [{ request: { url: { toString: 1 }, headers: { a: [{ toString: 1 }] }, method: [] }, response: { status: { valueOf: 1, toString: 1 } } }], [{ request: { headers: [null, 1, { name: 3 }, { name: '__proto__', value: 'x' }] } }]])(
  'an entry such as %j is left out, not thrown at',
  (entry) => {
    expect(read(entry)).toMatchObject({ interactions: [], skipped: [{ lost: false }] });
  },
);

test('of two regions the first is taken, or the one that is named', () => {
  const other = harEntry('StartJobRun', '{"JobName":"other"}', { text: answer });
  const elsewhere = { ...other, request: { ...(other['request'] as object), url: 'https://glue.us-east-1.amazonaws.com/' } };
  const text = harOf(entryWith({ text: answer }), elsewhere);
  expect(readHar(text, options)).toMatchObject({ interactions: [started], region: 'eu-west-1', skipped: [{ place: 'entry 2', lost: true }] });
  expect(readHar(text, { ...options, region: 'us-east-1' })).toMatchObject({ interactions: [{ input: { JobName: 'other' } }], region: 'us-east-1', skipped: [{ place: 'entry 1', lost: false }] });
});

test('credentials are found in the headers of calls, of other services and of answers, cookies too, and are in no interaction', () => {
  const cookies = [{ name: 'Cookie', value: 'a=1; aws-userInfo=0123456789abcdef' }, { name: 'X-Corp-Session', value: 'corporate-session' }];
  const foreign = { request: { method: 'GET', url: 'https://console.aws.amazon.com/', headers: cookies }, response: { status: 200, headers: [{ name: 'Set-Cookie', value: 'sid=fedcba9876543210; Secure' }], content: {} } };
  const sts = { request: { method: 'POST', url: 'https://sts.amazonaws.com/' }, response: { status: 200, content: { text: '<SecretAccessKey>wJalrXUtnFEMI/K7MDENG</SecretAccessKey>' } } };
  const { interactions, secrets } = read(foreign, sts, entryWith({ text: answer }));
  expect(secrets).toEqual(expect.arrayContaining([...Object.values(signature), '0123456789abcdef', 'corporate-session', 'fedcba9876543210', 'wJalrXUtnFEMI/K7MDENG']));
  const written = JSON.stringify(interactions);
  expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
});

test.each(['', '{"log":', '{"log":{}}', '{"log":{"entries":{}}}', '[]', 'null'])('%j is no archive', (text) => {
  expect(errorOf(() => readHar(text, options)).code).toBe('GLUE_CAPTURE_UNREADABLE');
});
