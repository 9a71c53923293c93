import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openServer, secret, type HostileServer } from './open-server.ts';
import { end, talk, writeRequest, type Part } from './talk.ts';
import { createTally } from './tally.ts';

let server: HostileServer;
const tally = createTally();

beforeAll(async () => {
  server = await openServer({ limits: { headersTimeout: 300, requestTimeout: 600, keepAliveTimeout: 200 } });
});
afterEach(() => server.expectSound());
afterAll(async () => {
  await server.close();
  tally.print('Raw connections by kind and answer');
});

const good = '{"JobName":"nightly"}';
const call = (headers: Readonly<Record<string, string>> = {}, body = good) => writeRequest('GetJob', body, headers);
const bye = { connection: 'close' };

/** What came back: statuses in order, or how the connection ended without any. */
async function say(kind: string, parts: readonly Part[]): Promise<string> {
  const { replies, ending } = await talk(server.port, parts);
  const statuses = replies.map(({ status }) => status);
  const answer = statuses.length > 0 ? statuses.join(' ') : ending;
  tally.count(kind, statuses.length > 9 ? `${statuses.length} answers, ${[...new Set(statuses)].join(' and ')}` : answer);
  expect(ending).not.toBe('hangs');
  return answer;
}

const lines = [
  'GET', 'POST', 'POST / HTTP', 'POST / HTTP/', 'POST / HTTP/9', 'POST / HTTP/1.9.9', 'POST / HTTP/-1.1', 'POST / HTTPS/1.1', 'POST / http/1.1', 'POST  / HTTP/1.1 x', 'POST\t/\tHTTP/1.1', 'post / HTTP/1.1', 'P\u0000ST / HTTP/1.1', 'FOO / HTTP/1.1',
  '/ POST HTTP/1.1', '{"JobName":"nightly"}', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000', 'é / HTTP/1.1', 'SSH-2.0-OpenSSH_9', 'PRI * HTTP/2.0', `${'A'.repeat(2_000)} / HTTP/1.1`, 'POST /\u0000 HTTP/1.1', 'HTTP/1.1 200 OK', 'HELO localhost', 'EHLO', '*3',
];

test.each(lines)('a request line that is none is answered with 400 and the connection ends: %j', async (line) => {
  expect(await say('malformed request line', [writeRequest('GetJob', good, bye, line), end])).toMatch(/^4\d\d$/);
});

test('a request line without a version, as HTTP/0.9 had it, is answered below 500', async () => {
  expect(await say('request line of HTTP/0.9', [writeRequest('GetJob', good, bye, 'POST /'), end])).toMatch(/^(200|4\d\d)$/);
});

const oddHeaders: readonly (readonly [string, string])[] = [
  ['no colon', 'novalue'], ['no name', ': x'], ['space in the name', 'a b: x'], ['space before the colon', 'a : x'], ['NUL in a value', 'a: \u0000'], ['bare CR', 'a: x\ry: z'], ['folded', 'a: x\r\n y'], ['control character in the name', 'a\u0001: x'],
  ['two lengths', 'content-length: 5'], ['length that is none', 'content-length: abc'], ['negative length', 'content-length: -1'], ['length with a plus', 'content-length: +5'], ['hexadecimal length', 'content-length: 0x10'], ['huge length', `content-length: ${'9'.repeat(40)}`],
  ['list of lengths', 'content-length: 5, 5'], ['length and chunks', 'transfer-encoding: chunked'], ['unknown transfer encoding', 'transfer-encoding: gzip'], ['chunks twice', 'transfer-encoding: chunked, chunked'], ['chunks with a tab', 'transfer-encoding:\tchunked'], ['another host', 'host: example.com'],
];

test.each(oddHeaders)('a header that is none or contradicts another is refused: %s', async (_, header) => {
  const bytes = call(bye).toString('latin1').replace('\r\n', `\r\n${header}\r\n`);
  expect(await say('odd header', [Buffer.from(bytes, 'latin1'), end])).toMatch(/^40[03]$/);
});

test.each([
  ['one of 17 KiB', () => call({ ...bye, 'x-long': 'x'.repeat(17 * 1024) })],
  ['one of 10 MiB', () => call({ ...bye, 'x-long': 'x'.repeat(10 * 1024 * 1024) })],
  ['50,000 names', () => call({ ...bye, ...Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`x-${index}`, '1'])) })],
  ['a line of 1 MiB', () => writeRequest('GetJob', good, bye, `POST /${'a'.repeat(1024 * 1024)} HTTP/1.1`)],
])('a head that is too large is 431 or the connection breaks: %s', async (_, write) => {
  expect(await say('too large a head', [write(), end])).toMatch(/^(431|reset|closed)$/);
});

test('1,000 short headers are answered below 500', async () => {
  const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`x-${index}`, '']));
  expect(await say('many headers', [call({ ...bye, ...many }), end])).toMatch(/^(200|431|400)$/);
});

describe('a body', () => {
  test.each([
    ['of 1 MiB and a byte', 1024 * 1024 + 1], ['of 5 MiB', 5 * 1024 * 1024],
  ])('%s is 413, or the connection breaks', async (_, size) => {
    expect(await say('too large a body', [call(bye, ' '.repeat(size)), end])).toMatch(/^(413|reset)$/);
  });

  test('that says it is 1 TiB is 413 before it is sent', async () => {
    expect(await say('too large a body, only announced', [call({ ...bye, 'content-length': String(2 ** 40) }), end])).toBe('413');
  });

  test('in chunks beyond 1 MiB is 413, or the connection breaks', async () => {
    const chunk = `10000\r\n${' '.repeat(65_536)}\r\n`;
    expect(await say('too large a body in chunks', [call({ ...bye, 'transfer-encoding': 'chunked' }, chunk.repeat(32)), end])).toMatch(/^(413|reset)$/);
  });

  test('in chunks is read', async () => {
    expect(await say('chunks', [call({ ...bye, 'transfer-encoding': 'chunked' }, '1\r\n{\r\n5;a=b\r\n"JobN\r\nf\r\name":"nightly"}\r\n0\r\nx-trailer: 1\r\n\r\n'), end])).toBe('200');
  });

  test.each(['x\r\n', '-1\r\n', 'g\r\n{}\r\n', '2\r\n{}x\r\n', `${'f'.repeat(30)}\r\n`, '2\n{}\n0\n\n', '0x2\r\n{}\r\n', '\r\n\r\n', '2 \r\n{}', `2;${'x'.repeat(20_000)}\r\n{}\r\n`, '2\r\n{}\r\n', '2\r\n{'])(
    'in chunks that are none is answered with 4xx, or the connection ends: %j',
    async (body) => {
      expect(await say('malformed chunks', [call({ ...bye, 'transfer-encoding': 'chunked' }, body), end])).toMatch(/^(4\d\d|closed|reset)$/);
    },
  );

  test.each(['gzip', 'deflate', 'br', 'zstd', 'x', 'gzip, gzip', 'aws-chunked'])('in content-encoding %s is 415', async (encoding) => {
    expect(await say('content-encoding', [call({ ...bye, 'content-encoding': encoding }), end])).toBe('415');
  });

  test('shorter than it says and cut off ends the connection', async () => {
    expect(await say('cut off', [call({ ...bye, 'content-length': '100' }), end])).toMatch(/^(400|closed|reset)$/);
  });
});

describe('Expect', () => {
  test('100-continue is answered, then the call', async () => {
    expect(await say('Expect', [call({ ...bye, expect: '100-continue' }), end])).toBe('200');
  });
  test('100-continue with too much to come is 413', async () => {
    expect(await say('Expect', [call({ ...bye, expect: '100-continue', 'content-length': '5000000' }, ''), end])).toBe('413');
  });
  test.each(['200-ok', 'x'])('%s is below 500', async (expectation) => {
    expect(await say('Expect', [call({ ...bye, expect: expectation }), end])).toMatch(/^(200|4\d\d)$/);
  });
});

describe('whoever is slow', () => {
  test.each<readonly [string, readonly Part[]]>([
    ['and says nothing', []],
    ['and sends half a head', ['POST / HTTP/1.1\r\nhost: localhost\r\n']],
    ['and sends its head letter by letter', ['P', 100, 'O', 100, 'S', 100, 'T', 100, ' ', 100, '/']],
    ['and sends a header again and again', Array.from({ length: 30 }, (_, index) => [index === 0 ? 'POST / HTTP/1.1\r\nhost: localhost\r\n' : `x-${index}: 1\r\n`, 30] as const).flat()],
    ['and sends half a body', [call({ 'content-length': '100' })]],
    ['and sends its body letter by letter', [call({ 'content-length': '100' }, ''), ...Array.from('{"JobName":', (letter) => [letter, 100] as const).flat()]],
    ['and keeps an idle connection', [call()]],
  ])('%s is cut off', async (_, parts) => {
    expect(await say('slow', parts)).toMatch(/^(closed|reset|408|400|200)$/);
  });
});

describe('several requests on one connection', () => {
  test('sent at once are answered in order', async () => {
    expect(await say('pipelined', [Buffer.concat([call(), writeRequest('GetJob', '{'), writeRequest('Nope', '{}'), call(bye)]), end])).toBe('200 400 400 200');
  });
  test('100 sent at once are all answered', async () => {
    expect(await say('pipelined, 100', [Buffer.concat([...Array.from({ length: 99 }, () => call()), call(bye)]), end])).toBe(Array.from({ length: 100 }, () => 200).join(' '));
  });
  test('with garbage behind a good one get its answer, then 400, then the end', async () => {
    expect(await say('garbage behind', [Buffer.concat([call(), Buffer.from('\u0000\u0001garbage\r\n\r\n')]), end])).toBe('200 400');
  });
  test('behind half a body are part of it', async () => {
    expect(await say('smuggled', [Buffer.concat([call({ 'content-length': '5' }, '{'), call(bye)]), end])).toMatch(/^400/);
  });
});

test('a request from another site or for another host is 403, with nothing in it for that site', async () => {
  for (const headers of [{ origin: 'https://example.com' }, { origin: 'null' }, { host: 'example.com' }, { host: '' }, { host: 'localhost.example.com' }, { host: '127.0.0.1.nip.io' }, { host: secret }] as const) {
    expect([headers, await say('another site', [call({ ...bye, ...headers }), end])]).toStrictEqual([headers, expect.stringMatching(/^40[03]$/)]);
  }
});

test.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND', 'QUERY', 'CONNECT'])('%s is claimed by nobody', async (method) => {
  expect(await say('another method', [writeRequest('GetJob', good, bye, `${method} / HTTP/1.1`), end])).toMatch(/^40[04]$/);
});

test('HEAD is claimed by nobody', async () => {
  expect((await fetch(`http://127.0.0.1:${server.port}/`, { method: 'HEAD' })).status).toBe(404);
});

test('100 connections that leave in the middle of a request harm nobody', async () => {
  await Promise.all(Array.from({ length: 100 }, (_, index) => say('left alone', [call({ 'content-length': '50' }, good.slice(0, index % 20)), end])));
  expect(await say('after them', [call(bye), end])).toBe('200');
});
