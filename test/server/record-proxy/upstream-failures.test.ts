import { gzipSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { openProxy, post } from './open-proxy.ts';
import { sendJson, startUpstream } from './start-upstream.ts';

/** How an upstream fails, and what the caller gets. */
const failures: readonly (readonly [what: string, answer: (response: ServerResponse) => unknown, status: number, text: RegExp])[] = [
  ['redirects to another host', (response) => response.writeHead(307, { location: 'http://169.254.169.254/' }).end(), 502, /"BadGatewayException".*\(REDIRECT\)/],
  ['redirects with an object as body', (response) => sendJson(response, 301, { Jobs: [] }, { location: '/' }), 502, /REDIRECT/],
  ['never answers', () => {}, 504, /"GatewayTimeoutException"/],
  ['never ends its answer', (response) => response.writeHead(200).write('{"Jobs":'), 504, /GatewayTimeout/],
  ['ends before its length', (response) => response.writeHead(200, { 'content-length': '100' }).write('{"Jobs":[]}', () => response.destroy()), 502, /BadGateway.*\(ECONNRESET\)/],
  ['hangs up', (response) => response.destroy(), 502, /BadGateway.*\(ECONNRESET\)/],
  ['says what is no HTTP', (response) => response.socket?.end('SSH-2.0-x\r\n'), 502, /BadGateway.*\(HPE_INVALID_CONSTANT\)/],
  ['compresses', (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{}')), 502, /CONTENT_ENCODING/],
  ['answers more than fits into a recording', (response) => response.writeHead(200).end(Buffer.alloc(11 * 1024 * 1024, 32)), 502, /ANSWER_TOO_LARGE/],
  ['switches protocols', (response) => response.socket?.end('HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n'), 502, /NO_RESPONSE/],
];

test.for(failures)('an upstream that %s: the caller is told, nothing is kept, and the next call is served', async ([, answer, status, text]) => {
  const upstream = await startUpstream((asked, response) => (asked.operation === 'GetJob' ? answer(response) : sendJson(response, 200, {})));
  const { proxy, log } = await openProxy(upstream.url, { patience: 300 });
  const response = await post(proxy.url, 'GetJob', { JobName: 'x' });
  expect(response.status).toBe(status);
  expect(await response.text()).toMatch(text);
  expect((await post(proxy.url, 'GetJobs')).status).toBe(200);
  expect(upstream.asked).toHaveLength(2);
  expect(proxy.interactions).toEqual([{ operation: 'GetJobs', input: {}, output: {} }]);
  expect(proxy.left).toBe(1);
  expect(log[0]).toMatchObject({ operation: 'GetJob', status, refused: expect.stringMatching(/^(?:Bad|)Gateway/) as string });
});

test.for([
  ['HTML', 200, 'text/html', '<h1>Sign in</h1>'],
  ['JSON that is no object', 200, 'application/json', '[]'],
  ['JSON that is cut', 200, 'application/x-amz-json-1.1', '{"Jobs":['],
  ['bytes that are no UTF-8', 200, 'application/x-amz-json-1.1', '{"a":"\u00ff"}'],
] as const)('an upstream that answers %s: the caller gets just that, and it is not kept', async ([, status, type, body]) => {
  const bytes = Buffer.from(body, 'latin1');
  const upstream = await startUpstream((_, response) => response.writeHead(status, { 'content-type': type }).end(bytes));
  const { proxy } = await openProxy(upstream.url);
  const response = await post(proxy.url, 'GetJobs');
  expect([response.status, response.headers.get('content-type'), Buffer.from(await response.arrayBuffer())]).toEqual([status, type, bytes]);
  expect(proxy.interactions).toEqual([]);
  expect(proxy.left).toBe(1);
});

test('an upstream that is not there is said so, by its code alone', async () => {
  const { proxy } = await openProxy('http://127.0.0.1:9');
  const response = await post(proxy.url, 'GetJobs');
  expect(response.status).toBe(502);
  expect(await response.json()).toEqual({ __type: 'BadGatewayException', Message: 'glue-contract record --proxy: Glue gave no answer that can be passed on (ECONNREFUSED).' });
});

test('an upstream that wants TLS of another authority gets nothing', async () => {
  const upstream = await startUpstream();
  const { proxy } = await openProxy(upstream.url.replace('http:', 'https:'));
  expect((await post(proxy.url, 'GetJobs')).status).toBe(502);
  expect(upstream.asked).toEqual([]);
});
