import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { operations } from '../../../src/generated/operations.ts';
import { createRedactor } from '../../../src/recording/redact/create-redactor.ts';
import { saveCaptured } from '../../../src/recording/save-captured.ts';
import { findMarked } from '../../recording/redact/find-marker.ts';
import { carriers, marker, plantSecrets, type Planted } from '../../recording/redact/plant-secrets.ts';
import { openProxy, own, post } from './open-proxy.ts';
import { sendJson, startUpstream } from './start-upstream.ts';

test('of secrets in every field of every operation, sent and answered over HTTP, none is in the file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const counts = new Map(Object.keys(operations).map((operation) => [operation, { secrets: 0, unknown: 0, numbers: 0 } satisfies Planted]));
  const plant = (operation: string, side: 'Request' | 'Response', carry: (secret: string) => string) =>
    plantSecrets(`${operation}${side}`, { carry, unknown: true }, counts.get(operation) as Planted);
  const answers = Object.values(carriers);
  let asked = 0;
  const upstream = await startUpstream(({ operation }, response) => {
    const carry = answers[asked++ % answers.length] as (secret: string) => string;
    sendJson(response, 200, plant(operation, 'Response', carry), { 'x-amz-meta': marker });
  });
  const { proxy } = await openProxy(upstream.url, { allowWrites: true, maxCalls: 10_000, maxBytes: 1e9 });

  const headers = { authorization: `AWS4-HMAC-SHA256 Credential=${marker}/20261121/eu-west-1/glue/aws4_request, SignedHeaders=host, Signature=${'ab'.repeat(32)}`, cookie: marker };
  for (const operation of counts.keys()) {
    for (const carry of answers) {
      const response = await post(proxy.url, operation, plant(operation, 'Request', carry), headers);
      expect(response.headers.get('x-amz-meta')).toBeNull();
      await response.arrayBuffer();
    }
  }
  await proxy.close();

  const redactor = createRedactor({ key: new Uint8Array(32) });
  const { interactions, secrets } = proxy;
  expect(interactions).toHaveLength(counts.size * answers.length);
  const { path } = await saveCaptured({ folder, name: 'all', region: 'eu-west-1', recordedAt: '2026-11-21', interactions, redactor, secrets });
  const text = readFileSync(path, 'utf8');
  expect(findMarked(JSON.parse(text), marker)).toEqual([]);
  expect(Object.values(own).filter((secret) => text.includes(secret))).toEqual([]);
  expect(Math.min(...[...counts.values()].map((count) => count.secrets))).toBeGreaterThanOrEqual(40);
}, 60_000);
