import { expect, test } from 'vitest';
import { createCrawler, createJob, createTrigger, runsOf, startsOf } from './build-world.ts';
import { createGlue } from './start-world.ts';

const scheduled = (Schedule: string) => ({ Type: 'SCHEDULED', Schedule, StartOnCreation: true }) as const;

test('a scheduled trigger starts its jobs at each of its instants, exactly and once', () => {
  const glue = createGlue();
  createJob(glue, 'load');
  createTrigger(glue, 'often', scheduled('cron(0/20 6 * * ? *)'));
  glue.advance('25h');
  expect(startsOf(glue, 'load')).toEqual(['2026-01-05T06:20', '2026-01-05T06:40', '2026-01-06T06:00', '2026-01-06T06:20', '2026-01-06T06:40']);
  expect(runsOf(glue, 'load')[0]).toMatchObject({ TriggerName: 'often', JobRunState: 'SUCCEEDED', StartedOn: Date.UTC(2026, 0, 5, 6, 20) / 1000 });
});

/** When a trigger fired in a day that passed in some steps. */
function firingsInSteps(steps: number): string[] {
  const glue = createGlue();
  createJob(glue, 'load');
  createTrigger(glue, 'often', scheduled('cron(7/30 * ? * MON-FRI *)'));
  for (let step = 0; step < steps; step++) glue.advance((24 * 3_600_000) / steps);
  return startsOf(glue, 'load');
}

test('one step of time or many: the same firings', () => {
  expect(firingsInSteps(1)).toHaveLength(48);
  expect(firingsInSteps(96)).toEqual(firingsInSteps(1));
});

test('an instant that passes while the trigger is not active is not made up for', () => {
  const glue = createGlue();
  createJob(glue, 'load');
  createTrigger(glue, 'often', { Type: 'SCHEDULED', Schedule: 'cron(0 * * * ? *)' });
  glue.advance('90m');
  glue.call('StartTrigger', { Name: 'often' });
  glue.advance('1h');
  expect(startsOf(glue, 'load')).toEqual(['2026-01-05T08:00']);
});

test('a job that is still running at the next instant has a FAILED run there (observed), and the schedule goes on', () => {
  const glue = createGlue();
  createJob(glue, 'load');
  glue.outcomes('load', [{ duration: '90m' }, {}]);
  createTrigger(glue, 'hourly', scheduled('cron(0 * * * ? *)'));
  glue.advance('4h');
  expect(runsOf(glue, 'load').map(({ JobRunState }) => JobRunState)).toEqual(['SUCCEEDED', 'FAILED', 'SUCCEEDED', 'STARTING']);
});

test('a schedule without further instants leaves nothing to come', () => {
  const glue = createGlue();
  createJob(glue, 'load');
  createTrigger(glue, 'once', scheduled('cron(0 12 6 1 ? 2026)'));
  glue.settle();
  expect(startsOf(glue, 'load')).toEqual(['2026-01-06T12:00']);
  expect(glue.world.schedule.next()).toBeUndefined();
});

test('the scheduled start trigger of a workflow starts runs of it; one beyond the limit is in ERROR', () => {
  const glue = createGlue();
  createJob(glue, 'load');
  glue.outcomes('load', [{ duration: '90m' }]);
  glue.call('CreateWorkflow', { Name: 'W1', MaxConcurrentRuns: 1 });
  createTrigger(glue, 'hourly', { ...scheduled('cron(0 * * * ? *)'), WorkflowName: 'W1' });
  glue.advance('150m');
  const { Runs = [] } = glue.call('GetWorkflowRuns', { Name: 'W1' });
  expect(new Map(Runs.map(({ Status, StartedOn = 0 }) => [new Date(StartedOn * 1000).getUTCHours(), Status]))).toEqual(new Map([[7, 'RUNNING'], [8, 'ERROR']]));
  expect(Runs.find(({ Status }) => Status === 'ERROR')?.ErrorMessage).toBe('Concurrent runs exceeded for workflow: W1.');
  expect(runsOf(glue, 'load')).toHaveLength(1);
});

test('a trigger whose workflow, job and crawler are deleted fires into nothing', () => {
  const glue = createGlue();
  createJob(glue, 'load');
  createCrawler(glue, 'raw');
  glue.call('CreateWorkflow', { Name: 'W1' });
  createTrigger(glue, 'orphan', { ...scheduled('cron(0 * * * ? *)'), WorkflowName: 'W1' });
  createTrigger(glue, 'idle', { ...scheduled('cron(0 * * * ? *)'), Actions: [{ JobName: 'load' }, { CrawlerName: 'raw' }] });
  glue.call('DeleteWorkflow', { Name: 'W1' });
  glue.call('DeleteJob', { JobName: 'load' });
  glue.call('DeleteCrawler', { Name: 'raw' });
  glue.advance('3h');
  createJob(glue, 'load');
  glue.advance('1h');
  expect(startsOf(glue, 'load')).toEqual(['2026-01-05T10:00']);
});
