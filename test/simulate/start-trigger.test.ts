import { expect, test } from 'vitest';
import { createCrawler, createJob, createTrigger, readCrawler, readTrigger, runsOf } from './build-world.ts';
import { createGlue } from './start-world.ts';

test('an ON_DEMAND trigger fires once per start and stays CREATED', () => {
  const glue = createGlue();
  createJob(glue, 'load', { ExecutionProperty: { MaxConcurrentRuns: 2 } });
  createCrawler(glue, 'raw');
  createTrigger(glue, 'go', { Actions: [{ JobName: 'load' }, { CrawlerName: 'raw' }] });
  expect(glue.call('StartTrigger', { Name: 'go' })).toEqual({ Name: 'go' });
  glue.call('StartTrigger', { Name: 'go' });
  expect(readTrigger(glue, 'go').State).toBe('CREATED');
  expect(runsOf(glue, 'load').map(({ JobRunState, TriggerName }) => [JobRunState, TriggerName])).toEqual([['STARTING', 'go'], ['STARTING', 'go']]);
  expect(readCrawler(glue, 'raw').State).toBe('RUNNING');
  expect(glue.call('ListCrawls', { CrawlerName: 'raw' }).Crawls).toHaveLength(1);
});

test('the action overrides what the job says for its own run', () => {
  const glue = createGlue();
  createJob(glue, 'load', { Timeout: 60, DefaultArguments: { '--day': 'sun', '--mode': 'full' } });
  const overrides = { Arguments: { '--day': 'mon' }, Timeout: 5, SecurityConfiguration: 'sealed', NotificationProperty: { NotifyDelayAfter: 3 } };
  createTrigger(glue, 'go', { Actions: [{ JobName: 'load', ...overrides }] });
  glue.call('StartTrigger', { Name: 'go' });
  expect(runsOf(glue, 'load')[0]).toMatchObject({ ...overrides, PredecessorRuns: [] });
});

test('a job at its limit is no error of the start: its run is FAILED in the observed words, or waits where the job says so', () => {
  const glue = createGlue();
  createJob(glue, 'load');
  createJob(glue, 'patient', { JobRunQueuingEnabled: true });
  createTrigger(glue, 'go', { Actions: [{ JobName: 'load' }, { JobName: 'patient' }] });
  glue.call('StartTrigger', { Name: 'go' });
  glue.call('StartTrigger', { Name: 'go' });
  expect(runsOf(glue, 'load')[1]).toMatchObject({ JobRunState: 'FAILED', ErrorMessage: 'Max concurrent runs exceeded', TriggerName: 'go' });
  expect(runsOf(glue, 'patient')[1]).toMatchObject({ JobRunState: 'WAITING', TriggerName: 'go' });
});

test('jobs and crawlers that are missing, or busy, are passed over and the rest starts (observed: 200 for a missing job)', () => {
  const glue = createGlue();
  createJob(glue, 'load');
  createCrawler(glue, 'raw');
  glue.call('StartCrawler', { Name: 'raw' });
  createTrigger(glue, 'go', { Actions: [{ JobName: 'none' }, { CrawlerName: 'none' }, { CrawlerName: 'raw' }, { JobName: 'load' }] });
  expect(glue.call('StartTrigger', { Name: 'go' })).toEqual({ Name: 'go' });
  expect(runsOf(glue, 'load')).toHaveLength(1);
  expect(glue.call('ListCrawls', { CrawlerName: 'raw' }).Crawls).toHaveLength(1);
});

test('the start trigger of a workflow starts a run of it; at the limit the caller is told: ConcurrentRunsExceededException', () => {
  const glue = createGlue();
  createJob(glue, 'load');
  glue.call('CreateWorkflow', { Name: 'W1', MaxConcurrentRuns: 1 });
  createTrigger(glue, 'go', { WorkflowName: 'W1' });
  glue.call('StartTrigger', { Name: 'go' });
  expect(glue.fault('StartTrigger', { Name: 'go' })).toMatchObject({ name: 'ConcurrentRunsExceededException', message: 'Concurrent runs exceeded for workflow: W1.' });
  const { Runs } = glue.call('GetWorkflowRuns', { Name: 'W1', IncludeGraph: true });
  expect(Runs).toHaveLength(1);
  expect(Runs?.[0]).toMatchObject({ Status: 'RUNNING', Statistics: { RunningActions: 1 } });
  expect(runsOf(glue, 'load')).toHaveLength(1);
});

test('an EVENT trigger cannot be started: InvalidInputException in the observed words', () => {
  const glue = createGlue();
  createTrigger(glue, 'event', { Type: 'EVENT' });
  expect(glue.fault('StartTrigger', { Name: 'event' })).toEqual({ name: 'InvalidInputException', message: 'Trigger Type EVENT cannot be started', status: 400 });
});

test('a trigger that is active, or changing, cannot be started again: InvalidInputException', () => {
  const glue = createGlue();
  createTrigger(glue, 'night', { Type: 'SCHEDULED', Schedule: 'cron(0 2 * * ? *)' });
  glue.call('StartTrigger', { Name: 'night' });
  expect(glue.fault('StartTrigger', { Name: 'night' }).message).toBe('The operation is not allowed when trigger is in state: ACTIVATING');
  glue.advance('1s');
  expect(glue.fault('StartTrigger', { Name: 'night' }).message).toBe('The operation is not allowed when trigger is in state: ACTIVATED');
});

test('a trigger that does not exist cannot be started: EntityNotFoundException', () => {
  expect(createGlue().fault('StartTrigger', { Name: 'none' }).name).toBe('EntityNotFoundException');
});
