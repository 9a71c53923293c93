import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerControl } from '../../src/server/control/answer-control.ts';
import { openScene } from './control-scene.ts';

const durations = "milliseconds as a number, or text with a unit such as '90s', '5m', '2h' or '1d'";

test.each([
  ['advance', {}, '', 'a member duration'],
  ['advance', '', '', 'a member duration'],
  ['advance', '[', '', 'JSON'],
  ['advance', '"1h"', '', 'an object'],
  ['advance', { duration: '2' }, '/duration', durations],
  ['advance', { duration: -1 }, '/duration', durations],
  ['advance', '{"duration":1e999}', '/duration', durations],
  ['advance', { duration: '367d' }, '/duration', '366 days at most'],
  ['advance', '{"duration":1,"__proto__":{}}', '/__proto__', 'only members of the contract'],
  ['advance', '['.repeat(100_000), '', 'at most 64 levels'],
  ['reset', { hard: true }, '/hard', 'only members of the contract'],
  ['settle', [], '', 'an object'],
  ['events', { trigger: 'arrival', count: 0 }, '/count', 'at least 1'],
  ['events', { trigger: 'arrival', count: 1e9 }, '/count', 'at most 10000'],
  ['events', { trigger: 5 }, '/trigger', 'a string'],
  ['faults', 5, '', 'a list of faults'],
  ['faults', { error: 'ThrottlingException' }, '', 'a list of faults'],
  ['faults', [{ latency: 'soon' }], '/0/latency', durations],
  ['faults', [{ eror: 'ThrottlingException' }], '/0/eror', 'only members of the contract'],
])('%s refuses %j at its place', async (name, body, path, expected) => {
  const { ask } = openScene();
  const before = (await ask('GET', 'status')).text;
  const { status, json } = await ask('POST', name, body);
  expect({ status, path: json['path'], expected: json['expected'] }).toEqual({ status: 400, path, expected });
  expect(json['next']).toMatch(/\.$/);
  expect((await ask('GET', 'status')).text).toBe(before);
});

test.each([
  ['events', { trigger: 'go' }, 'arrival'],
  ['faults', [{ error: 'ThrotlingException' }], 'the name of an error; the nearest is "ThrottlingException"'],
])('%s refuses a name that means nothing and tells which do', async (name, body, expected) => {
  const { status, json } = await openScene().ask('POST', name, body);
  expect([status, json['expected']]).toEqual([400, expected]);
});

test.each([
  ['faults', [{ error: 'ThrotlingException' }], '/0/error'],
  ['scenario', { outcomes: { nightyl: [{}] } }, '/outcomes/nightyl'],
  ['scenario', { clock: 'manual' }, '/clock'],
  ['scenario', '{\n"jobs":]', '2:8'],
  ['events', { trigger: 'go' }, undefined],
])('%s tells the place in its own body: %j', async (name, body, path) => {
  const { status, json } = await openScene().ask('POST', name, body);
  expect([status, json['path']]).toEqual([400, path]);
});

test.each(['advance', 'settle'])('%s of a clock that is not the server’s own names no place, for none in the body is wrong', async (name) => {
  const { status, json } = await openScene({ scenario: {} }).ask('POST', name, name === 'advance' ? { duration: 1 } : {});
  expect([status, json]).toEqual([400, expect.not.objectContaining({ path: expect.anything() as string })]);
});

test.each(['-1', '1e3', 'NaN', ' 1', '9'.repeat(40), ''])('journal refuses %j as the number of a call', async (since) => {
  const { status, json } = await openScene().ask('GET', `journal?since=${since}`);
  expect([status, json['path']]).toEqual([400, '/since']);
});

test.each([undefined, '', 'text/plain', 'application/jsonx', 'application/x-www-form-urlencoded', 'text/plain;application/json'])(
  'an order with the content type %s, which any page could send, is refused with 415',
  async (contentType) => {
    const { ask, state } = openScene();
    const { status, json } = await ask('POST', 'advance', { duration: '1h' }, { contentType });
    expect([status, json['expected'], state.now()]).toEqual([415, 'content-type: application/json', Date.UTC(2026, 0, 5, 6)]);
  },
);

test('a content type may have parameters and capitals', async () => {
  expect((await openScene().ask('POST', 'settle', '', { contentType: 'Application/JSON; charset=utf-8' })).status).toBe(200);
});

test.each(['', 'nope', '__proto__', 'constructor', 'toString', 'ui/', 'STATUS', 'status/../reset', '%73tatus'])('the path %j is unknown, and the answer lists those that are not', async (name) => {
  const { status, json } = await openScene().ask('GET', name);
  expect([status, json['code']]).toEqual([404, 'GLUE_OPTION_INVALID']);
  expect(json['expected']).toContain('status, journal');
});

test('a path outside the control API is not answered', async () => {
  expect(await answerControl(openScene().state, { method: 'GET', path: '/', body: '' })).toBeUndefined();
});

test('a query holds what it holds: only the first question mark begins it', async () => {
  const { json } = await openScene().ask('GET', 'picture?workflow=a?b');
  expect(json['received']).toBe('"a?b"');
});

test('every answer forbids that it is kept, guessed about, framed or read from elsewhere', async () => {
  const { ask } = openScene();
  for (const [method, name] of [['GET', 'status'], ['GET', 'ui'], ['GET', 'nope'], ['POST', 'advance']] as const) {
    const { headers } = await ask(method, name);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' });
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(Object.keys(headers).filter((header) => header.startsWith('access-control'))).toEqual([]);
  }
});

test('no request whatsoever makes the control API throw or answer 5xx', async () => {
  const { state } = openScene();
  const name = fc.oneof(fc.constantFrom('status', 'journal?since=', 'workflows', 'job-runs', 'picture?workflow=', 'reset', 'scenario', 'settle', 'faults', 'events', 'advance'), fc.string({ unit: 'binary' }));
  const body = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constantFrom('{"duration":"1s"}', '{"trigger":"\u0000"}', '[{}]', 'null'));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('GET', 'POST', 'HEAD', 'BREW'), name, fc.string({ unit: 'binary' }), body, async (method, path, tail, text) => {
      const answer = await answerControl(state, { method, path: `/_glue-contract/${path}${path.endsWith('=') ? tail : ''}`, contentType: 'application/json', body: text });
      expect(answer?.status).toBeLessThan(500);
      expect(answer?.headers['content-type']).toMatch(/^application\/json|^text\/html/);
    }),
    { numRuns: 300 },
  );
});
