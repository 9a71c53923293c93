import { expect, test } from 'vitest';
import type { GetJobRunsResponse, Scenario } from '../../src/generated/types.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { hasClient, runPython } from './clients.ts';
import { serve } from './serve.ts';

const hasBoto3 = hasClient('boto3');

interface Walked {
  readonly pages: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly pieces: readonly (readonly (readonly string[])[])[];
  readonly others: Readonly<Record<string, readonly number[]>>;
}

const sizes = [1, 7, 52, 53, 200];
const pieces = [
  { PageSize: 7, MaxItems: 20 },
  { PageSize: 7, MaxItems: 7 },
  { PageSize: 20, MaxItems: 7 },
  { PageSize: 1, MaxItems: 50 },
  { PageSize: 200, MaxItems: 52 },
  { PageSize: 53, MaxItems: 53 },
];
const names = ['a', 'b', 'c', 'd', 'e'];
const definition = { Role: 'etl', Command: { Name: 'glueetl' } };

/** Five of each kind of thing, and 53 past runs of the first job. */
const scenario: Scenario = {
  jobs: names.map((Name) => ({ Name, ...definition })),
  crawlers: names.map((Name) => ({ Name, Role: 'etl', Targets: { S3Targets: [{ Path: 's3://example/' }] } })),
  triggers: names.map((Name) => ({ Name, Type: 'ON_DEMAND', Actions: [{ JobName: 'a' }] })),
  workflows: names.map((Name) => ({ Name })),
  history: [{ job: 'a', count: 53, every: '1h', outcomes: [{ duration: '5m' }] }],
};

const others = {
  get_jobs: 'Jobs',
  get_crawlers: 'Crawlers',
  get_triggers: 'Triggers',
  list_jobs: 'JobNames',
  list_triggers: 'TriggerNames',
  list_workflows: 'Workflows',
};

test.skipIf(!hasBoto3).each(['full', 'ragged'] as const)('boto3 pages, cuts and resumes a list of job runs without loss, and lists all else, over %s pages', { timeout: 60_000 }, async (pages) => {
  const glue = await serve({ scenario, clock: 'manual', settings: { pages } });
  const ids = listRuns();
  const walked = await runPython<Walked>('paginator.py', { url: glue.url, job: 'a', pieces, sizes, others });

  for (const size of sizes) {
    const found = walked.pages[size] ?? [];
    expect({ size, ids: found.flat() }).toEqual({ size, ids });
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(size);
  }
  for (const [nth, piece] of pieces.entries()) {
    const found = walked.pieces[nth] ?? [];
    expect({ piece, ids: found.flat() }).toEqual({ piece, ids });
    // Every piece but the last one is as long as it was asked to be.
    expect(found.slice(0, -1).every(({ length }) => length === piece.MaxItems)).toBe(true);
  }
  // What can be paginated grows with boto3; these three always could be.
  expect(Object.keys(walked.others)).toEqual(expect.arrayContaining(['get_jobs', 'get_crawlers', 'get_triggers']));
  for (const lengths of Object.values(walked.others)) expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(5);
  expect(Object.values(walked.others).some((lengths) => lengths.includes(0))).toBe(pages === 'ragged');
  expect(glue.state.journal.counters).toMatchObject({ faults: 0, errors: 0, violations: 0 });
});

/** The whole list, as one answer gives it. */
function listRuns(): string[] {
  const { output } = simulate({ scenario, clock: 'manual' })({ operation: 'GetJobRuns', input: { JobName: 'a' } });
  return (output as Required<GetJobRunsResponse>).JobRuns.map(({ Id }) => Id as string);
}
