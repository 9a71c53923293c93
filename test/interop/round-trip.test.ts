import { describe, expect, test } from 'vitest';
import { awkwardStrings as texts } from '../server/hostile/awkward-strings.ts';
import { hasClient, runCurl, runPython } from './clients.ts';
import { serve } from './serve.ts';

const hasBoto3 = hasClient('boto3');
const hasCurl = hasClient('curl');

test.skipIf(!hasBoto3).each(['127.0.0.1', 'localhost'])('each awkward text that boto3 sends to %s, as a key and as a value, comes back unchanged', { timeout: 60_000 }, async (host) => {
  const glue = await serve({ scenario: {}, clock: 'manual' });
  expect(texts.length).toBeGreaterThan(500);
  const read = await runPython<[string, string][]>('round_trip.py', { url: glue.url.replace('127.0.0.1', host), texts });
  expect(new Map(read)).toEqual(new Map(texts.map((text) => [text, text])));
  expect(glue.state.journal.counters).toMatchObject({ requests: 2, faults: 0, errors: 0, violations: 0 });
});

describe.skipIf(!hasCurl)('curl', { timeout: 60_000 }, () => {
  test('gets the answer to a call', async () => {
    const glue = await serve({ scenario: {}, clock: 'manual' });
    expect(await runCurl(glue.url, 'GetJobRuns', '{"JobName":"nightly"}')).toEqual({ code: 0, stdout: '{"__type":"EntityNotFoundException","Message":"Job not found."}\n400', stderr: '' });
  });

  test('that asks before it sends more than 1 MiB is told 413, and not left waiting', async () => {
    const glue = await serve({ scenario: {}, clock: 'manual' });
    expect(await runCurl(glue.url, 'GetJobRuns', JSON.stringify({ JobName: 'x'.repeat(2 ** 21) }))).toEqual({ code: 0, stdout: '\n413', stderr: '' });
    expect(glue.state.journal.counters).toMatchObject({ requests: 1, faults: 1 });
  });
});
