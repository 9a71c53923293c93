import { expect, test } from 'vitest';
import { createCrawler, readCrawler } from './build-world.ts';
import { createGlue } from './start-world.ts';

test('an update changes what it names, keeps the rest, and counts the version', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw', { DatabaseName: 'lake', Description: 'old' });
  const before = readCrawler(glue, 'raw');
  glue.advance('90s');
  expect(glue.call('UpdateCrawler', { Name: 'raw', Description: 'new', Targets: { S3Targets: [{ Path: 's3://more' }] } })).toEqual({});
  expect(readCrawler(glue, 'raw')).toEqual({
    ...before,
    Description: 'new',
    Targets: { S3Targets: [{ Path: 's3://more' }] },
    LastUpdated: (before.LastUpdated as number) + 90,
    Version: 2,
  });
});

test('an empty description and an empty schedule take away what was', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw', { Description: 'old', Schedule: 'cron(0 * * * ? *)' });
  glue.call('UpdateCrawler', { Name: 'raw', Description: '', Schedule: '' });
  expect(readCrawler(glue, 'raw')).not.toHaveProperty('Description');
  glue.advance('1d');
  expect(glue.call('ListCrawls', { CrawlerName: 'raw' }).Crawls).toEqual([]);
  expect(readCrawler(glue, 'raw')).not.toHaveProperty('Schedule');
});

test('a new schedule takes the place of the old one, and an update without one leaves it', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw', { Schedule: 'cron(0 * * * ? *)' });
  glue.call('UpdateCrawler', { Name: 'raw', Schedule: 'cron(30 6 * * ? *)' });
  glue.call('UpdateCrawler', { Name: 'raw', Role: 'other' });
  glue.advance('3h');
  expect(glue.call('ListCrawls', { CrawlerName: 'raw' }).Crawls?.map(({ StartTime }) => StartTime)).toEqual([Date.UTC(2026, 0, 5, 6, 30) / 1000]);
});

test('a schedule that cannot be read is refused and changes nothing: InvalidInputException', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw', { Description: 'old' });
  expect(glue.fault('UpdateCrawler', { Name: 'raw', Description: 'new', Schedule: 'cron(0)' }).name).toBe('InvalidInputException');
  expect(readCrawler(glue, 'raw')).toMatchObject({ Description: 'old', Version: 1 });
});

test('a crawler that does not exist cannot be updated: EntityNotFoundException', () => {
  expect(createGlue().fault('UpdateCrawler', { Name: 'none' }).name).toBe('EntityNotFoundException');
});
