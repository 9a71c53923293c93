import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateOutput } from '../../src/contract/validate.ts';
import type { Interaction } from '../../src/generated/types.ts';
import { replay } from '../../src/replay/replay.ts';
import { call, page, readPages, record, runs } from './interactions.ts';

const nightly = { JobName: 'nightly' };
const of = (...interactions: Interaction[]) => replay({ recordings: [record(...interactions)], repage: true });
const idsOf = (pages: readonly Record<string, unknown>[]) => pages.flatMap(({ JobRuns }) => (JobRuns as { Id: string }[]).map(({ Id }) => Id));
const ids = (from: number, to: number) => runs(from, to).map(({ Id }) => Id);
const nextOf = (outcome: unknown) => (outcome as { output: { NextToken?: string } }).output.NextToken;
const refused = { fault: { name: 'InvalidInputException', message: 'NextToken is not valid for this request', status: 400 } };

/** A list of 7 runs as it was recorded in pages of 3. */
const list = [page(runs(0, 3), undefined, 'a', { MaxResults: 3 }), page(runs(3, 6), 'a', 'b', { MaxResults: 3 }), page(runs(6, 7), 'b', undefined, { MaxResults: 3 })];

/** A list cut into recorded pages at random places, empty pages among them; each page has its own size, as real ones may. */
const recordedLists = fc.record({ sizes: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 8 }), maxResults: fc.integer({ min: 1, max: 200 }) }).map(({ sizes, maxResults }) => {
  const starts = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const pages = sizes.map((size, index) =>
    page(runs(starts[index] as number, (starts[index] as number) + size), index === 0 ? undefined : `t${index}`, index === sizes.length - 1 ? undefined : `t${index + 1}`, { MaxResults: maxResults }),
  );
  return { pages, total, largest: Math.max(1, ...sizes) };
});

describe('replay with repage', () => {
  test('gives the recorded list once each, in recorded order, for any MaxResults and any recorded pages', () => {
    fc.assert(
      fc.property(recordedLists, fc.integer({ min: 1, max: 200 }), ({ pages, total }, MaxResults) => {
        const served = readPages(of(...pages), 'GetJobRuns', { ...nightly, MaxResults });
        expect(idsOf(served)).toEqual(ids(0, total));
        expect(served).toHaveLength(Math.max(1, Math.ceil(total / MaxResults)));
      }),
    );
  });

  test('gives pages as large as the largest recorded one where no MaxResults is asked for', () => {
    fc.assert(
      fc.property(recordedLists, ({ pages, total, largest }) => {
        const served = readPages(of(...pages), 'GetJobRuns', nightly);
        expect(served.map(({ JobRuns }) => (JobRuns as []).length)).toEqual(total === 0 ? [0] : Array.from({ length: Math.ceil(total / largest) }, (_, index) => Math.min(largest, total - index * largest)));
      }),
    );
  });

  test('lets MaxResults change from page to page', () => {
    const responder = of(...list);
    const first = responder(call('GetJobRuns', { ...nightly, MaxResults: 2 }));
    expect(responder(call('GetJobRuns', { ...nightly, MaxResults: 4, NextToken: nextOf(first) }))).toMatchObject({ output: { JobRuns: runs(2, 6) } });
  });

  test('answers the same page for the same token, however often', () => {
    const responder = of(...list);
    const next = { ...nightly, MaxResults: 3, NextToken: nextOf(responder(call('GetJobRuns', { ...nightly, MaxResults: 3 }))) };
    const outcomes = Array.from({ length: 3 }, () => responder(call('GetJobRuns', next)));
    expect(outcomes).toEqual([outcomes[0], outcomes[0], outcomes[0]]);
    expect(outcomes[0]).toMatchObject({ output: { JobRuns: runs(3, 6) } });
  });

  test('ends without a token, and its pages keep the contract', () => {
    const served = readPages(of(...list), 'GetJobRuns', { ...nightly, MaxResults: 2 });
    expect(served.at(-1)).not.toHaveProperty('NextToken');
    expect(served.flatMap((output) => validateOutput('GetJobRuns', output).filter(({ severity }) => severity === 'violation'))).toEqual([]);
  });

  test('keeps lists of different filters apart', () => {
    const hourly = page(runs(50, 52), undefined, undefined, { JobName: 'hourly' });
    const responder = of(...list, hourly);
    expect(idsOf(readPages(responder, 'GetJobRuns', { JobName: 'hourly', MaxResults: 1 }))).toEqual(ids(50, 52));
    expect(idsOf(readPages(responder, 'GetJobRuns', { ...nightly, MaxResults: 1 }))).toEqual(ids(0, 7));
    expect(responder(call('GetJobRuns', { JobName: 'weekly' }))).toBeUndefined();
  });

  test('takes a member that is null as absent', () => {
    expect(nextOf(of(...list)(call('GetJobRuns', { ...nightly, MaxResults: null, NextToken: null })))).toMatch(/^[\w-]{30}$/);
  });

  test('serves an answer that left the list out as an empty list', () => {
    expect(of({ operation: 'GetJobRuns', input: nightly, output: {} })(call('GetJobRuns', nightly))).toEqual({ output: { JobRuns: [] } });
  });

  test('takes an empty recorded token as the end', () => {
    expect(idsOf(readPages(of(page(runs(0, 2), undefined, '')), 'GetJobRuns', nightly))).toEqual(ids(0, 2));
  });

  test('answers other operations as they were recorded', () => {
    const interaction = { operation: 'GetWorkflow', input: { Name: 'w' }, output: { Workflow: { Name: 'w' } } };
    expect(of(interaction)(call('GetWorkflow', { Name: 'w' }))).toEqual({ output: interaction.output });
  });

  test('looks into no item while it serves', () => {
    let reads = 0;
    const watched = runs(0, 100).map((run) => new Proxy(run, { get: (target, name) => (reads++, Reflect.get(target, name)) }));
    const responder = of(page(watched));
    reads = 0;
    const outcome = responder(call('GetJobRuns', { ...nightly, MaxResults: 3 }));
    responder(call('GetJobRuns', { ...nightly, MaxResults: 3, NextToken: nextOf(outcome) }));
    expect(reads).toBe(0);
  });
});

describe('replay with repage, given a token', () => {
  const token = nextOf(of(...list)(call('GetJobRuns', { ...nightly, MaxResults: 2 }))) as string;

  test.each([
    ['that was recorded', 'a'],
    ['that was cut', token.slice(0, -1)],
    ['that was changed', `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
    ['that is empty', ''],
    ['that is a position', '2'],
  ])('faults with InvalidInputException for one %s', (_what, NextToken) => {
    expect(of(...list)(call('GetJobRuns', { ...nightly, NextToken }))).toEqual(refused);
  });

  test('faults for one of another filter, or of another operation', () => {
    const hourly = page(runs(50, 59), undefined, undefined, { JobName: 'hourly' });
    const workflows = { operation: 'GetWorkflowRuns', input: { Name: 'nightly' }, output: { Runs: [{ Name: 'w' }, { Name: 'w' }, { Name: 'w' }] } };
    const responder = of(...list, hourly, workflows);
    expect(responder(call('GetJobRuns', { JobName: 'hourly', NextToken: token }))).toEqual(refused);
    expect(responder(call('GetWorkflowRuns', { Name: 'nightly', NextToken: token }))).toEqual(refused);
  });

  test('goes on where it was issued, in another process too', () => {
    expect(of(...list)(call('GetJobRuns', { ...nightly, NextToken: token }))).toMatchObject({ output: { JobRuns: runs(2, 5) } });
  });

  test('faults for one that lies beyond a list which has become shorter', () => {
    expect(of(page(runs(0, 2)))(call('GetJobRuns', { ...nightly, NextToken: token }))).toEqual(refused);
  });

  test.each([0, -1, -2_000_000_000, 0.5, 2.5, Infinity])('faults for MaxResults %s, and never loops', (MaxResults) => {
    const name = 'InvalidInputException';
    expect(of(...list)(call('GetJobRuns', { ...nightly, MaxResults }))).toMatchObject({ fault: { name } });
    expect(of(...list)(call('GetJobRuns', { ...nightly, MaxResults, NextToken: token }))).toMatchObject({ fault: { name } });
  });
});

describe('replay with repage, of GetJobBookmarks', () => {
  const entries = Array.from({ length: 5 }, (_, index) => ({ JobName: 'nightly', Version: 9 - index }));
  const bookmarks = (from: number, to: number, NextToken: number, token?: number): Interaction => ({
    operation: 'GetJobBookmarks',
    input: { ...nightly, ...(token !== undefined && { NextToken: token }) },
    output: { JobBookmarkEntries: entries.slice(from, to), NextToken },
  });
  const responder = of(bookmarks(0, 3, 3), bookmarks(3, 5, 1, 3));

  test.each([1, 2, 3, 4, 5, 100])('gives integer tokens above 1 and ends with 1, for MaxResults %d', (MaxResults) => {
    const pages = readPages(responder, 'GetJobBookmarks', { ...nightly, MaxResults }, 1);
    expect(pages.flatMap(({ JobBookmarkEntries }) => JobBookmarkEntries)).toEqual(entries);
    expect(pages.slice(0, -1).every(({ NextToken }) => Number.isInteger(NextToken) && (NextToken as number) > 1)).toBe(true);
  });

  test.each([1, 0, -3, 2, 7, 1000, 2.5, '3'])('faults for the token %j, which it does not issue', (NextToken) => {
    expect(responder(call('GetJobBookmarks', { ...nightly, NextToken }))).toEqual(refused);
  });
});
