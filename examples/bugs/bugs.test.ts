import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { GlueClient } from '@aws-sdk/client-glue';
import { describe, expect, test } from 'vitest';
import { CheckError, checkGraphReader, checkPaginator, checkPoller, checkResumer, checkStarter, checkStopper, checkWorkflowPoller, forEachVariant } from 'glue-contract/checks';

const run = { JobName: 'nightly', RunId: 'jr_1' };

/** Tomorrow's state, of which nobody may say that it is a success. */
const unknown = '/JobRun/JobRunState = VALUE_OF_TOMORROW';

/** What is exported by the files, and how a user would check it. */
const checks = {
  waitForJobRun: (wait: Consumer) => checkPoller({ wait }),
  waitForWorkflowRun: (wait: Consumer) => checkWorkflowPoller({ wait }),
  listJobRuns: (list: Consumer) => checkPaginator({ list: list as () => Promise<unknown[]>, maxPages: 5 }),
  startOnce: (start: Consumer) => checkStarter({ start }),
  stopRuns: (stop: Consumer) => checkStopper({ stop }),
  resumeFailedNodes: (resume: Consumer) => checkResumer({ resume, waits: true, classify: (result) => (result === 'failed' ? 'failure' : 'success') }),
  readFailedNodes: (read: Consumer) => checkGraphReader({ read: read as () => Promise<string[]> }),
  hasSucceeded: (ask: Consumer) => forEachVariant('GetJobRun', async (client, { name }) => assert((await ask(client, run)) === false || name !== unknown)),
  measureJobRun: (measure: Consumer) => forEachVariant('GetJobRun', (client) => measure(client, run)),
};

type Consumer = (client: GlueClient, target: unknown) => Promise<unknown>;

/** The rule that each of the bugs breaks. */
const gallery: Readonly<Record<string, string>> = {
  'expired-not-final': 'poller/ends',
  'error-not-final': 'poller/ends',
  'timeout-not-final': 'poller/ends',
  'stopped-is-success': 'poller/success',
  'newest-run-taken-for-mine': 'poller/patient',
  'polls-every-10-ms': 'poller/not-quick',
  'completed-is-success': 'workflow-poller/success',
  'first-page-only': 'paginator/complete',
  'empty-page-ends-the-scan': 'paginator/complete',
  'oldest-taken-for-latest': 'paginator/order',
  'unbounded-scan': 'paginator/bounded',
  'page-of-500': 'paginator/valid-request',
  'lost-start-starts-two': 'starter/one-run',
  'full-job-retried-for-ever': 'starter/ends',
  'stop-errors-ignored': 'stopper/errors',
  'running-run-resumed': 'resumer/refusal',
  'old-run-waited-on': 'resumer/new-run',
  'first-job-run-per-node': 'graph/last-run',
  'absent-member-read': 'variants/clear-end',
  'unknown-state-is-success': 'variants/assertions-hold',
};

const folder = new URL('.', import.meta.url);
const page = readFileSync(new URL('../../docs/checks.md', folder), 'utf8');
const bugs = Object.keys(gallery);
const findings = new Map<string, ReturnType<typeof findBug>>();

describe.each(bugs)('%s', (bug) => {
  test('is found for what it is', async () => {
    expect((await findOnce(bug)).failures.map(({ rule }) => rule.id)).toContain(gallery[bug]);
  });

  test('says in its first line what the bug is, and has no more than 30 lines', () => {
    const lines = readFileSync(new URL(`${bug}.ts`, folder), 'utf8').trimEnd().split('\n');
    expect(lines[0]).toMatch(/^\/\/ Bug: .+[.]$/);
    expect(lines.length).toBeLessThanOrEqual(30);
  });
});

test('docs/checks.md tells of each bug which check finds it, in which variant, by which rule', { timeout: 60_000 }, async () => {
  const rows: string[] = [];
  for (const bug of bugs) {
    const { check, failures } = await findOnce(bug);
    const { variant } = failures.find(({ rule }) => rule.id === gallery[bug]) ?? {};
    rows.push(`| [${bug}](../examples/bugs/${bug}.ts) | ${check} | ${variant} | \`${gallery[bug]}\` |`);
  }
  expect(page.split('\n').filter((line) => line.includes('](../examples/bugs/') && line.startsWith('|'))).toEqual(rows);
});

test('every bug of the folder is in the gallery', () => {
  const others = new Set(['correct-consumer.ts', 'load-mutant.ts']);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !others.has(name));
  expect(files.toSorted()).toEqual(bugs.map((bug) => `${bug}.ts`).toSorted());
});

function findOnce(bug: string): ReturnType<typeof findBug> {
  const finding = findings.get(bug) ?? findBug(bug);
  findings.set(bug, finding);
  return finding;
}

async function findBug(bug: string): Promise<{ readonly check: string; readonly failures: CheckError['failures'] }> {
  const exported = (await import(`./${bug}.ts`)) as Readonly<Record<string, Consumer>>;
  const [name, consumer] = Object.entries(exported).find(([key]) => Object.hasOwn(checks, key)) ?? [];
  if (!consumer) throw new Error(`${bug}.ts exports nothing that a check takes`);
  const error = await checks[name as keyof typeof checks](consumer).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return { check: 'none', failures: [] };
  if (!(error instanceof CheckError)) throw error;
  return { check: /\] (\w+):/.exec(error.message)?.[1] ?? '', failures: error.failures };
}
