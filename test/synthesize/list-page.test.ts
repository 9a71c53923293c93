import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/contract/call.ts';
import { operations, type OperationDescription } from '../../src/generated/operations.ts';
import { listPage, type ListOperation, type PageRequest } from '../../src/synthesize/list-page.ts';
import { synthesizeOutput } from '../../src/synthesize/synthesize-output.ts';
import { synthesize } from '../../src/synthesize/synthesize.ts';
import { createWorld } from '../../src/synthesize/world.ts';

const lists = Object.entries<OperationDescription>(operations).flatMap(([name, { pagination }]) => (pagination ? [name as ListOperation] : []));
/** Bounds of the lists themselves: a page never holds more, whatever is asked for. */
const most = (operation: ListOperation): number => ({ ListCrawlers: 100, ListWorkflows: 25 } as Partial<Record<ListOperation, number>>)[operation] ?? 1_000;

interface Page {
  readonly items: readonly unknown[];
  readonly token: string | number | undefined;
}

function read(operation: ListOperation, { output }: Outcome): Page {
  const members = output as Readonly<Record<string, unknown>>;
  const token = members.NextToken as string | number | undefined;
  return { items: (members[operations[operation].pagination.items] ?? []) as unknown[], token: token === 1 ? undefined : token };
}

const same = (index: number): number | undefined => index;

function ask(operation: ListOperation, listLength: number, request: PageRequest, filter: readonly unknown[] = ['a'], seed = 1, itemAt = same): Outcome {
  return listPage(createWorld({ seed, listLength }), operation, filter, request, itemAt);
}

function readAll(operation: ListOperation, listLength: number, MaxResults: number, itemAt = same): Page[] {
  const pages: Page[] = [];
  let token: string | number | undefined;
  do {
    const page = read(operation, ask(operation, listLength, { MaxResults, ...(token !== undefined && { NextToken: token }) }, ['a'], 1, itemAt));
    pages.push(page);
    token = page.token;
  } while (token !== undefined && pages.length < 1_000);
  return pages;
}

describe.each(lists)('the pages of %s', (operation) => {
  test('are the whole list in order, whatever their size', () => {
    fc.assert(fc.property(fc.nat(40), fc.integer({ min: 1, max: 50 }), (listLength, pageSize) => {
      const pages = readAll(operation, listLength, pageSize);
      expect(pages.flatMap(({ items }) => items)).toEqual(Array.from({ length: listLength }, (_, index) => index));
      expect(pages).toHaveLength(Math.max(1, Math.ceil(listLength / Math.min(pageSize, most(operation)))));
    }));
  });

  test('are refused to a token that was forged or belongs to another list', () => {
    const tokenOf = (filter: readonly unknown[], seed: number) => read(operation, ask(operation, 9, { MaxResults: 3 }, filter, seed)).token ?? '';
    const token = tokenOf(['a'], 1);
    const foreign = typeof token === 'number'
      ? [1, 0, -1, 2, 11, 2 ** 31, 1.5]
      : ['', 'x', `${token}A`, token.slice(1), tokenOf(['b'], 1), tokenOf(['a', true], 1), tokenOf(['a'], 2)];
    for (const NextToken of foreign) expect(ask(operation, 9, { NextToken }).fault).toMatchObject({ name: 'InvalidInputException', status: 400 });
    expect(ask(operation, 9, { NextToken: token }).fault).toBeUndefined();
  });

  test.each([0, -5])('are refused where %d items are asked for', (MaxResults) => {
    expect(ask(operation, 9, { MaxResults }).fault?.name).toBe('InvalidInputException');
  });

  test('are made item by item: 25 of a million are 25', () => {
    const made: number[] = [];
    const world = createWorld({ seed: 1, listLength: 1_000_000 });
    listPage(world, operation, ['a'], { MaxResults: 25 }, (index) => made.push(index));
    expect(made).toHaveLength(25);
  });

  test('have 100 items where no size is asked for, or as many as the list or the documents say', () => {
    const wanted = operation === 'ListCrawls' ? 20 : Math.min(100, most(operation));
    expect(read(operation, ask(operation, 1_000, {})).items).toHaveLength(wanted);
  });

  test('keep the bounds of the list, however many are asked for', () => {
    expect(read(operation, ask(operation, 5_000, { MaxResults: 1_000 })).items).toHaveLength(most(operation));
  });

  test('leave out the items that a filter takes out, and come to an end', () => {
    fc.assert(fc.property(fc.nat(40), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 }), (listLength, MaxResults, nth) => {
      const pages = readAll(operation, listLength, MaxResults, (index) => (index % nth === 0 ? index : undefined));
      expect(pages.flatMap(({ items }) => items)).toEqual(Array.from({ length: Math.ceil(listLength / nth) }, (_, at) => at * nth));
      for (const { items } of pages) expect(items.length).toBeLessThanOrEqual(MaxResults);
    }));
  });
});

test('a page of a filtered list looks at 1,000 items at most: where none passes it is empty, and has a token', () => {
  let looks = 0;
  const none = () => void looks++;
  const { output } = listPage(createWorld({ seed: 1, listLength: 1_000_000 }), 'ListCrawls', ['a'], { MaxResults: 10 }, none);
  expect(output).toEqual({ Crawls: [], NextToken: expect.any(String) });
  expect(looks).toBe(1_000);
});

test('a list that may not be empty is left out where there is nothing in it', () => {
  expect(ask('ListWorkflows', 0, {}).output).toEqual({});
  expect(ask('ListJobs', 0, {}).output).toEqual({ JobNames: [] });
});

test('the last page of GetJobBookmarks says 1, and no other list says anything', () => {
  expect(ask('GetJobBookmarks', 2, {}).output).toEqual({ JobBookmarkEntries: [0, 1], NextToken: 1 });
  expect(ask('GetJobRuns', 2, {}).output).toEqual({ JobRuns: [0, 1] });
});

test('450 runs are read over three pages, and the same token gives the same page again', () => {
  const answer = synthesize({ seed: 7, listLength: 450 });
  const page = (NextToken?: string) => {
    const input = { JobName: 'nightly', MaxResults: 200, ...(NextToken !== undefined && { NextToken }) };
    return read('GetJobRuns', answer({ operation: 'GetJobRuns', input }));
  };
  const first = page();
  const second = page(first.token as string);
  const third = page(second.token as string);
  expect([first, second, third].map(({ items }) => items.length)).toEqual([200, 200, 50]);
  expect(third.token).toBeUndefined();
  expect(page(first.token as string)).toEqual(second);
});

test('a page is the same part of the list at any page size', () => {
  const all = synthesizeOutput('GetJobRuns', { JobName: 'a', MaxResults: 200 }, { seed: 1, listLength: 20 }).JobRuns;
  const few = synthesizeOutput('GetJobRuns', { JobName: 'a', MaxResults: 7 }, { seed: 1, listLength: 20 });
  const next = synthesizeOutput('GetJobRuns', { JobName: 'a', MaxResults: 5, NextToken: few.NextToken ?? '' }, { seed: 1, listLength: 20 });
  expect([...(few.JobRuns ?? []), ...(next.JobRuns ?? [])]).toEqual(all?.slice(0, 12));
});
