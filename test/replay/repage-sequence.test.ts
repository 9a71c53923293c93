import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../src/generated/types.ts';
import { replay } from '../../src/replay/replay.ts';
import { call, page, readPages, record, runs } from './interactions.ts';

const nightly = { JobName: 'nightly' };
const of = (...interactions: Interaction[]) => replay({ recordings: [record(...interactions)], repage: true });
const firstOf = (pages: readonly Record<string, unknown>[]) => (pages.flatMap(({ JobRuns }) => JobRuns) as { Id: string }[])[0]?.Id;
const countOf = (pages: readonly Record<string, unknown>[]) => pages.reduce((sum, { JobRuns }) => sum + (JobRuns as []).length, 0);

describe('replay with repage, of a list that was read several times', () => {
  const early = [page(runs(2, 4), undefined, 'a'), page(runs(4, 6), 'a')];
  const late = [page(runs(0, 3), undefined, 'a'), page(runs(3, 6), 'a')];

  test.each([
    ['one after the other', [...early, ...late]],
    ['page by page in turns', [early[0], late[0], early[1], late[1]] as Interaction[]],
  ])('gives each reading its own list, then the last again, recorded %s', (_what, recorded) => {
    const responder = of(...recorded);
    const read = () => readPages(responder, 'GetJobRuns', { ...nightly, MaxResults: 1 });
    const readings = [read(), read(), read()];
    expect(readings.map((pages) => [firstOf(pages), countOf(pages)])).toEqual([['jr_2', 4], ['jr_0', 6], ['jr_0', 6]]);
  });

  test('shares the pages that were recorded for one of two readings only', () => {
    const responder = of(early[0] as Interaction, ...early);
    expect(Array.from({ length: 2 }, () => countOf(readPages(responder, 'GetJobRuns', nightly)))).toEqual([4, 4]);
  });

  test('goes on in the list that the token was issued for, when another reading has begun since', () => {
    const responder = of(...early, ...late);
    const input = { ...nightly, MaxResults: 1 };
    const { NextToken } = (responder(call('GetJobRuns', input)) as { output: { NextToken: string } }).output;
    responder(call('GetJobRuns', input));
    expect(responder(call('GetJobRuns', { ...input, NextToken }))).toMatchObject({ output: { JobRuns: runs(3, 4) } });
  });

  test("throws with exhaustion 'error' for one reading too many, and not for a page too many", () => {
    const responder = replay({ recordings: [record(...early)], repage: true, exhaustion: 'error' });
    const pages = readPages(responder, 'GetJobRuns', { ...nightly, MaxResults: 1 });
    expect(pages).toHaveLength(4);
    expect(responder(call('GetJobRuns', { ...nightly, NextToken: pages[0]?.['NextToken'] }))).toBeDefined();
    expect(() => responder(call('GetJobRuns', nightly))).toThrow('GLUE_RECORDING_EXHAUSTED');
  });

  test('answers a recorded fault in its turn, the same object each time', () => {
    const throttled: Interaction = { operation: 'GetJobRuns', input: nightly, fault: { name: 'ThrottlingException' } };
    const responder = of(throttled, ...early);
    const fault = responder(call('GetJobRuns', { ...nightly, MaxResults: 7 }));
    expect(fault).toEqual({ fault: { name: 'ThrottlingException', status: 400 } });
    expect(countOf(readPages(responder, 'GetJobRuns', nightly))).toBe(4);
    responder.reset();
    expect(responder(call('GetJobRuns', nightly))).toBe(fault);
  });

  test('passes over a fault within the list, which a client got past by asking again', () => {
    const throttled: Interaction = { operation: 'GetJobRuns', input: { ...nightly, NextToken: 'a' }, fault: { name: 'ThrottlingException' } };
    expect(countOf(readPages(of(early[0] as Interaction, throttled, early[1] as Interaction), 'GetJobRuns', nightly))).toBe(4);
  });

  test('takes a refused page size as no reading of the list', () => {
    const tooMany: Interaction = { operation: 'GetJobRuns', input: { ...nightly, MaxResults: 500 }, fault: { name: 'InvalidInputException' } };
    const responder = of(tooMany, ...early, tooMany);
    expect(Array.from({ length: 3 }, () => countOf(readPages(responder, 'GetJobRuns', nightly)))).toEqual([4, 4, 4]);
  });

  test('answers a refusal that no page size can be the reason of', () => {
    const refused: Interaction = { operation: 'ListCrawls', input: { CrawlerName: 'c', Filters: [{ FieldName: 'STATE' }] }, fault: { name: 'InvalidInputException' } };
    expect(of(refused)(call('ListCrawls', refused.input))).toMatchObject({ fault: { name: 'InvalidInputException' } });
  });

  test('uses a list as a whole', () => {
    const responder = of(...early, ...late);
    responder(call('GetJobRuns', { ...nightly, MaxResults: 1 }));
    expect(responder.unused()).toEqual(late);
    responder.reset();
    expect(responder.unused()).toEqual([...early, ...late]);
  });
});

describe('replay with repage, of a list whose recording breaks off', () => {
  test.each([1, 2, 3, 100])('serves what there is, then leaves the call and says why, for MaxResults %d', (MaxResults) => {
    const responder = of(page(runs(0, 2), undefined, 'a'), page(runs(2, 3), 'a', 'b'));
    const input = { ...nightly, MaxResults };
    let served = 0;
    let at = call('GetJobRuns', input);
    for (let outcome = responder(at); outcome; outcome = responder(at)) {
      const { JobRuns, NextToken } = outcome.output as unknown as { JobRuns: []; NextToken: string };
      served += JobRuns.length;
      at = call('GetJobRuns', { ...input, NextToken });
    }
    expect(served).toBe(3);
    const { code, detail } = responder.explain(at);
    expect(code).toBe('GLUE_RECORDING_NO_MATCH');
    expect(detail.message).toContain('breaks off after 3 items');
    expect(detail.path).toBe('recordings[0]#/interactions/1');
  });

  test('says nothing of a break for a page that it can serve', () => {
    const responder = of(page(runs(0, 4)));
    const { output } = responder(call('GetJobRuns', { ...nightly, MaxResults: 2 })) as unknown as { output: { NextToken: string } };
    expect(responder.explain(call('GetJobRuns', { ...nightly, NextToken: output.NextToken })).message).not.toContain('breaks off');
  });

  test('serves an empty first page that promises more, and says why there is none', () => {
    const responder = of(page([], undefined, 'a'));
    const { output } = responder(call('GetJobRuns', nightly)) as unknown as { output: { JobRuns: []; NextToken: string } };
    expect(output.JobRuns).toEqual([]);
    const next = call('GetJobRuns', { ...nightly, NextToken: output.NextToken });
    expect(responder(next)).toBeUndefined();
    expect(responder.explain(next).message).toContain('breaks off after 0 items');
  });

  test('does not follow a token that leads back into the list', () => {
    const responder = of(page(runs(0, 2), undefined, 'a'), page(runs(2, 4), 'a', 'a'));
    expect(() => readPages(responder, 'GetJobRuns', nightly)).toThrow('no page 2');
  });

  test('names no page among the differences of another list, for it would not count', () => {
    const responder = of(page(runs(0, 2), undefined, 'a'), page(runs(2, 4), 'a'));
    const { message } = responder.explain(call('GetJobRuns', { JobName: 'weekly', MaxResults: 2, NextToken: 'b' }));
    expect(message).toContain('/JobName: sent "weekly"');
    expect(message).not.toMatch(/\/(?:MaxResults|NextToken): /);
  });

  test('leaves calls of a list whose first page was not recorded, and names the page there is', () => {
    const responder = of(page(runs(2, 4), 'a'));
    expect(responder(call('GetJobRuns', nightly))).toBeUndefined();
    expect(responder(call('GetJobRuns', { ...nightly, NextToken: 'a' }))).toBeUndefined();
    expect(responder.explain(call('GetJobRuns', nightly)).message).toContain('/NextToken: sent nothing, recorded "a"');
  });
});

describe('replay with repage, of a list out of order', () => {
  test.each<[string, Interaction[], string]>([
    ['job runs within a page', [page([...runs(1, 2), ...runs(0, 1)])], '0/output/JobRuns/1/StartedOn'],
    ['job runs between two pages', [page(runs(3, 5), undefined, 'a'), page(runs(0, 2), 'a')], '1/output/JobRuns/0/StartedOn'],
    [
      'bookmarks',
      [{ operation: 'GetJobBookmarks', input: nightly, output: { JobBookmarkEntries: [{ Version: 1 }, { Version: 2 }] } }],
      '0/output/JobBookmarkEntries/1/Version',
    ],
  ])('refuses %s and names the item', (_what, recorded, place) => {
    expect(() => of(...recorded)).toThrow(expect.objectContaining({ code: 'GLUE_RECORDING_INVALID', detail: expect.objectContaining({ path: `recordings[0]#/interactions/${place}` }) }));
    expect(() => replay({ recordings: [record(...recorded)] })).not.toThrow();
  });

  test.each<[string, Interaction]>([
    ['runs that began at the same time', page([...runs(1, 2), ...runs(1, 2)])],
    ['runs without a start', page([{ Id: 'jr_1' }, ...runs(0, 1)])],
    ['workflow runs, whose order nobody documents', { operation: 'GetWorkflowRuns', input: { Name: 'w' }, output: { Runs: [{ StartedOn: 1 }, { StartedOn: 2 }] } }],
  ])('takes %s', (_what, interaction) => {
    expect(() => of(interaction)).not.toThrow();
  });
});
