import { expect, test } from 'vitest';
import { createCrawler, createTrigger, readCrawler } from './build-world.ts';
import { createGlue, type TestGlue } from './start-world.ts';

const at = Date.UTC(2026, 0, 5, 6) / 1000;

function read(glue: TestGlue): readonly unknown[] {
  const { State, CrawlElapsedTime, LastCrawl } = readCrawler(glue, 'raw');
  return [State, CrawlElapsedTime, LastCrawl?.Status, LastCrawl?.StartTime === undefined ? undefined : LastCrawl.StartTime - at];
}

test('while a crawl runs, LastCrawl is the one before and the elapsed time counts milliseconds in whole seconds', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw');
  glue.crawlOutcomes('raw', [{}, { state: 'FAILED', errorMessage: 'no access to s3://raw' }]);
  const seen = [read(glue)];
  for (let crawl = 0; crawl < 2; crawl++) {
    glue.call('StartCrawler', { Name: 'raw' });
    glue.advance(49_250);
    seen.push(read(glue));
    glue.advance(10_750);
    seen.push(read(glue));
  }
  expect(seen).toEqual([
    ['READY', 0, undefined, undefined],
    ['RUNNING', 49_000, undefined, undefined],
    ['READY', 0, 'SUCCEEDED', 0],
    ['RUNNING', 49_000, 'SUCCEEDED', 0],
    ['READY', 0, 'FAILED', 60],
  ]);
  expect(readCrawler(glue, 'raw').LastCrawl).toMatchObject({ ErrorMessage: 'no access to s3://raw', LogGroup: '/aws-glue/crawlers', LogStream: 'raw' });
});

test('a stopped crawler is STOPPING, then READY; its crawl is CANCELLED for the crawler and STOPPED for the history', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw');
  glue.call('StartCrawler', { Name: 'raw' });
  glue.advance('10s');
  expect(glue.call('StopCrawler', { Name: 'raw' })).toEqual({});
  glue.advance('4s');
  expect(read(glue)).toEqual(['STOPPING', 14_000, undefined, undefined]);
  expect(glue.call('ListCrawls', { CrawlerName: 'raw' }).Crawls?.[0]?.State).toBe('RUNNING');
  glue.advance('1s');
  expect(read(glue)).toEqual(['READY', 0, 'CANCELLED', 0]);
  expect(glue.call('ListCrawls', { CrawlerName: 'raw' }).Crawls?.[0]).toMatchObject({ State: 'STOPPED', StartTime: at, EndTime: at + 15 });
});

test('a scripted cancellation goes through STOPPING too', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw');
  glue.crawlOutcomes('raw', [{ state: 'CANCELLED', duration: '10s' }]);
  glue.call('StartCrawler', { Name: 'raw' });
  glue.advance('12s');
  expect(read(glue)[0]).toBe('STOPPING');
  glue.advance('3s');
  expect(read(glue)).toEqual(['READY', 0, 'CANCELLED', 0]);
});

test('a crawler that is in use can be neither started, changed nor deleted: CrawlerRunningException, also while it stops', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw');
  glue.call('StartCrawler', { Name: 'raw' });
  const refused = () => (['StartCrawler', 'UpdateCrawler', 'DeleteCrawler'] as const).map((operation) => glue.fault(operation, { Name: 'raw' }).name);
  expect(refused()).toEqual(Array.from({ length: 3 }, () => 'CrawlerRunningException'));
  glue.call('StopCrawler', { Name: 'raw' });
  expect(refused()).toEqual(Array.from({ length: 3 }, () => 'CrawlerRunningException'));
  glue.advance('5s');
  expect(glue.call('DeleteCrawler', { Name: 'raw' })).toEqual({});
});

test('a schedule starts crawls; one that is due while another runs is left out', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw', { Schedule: 'cron(0 * * * ? *)' });
  glue.crawlOutcomes('raw', [{ duration: '90m' }, {}]);
  glue.advance('4h');
  const starts = glue.call('ListCrawls', { CrawlerName: 'raw' }).Crawls?.map(({ StartTime = 0 }) => new Date(StartTime * 1000).getUTCHours());
  expect(starts).toEqual([10, 9, 7]);
});

test('a trigger that finds the crawler at work leaves an ERROR crawl in its workflow, and none in the history of the crawler', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw');
  glue.crawlOutcomes('raw', [{}, { state: 'FAILED' }, {}]);
  glue.call('CreateWorkflow', { Name: 'W1' });
  createTrigger(glue, 'start', { WorkflowName: 'W1', Actions: [{ CrawlerName: 'raw' }] });
  glue.call('StartCrawler', { Name: 'raw' });
  glue.call('StartWorkflowRun', { Name: 'W1' });
  glue.advance('2m');
  const node = glue.call('GetWorkflowRuns', { Name: 'W1', IncludeGraph: true }).Runs?.[0]?.Graph?.Nodes?.find(({ Type }) => Type === 'CRAWLER');
  expect(node?.CrawlerDetails?.Crawls?.map(({ State }) => State)).toEqual(['ERROR']);
  expect(glue.call('ListCrawls', { CrawlerName: 'raw' }).Crawls?.map(({ State }) => State)).toEqual(['COMPLETED']);
  expect(read(glue)).toEqual(['READY', 0, 'SUCCEEDED', 0]);
  glue.call('StartCrawler', { Name: 'raw' });
  glue.advance('2m');
  expect(read(glue)[2]).toBe('FAILED');
});

test('a crawler of any name keeps the contract in every answer', () => {
  const glue = createGlue();
  for (const Name of ['a:b*c', '__proto__', 'é 雪 😀', 'x'.repeat(255)]) {
    createCrawler(glue, Name);
    glue.call('StartCrawler', { Name });
    glue.advance('2m');
    expect(readCrawler(glue, Name)).toMatchObject({ Name, State: 'READY', LastCrawl: { Status: 'SUCCEEDED' } });
    expect(glue.call('ListCrawls', { CrawlerName: Name }).Crawls).toHaveLength(1);
  }
});
