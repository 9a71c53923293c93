import { expect, test } from 'vitest';
import type { InputOf } from '../../src/contract/operation.ts';
import { createCrawler as create } from '../../src/simulate/operations/create-crawler.ts';
import { createCrawler, readCrawler } from './build-world.ts';
import { createGlue } from './start-world.ts';

const at = Date.UTC(2026, 0, 5, 6) / 1000;

test('a crawler is shown as it was created, READY, with the defaults of what it leaves out, and no last crawl', () => {
  const glue = createGlue();
  const Targets = { JdbcTargets: [{ ConnectionName: 'db', Path: 'sales/%' }] };
  expect(glue.call('CreateCrawler', { Name: 'raw', Role: 'crawl', DatabaseName: 'lake', Description: 'the raw zone', TablePrefix: 'raw_', Targets, Tags: { team: 'a' } })).toEqual({});
  expect(glue.call('GetCrawler', { Name: 'raw' })).toEqual({
    Crawler: {
      Name: 'raw',
      Role: 'crawl',
      DatabaseName: 'lake',
      Description: 'the raw zone',
      TablePrefix: 'raw_',
      Targets,
      Classifiers: [],
      SchemaChangePolicy: { UpdateBehavior: 'UPDATE_IN_DATABASE', DeleteBehavior: 'DEPRECATE_IN_DATABASE' },
      RecrawlPolicy: { RecrawlBehavior: 'CRAWL_EVERYTHING' },
      LineageConfiguration: { CrawlerLineageSettings: 'DISABLE' },
      State: 'READY',
      CrawlElapsedTime: 0,
      CreationTime: at,
      LastUpdated: at,
      Version: 1,
    },
  });
});

test('what the caller does with its request or with an answer afterwards changes no crawler', () => {
  const { world, ...glue } = createGlue();
  const request: InputOf<'CreateCrawler'> = { Name: 'raw', Role: 'crawl', Targets: { S3Targets: [{ Path: 's3://raw' }] } };
  // The operation itself: calls in tests are copied.
  create(world, request);
  request.Targets.S3Targets?.pop();
  glue.call('GetCrawler', { Name: 'raw' }).Crawler?.Targets?.S3Targets?.push({ Path: 's3://more' });
  expect(glue.call('GetCrawler', { Name: 'raw' }).Crawler?.Targets).toEqual({ S3Targets: [{ Path: 's3://raw' }] });
});

test('a second crawler of the same name is refused and changes nothing: AlreadyExistsException', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw', { Description: 'first', Tags: { team: 'a' } });
  expect(glue.fault('CreateCrawler', { Name: 'raw', Role: 'crawl', Targets: {}, Description: 'second', Tags: { team: 'b' } }).name).toBe('AlreadyExistsException');
  expect(readCrawler(glue, 'raw').Description).toBe('first');
  expect(glue.call('ListCrawlers', { Tags: { team: 'a' } }).CrawlerNames).toEqual(['raw']);
});

test('a schedule that cannot be read is refused and leaves no crawler: InvalidInputException', () => {
  const glue = createGlue();
  expect(glue.fault('CreateCrawler', { Name: 'raw', Role: 'crawl', Targets: {}, Schedule: 'every day' }).name).toBe('InvalidInputException');
  expect(glue.fault('GetCrawler', { Name: 'raw' }).name).toBe('EntityNotFoundException');
});

test('a schedule is shown as SCHEDULED, an empty one not at all', () => {
  const glue = createGlue();
  createCrawler(glue, 'raw', { Schedule: 'cron(0 7 * * ? *)' });
  createCrawler(glue, 'none', { Schedule: '' });
  expect(readCrawler(glue, 'raw').Schedule).toEqual({ ScheduleExpression: 'cron(0 7 * * ? *)', State: 'SCHEDULED' });
  expect(readCrawler(glue, 'none')).not.toHaveProperty('Schedule');
});
