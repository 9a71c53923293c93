import { GetJobRunCommand, GetJobRunsCommand, type GetJobRunsCommandOutput, paginateGetWorkflowRuns, paginateListJobs, paginateListWorkflows, type JobRun } from '@aws-sdk/client-glue';
import { describe, expect, test } from 'vitest';
import { CheckError } from '../../src/checks/check-error.ts';
import { checkPaginator, type CheckPaginatorOptions } from '../../src/checks/check-paginator.ts';
import { readAgain, readAllJobRuns, readWhile } from './paginator-consumers.ts';

type Options = CheckPaginatorOptions<'GetJobRuns', JobRun>;

const disturbed = ['token expired', 'tokens always expire', 'throttled beyond the retries of the SDK', 'throttled from the first request on', 'time-out in mid-scan', 'access refused in mid-scan'];
const manyPages = ['many pages', 'short pages', 'empty pages between others', 'empty first page', 'items added in mid-scan'];

/** What a check finds, as `variant: rule`. */
async function findIn(options: Options): Promise<string[]> {
  const error: unknown = await checkPaginator(options).then(() => undefined, (reason: unknown) => reason);
  if (error === undefined) return [];
  if (!(error instanceof CheckError)) throw error;
  return error.failures.map(({ variant, rule }) => `${variant}: ${rule.id}`);
}

const all = (variants: readonly string[], rule: string) => variants.map((variant) => `${variant}: paginator/${rule}`);

describe('checkPaginator passes', () => {
  test.each([
    ['the paginator of the SDK', { list: readAllJobRuns }],
    ['a loop until there is no token', { list: readWhile((_page, token) => token !== undefined) }],
    ['one run per page', { list: readWhile((_page, token) => token !== undefined, 1) }],
    ['the largest pages', { list: readWhile((_page, token) => token !== undefined, 200) }],
    ['a client that does not retry', { list: readAllJobRuns, config: { maxAttempts: 1 } }],
    ['a scan that begins anew', { list: readAgain(3) }],
    ['another seed', { list: readAllJobRuns, seed: 4711 }],
    ['two pages of two allowed', { list: readTwoPages, maxPages: 2 }],
    ['an error at the bound', { list: refuseThirdPage, maxPages: 2 }],
    ['a scan that asks for the details of each run', { list: readDetails }],
  ] as const)('%s', async (_title, options) => {
    expect(await findIn(options)).toEqual([]);
  });

  test('generators, and lists whose order means nothing, of workflow runs and names', async () => {
    const reports = [
      await checkPaginator({
        operation: 'GetWorkflowRuns',
        async *list(client, { Name }) {
          for await (const { Runs = [] } of paginateGetWorkflowRuns({ client, pageSize: 10 }, { Name })) yield* Runs.toReversed();
        },
      }),
      await checkPaginator({
        operation: 'ListJobs',
        async list(client) {
          const names = new Set<string>();
          for await (const { JobNames = [] } of paginateListJobs({ client, pageSize: 10 }, {})) for (const name of JobNames) names.add(name);
          return names;
        },
      }),
      await checkPaginator({
        operation: 'ListWorkflows',
        async *list(client) {
          for await (const { Workflows = [] } of paginateListWorkflows({ client }, {})) yield* Workflows;
        },
      }),
    ];
    expect(reports.map(({ variants }) => variants.length)).toEqual([15, 15, 15]);
  });

  test('other items by idOf, and another order when it is told so', async () => {
    const report = await checkPaginator({
      list: async (client, input) => (await readAllJobRuns(client, input)).toReversed().map(({ Id }) => ({ run: Id })),
      idOf: ({ run }) => run,
      ordered: false,
    });
    expect(report.check).toBe('checkPaginator');
  });
});

describe('checkPaginator finds', () => {
  test.each<[string, Options['list'], string[]]>([
    ['the first page only', readWhile(() => false), all(manyPages, 'complete')],
    ['a stop at an empty page', readWhile((page, token) => page.length > 0 && token !== undefined), all(['empty pages between others', 'empty first page'], 'complete')],
    ['a stop at a short page', readWhile((page, token) => page.length === 20 && token !== undefined), all(['short pages', 'empty pages between others', 'empty first page'], 'complete')],
    ['an error taken for the end', swallowErrors, all(disturbed, 'no-silent-cut')],
    ['a new start that keeps the parts', readAgain(3, true), [...all(['token expired'], 'each-once')]],
    ['a new start without end', readAgain(Number.POSITIVE_INFINITY), all(['tokens always expire', 'throttled from the first request on'], 'ends')],
    ['an empty page taken for a reason to fail', failOnEmpty, all(['empty history', 'empty pages between others', 'empty first page'], 'complete')],
    ['an error that says nothing', hideErrors, all(disturbed, 'clear-error')],
  ])('%s', async (_title, list, expected) => {
    expect(await findIn({ list })).toEqual(expected);
  });

  test.each<[string, Options, string]>([
    ['a scan beyond its bound', { list: readAllJobRuns, maxPages: 2, only: 'more pages than allowed' }, 'bounded'],
    ['a loop that never looks at the token', { list: readWhile(() => true), only: 'one item' }, 'ends'],
    ['the oldest first', { list: async (client, input) => (await readAllJobRuns(client, input)).toReversed(), only: 'many pages' }, 'order'],
    ['a run twice', { list: async (client, input) => [...(await readAllJobRuns(client, input)), ...(await readAllJobRuns(client, input))], only: 'one item' }, 'each-once'],
    ['a run of its own making', { list: async (client, input) => [{ Id: 'jr_0' }, ...(await readAllJobRuns(client, input))], only: 'one item' }, 'listed'],
    ['pages in place of items', { list: async (client, input) => [await readAllJobRuns(client, input)] as never, only: 'one item' }, 'listed'],
    ['a generator without an end', { async *list() { for (;;) yield { Id: 'jr_0' }; }, only: 'one item' }, 'listed'],
    ['a scan that waits for nothing', { list: () => new Promise(() => {}), only: 'one item' }, 'ends'],
    ['a scan that sleeps for days', { list: sleepForDays, only: 'one item' }, 'ends'],
    ['nothing at all', { list: () => undefined as never, only: 'one item' }, 'complete'],
  ])('%s', async (_title, options, rule) => {
    expect(await findIn(options)).toEqual([`${options.only}: paginator/${rule}`]);
  });

  test.each([
    ['empty pages between others', 1],
    ['empty first page', 0],
  ])('what cannot cope with an %s only', async (variant, place) => {
    let pages = 0;
    const list = readWhile((page, token) => {
      const isStopped = page.length === 0 && pages++ === place && token !== undefined;
      if (token === undefined || isStopped) pages = 0;
      else if (page.length > 0) pages++;
      return token !== undefined && !isStopped;
    });
    expect(await findIn({ list })).toEqual([`${variant}: paginator/complete`]);
  });

  test('a page size that GetJobRuns does not take, even when the refusal is swallowed', async () => {
    expect(await findIn({ list: (client, input) => readWhile(() => false, 201)(client, input).catch(() => []) })).toEqual(['empty history: paginator/valid-request']);
  });

  test('a page size that GetJobRuns does not take, once, and not what follows from it', async () => {
    const error: unknown = await checkPaginator({ list: readWhile((_page, token) => token !== undefined, 500) }).catch((reason: unknown) => reason);
    expect((error as CheckError).failures).toHaveLength(1);
    expect((error as CheckError).message).toContain('GetJobRuns input /MaxResults: expected at most 200, received 500');
  });
});

test('a failure says what Glue did, what the consumer did, and in which world', async () => {
  const error: unknown = await checkPaginator({ list: readWhile(() => false), only: 'many pages', seed: 3 }).catch((reason: unknown) => reason);
  const [failure] = (error as CheckError).failures;
  expect(failure?.glue).toBe('answered job runs: page of 20 with a NextToken');
  expect(failure?.consumer).toMatch(/^returned 20 of 50: 30 missing, the first of them item 21, jr_/);
  expect(failure).toMatchObject({ seed: 3, scenario: { history: [{ count: 50 }] }, rule: { evidence: 'documented' } });
});

test('what cannot be used is refused', async () => {
  for (const maxPages of [0, -1, 1.5, 1001, Number.NaN]) await expect(checkPaginator({ list: readAllJobRuns, maxPages })).rejects.toThrow('a whole number from 1 to 1000');
  await expect(checkPaginator({ list: () => [], operation: '__proto__' as never })).rejects.toThrow('GetJobRuns, GetWorkflowRuns, ListJobs, ListWorkflows');
  await expect(checkPaginator({ list: readAllJobRuns, only: 'no such variant' })).rejects.toThrow('many pages');
});

async function readTwoPages(...[client, { JobName }]: Parameters<Options['list']>): Promise<JobRun[]> {
  const { JobRuns = [], NextToken } = await client.send(new GetJobRunsCommand({ JobName, MaxResults: 20 }));
  if (NextToken === undefined) return JobRuns;
  return [...JobRuns, ...((await client.send(new GetJobRunsCommand({ JobName, MaxResults: 20, NextToken }))).JobRuns ?? [])];
}

async function readDetails(...[client, input]: Parameters<Options['list']>): Promise<JobRun[]> {
  const runs = await readWhile((_page, token) => token !== undefined, 100)(client, input);
  const answers = runs.map(({ Id }) => client.send(new GetJobRunCommand({ ...input, RunId: Id })));
  return (await Promise.all(answers)).map(({ JobRun }) => JobRun as JobRun);
}

async function refuseThirdPage(...[client, input]: Parameters<Options['list']>): Promise<JobRun[]> {
  let pages = 0;
  return readWhile((_page, token) => {
    if (token !== undefined && ++pages === 2) throw new Error('more than two pages of runs');
    return token !== undefined;
  })(client, input);
}

async function swallowErrors(...[client, { JobName }]: Parameters<Options['list']>): Promise<JobRun[]> {
  const runs: JobRun[] = [];
  let NextToken: string | undefined;
  do {
    try {
      const page: GetJobRunsCommandOutput = await client.send(new GetJobRunsCommand({ JobName, MaxResults: 20, ...(NextToken !== undefined && { NextToken }) }));
      runs.push(...(page.JobRuns ?? []));
      NextToken = page.NextToken;
    } catch {
      return runs;
    }
  } while (NextToken !== undefined);
  return runs;
}

async function failOnEmpty(...[client, input]: Parameters<Options['list']>): Promise<JobRun[]> {
  return readWhile(([first], token) => {
    if (first === undefined) throw new Error('no runs');
    return token !== undefined;
  })(client, input);
}

async function hideErrors(...[client, input]: Parameters<Options['list']>): Promise<JobRun[]> {
  try {
    return await readAllJobRuns(client, input);
  } catch {
    throw new Error(' ');
  }
}

async function sleepForDays(): Promise<JobRun[]> {
  for (;;) await new Promise((resolve) => void setTimeout(resolve, 3_600_000));
}
