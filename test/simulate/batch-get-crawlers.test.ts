import { expect, test } from 'vitest';
import { createCrawler, readCrawler } from './build-world.ts';
import { createGlue } from './start-world.ts';

test('crawlers come in the order asked, each once; names without a crawler are told, never a fault', () => {
  const glue = createGlue();
  createCrawler(glue, 'a');
  createCrawler(glue, 'b');
  expect(glue.call('BatchGetCrawlers', { CrawlerNames: ['b', 'none', 'a', 'b'] })).toEqual({
    Crawlers: [readCrawler(glue, 'b'), readCrawler(glue, 'a')],
    CrawlersNotFound: ['none'],
  });
});
