import { expect, test } from 'vitest';
import type { CrawlerHistory, CrawlsFilter } from '../../src/generated/types.ts';
import { createCrawler } from './build-world.ts';
import { createGlue, type TestGlue } from './start-world.ts';

const at = Date.UTC(2026, 0, 5, 6);
const minute = 60_000;

/** Crawls that start every two minutes from 06:00: COMPLETED, FAILED, STOPPED, then COMPLETED; with as many more of these as asked for. */
function crawl(count: number): TestGlue {
  const glue = createGlue();
  createCrawler(glue, 'raw');
  glue.crawlOutcomes('raw', [{ dpuSeconds: 3600 }, { state: 'FAILED' }, { state: 'CANCELLED' }, {}]);
  for (let index = 0; index < count; index++) {
    glue.call('StartCrawler', { Name: 'raw' });
    glue.advance('2m');
  }
  return glue;
}

function list(glue: TestGlue, ...Filters: readonly CrawlsFilter[]): CrawlerHistory[] {
  return glue.call('ListCrawls', { CrawlerName: 'raw', Filters: [...Filters] }).Crawls ?? [];
}

/** The minutes after 06:00 at which the crawls listed began. */
function minutes(glue: TestGlue, FieldName: CrawlsFilter['FieldName'], FilterOperator: CrawlsFilter['FilterOperator'], FieldValue: string): number[] {
  const filter = { FieldName, FilterOperator, FieldValue } as CrawlsFilter;
  return list(glue, filter).map(({ StartTime = 0 }) => (StartTime * 1000 - at) / minute);
}

test('crawls are listed newest first, with states and members of their own', () => {
  const glue = crawl(3);
  glue.call('StartCrawler', { Name: 'raw' });
  const crawls = list(glue);
  expect(crawls.map(({ State }) => State)).toEqual(['RUNNING', 'STOPPED', 'FAILED', 'COMPLETED']);
  expect(crawls[3]).toEqual({
    CrawlId: expect.stringMatching(/^crawl_/),
    State: 'COMPLETED',
    StartTime: at / 1000,
    EndTime: (at + minute) / 1000,
    LogGroup: '/aws-glue/crawlers',
    LogStream: 'raw',
    MessagePrefix: crawls[3]?.CrawlId,
    DPUHour: 1,
  });
  expect(crawls[0]).not.toHaveProperty('EndTime');
});

test('a page holds 20 unless another size is asked for, and tokens go on where it ended', () => {
  const glue = crawl(25);
  const first = glue.call('ListCrawls', { CrawlerName: 'raw' });
  glue.call('StartCrawler', { Name: 'raw' });
  const second = glue.call('ListCrawls', { CrawlerName: 'raw', NextToken: first.NextToken as string, MaxResults: 1000 });
  expect([first.Crawls?.length, second.Crawls?.length, second.NextToken]).toEqual([20, 5, undefined]);
  expect(new Set([...(first.Crawls ?? []), ...(second.Crawls ?? [])].map(({ CrawlId }) => CrawlId)).size).toBe(25);
});

test.each([
  ['START_TIME', 'GT', at + 2 * minute, [6, 4]],
  ['START_TIME', 'GE', at + 2 * minute, [6, 4, 2]],
  ['START_TIME', 'LT', at + 2 * minute, [0]],
  ['START_TIME', 'LE', at + 2 * minute, [2, 0]],
  ['START_TIME', 'EQ', at + 2 * minute, [2]],
  ['START_TIME', 'NE', at + 2 * minute, [6, 4, 0]],
  ['START_TIME', 'GT', at / 1000, [6, 4, 2, 0]],
  ['END_TIME', 'LE', at + 3 * minute, [2, 0]],
  ['END_TIME', 'NE', at, [4, 2, 0]],
  ['DPU_HOUR', 'GE', 0.5, [0]],
  ['STATE', 'EQ', 'FAILED', [2]],
  ['STATE', 'NE', 'FAILED', [6, 4, 0]],
  ['STATE', 'EQ', 'CANCELLED', []],
] as const)('the filter %s %s %s, times in milliseconds, lists the crawls that began at %j minutes', (field, operator, value, expected) => {
  const glue = crawl(3);
  glue.call('StartCrawler', { Name: 'raw' });
  expect(minutes(glue, field, operator, String(value))).toEqual(expected);
});

test('filters are joined by and; a crawl is found by its id', () => {
  const glue = crawl(4);
  const [, wanted] = list(glue);
  expect(list(glue, { FieldName: 'CRAWL_ID', FilterOperator: 'EQ', FieldValue: wanted?.CrawlId as string })).toEqual([wanted]);
  const after = { FieldName: 'START_TIME', FilterOperator: 'GE', FieldValue: String(at + 2 * minute) } as const;
  expect(list(glue, after, { FieldName: 'STATE', FilterOperator: 'EQ', FieldValue: 'COMPLETED' }).map(({ StartTime }) => StartTime)).toEqual([(at + 6 * minute) / 1000]);
});

test.each([
  { FieldName: 'START_TIME', FilterOperator: 'GT', FieldValue: '2026-01-05T06:00:00Z' },
  { FieldName: 'END_TIME', FilterOperator: 'GT', FieldValue: '' },
  { FieldName: 'DPU_HOUR', FilterOperator: 'GT', FieldValue: 'Infinity' },
  { FieldName: 'STATE', FilterOperator: 'GT', FieldValue: 'FAILED' },
  { FieldName: 'CRAWL_ID', FilterOperator: 'LE', FieldValue: 'a' },
  { FieldName: 'STATE', FilterOperator: 'EQ' },
  { FilterOperator: 'EQ', FieldValue: 'FAILED' },
  {},
] as const)('the filter %j asks nothing that can be answered: InvalidInputException', (filter) => {
  const glue = crawl(1);
  expect(glue.fault('ListCrawls', { CrawlerName: 'raw', Filters: [filter] }).name).toBe('InvalidInputException');
});

test('a token belongs to its crawler and its filters: InvalidInputException with others', () => {
  const glue = crawl(3);
  createCrawler(glue, 'other');
  const { NextToken = '' } = glue.call('ListCrawls', { CrawlerName: 'raw', MaxResults: 1 });
  expect(glue.fault('ListCrawls', { CrawlerName: 'other', NextToken }).name).toBe('InvalidInputException');
  expect(glue.fault('ListCrawls', { CrawlerName: 'raw', Filters: [{ FieldName: 'STATE', FilterOperator: 'EQ', FieldValue: 'FAILED' }], NextToken }).name).toBe('InvalidInputException');
});

test('crawls are listed for twelve months, or as long as the settings say', () => {
  const glue = crawl(2);
  glue.advance(365 * 86_400_000 - 3 * minute);
  expect(list(glue)).toHaveLength(1);
  glue.advance('5m');
  expect(list(glue)).toEqual([]);
});

test('a crawler that does not exist has no crawls to list: EntityNotFoundException', () => {
  expect(createGlue().fault('ListCrawls', { CrawlerName: 'none' }).name).toBe('EntityNotFoundException');
});
