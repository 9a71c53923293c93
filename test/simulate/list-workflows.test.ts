import { expect, test } from 'vitest';
import { createGlue, type TestGlue } from './start-world.ts';

function walk(glue: TestGlue, MaxResults?: number): string[][] {
  const pages: string[][] = [];
  let NextToken: string | undefined;
  do {
    const page = glue.call('ListWorkflows', { ...(MaxResults !== undefined && { MaxResults }), ...(NextToken !== undefined && { NextToken }) });
    pages.push([...(page.Workflows ?? [])]);
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return pages;
}

function createMany(count: number): { readonly glue: TestGlue; readonly names: readonly string[] } {
  const glue = createGlue();
  const names = Array.from({ length: count }, (_, index) => `W${index}`);
  for (const Name of names) glue.call('CreateWorkflow', { Name });
  return { glue, names };
}

test('an account without workflows has an empty list (observed)', () => {
  expect(createGlue().call('ListWorkflows', {})).toEqual({ Workflows: [] });
});

test('pages together hold every workflow once', () => {
  const { glue, names } = createMany(11);
  const pages = walk(glue, 4);
  expect(pages.map(({ length }) => length)).toEqual([4, 4, 3]);
  expect(pages.flat().toSorted()).toEqual(names.toSorted());
});

test('a page that no size was asked for holds 25 at most', () => {
  const { glue, names } = createMany(30);
  const pages = walk(glue);
  expect(pages.map(({ length }) => length)).toEqual([25, 5]);
  expect(pages.flat().toSorted()).toEqual(names.toSorted());
});

test('a walk is not disturbed by what is created and deleted meanwhile', () => {
  const { glue, names } = createMany(6);
  const first = glue.call('ListWorkflows', { MaxResults: 2 });
  const gone = names.find((name) => !first.Workflows?.includes(name)) as string;
  glue.call('DeleteWorkflow', { Name: gone });
  glue.call('DeleteWorkflow', { Name: first.Workflows?.[0] as string });
  glue.call('CreateWorkflow', { Name: 'new' });
  const rest = glue.call('ListWorkflows', { MaxResults: 25, NextToken: first.NextToken as string }).Workflows ?? [];
  const kept = names.filter((name) => name !== gone && !first.Workflows?.includes(name));
  expect(rest.filter((name) => name !== 'new').toSorted()).toEqual(kept);
});

test('a token that this operation did not give is InvalidInputException', () => {
  const { glue } = createMany(3);
  const { NextToken } = glue.call('ListWorkflows', { MaxResults: 1 });
  expect(glue.fault('ListWorkflows', { NextToken: `${NextToken}x` }).name).toBe('InvalidInputException');
  expect(glue.fault('ListWorkflows', { NextToken: 'made up' }).name).toBe('InvalidInputException');
});
