import { describe, expect, test } from 'vitest';
import { operations } from '../../../src/generated/operations.ts';
import { talk, writeRequest } from '../hostile/talk.ts';
import { openProxy, post } from './open-proxy.ts';
import { sendJson, startUpstream } from './start-upstream.ts';

const request = (headers: Readonly<Record<string, string>> = {}, line?: string) => writeRequest('GetJobs', '{}', { connection: 'close', ...headers }, line);

describe('what names another place than the proxy is refused, and nothing goes out', () => {
  test.for<readonly [string, (port: number) => Uint8Array | string, number]>([
    ['a Host of another name', () => request({ host: 'glue.eu-west-1.amazonaws.com' }), 403],
    ['a Host that a page was led here by', () => request({ host: 'rebound.evil.example' }), 403],
    ['no Host', () => 'POST / HTTP/1.1\r\ncontent-length: 0\r\n\r\n', 403],
    ['a request line with another address', (port) => request({ host: `127.0.0.1:${port}` }, 'POST http://169.254.169.254/ HTTP/1.1'), 403],
    ['a request line with its own address', (port) => request({}, `POST http://127.0.0.1:${port}/ HTTP/1.1`), 403],
    ['another path', () => request({}, 'POST /latest/meta-data HTTP/1.1'), 403],
    ['a query, as a presigned address has', () => request({}, 'POST /?X-Amz-Signature=0 HTTP/1.1'), 403],
    ['a path of two slashes', () => request({}, 'POST //evil.example/ HTTP/1.1'), 403],
    ['CONNECT', () => 'CONNECT glue.eu-west-1.amazonaws.com:443 HTTP/1.1\r\nHost: glue.eu-west-1.amazonaws.com:443\r\n\r\n', 403],
    ['the origin of a page', () => request({ origin: 'http://localhost' }), 403],
    ['GET', () => request({}, 'GET / HTTP/1.1'), 404],
    ['another service', () => request({ 'x-amz-target': 'DynamoDB_20120810.ListTables' }), 400],
    ['two targets', () => Buffer.from(request().toString().replace('\r\n\r\n', '\r\nx-amz-target: AWSGlue.GetJob\r\n\r\n')), 400],
    ['a target with line breaks in it', () => request({ 'x-amz-target': 'AWSGlue.GetJobs%0d%0aX: 1' }), 400],
    ['a compressed body', () => request({ 'content-encoding': 'gzip' }), 415],
    ['a body that says to be too large', () => request({ 'content-length': '1048577' }), 413],
    ['a head that is too large', () => request({ cookie: 'c'.repeat(20_000) }), 431],
    ['a body that is no JSON', () => writeRequest('GetJobs', '{', { connection: 'close' }), 400],
    ['a body of 65 levels', () => writeRequest('GetJobs', '{"a":'.repeat(65) + '1' + '}'.repeat(65), { connection: 'close' }), 400],
    ['an expectation that is none', () => request({ expect: 'miracles' }), 417],
    ['two lengths', () => Buffer.from(request().toString().replace('\r\n\r\n', '\r\ncontent-length: 3\r\n\r\n')), 400],
    ['a length and chunks', () => Buffer.from(request().toString().replace('\r\n\r\n', '\r\ntransfer-encoding: chunked\r\n\r\n')), 400],
    ['TLS', () => Buffer.from('1603010200010001fc0303', 'hex'), 400],
  ])('%s', async ([, say, status]) => {
    const upstream = await startUpstream();
    const { port, proxy } = await openProxy(upstream.url);
    const { replies } = await talk(port, [say(port)], 1_000);
    expect(replies.map((reply) => reply.status)).toEqual([status]);
    expect(replies[0]?.headers['access-control-allow-origin']).toBeUndefined();
    expect(upstream.asked).toEqual([]);
    expect(proxy.interactions).toEqual([]);
  });
});

describe('what may change the account is refused', () => {
  const writes = Object.entries(operations).filter(([, { readOnly }]) => !readOnly).map(([name]) => name);

  test.for([...writes, 'DeleteTable', 'PutResourcePolicy', 'CancelStatement', 'Geterase', 'GETJOBS', 'TestConnection'])('%s', async (operation) => {
    const upstream = await startUpstream();
    const { proxy } = await openProxy(upstream.url);
    const response = await post(proxy.url, operation, { Name: 'nightly' });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ __type: 'AccessDeniedException', Message: expect.stringMatching(/only reads.*nothing was sent.*--allow-writes/) as string });
    expect(upstream.asked).toEqual([]);
    expect(proxy.interactions).toEqual([]);
  });

  test('and with allowWrites is passed on and kept', async () => {
    const upstream = await startUpstream((_, response) => response.end('{"JobRunId":"jr_1"}'));
    const { proxy } = await openProxy(upstream.url, { allowWrites: true });
    expect(await (await post(proxy.url, 'StartJobRun', { JobName: 'nightly' })).json()).toEqual({ JobRunId: 'jr_1' });
    expect(proxy.interactions).toEqual([{ operation: 'StartJobRun', input: { JobName: 'nightly' }, output: { JobRunId: 'jr_1' } }]);
  });
});

test('a refusal and the log repeat nothing of what was sent: not the name of an operation that nobody knows, and no header', async () => {
  const canary = 'Canary7f3a91';
  const upstream = await startUpstream((_, response) => sendJson(response, 400, { __type: 'UnknownOperationException' }));
  const { port, log } = await openProxy(upstream.url);
  const headers = { authorization: canary, 'x-amz-security-token': canary, 'user-agent': canary };
  const said = await talk(port, [
    writeRequest(`Delete${canary}`, '{}', headers),
    writeRequest(canary, `{"${canary}":1}`, headers),
    writeRequest('GetJobs', canary, headers),
    writeRequest(`Get${canary}`, '{}', { ...headers, connection: 'close' }),
  ]);
  expect(said.replies.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  expect(said.replies.map(({ body }) => Buffer.from(body).toString()).join('')).not.toContain(canary);
  expect(log).toHaveLength(4);
  expect(JSON.stringify(log)).not.toContain(canary);
});

test('garbage after a request that is being answered does not become its answer', async () => {
  const gate = Promise.withResolvers<void>();
  const upstream = await startUpstream((_, response) => gate.promise.then(() => response.end('{}')));
  const { port } = await openProxy(upstream.url);
  const said = talk(port, [writeRequest('GetJobs', '{}'), 'no http\r\n\r\n']);
  expect(await said).toEqual({ replies: [], ending: expect.stringMatching(/closed|reset/) as string });
  gate.resolve();
});

test('a client that asks before it sends its body is told to go on, and a refused one is not', async () => {
  const upstream = await startUpstream();
  const { port } = await openProxy(upstream.url);
  const good = await talk(port, [writeRequest('GetJobs', '{}', { expect: '100-continue', connection: 'close' })]);
  expect(good.replies.map(({ status }) => status)).toEqual([200]);
  const bad = await talk(port, [writeRequest('GetJobs', '', { expect: '100-continue', 'content-length': '9', host: 'evil.example' })]);
  expect(bad.replies.map(({ status }) => status)).toEqual([403]);
  expect(upstream.asked).toHaveLength(1);
});

test('a body that does not come is not waited for', async () => {
  const upstream = await startUpstream();
  const { port } = await openProxy(upstream.url, { limits: { requestTimeout: 100, headersTimeout: 100 } });
  const { replies, ending } = await talk(port, [writeRequest('GetJobs', '', { 'content-length': '9' })]);
  expect([replies.map(({ status }) => status), ending]).toEqual([[408], 'closed']);
  expect(upstream.asked).toEqual([]);
});
