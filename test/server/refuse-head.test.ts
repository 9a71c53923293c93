import { describe, expect, test } from 'vitest';
import { serve, talk, writeLast } from './raw-client.ts';

describe('the Host header', () => {
  test.for(['localhost', 'localhost:4566', '127.0.0.1', '127.1.2.3:80', '[::1]', '[::1]:4566', 'glue.localhost', 'LOCALHOST', 'localhost.', 'localhost.:4566', '[::ffff:7f00:1]', '[::ffff:127.0.0.1]', '[0:0:0:0:0:0:0:1]:4566'])('%s is this machine', async (host) => {
    const { port } = await serve();
    expect(await talk(port, writeLast({ headers: { host } }))).toMatchObject([{ status: 200 }]);
  });

  test.for(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.7', 'glue', 'a@localhost', '', undefined, '[::2]', '[::ffff:8000:1]', '[::7f00:1]', '[1::]', 'localhost..', '0.0.0.0'])('%s is refused before the body is read', async (host) => {
    const { port } = await serve();
    const [response] = await talk(port, writeLast({ headers: { host, 'content-length': '5' }, body: '' }));
    expect(response).toMatchObject({ status: 403, body: expect.stringContaining('"AccessDeniedException"') as string });
  });

  test.for([
    ['glue', 200],
    ['172.17.0.2:4566', 200],
    ['glue.evil.example', 403],
  ] as const)('%s gets %i where other machines may connect: only a public name can be rebound', async ([host, status]) => {
    const { port } = await serve({ host: '0.0.0.0', allowRemote: true });
    expect(await talk(port, writeLast({ headers: { host } }))).toMatchObject([{ status }]);
  });
});

describe('pages of the web', () => {
  test.for(['http://localhost', 'https://evil.example', 'null'])('a call of Glue with the origin %s is refused, and nothing allows a page to read', async (origin) => {
    const { port } = await serve();
    const [response] = await talk(port, writeLast({ headers: { origin } }));
    expect(response?.status).toBe(403);
    expect(Object.keys(response?.headers ?? {}).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test.for([
    [{ origin: 'http://localhost' }, 200],
    [{ 'sec-fetch-site': 'none' }, 200],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'http://127.0.0.1' }, 403],
    [{ origin: 'https://localhost' }, 403],
  ] as const)('the control API answers %o with %i', async ([headers, status]) => {
    const { port } = await serve();
    const [response] = await talk(port, writeLast({ method: 'GET', path: '/_glue-contract/status', headers, body: '' }));
    expect(response?.status).toBe(status);
  });
});

test('without the control API its path is nobody’s', async () => {
  const { port } = await serve({ control: false });
  const [response] = await talk(port, writeLast({ method: 'GET', path: '/_glue-contract/status', body: '' }));
  expect(response).toMatchObject({ status: 404, body: '<UnknownOperationException/>' });
});

test.for(['gzip', 'deflate', 'GZIP, br'])('a body in %s is 415', async (encoding) => {
  const { port } = await serve();
  expect(await talk(port, writeLast({ headers: { 'content-encoding': encoding } }))).toMatchObject([{ status: 415 }]);
});

test('the encoding "identity" is none', async () => {
  const { port } = await serve();
  expect(await talk(port, writeLast({ headers: { 'content-encoding': 'identity' } }))).toMatchObject([{ status: 200 }]);
});

test.for([
  [96, 200],
  [97, 431],
] as const)('%i headers beside the five of a call are answered with %i', async ([count, status]) => {
  const { port } = await serve({ limits: { headers: 101 } });
  const many = Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, 'b']));
  expect(await talk(port, writeLast({ headers: many }))).toMatchObject([{ status }]);
});
