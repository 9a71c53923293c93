import { expect, test } from 'vitest';
import { createCrawler } from './build-world.ts';
import { createGlue } from './start-world.ts';

test('a deleted crawler is gone, with its tags and its schedule, and cannot be deleted again: EntityNotFoundException', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw', { Schedule: 'cron(0 * * * ? *)', Tags: { team: 'a' } });
  expect(glue.call('DeleteCrawler', { Name: 'raw' })).toEqual({});
  expect(glue.fault('DeleteCrawler', { Name: 'raw' }).name).toBe('EntityNotFoundException');
  expect(glue.world.schedule.next()).toBeUndefined();
  createCrawler(glue, 'raw');
  expect(glue.call('ListCrawlers', { Tags: { team: 'a' } })).toEqual({ CrawlerNames: [] });
});

test('a crawler made anew has no history and repeats no crawl id', () => {
  const glue = createGlue();
  const crawl = () => {
    createCrawler(glue, 'raw');
    glue.call('StartCrawler', { Name: 'raw' });
    glue.advance('2m');
    const { Crawls = [] } = glue.call('ListCrawls', { CrawlerName: 'raw' });
    glue.call('DeleteCrawler', { Name: 'raw' });
    return Crawls.map(({ CrawlId }) => CrawlId);
  };
  const ids = [...crawl(), ...crawl()];
  expect([ids.length, new Set(ids).size]).toEqual([2, 2]);
});
