import { expect, test } from 'vitest';
import { createCrawler, readCrawler } from './build-world.ts';
import { createGlue } from './start-world.ts';

test('crawlers are answered whole, each as GetCrawler shows it; none is an empty list', () => {
  const glue = createGlue();
  expect(glue.call('GetCrawlers', {})).toEqual({ Crawlers: [] });
  createCrawler(glue, 'a', { Description: 'first' });
  createCrawler(glue, 'b');
  glue.call('StartCrawler', { Name: 'b' });
  expect(glue.call('GetCrawlers', {})).toEqual({ Crawlers: [readCrawler(glue, 'a'), readCrawler(glue, 'b')] });
});

test('pages hold every crawler once while others are created and deleted in between', () => {
  const glue = createGlue();
  for (const name of ['c', 'a', 'b', 'd']) createCrawler(glue, name);
  const first = glue.call('GetCrawlers', { MaxResults: 2 });
  glue.call('DeleteCrawler', { Name: 'c' });
  createCrawler(glue, 'e');
  const second = glue.call('GetCrawlers', { MaxResults: 1000, NextToken: first.NextToken as string });
  expect([first, second].map(({ Crawlers }) => Crawlers?.map(({ Name }) => Name))).toEqual([['c', 'a'], ['b', 'd', 'e']]);
  expect(second.NextToken).toBeUndefined();
});

test.each(['GetCrawlers', 'ListCrawlers'] as const)('%s declares no InvalidInputException: a forged token is the common ValidationException', (operation) => {
  expect(createGlue().fault(operation, { NextToken: 'forged' })).toMatchObject({ name: 'ValidationException', status: 400 });
});
