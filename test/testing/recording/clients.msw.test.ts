import { createHash, createHmac } from 'node:crypto';
import http from 'node:http';
import { text } from 'node:stream/consumers';
import { SignatureV4 } from '@smithy/signature-v4';
import { afterEach, expect, test } from 'vitest';
import { startGlue, type GlueSession } from '../../../src/testing/start-glue.ts';
import { openAccount } from './open-account.ts';

/** SHA-256 as the signer takes it. */
class Sha256 {
  readonly #hash;
  constructor(secret?: unknown) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret as Uint8Array);
  }
  update(chunk: string | Uint8Array) {
    this.#hash.update(chunk);
  }
  async digest() {
    return new Uint8Array(this.#hash.digest());
  }
}

const credentials = { accessKeyId: 'AKIAI44QH8DHBEXAMPLE', secretAccessKey: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY', sessionToken: 'IQoJb3JpZ2luX2VjEXAMPLE' };
const signer = new SignatureV4({ service: 'glue', region: 'eu-west-1', credentials, sha256: Sha256 });

async function sign(url: string, body: string): Promise<Record<string, string>> {
  const { protocol, hostname, host } = new URL(url);
  const headers = { host, 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.GetJob' };
  return (await signer.sign({ method: 'POST', protocol, hostname, path: '/', headers, body })).headers;
}

const clients: Readonly<Record<string, (url: string, body: string) => Promise<string>>> = {
  fetch: async (url, body) => (await fetch(url, { method: 'POST', headers: await sign(url, body), body })).text(),
  'node:http': async (url, body) => {
    const headers = await sign(url, body);
    return new Promise((resolve, reject) => {
      const request = http.request(url, { method: 'POST', headers }, (response) => void text(response).then(resolve, reject));
      request.on('error', reject);
      request.end(body);
    });
  },
};

let session: GlueSession;
afterEach(() => session.close());

test.each(Object.keys(clients))('calls of %s are recorded on their way, and replayed to it', async (name) => {
  const { url, folder, read } = await openAccount();
  const ask = clients[name] as (url: string, body: string) => Promise<string>;
  const options = { transport: 'msw', recording: 'job', recordings: folder, mode: 'once' } as const;

  session = await startGlue(options);
  const live = JSON.parse(await ask(url, '{"JobName":"nightly-etl"}')) as { Job: { Name: string; Description: string } };
  await session.close();
  expect(live.Job).toMatchObject({ Name: 'nightly-etl', Description: 'for ACME' });
  expect(read('job')).not.toMatch(/AKIA|IQoJ|AWS4-HMAC|nightly|ACME/);

  session = await startGlue(options);
  const replayed = JSON.parse(await ask('http://glue.eu-west-1.amazonaws.com/', '{"JobName":"nightly-etl"}')) as typeof live;
  expect(replayed.Job).toMatchObject({ Name: 'nightly-etl', Description: 'redacted' });
});

test('many calls at once are recorded in the order in which they set out', async () => {
  const { url, folder, read } = await openAccount();
  session = await startGlue({ transport: 'msw', recording: 'jobs', recordings: folder, mode: 'all' });
  const ask = clients['fetch'] as (url: string, body: string) => Promise<string>;
  const names = ['nightly-etl', 'weekly-etl', 'nobody'];
  await Promise.all(Array.from({ length: 30 }, (_, index) => ask(url, `{"JobName":"${names[index % 3]}"}`)));
  await session.close();
  const { interactions } = JSON.parse(read('jobs')) as { interactions: { input: { JobName: string }; fault?: object; output?: object }[] };
  expect(interactions).toHaveLength(30);
  expect(new Set(interactions.map(({ input }) => input.JobName)).size).toBe(3);
  // Each answer stands beside its own question.
  expect(new Set(interactions.map(({ input, fault }) => `${input.JobName} ${fault !== undefined}`)).size).toBe(3);
});

test('a request that never gets an answer is left out, and the rest is written', async () => {
  const { url, folder, read } = await openAccount();
  session = await startGlue({ transport: 'msw', recording: 'job', recordings: folder, mode: 'all' });
  const ask = clients['fetch'] as (url: string, body: string) => Promise<string>;
  await expect(ask('http://127.0.0.1:9/', '{"JobName":"nightly-etl"}')).rejects.toThrow(/fetch failed|bad port/);
  await ask(url, '{"JobName":"nightly-etl"}');
  await session.close();
  expect(JSON.parse(read('job'))).toMatchObject({ interactions: { length: 1 } });
});
