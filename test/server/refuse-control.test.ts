import { expect, test } from 'vitest';
import { Control as validateControl } from '../../src/generated/validators.js';
import { serve, talk, write, writeLast } from './raw-client.ts';

const api = { path: '/_glue-contract/status', method: 'POST' } as const;

test.for([
  ['a foreign host', 403, { headers: { host: 'evil.example' } }],
  ['a web page', 403, { headers: { origin: 'https://evil.example' } }],
  ['a body that is announced as too large', 413, { headers: { 'content-length': '9999999' }, body: '' }],
  ['a body that turns out too large', 413, { headers: { 'content-length': undefined, 'transfer-encoding': 'chunked' }, body: 'ff\r\n' + 'x'.repeat(255) + '\r\n0\r\n\r\n' }],
  ['a body with an encoding', 415, { headers: { 'content-encoding': 'gzip' } }],
  ['too many headers', 431, { headers: Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`a${index}`, 'b'])) }],
  ['an expectation', 417, { headers: { expect: 'tea' } }],
] as const)('the control API refuses %s with %i in its own form, and counts no call of Glue', async ([, status, request]) => {
  const lines: unknown[] = [];
  const { port, state } = await serve({ limits: { bodyBytes: 200, headers: 30 }, log: (line) => void lines.push(line) });
  const [response] = await talk(port, writeLast({ ...api, ...request }));
  expect(response).toMatchObject({ status, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' } });
  const errorAnswer = JSON.parse(response?.body ?? '') as Readonly<Record<string, unknown>>;
  expect([validateControl({ errorAnswer }), errorAnswer['code']]).toEqual([true, 'GLUE_OPTION_INVALID']);
  expect([state.journal.counters.requests, lines]).toEqual([0, []]);
});

test('a refusal leaves the connection to the next request', async () => {
  const { port } = await serve({ limits: { bodyBytes: 200 } });
  expect((await talk(port, write({ ...api, body: 'x'.repeat(201) }) + writeLast())).map(({ status }) => status)).toEqual([413, 200]);
});

test('a call of Glue is refused as Glue refuses it, and counted', async () => {
  const { port, state } = await serve({ limits: { bodyBytes: 200 } });
  const [large, foreign] = await talk(port, write({ body: 'x'.repeat(201) }) + writeLast({ headers: { host: 'evil.example' } }));
  expect([large?.body, foreign?.body]).toEqual(['', expect.stringContaining('"AccessDeniedException"')]);
  expect(state.journal.counters).toMatchObject({ requests: 2, faults: 2 });
});
