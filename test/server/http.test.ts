import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { serve, talk, write, writeLast } from './raw-client.ts';

const tooLarge = 1024 * 1024 + 1;
const chunked = { 'content-length': undefined, 'transfer-encoding': 'chunked' };
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;

describe('the size of a body', () => {
  test('1 MiB is read, one byte more is not, and the next request on the connection is answered', async () => {
    const { port } = await serve();
    const bytes = write({ body: `{}${' '.repeat(tooLarge - 3)}` }) + write({ body: `{}${' '.repeat(tooLarge - 2)}` }) + writeLast();
    const responses = await talk(port, bytes);
    expect(responses.map(({ status, body }) => [status, body])).toEqual([[200, '{"Jobs":[]}'], [413, ''], [200, '{"Jobs":[]}']]);
  });

  test('a body in chunks that says no size is cut off all the same', async () => {
    const { port } = await serve();
    const body = chunk('x'.repeat(65_536)).repeat(17) + chunk('');
    expect((await talk(port, write({ headers: chunked, body }) + writeLast())).map(({ status }) => status)).toEqual([413, 200]);
  });

  test('a body in chunks is put together', async () => {
    const { port } = await serve();
    const body = chunk('{"Max') + chunk('Results"') + chunk(':1}') + chunk('');
    expect(await talk(port, writeLast({ headers: chunked, body }))).toMatchObject([{ status: 200 }]);
  });

  test('a StartJobRun above the limit that was asked for is what Glue was seen to answer; other operations are not concerned', async () => {
    const { port, state } = await serve({ limits: { startJobRunBytes: 100 } });
    const body = JSON.stringify({ JobName: 'n'.repeat(100) });
    const [started, got] = await talk(port, write({ target: 'StartJobRun', body }) + writeLast({ target: 'GetJob', body }));
    expect(started).toMatchObject({ status: 400, body: '{"__type":"InvalidInputException","Message":"Request size limit exceeded"}' });
    expect(got?.body).toContain('EntityNotFoundException');
    expect(state.journal.entries[0]).toMatchObject({ fault: 'InvalidInputException', status: 400 });
  });
});

describe('Expect', () => {
  test('100-continue is answered, then the body is read', async () => {
    const { port } = await serve();
    const responses = await talk(port, writeLast({ headers: { expect: '100-continue' } }));
    expect(responses.map(({ status }) => status)).toEqual([100, 200]);
  });

  test.for([
    [{ expect: '100-continue', 'content-length': String(tooLarge) }, 413],
    [{ expect: '100-continue', host: 'evil.example' }, 403],
    [{ expect: '100-continue', 'content-encoding': 'gzip' }, 415],
    [{ expect: 'tea' }, 417],
  ] as const)('%o is refused with %i without the body, and the connection closes', async ([headers, status]) => {
    const { port } = await serve();
    expect(await talk(port, write({ headers, body: '' }))).toMatchObject([{ status, headers: { connection: 'close' } }]);
  });
});

describe('what is no HTTP', () => {
  test.for([
    ['no request line', 'GARBAGE\r\n\r\n'],
    ['a TLS hello', '\u0016\u0003\u0001\u0002\u0000\u0001'],
    ['a chunk without a size', `${write({ headers: chunked, body: '' })}zz\r\n`],
    ['two lengths', write({ headers: { 'transfer-encoding': 'chunked' } })],
    ['a space in a header name', write({ headers: { 'a b': 'c' } })],
    ['CONNECT', 'CONNECT glue:443 HTTP/1.1\r\nhost: localhost\r\n\r\n'],
  ] as const)('%s is 400, in JSON and with a request id', async ([, bytes]) => {
    const { port, state } = await serve();
    const responses = await talk(port, bytes);
    expect(responses).toMatchObject([{ status: 400, headers: { connection: 'close' } }]);
    expect(responses[0]?.headers['x-amzn-requestid']).toMatch(/^00000000-0000-4000-8000-0{11}\d$/);
    expect(JSON.parse(responses[0]?.body ?? '')).toMatchObject({ __type: 'MalformedHttpRequestException' });
    expect(state.journal.counters).toMatchObject({ requests: 1, faults: 1 });
  });

  test('headers above 16 KiB are 431', async () => {
    const { port } = await serve();
    expect(await talk(port, write({ headers: { a: 'b'.repeat(17_000) } }))).toMatchObject([{ status: 431 }]);
  });

  test('it is answered after all the requests before it', async () => {
    const { port } = await serve();
    const bytes = `${write()}${write({ target: 'ListJobs' })}${write({ target: 'GetTriggers' })}GARBAGE\r\n\r\n`;
    expect((await talk(port, bytes)).map(({ status, body }) => (status === 200 ? body : status))).toEqual(['{"Jobs":[]}', '{"JobNames":[]}', '{"Triggers":[]}', 400]);
  });

  test.for(['CONNECT glue:443 HTTP/1.1\r\n\r\n', 'GARBAGE\r\n\r\n'])('a client that resets the connection after %j ends nothing but that', async (bytes) => {
    const { port } = await serve();
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(bytes, () => socket.resetAndDestroy());
    await once(socket, 'close');
    expect(await talk(port, writeLast())).toMatchObject([{ status: 200 }]);
  });

  test('a client that goes away in the middle leaves no trace', async () => {
    const { port, state } = await serve();
    const socket = connect(port, '127.0.0.1');
    socket.write(write({ body: '{', headers: { 'content-length': '9' } }));
    await once(socket, 'connect');
    socket.destroy();
    expect(await talk(port, writeLast())).toMatchObject([{ status: 200 }]);
    expect(state.journal.counters.byOperation).toEqual({ GetJobs: 1 });
  });
});

describe('slow clients', () => {
  const limits = { headersTimeout: 50, requestTimeout: 100 };

  test.for([
    ['headers', 'POST / HTTP/1.1\r\nhost:'],
    ['a body', write({ headers: { 'content-length': '9' } })],
  ] as const)('%s that never end are 408', async ([, bytes]) => {
    const { port } = await serve({ limits });
    expect(await talk(port, bytes)).toMatchObject([{ status: 408 }]);
  });
});

test('requests in one packet are answered in their order, however long each answer takes', async () => {
  const first = Promise.withResolvers<void>();
  const { port } = await serve({
    async responder({ operation }) {
      if (operation === 'GetJobs') await first.promise;
      else first.resolve();
      return { output: {} };
    },
  });
  const responses = await talk(port, write() + writeLast({ target: 'ListJobs' }));
  expect(responses.map(({ headers }) => headers['x-amzn-requestid']?.at(-1))).toEqual(['1', '2']);
});

test('a connection above the limit is closed', async () => {
  const { port } = await serve({ limits: { connections: 1 } });
  const held = connect(port, '127.0.0.1');
  await once(held, 'connect');
  held.write(write());
  await once(held, 'data');
  expect(await talk(port, '')).toEqual([]);
  held.destroy();
});
