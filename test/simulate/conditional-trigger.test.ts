import { expect, test } from 'vitest';
import type { Condition, Predicate } from '../../src/generated/types.ts';
import { createCrawler, createJob, createTrigger, runsOf } from './build-world.ts';
import { createGlue, type TestGlue } from './start-world.ts';

const job = (JobName: string, State: NonNullable<Condition['State']> = 'SUCCEEDED'): Condition => ({ LogicalOperator: 'EQUALS', JobName, State });
const crawl = (CrawlState: NonNullable<Condition['CrawlState']>): Condition => ({ LogicalOperator: 'EQUALS', CrawlerName: 'raw', CrawlState });

/** Jobs a and b, crawler raw, a trigger to start each, and the trigger `then` that starts `after` by a predicate. */
function createChain(Predicate: Predicate): TestGlue {
  const glue = createGlue();
  for (const name of ['a', 'b', 'after']) createJob(glue, name, { ExecutionProperty: { MaxConcurrentRuns: 5 } });
  createCrawler(glue, 'raw');
  for (const name of ['a', 'b']) createTrigger(glue, `go ${name}`, { Actions: [{ JobName: name }] });
  createTrigger(glue, 'go raw', { Actions: [{ CrawlerName: 'raw' }] });
  createTrigger(glue, 'then', { Type: 'CONDITIONAL', Actions: [{ JobName: 'after', Arguments: { '--from': 'then' } }], Predicate, StartOnCreation: true });
  glue.advance('1s');
  return glue;
}

/** Starts by trigger and lets it end; how often `after` has run then. */
function run(glue: TestGlue, ...names: readonly string[]): number {
  for (const name of names) glue.call('StartTrigger', { Name: `go ${name}` });
  glue.advance('5m');
  return runsOf(glue, 'after').length;
}

test('one condition: the trigger fires each time it is met, at the instant the run ends, and names the run that met it', () => {
  const glue = createChain({ Conditions: [job('a')] });
  expect([run(glue, 'b'), run(glue, 'a'), run(glue, 'a')]).toEqual([0, 1, 2]);
  const [first] = runsOf(glue, 'a');
  const { Id = '', StartedOn } = runsOf(glue, 'after')[0] ?? {};
  expect(StartedOn).toBe(first?.CompletedOn);
  expect(glue.call('GetJobRun', { JobName: 'after', RunId: Id, PredecessorsIncluded: true }).JobRun).toMatchObject({
    TriggerName: 'then',
    Arguments: { '--from': 'then' },
    PredecessorRuns: [{ JobName: 'a', RunId: first?.Id }],
  });
});

test('AND fires when all are met, in any order, then waits for all anew', () => {
  const glue = createChain({ Logical: 'AND', Conditions: [job('a'), job('b')] });
  expect([run(glue, 'b'), run(glue, 'b'), run(glue, 'a'), run(glue, 'a'), run(glue, 'b')]).toEqual([0, 0, 1, 1, 2]);
  const { Id = '' } = runsOf(glue, 'after')[0] ?? {};
  const predecessors = glue.call('GetJobRun', { JobName: 'after', RunId: Id, PredecessorsIncluded: true }).JobRun?.PredecessorRuns;
  expect(predecessors).toEqual([{ JobName: 'a', RunId: runsOf(glue, 'a')[0]?.Id }, { JobName: 'b', RunId: runsOf(glue, 'b')[1]?.Id }]);
});

test('ANY fires for each one that is met, also for two at the same instant', () => {
  const glue = createChain({ Logical: 'ANY', Conditions: [job('a'), job('b')] });
  expect([run(glue, 'a'), run(glue, 'a', 'b')]).toEqual([1, 3]);
});

test.each([
  ['FAILED', { state: 'FAILED', duration: '30s' }],
  ['TIMEOUT', { state: 'TIMEOUT' }],
  ['STOPPED', { state: 'STOPPED', duration: '30s' }],
] as const)('a condition on %s is met by that state only', (State, outcome) => {
  const glue = createChain({ Conditions: [job('a', State)] });
  glue.outcomes('a', [{ state: 'SUCCEEDED' }, outcome]);
  expect(run(glue, 'a')).toBe(0);
  glue.call('UpdateJob', { JobName: 'a', JobUpdate: { Role: 'etl', Command: { Name: 'glueetl' }, Timeout: 1, GlueVersion: '4.0' } });
  expect(run(glue, 'a')).toBe(1);
});

test('a failed attempt that is tried again meets no condition; the last attempt does', () => {
  const glue = createChain({ Logical: 'ANY', Conditions: [job('a', 'FAILED'), job('b')] });
  glue.call('UpdateJob', { JobName: 'a', JobUpdate: { Role: 'etl', Command: { Name: 'glueetl' }, MaxRetries: 2, GlueVersion: '4.0' } });
  glue.outcomes('a', [{ state: 'FAILED' }]);
  expect(run(glue, 'a')).toBe(1);
  expect(runsOf(glue, 'a').map(({ Attempt }) => Attempt)).toEqual([0, 1, 2]);
});

test.each([
  ['SUCCEEDED', 'SUCCEEDED', 1],
  ['CANCELLED', 'CANCELLED', 1],
  ['FAILED', 'FAILED', 1],
  ['FAILED', 'SUCCEEDED', 0],
] as const)('a condition on a crawl that is %s, met by one that is %s: %i run', (wanted, state, count) => {
  const glue = createChain({ Conditions: [crawl(wanted)] });
  glue.crawlOutcomes('raw', [{ state }]);
  expect(run(glue, 'raw')).toBe(count);
  expect(runsOf(glue, 'after').map(({ PredecessorRuns }) => PredecessorRuns)).toEqual(Array.from({ length: count }, () => []));
});

test('runs that no trigger started do not count: neither StartJobRun, nor StartCrawler, nor a run of a workflow', () => {
  const glue = createChain({ Logical: 'ANY', Conditions: [job('a'), crawl('SUCCEEDED')] });
  glue.call('CreateWorkflow', { Name: 'W1' });
  createTrigger(glue, 'start', { Actions: [{ JobName: 'a' }], WorkflowName: 'W1' });
  glue.call('StartJobRun', { JobName: 'a' });
  glue.call('StartCrawler', { Name: 'raw' });
  glue.call('StartWorkflowRun', { Name: 'W1' });
  glue.call('StartTrigger', { Name: 'start' });
  expect(run(glue)).toBe(0);
  expect(run(glue, 'a', 'raw')).toBe(2);
});

test('what ended before the activation, or before a stop, does not count', () => {
  const glue = createChain({ Logical: 'AND', Conditions: [job('a'), job('b')] });
  run(glue, 'a');
  glue.call('StopTrigger', { Name: 'then' });
  expect(run(glue, 'a', 'b')).toBe(0);
  glue.call('StartTrigger', { Name: 'then' });
  glue.advance('1s');
  expect([run(glue, 'b'), run(glue, 'a')]).toEqual([0, 1]);
});

test('a second firing at the same instant, which waits a millisecond, does not outlive a stop', () => {
  const glue = createChain({ Logical: 'ANY', Conditions: [job('a'), job('b')] });
  for (const Name of ['go a', 'go b']) glue.call('StartTrigger', { Name });
  glue.advance('65s');
  expect(runsOf(glue, 'after')).toHaveLength(1);
  glue.call('StopTrigger', { Name: 'then' });
  glue.advance('5m');
  expect(runsOf(glue, 'after')).toHaveLength(1);
});

test('the conditional trigger of a workflow fires in its runs only', () => {
  const glue = createChain({ Conditions: [job('b')] });
  glue.call('CreateWorkflow', { Name: 'W1' });
  createTrigger(glue, 'inside', { Type: 'CONDITIONAL', WorkflowName: 'W1', Predicate: { Conditions: [job('a')] }, Actions: [{ JobName: 'after' }], StartOnCreation: true });
  glue.advance('1s');
  expect(run(glue, 'a')).toBe(0);
  expect(glue.call('GetWorkflowRuns', { Name: 'W1' }).Runs).toEqual([]);
});

test('triggers chain: a run that a conditional trigger started counts for the next', () => {
  const glue = createChain({ Conditions: [job('a')] });
  createJob(glue, 'last');
  createTrigger(glue, 'finally', { Type: 'CONDITIONAL', Actions: [{ JobName: 'last' }], Predicate: { Conditions: [job('after')] }, StartOnCreation: true });
  glue.advance('1s');
  run(glue, 'a');
  expect(runsOf(glue, 'last').map(({ TriggerName }) => TriggerName)).toEqual(['finally']);
});

test('triggers that start each other with runs that fail at once let time pass', () => {
  const glue = createChain({ Conditions: [job('a')] });
  for (const name of ['x', 'y']) {
    createJob(glue, name, { ExecutionProperty: { MaxConcurrentRuns: 1 } });
    glue.call('StartJobRun', { JobName: name });
  }
  createTrigger(glue, 'x fails', { Type: 'CONDITIONAL', Actions: [{ JobName: 'y' }], Predicate: { Conditions: [job('x', 'FAILED')] }, StartOnCreation: true });
  createTrigger(glue, 'y fails', { Type: 'CONDITIONAL', Actions: [{ JobName: 'x' }], Predicate: { Conditions: [job('y', 'FAILED')] }, StartOnCreation: true });
  createTrigger(glue, 'go x', { Actions: [{ JobName: 'x' }] });
  glue.advance('1s');
  glue.call('StartTrigger', { Name: 'go x' });
  glue.advance(10);
  expect(runsOf(glue, 'x').length).toBeGreaterThan(5);
  expect(runsOf(glue, 'x').length).toBeLessThan(20);
});
