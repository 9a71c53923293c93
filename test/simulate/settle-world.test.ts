import { expect, test } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import type { Condition, JobRun, Scenario } from '../../src/generated/types.ts';
import { simulate } from '../../src/simulate/simulate.ts';

const begin = Date.UTC(2026, 0, 5, 6);
const unit = 5 * 60_000;
const job = (Name: string) => ({ Name, Role: 'etl', Command: { Name: 'glueetl' }, MaxRetries: 1, ExecutionProperty: { MaxConcurrentRuns: 9 } });
const lasting = (duration: string) => ({ startup: 0, duration });

/** As often as a schedule may fire. */
const everyFiveMinutes = { Type: 'SCHEDULED', Schedule: 'cron(0/5 * * * ? *)', StartOnCreation: true } as const;
const watching = (condition: Condition) => ({ Type: 'CONDITIONAL' as const, StartOnCreation: true, Predicate: { Conditions: [{ LogicalOperator: 'EQUALS' as const, ...condition }] } });

/** A job that a schedule starts every five minutes, whose runs overlap, and one that is started by hand. */
function open(more: Scenario = {}) {
  const jobs = [job('often'), job('once'), job('after'), job('last')];
  const outcomes = { often: [lasting('750s')], once: [lasting('50m')], after: [lasting('750s')], last: [lasting('750s')] };
  const glue = simulate({ scenario: { jobs, outcomes, triggers: [{ Name: 'tick', ...everyFiveMinutes, Actions: [{ JobName: 'often' }] }], ...more }, clock: 'manual' });
  const ask = (operation: string, input: object) => glue({ operation, input } as Call).output as Readonly<Record<string, unknown>>;
  return { glue, ask, runsOf: (JobName: string) => ask('GetJobRuns', { JobName })['JobRuns'] as readonly JobRun[], passed: () => (glue.now() - begin) / unit };
}

test('what a schedule starts meanwhile is not waited for, though it never pauses', () => {
  const { glue, ask, runsOf, passed } = open();
  ask('StartJobRun', { JobName: 'once' });
  glue.settle();
  expect(passed()).toBe(10);
  expect(runsOf('once')).toMatchObject([{ JobRunState: 'SUCCEEDED' }]);
  expect(runsOf('often')[0]?.JobRunState).not.toBe('SUCCEEDED');
});

test('what a schedule had started before is waited for, its retry too', () => {
  const { glue, runsOf, passed } = open({ outcomes: { often: [{ state: 'FAILED', ...lasting('450s') }, lasting('750s')] } });
  glue.advance('5m');
  glue.settle();
  expect(runsOf('often').filter(({ Attempt }) => Attempt === 1)).toMatchObject([{ JobRunState: 'SUCCEEDED' }]);
  expect(passed()).toBe(1 + 1.5 + 2.5);
});

test('what follows from a run that was there is waited for, what follows from a later one of the schedule is not', () => {
  const triggers: Scenario['triggers'] = [
    { Name: 'tick', ...everyFiveMinutes, Actions: [{ JobName: 'often' }] },
    { Name: 'then', ...watching({ JobName: 'often', State: 'SUCCEEDED' }), Actions: [{ JobName: 'after' }] },
    { Name: 'finally', ...watching({ JobName: 'after', State: 'SUCCEEDED' }), Actions: [{ JobName: 'last' }] },
  ];
  const { glue, passed } = open({ triggers });
  glue.advance('5m');
  glue.settle();
  expect(passed()).toBe(1 + 3 * 2.5);
});

test('a run of a workflow that a schedule starts meanwhile is not waited for, one that was there is', () => {
  const triggers = [{ Name: 'tick', ...everyFiveMinutes, WorkflowName: 'w', Actions: [{ JobName: 'often' }] }];
  const { glue, passed } = open({ workflows: [{ Name: 'w' }], triggers });
  glue.settle();
  expect(passed()).toBe(0);
  glue.advance('5m');
  glue.settle();
  expect(passed()).toBe(1 + 2.5);
});

test('what follows from a crawl in such a workflow run is not waited for either', () => {
  const crawlers = [{ Name: 'lake', Role: 'etl', Targets: { S3Targets: [{ Path: 's3://example/' }] } }];
  const triggers: Scenario['triggers'] = [
    { Name: 'tick', ...everyFiveMinutes, WorkflowName: 'w', Actions: [{ CrawlerName: 'lake' }] },
    { Name: 'then', ...watching({ CrawlerName: 'lake', CrawlState: 'SUCCEEDED' }), WorkflowName: 'w', Actions: [{ JobName: 'often' }] },
  ];
  const { glue, ask, passed } = open({ workflows: [{ Name: 'w' }], crawlers, triggers, settings: { duration: '1m' } });
  ask('StartJobRun', { JobName: 'once' });
  glue.settle();
  expect(passed()).toBe(10);
});

test('a crawl that the schedule of its crawler starts meanwhile is not waited for', () => {
  const crawlers = [{ Name: 'lake', Role: 'etl', Targets: { S3Targets: [{ Path: 's3://example/' }] }, Schedule: 'cron(0/5 * * * ? *)' }];
  const { glue, ask, passed } = open({ crawlers, triggers: [], settings: { duration: '450s' } });
  ask('StartJobRun', { JobName: 'once' });
  glue.settle();
  expect(passed()).toBe(10);
  expect((ask('GetCrawler', { Name: 'lake' })['Crawler'] as { readonly State: string }).State).toBe('RUNNING');
});

test('what follows from a crawl that a schedule started is not waited for, however long it takes', () => {
  const crawlers = [{ Name: 'lake', Role: 'etl', Targets: { S3Targets: [{ Path: 's3://example/' }] } }];
  const triggers: Scenario['triggers'] = [
    { Name: 'tick', ...everyFiveMinutes, Actions: [{ CrawlerName: 'lake' }] },
    { Name: 'then', ...watching({ CrawlerName: 'lake', CrawlState: 'SUCCEEDED' }), Actions: [{ JobName: 'long' }] },
    { Name: 'again', ...watching({ JobName: 'long', State: 'SUCCEEDED' }), Actions: [{ CrawlerName: 'sea' }] },
  ];
  const long = { ...job('long'), ExecutionProperty: { MaxConcurrentRuns: 9 } };
  const { glue, ask, passed } = open({ jobs: [job('once'), long], crawlers: [...crawlers, { ...(crawlers[0] as (typeof crawlers)[0]), Name: 'sea' }], triggers, outcomes: { long: [{ duration: '7m' }], lake: [{ duration: '1m' }] } });
  glue.advance('20m');
  ask('StartJobRun', { JobName: 'once' });
  glue.settle();
  expect(passed()).toBeLessThan(60);
});

test('a run that waits for what nothing will bring is an error that names it', () => {
  const { glue, ask } = open({ jobs: [{ ...job('once'), JobRunQueuingEnabled: true }], outcomes: {}, triggers: [], settings: { maxConcurrentJobRuns: 0 } });
  const { JobRunId } = ask('StartJobRun', { JobName: 'once' });
  expect(() => glue.settle()).toThrow(`The run ${String(JobRunId)} does not come to its end`);
  expect(glue.now()).toBe(begin);
});
