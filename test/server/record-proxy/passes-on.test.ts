import { expect, test, vi } from 'vitest';
import { openProxy, own, post } from './open-proxy.ts';
import { sendJson, startUpstream } from './start-upstream.ts';
import { verifySignature } from './verify-signature.ts';

const region = 'eu-west-1';
const signature = 'f'.repeat(64);

/** Everything that a caller may have in its headers; each value is to be looked for. */
const callers = {
  authorization: `AWS4-HMAC-SHA256 Credential=CALLERSKEYID/20261121/us-east-1/glue/aws4_request, SignedHeaders=host, Signature=${signature}`,
  'x-amz-date': '20010101T000000Z',
  'x-amz-security-token': 'callers-token',
  'x-amz-content-sha256': 'callers-checksum',
  'user-agent': 'callers-agent',
  cookie: 'callers-cookie',
  'x-forwarded-for': '198.51.100.7',
  'amz-sdk-invocation-id': 'callers-invocation',
  'x-amz-user-agent': 'callers-sdk',
};

test('a call reaches the account signed with the credentials of the proxy, and nothing of the caller comes with it but operation and body', async () => {
  const upstream = await startUpstream();
  const { proxy } = await openProxy(upstream.url);
  const response = await post(proxy.url, 'GetJobRuns', { JobName: 'nächtlich', __proto__: null }, callers);
  expect(response.status).toBe(200);
  expect(upstream.asked).toHaveLength(1);
  const [{ headers, body, operation } = { headers: {}, body: Buffer.of(), operation: '' }] = upstream.asked;
  expect(operation).toBe('GetJobRuns');
  expect(body.toString()).toBe('{"JobName":"nächtlich"}');
  expect(Object.keys(headers).toSorted()).toEqual([
    'accept-encoding', 'authorization', 'connection', 'content-length', 'content-type', 'host', 'user-agent', 'x-amz-content-sha256', 'x-amz-date', 'x-amz-security-token', 'x-amz-target',
  ]);
  const sent = JSON.stringify(headers);
  for (const value of [...Object.values(callers), 'CALLERSKEYID', signature, 'us-east-1']) expect(sent).not.toContain(value);
  expect(headers['x-amz-security-token']).toBe(own.AWS_SESSION_TOKEN);
  expect(headers.authorization).toContain(`Credential=${own.AWS_ACCESS_KEY_ID}/`);
  expect(headers.host).toBe(new URL(upstream.url).host);
  expect(verifySignature({ headers, body, region, secret: own.AWS_SECRET_ACCESS_KEY })).toBe(true);
  expect(verifySignature({ headers, body, region, secret: 'another' })).toBe(false);
  expect(verifySignature({ headers, body: Buffer.from('{}'), region, secret: own.AWS_SECRET_ACCESS_KEY })).toBe(false);
});

test('a caller without any signature is served: whose credentials count was never up to it', async () => {
  const upstream = await startUpstream();
  const { proxy } = await openProxy(upstream.url);
  expect((await post(proxy.url, 'GetJobs')).status).toBe(200);
  expect(proxy.interactions).toEqual([{ operation: 'GetJobs', input: {}, output: {} }]);
});

test('the answer goes back with its status, its bytes and four headers, and no other', async () => {
  const given = { 'x-amzn-errortype': 'EntityNotFoundException', 'retry-after': '3', 'set-cookie': 'a=b', 'x-internal': 'host-7', location: 'http://127.0.0.1:1/', 'access-control-allow-origin': '*' };
  const body = { __type: 'EntityNotFoundException', Message: 'grüß ☃', Unheard: [1.5e3] };
  const upstream = await startUpstream((_, response) => sendJson(response, 400, body, given));
  const { proxy } = await openProxy(upstream.url);
  const response = await post(proxy.url, 'GetJob', { JobName: 'x' });
  expect(response.status).toBe(400);
  const names = [...response.headers.keys()].filter((name) => !['connection', 'date', 'keep-alive', 'content-length'].includes(name));
  expect(names).toEqual(['content-type', 'retry-after', 'x-amzn-errortype', 'x-amzn-requestid']);
  expect(await response.text()).toBe(JSON.stringify(body));
});

test('credentials of the process and of the callers are secrets, the date and the checksum are none', async () => {
  const upstream = await startUpstream();
  const { proxy } = await openProxy(upstream.url);
  await post(proxy.url, 'GetJobs', {}, callers);
  const { secrets } = proxy;
  expect([...secrets]).toEqual(expect.arrayContaining([...Object.values(own), callers.authorization, callers['x-amz-security-token'], 'CALLERSKEYID', signature]));
  expect(secrets.has(callers['x-amz-date'])).toBe(false);
});

test('credentials that run out are looked for again, and both, the old ones and the new, are secrets', async () => {
  const upstream = await startUpstream();
  const past = new Date(Date.now() - 30_000).toISOString();
  const { proxy } = await openProxy(upstream.url, {}, { AWS_CREDENTIAL_EXPIRATION: past });
  await post(proxy.url, 'GetJobs');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'second-secret-of-the-proxy');
  await post(proxy.url, 'GetJobs');
  const verified = upstream.asked.map((asked) => verifySignature({ ...asked, region, secret: 'second-secret-of-the-proxy' }));
  expect(verified).toEqual([false, true]);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'third');
  expect([...proxy.secrets]).toEqual(expect.arrayContaining([own.AWS_SECRET_ACCESS_KEY, 'second-secret-of-the-proxy']));
});

test('an operation that the contract lacks but the SDK knows is passed on and kept', async () => {
  const upstream = await startUpstream((_, response) => sendJson(response, 200, { Table: { Name: 't' } }));
  const { proxy, log } = await openProxy(upstream.url);
  await post(proxy.url, 'GetTable', { DatabaseName: 'd', Name: 't' });
  expect(proxy.interactions).toEqual([{ operation: 'GetTable', input: { DatabaseName: 'd', Name: 't' }, output: { Table: { Name: 't' } } }]);
  expect(log).toMatchObject([{ operation: 'GetTable', status: 200 }]);
});

test('an operation that nobody knows is passed on, but is not kept: nothing of it could be written', async () => {
  const upstream = await startUpstream();
  const { proxy } = await openProxy(upstream.url);
  expect((await post(proxy.url, 'GetTheMoon', { Phase: 'full' })).status).toBe(200);
  expect(upstream.asked).toHaveLength(1);
  expect(proxy.interactions).toEqual([]);
  expect(proxy.left).toBe(1);
});

test('what passes by itself and what says that credentials are no good goes back to the caller, but is not kept', async () => {
  const faults = [['ThrottlingException', 400], ['InternalServiceException', 500], ['ExpiredTokenException', 400], ['Unheard', 503]] as const;
  const upstream = await startUpstream(({ body }, response) => {
    const [name, status] = faults[(JSON.parse(body.toString()) as { MaxResults: number }).MaxResults] ?? ['AccessDeniedException', 400];
    sendJson(response, status, { __type: name });
  });
  const { proxy } = await openProxy(upstream.url);
  for (let MaxResults = 0; MaxResults < 5; MaxResults++) await post(proxy.url, 'GetJobs', { MaxResults });
  expect(upstream.asked).toHaveLength(5);
  expect(proxy.interactions).toEqual([{ operation: 'GetJobs', input: { MaxResults: 4 }, fault: { name: 'AccessDeniedException' } }]);
  expect(proxy.left).toBe(4);
});
