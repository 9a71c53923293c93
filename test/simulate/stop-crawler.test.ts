import { expect, test } from 'vitest';
import { createCrawler, readCrawler } from './build-world.ts';
import { createGlue } from './start-world.ts';

test('an idle crawler, and a stopping one, cannot be stopped: CrawlerNotRunningException, CrawlerStoppingException', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw');
  expect(glue.fault('StopCrawler', { Name: 'raw' }).name).toBe('CrawlerNotRunningException');
  glue.call('StartCrawler', { Name: 'raw' });
  glue.call('StopCrawler', { Name: 'raw' });
  expect(glue.fault('StopCrawler', { Name: 'raw' }).name).toBe('CrawlerStoppingException');
  glue.advance('5s');
  expect(glue.fault('StopCrawler', { Name: 'raw' }).name).toBe('CrawlerNotRunningException');
});

test('a stopped crawl does not end a second time, and the crawler can be started anew', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw');
  glue.call('StartCrawler', { Name: 'raw' });
  glue.call('StopCrawler', { Name: 'raw' });
  glue.advance('5s');
  glue.call('StartCrawler', { Name: 'raw' });
  glue.advance('56s');
  expect(readCrawler(glue, 'raw')).toMatchObject({ State: 'RUNNING', LastCrawl: { Status: 'CANCELLED' } });
});

test('a crawler that does not exist cannot be stopped: EntityNotFoundException', () => {
  expect(createGlue().fault('StopCrawler', { Name: 'none' }).name).toBe('EntityNotFoundException');
});
