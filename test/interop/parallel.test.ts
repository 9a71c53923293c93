import { expect, test } from 'vitest';
import { hasClient, runPython } from './clients.ts';
import { serve } from './serve.ts';

const hasBoto3 = hasClient('boto3');

interface Worked {
  readonly error?: string;
  readonly started?: readonly string[];
  readonly read?: readonly (readonly [string, string])[];
  readonly listed?: readonly string[];
}

test.skipIf(!hasBoto3)('a hundred boto3 clients at once meet no error, and each finds its own runs only', { timeout: 60_000 }, async () => {
  const glue = await serve({ scenario: {}, clock: 'manual' });
  const worked = await runPython<readonly Worked[]>('parallel.py', { url: glue.url, clients: 100, runs: 5 });
  expect(worked.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(worked).toHaveLength(100);
  expect(glue.state.journal.counters).toMatchObject({ requests: 1200, faults: 0, errors: 0, violations: 0 });
  worked.forEach(({ started = [], read, listed = [] }, number) => {
    expect(read).toEqual([0, 1, 2, 3, 4].map((nth) => [`job-${number}`, String(nth)]));
    expect(listed.toSorted()).toEqual(started.toSorted());
  });
  expect(new Set(worked.flatMap(({ started = [] }) => started)).size).toBe(500);
});
