import { expect, test } from 'vitest';
import { createCrawler, readCrawler } from './build-world.ts';
import { createGlue } from './start-world.ts';

test('a start is answered by an empty object, and the crawler runs at once', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw');
  expect(glue.call('StartCrawler', { Name: 'raw' })).toEqual({});
  expect(readCrawler(glue, 'raw').State).toBe('RUNNING');
});

test('crawls take the outcomes in turn, starts that were refused take none; the last stands for all further ones', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw');
  glue.crawlOutcomes('raw', [{ state: 'FAILED' }, { duration: '5m' }]);
  const states = Array.from({ length: 3 }, () => {
    glue.call('StartCrawler', { Name: 'raw' });
    glue.fault('StartCrawler', { Name: 'raw' });
    glue.advance('5m');
    return readCrawler(glue, 'raw').LastCrawl?.Status;
  });
  expect(states).toEqual(['FAILED', 'SUCCEEDED', 'SUCCEEDED']);
});

test('a crawler that does not exist cannot be started: EntityNotFoundException', () => {
  expect(createGlue().fault('StartCrawler', { Name: 'none' }).name).toBe('EntityNotFoundException');
});
