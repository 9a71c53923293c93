import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isReadOnly } from '../../../src/contract/is-read-only.ts';
import { talk, writeRequest } from '../hostile/talk.ts';
import { openProxy, own, type OpenProxy } from './open-proxy.ts';
import { startUpstream } from './start-upstream.ts';
import { verifySignature } from './verify-signature.ts';

/** Every answer is the body that was sent, so that both ways are seen at once. */
async function openEcho(): Promise<OpenProxy & { readonly upstream: Awaited<ReturnType<typeof startUpstream>> }> {
  const upstream = await startUpstream(({ body }, response) => response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(body));
  return { ...(await openProxy(upstream.url, { maxCalls: 10_000 })), upstream };
}

function send(port: number, body: string, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number | undefined; readonly bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const all = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.GetJobs', ...headers };
    const sent = request({ port, host: '127.0.0.1', method: 'POST', agent: false, headers: all }, (response) => void buffer(response).then((bytes) => resolve({ status: response.statusCode, bytes })));
    sent.once('error', reject);
    sent.end(body);
  });
}

/** Objects with members of any name, `__proto__` among them, as clients of any language write them. */
const bodies = fc.tuple(fc.dictionary(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('__proto__', 'constructor', 'toString')), fc.jsonValue({ maxDepth: 5 }), { noNullPrototype: false }), fc.constantFrom(undefined, 1, '\t'))
  .map(([value, indent]) => JSON.stringify(value, null, indent));

test('bodies pass in both directions byte for byte, and each is signed as it is', async () => {
  const { port, upstream } = await openEcho();
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const { status, bytes } = await send(port, body);
      expect(status).toBe(200);
      expect(bytes.toString()).toBe(body);
      const asked = upstream.asked.at(-1);
      expect(asked?.body.toString()).toBe(body);
      expect(asked && verifySignature({ ...asked, region: 'eu-west-1', secret: own.AWS_SECRET_ACCESS_KEY })).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('no header that a caller may think of has its value in what goes out', async () => {
  const { port, upstream } = await openEcho();
  // What decides about the request itself is looked at elsewhere.
  const decisive = /^(?:host|connection|content-.*|transfer-encoding|origin|expect|upgrade|keep-alive|te|trailer|x-amz-target|proxy-connection)$/;
  const name = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), fc.constantFrom('authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256', 'user-agent', 'accept-encoding', 'forwarded', 'via'));
  const headers = fc.dictionary(name.filter((text) => !decisive.test(text)), fc.stringMatching(/^[\w /=,.-]{0,30}$/).map((text) => `canary7f3a91${text}`), { maxKeys: 8, noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(headers, async (sent) => {
      expect((await send(port, '{}', sent)).status).toBe(200);
      expect(JSON.stringify(upstream.asked.at(-1)?.headers)).not.toContain('canary7f3a91');
    }),
    { numRuns: 100 },
  );
});

test('whatever the target, only operations that read go out', async () => {
  const { port, upstream } = await openEcho();
  const word = fc.constantFrom('Get', 'List', 'BatchGet', 'Start', 'Delete', 'Job', 'Run', 'Runs', 'Catalog', 'get', 'X', '9', '.', ' ', '#');
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 4 }).map((words) => words.join('')), async (operation) => {
      // Spaces at the end of a header are none of its value.
      const name = operation.trimEnd();
      const before = upstream.asked.length;
      const { status } = await send(port, '{}', { 'x-amz-target': `AWSGlue.${operation}` });
      const isSent = /^[A-Z][A-Za-z0-9]*$/.test(name) && isReadOnly(name);
      expect([status, upstream.asked.length - before]).toEqual(isSent ? [200, 1] : [400, 0]);
    }),
    { numRuns: 100 },
  );
});

test('bytes of any kind are answered or cut off, nothing but the call in them goes out, and calls are served after them', async () => {
  const { port, upstream } = await openEcho();
  const good = writeRequest('GetJobs', '{}', { connection: 'close' });
  const broken = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 200 }),
    fc.tuple(fc.nat(good.indexOf('\r\n\r\n')), fc.uint8Array({ minLength: 1, maxLength: 3, max: 0x1f })).map(([at, bytes]) => Buffer.concat([good.subarray(0, at), bytes, good.subarray(at)])),
  );
  await fc.assert(
    fc.asyncProperty(broken, async (bytes) => {
      const { replies } = await talk(port, [bytes, { end: true }], 2_000);
      for (const { status } of replies) expect(status).toBeLessThan(500);
    }),
    { numRuns: 100 },
  );
  // A head may end early, and be whole all the same; its body is empty then.
  for (const { operation, body } of upstream.asked) expect(['GetJobs', 'GetJobs{}']).toContain(operation + body.toString());
  expect((await send(port, '{}')).status).toBe(200);
});
