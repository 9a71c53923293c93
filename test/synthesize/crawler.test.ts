import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Crawler, CrawlerHistory, CrawlsFilter } from '../../src/generated/types.ts';
import { synthesizeOutput } from '../../src/synthesize/synthesize-output.ts';

const seeds = fc.maxSafeInteger();
const crawlsOf = (seed: number, listLength: number, Filters?: readonly CrawlsFilter[]): readonly CrawlerHistory[] =>
  synthesizeOutput('ListCrawls', { CrawlerName: 'files', MaxResults: 1_000, ...(Filters && { Filters: [...Filters] }) }, { seed, listLength }).Crawls ?? [];
const crawlerOf = (seed: number, listLength: number): Crawler => synthesizeOutput('GetCrawler', { Name: 'files' }, { seed, listLength }).Crawler ?? {};

describe('the crawls of a crawler', () => {
  test('are newest first, each over before the next one starts, and only the newest may run', () => {
    fc.assert(fc.property(seeds, (seed) => {
      for (const [index, { State, StartTime = Infinity, EndTime }] of crawlsOf(seed, 30).entries()) {
        const next = crawlsOf(seed, 30)[index - 1]?.StartTime ?? Infinity;
        expect(State === 'RUNNING' ? index : 0).toBe(0);
        expect(EndTime === undefined).toBe(State === 'RUNNING');
        expect((EndTime ?? StartTime + 1) > StartTime && (EndTime ?? StartTime) < next).toBe(true);
      }
    }), { numRuns: 20, seed: 1 });
  });

  test('are in every state, tell why they failed and what they found, in whole seconds', () => {
    const crawls = Array.from({ length: 30 }, (_, seed) => crawlsOf(seed, 5)).flat();
    expect(new Set(crawls.map(({ State }) => State))).toEqual(new Set(['RUNNING', 'COMPLETED', 'FAILED', 'STOPPED']));
    for (const { State, ErrorMessage, Summary, StartTime, DPUHour } of crawls) {
      expect([ErrorMessage !== undefined, Summary !== undefined]).toEqual([State === 'FAILED', State === 'COMPLETED']);
      expect(Number.isInteger(StartTime)).toBe(true);
      expect(DPUHour === undefined).toBe(State === 'RUNNING');
      expect(typeof JSON.parse(Summary ?? '{}')).toBe('object');
    }
  });

  test('have ids of their own, of the form of a UUID', () => {
    const ids = crawlsOf(1, 200).map(({ CrawlId }) => CrawlId);
    expect(new Set(ids).size).toBe(200);
    expect(ids.filter((id) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? ''))).toEqual([]);
  });
});

describe('filters of crawls', () => {
  const all = crawlsOf(7, 60);
  const tenth = all[10];
  const at = ((tenth?.StartTime ?? 0) * 1_000).toString();
  const cases: readonly (readonly [what: string, CrawlsFilter, (crawl: CrawlerHistory) => boolean])[] = [
    ['of one state', { FieldName: 'STATE', FilterOperator: 'EQ', FieldValue: 'FAILED' }, ({ State }) => State === 'FAILED'],
    ['of any other state', { FieldName: 'STATE', FilterOperator: 'NE', FieldValue: 'COMPLETED' }, ({ State }) => State !== 'COMPLETED'],
    ['of one id', { FieldName: 'CRAWL_ID', FilterOperator: 'EQ', FieldValue: tenth?.CrawlId ?? '' }, (crawl) => crawl === tenth],
    ['after a time in milliseconds', { FieldName: 'START_TIME', FilterOperator: 'GT', FieldValue: at }, (crawl) => all.indexOf(crawl) < 10],
    ['at or after it', { FieldName: 'START_TIME', FilterOperator: 'GE', FieldValue: at }, (crawl) => all.indexOf(crawl) <= 10],
    ['before it', { FieldName: 'START_TIME', FilterOperator: 'LT', FieldValue: at }, (crawl) => all.indexOf(crawl) > 10],
    ['at or before it', { FieldName: 'START_TIME', FilterOperator: 'LE', FieldValue: at }, (crawl) => all.indexOf(crawl) >= 10],
    ['that ended before it', { FieldName: 'END_TIME', FilterOperator: 'LT', FieldValue: at }, (crawl) => all.indexOf(crawl) > 10],
    ['of some cost', { FieldName: 'DPU_HOUR', FilterOperator: 'GE', FieldValue: '0.2' }, ({ DPUHour = 0 }) => DPUHour >= 0.2],
    ['of a time that is none', { FieldName: 'START_TIME', FilterOperator: 'GT', FieldValue: 'yesterday' }, () => false],
    ['of a filter without a value', { FieldName: 'STATE', FilterOperator: 'EQ' }, () => true],
    ['of a filter without an operator', { FieldName: 'STATE', FieldValue: 'FAILED' }, () => true],
    ['of an empty filter', {}, () => true],
  ];

  test.each(cases)('answer the crawls %s and no others', (_what, filter, passes) => {
    expect(crawlsOf(7, 60, [filter])).toEqual(all.filter(passes));
  });

  test('take out what fails any of them', () => {
    const filters = [cases[0]?.[1] ?? {}, cases[3]?.[1] ?? {}];
    expect(crawlsOf(7, 60, filters)).toEqual(all.slice(0, 10).filter(({ State }) => State === 'FAILED'));
  });

  test('on the end take out a crawl that still runs', () => {
    const seed = Array.from({ length: 30 }, (_, index) => index).find((index) => crawlsOf(index, 3)[0]?.State === 'RUNNING') ?? 0;
    const [running, ...over] = crawlsOf(seed, 3);
    expect(running?.State).toBe('RUNNING');
    expect(crawlsOf(seed, 3, [{ FieldName: 'END_TIME', FilterOperator: 'GE', FieldValue: '0' }])).toEqual(over);
  });
});

describe('a crawler', () => {
  const ended = { COMPLETED: 'SUCCEEDED', FAILED: 'FAILED', STOPPED: 'CANCELLED' } as const;

  test('is busy while its newest crawl runs, and tells of the newest that is over', () => {
    const states = new Set<string | undefined>();
    for (let seed = 0; seed < 60; seed++) {
      const crawls = crawlsOf(seed, 4);
      const { State, LastCrawl, CrawlElapsedTime = 0 } = crawlerOf(seed, 4);
      const last = crawls.find((crawl) => crawl.State !== 'RUNNING');
      states.add(State);
      expect(State === 'READY').toBe(crawls[0] === last);
      expect(LastCrawl).toMatchObject({ Status: ended[last?.State as keyof typeof ended], StartTime: last?.StartTime, MessagePrefix: last?.CrawlId });
      expect(LastCrawl?.ErrorMessage).toBe(last?.ErrorMessage);
      const { StartTime = 0, EndTime = StartTime } = crawls[0] ?? {};
      expect(CrawlElapsedTime >= (EndTime - StartTime) * 1_000 && CrawlElapsedTime > 0).toBe(true);
    }
    expect(states).toEqual(new Set(['READY', 'RUNNING', 'STOPPING']));
  });

  test('that never ran, or runs for the first time, has no last crawl', () => {
    expect(crawlerOf(1, 0)).toMatchObject({ State: 'READY' });
    expect(crawlerOf(1, 0)).not.toHaveProperty('LastCrawl');
    const first = Array.from({ length: 20 }, (_, seed) => crawlerOf(seed, 1)).filter(({ State }) => State !== 'READY');
    expect(first.length).toBeGreaterThan(2);
    expect(first.filter(({ LastCrawl }) => LastCrawl !== undefined)).toEqual([]);
  });

  test('was made before its first crawl, and updated no earlier', () => {
    const { CreationTime = Infinity, LastUpdated = 0 } = crawlerOf(3, 50);
    expect(CreationTime).toBeLessThan(crawlsOf(3, 50).at(-1)?.StartTime ?? 0);
    expect(LastUpdated).toBeGreaterThanOrEqual(CreationTime);
  });

  test.each(['a:b*c', '::', '🚀'])('named %s has a log stream that CloudWatch takes', (Name) => {
    const { Crawler: found } = synthesizeOutput('GetCrawler', { Name }, { seed: 2, size: 'maximal', listLength: 5 });
    expect(found?.LastCrawl?.LogStream).toMatch(/^[^:*]+$/);
  });
});
