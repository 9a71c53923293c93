import { expect, test } from 'vitest';
import { createCrawler, createJob, createTrigger, readCrawler } from './build-world.ts';
import { createGlue } from './start-world.ts';

const hourly = 'cron(0 * * * ? *)';

test('however much time passes, a workflow keeps the runs that may still be read, a crawler its crawls and no others', () => {
  const glue = createGlue({ settings: { workflowRunHistory: '1d', crawlHistory: '1d' } });
  createJob(glue, 'load');
  createCrawler(glue, 'lake', { Schedule: hourly });
  glue.call('CreateWorkflow', { Name: 'w' });
  createTrigger(glue, 'often', { Type: 'SCHEDULED', Schedule: hourly, StartOnCreation: true, WorkflowName: 'w' });
  glue.advance('30d');
  expect(glue.world.workflows.get('w')?.runs).toMatchObject({ length: 720, oldest: 695 });
  expect(glue.world.crawlers.get('lake')?.crawls).toMatchObject({ length: 720, oldest: 695 });
  expect(glue.call('GetWorkflowRuns', { Name: 'w' }).Runs).toHaveLength(25);
  expect(glue.call('ListCrawls', { CrawlerName: 'lake', MaxResults: 100 }).Crawls).toHaveLength(25);
});

test('the last crawl is shown however old it is, also while the next one runs', () => {
  const glue = createGlue({ settings: { crawlHistory: '1d' } });
  createCrawler(glue, 'lake');
  glue.call('StartCrawler', { Name: 'lake' });
  glue.advance('9d');
  glue.call('StartCrawler', { Name: 'lake' });
  expect(readCrawler(glue, 'lake').LastCrawl).toMatchObject({ Status: 'SUCCEEDED' });
});
