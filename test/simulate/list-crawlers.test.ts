import { expect, test } from 'vitest';
import { createCrawler } from './build-world.ts';
import { createGlue } from './start-world.ts';

test('names are listed, of the crawlers that have every tag asked for', () => {
  const glue = createGlue();
  createCrawler(glue, 'a', { Tags: { team: 'x', stage: 'dev' } });
  createCrawler(glue, 'b', { Tags: { team: 'x' } });
  createCrawler(glue, 'c');
  expect(glue.call('ListCrawlers', {})).toEqual({ CrawlerNames: ['a', 'b', 'c'] });
  expect(glue.call('ListCrawlers', { Tags: { team: 'x', stage: 'dev' } })).toEqual({ CrawlerNames: ['a'] });
  expect(glue.call('ListCrawlers', { Tags: { team: 'x', other: '' } })).toEqual({ CrawlerNames: [] });
});

test('no page holds more than the hundred names that the model allows, whatever is asked for', () => {
  const glue = createGlue();
  for (let index = 0; index < 150; index++) createCrawler(glue, `c${index}`);
  const first = glue.call('ListCrawlers', { MaxResults: 1000 });
  const second = glue.call('ListCrawlers', { MaxResults: 1000, NextToken: first.NextToken as string });
  expect([first.CrawlerNames?.length, second.CrawlerNames?.length, second.NextToken]).toEqual([100, 50, undefined]);
  expect(new Set([...(first.CrawlerNames ?? []), ...(second.CrawlerNames ?? [])]).size).toBe(150);
});
