import { describe, expect, test } from 'vitest';
import { addInMidScan, cutPages, insertEmptyPages, type Interference } from '../../src/checks/paginator/interfere-with-pages.ts';
import { listSubjects, type ListOperation } from '../../src/checks/paginator/list-subjects.ts';
import { readId } from '../../src/checks/paginator/read-scans.ts';
import type { Call } from '../../src/contract/call.ts';
import { operations } from '../../src/generated/operations.ts';
import { simulate } from '../../src/simulate/simulate.ts';

const names = Object.keys(listSubjects) as ListOperation[];

/** The pages of a list of five items in pages of two, read to the end. */
function readPages(operation: ListOperation, createInterference: () => Interference): string[][] {
  const subject = listSubjects[operation];
  const glue = simulate({ scenario: subject.scenario(5), clock: 'manual' });
  if (subject.isFilledByCalls) for (let number = 0; number < 5; number++) glue(subject.add(number));
  const interfere = createInterference();
  const pages: string[][] = [];
  for (let token: unknown; pages.length < 20; ) {
    const call = { operation, input: { ...subject.input, MaxResults: 2, ...(token !== undefined && { NextToken: token }) } } as Call;
    const output = (interfere(call, glue) ?? glue(call)).output as Readonly<Record<string, unknown>>;
    pages.push((output[operations[operation].pagination.items] as unknown[]).map((item) => readId(item) as string));
    token = output['NextToken'];
    if (token === undefined) break;
  }
  return pages;
}

describe.each(names)('%s', (operation) => {
  const plain = readPages(operation, () => () => undefined);
  const sizes = (createInterference: () => Interference) => readPages(operation, createInterference).map(({ length }) => length);

  test('is read in the pages asked for when nobody interferes', () => {
    expect(plain.map(({ length }) => length)).toEqual([2, 2, 1]);
  });

  test('is cut into shorter pages', () => {
    expect(sizes(() => cutPages(operation, 1))).toEqual([1, 1, 1, 1, 1]);
    expect(sizes(() => cutPages(operation, 100))).toEqual([2, 2, 1]);
  });

  test('has empty pages before the first page, or before the others', () => {
    expect(sizes(() => insertEmptyPages(operation, 'first'))).toEqual([0, 2, 2, 1]);
    expect(sizes(() => insertEmptyPages(operation, 'between'))).toEqual([2, 0, 2, 0, 1]);
  });

  test('grows between pages, never before the first one, and what was there stays', () => {
    const added = new Set<string>();
    const pages = readPages(operation, () => addInMidScan(operation, listSubjects[operation], added));
    const kept = pages.flat().filter((id) => !added.has(id));
    expect([pages[0], kept]).toEqual([plain[0], plain.flat()]);
    expect(added.size).toBe(pages.length - 1);
  });
});

const neverAsked = () => expect.fail('the simulation was asked');

test('other operations are left alone', () => {
  const call: Call = { operation: 'GetJobRun', input: { JobName: 'nightly', RunId: 'jr_1' } };
  const all = [cutPages('GetJobRuns', 1), insertEmptyPages('GetJobRuns', 'first'), addInMidScan('GetJobRuns', listSubjects.GetJobRuns, new Set())];
  expect(all.map((interfere) => interfere(call, neverAsked))).toEqual([undefined, undefined, undefined]);
});
