import { expect, test } from 'vitest';
import type { InputOf } from '../../src/contract/operation.ts';
import { createTrigger as create } from '../../src/simulate/operations/create-trigger.ts';
import { createTrigger, readTrigger } from './build-world.ts';
import { createGlue } from './start-world.ts';

const succeeded = { LogicalOperator: 'EQUALS', JobName: 'extract', State: 'SUCCEEDED' } as const;

test('a trigger is shown as it was created, in CREATED', () => {
  const glue = createGlue();
  const definition = { Name: 'night', Type: 'SCHEDULED', Schedule: 'cron(0 2 * * ? *)', Description: 'at two', Actions: [{ JobName: 'load', Arguments: { '--day': 'mon' }, Timeout: 5 }] } as const;
  expect(glue.call('CreateTrigger', { ...definition, Actions: [...definition.Actions] })).toEqual({ Name: 'night' });
  expect(glue.call('GetTrigger', { Name: 'night' })).toEqual({ Trigger: { ...definition, State: 'CREATED' } });
});

test('a trigger may name jobs and crawlers that do not exist (observed for jobs)', () => {
  const glue = createGlue();
  createTrigger(glue, 'early', { Actions: [{ JobName: 'none' }, { CrawlerName: 'none' }] });
  expect(readTrigger(glue, 'early').Actions).toEqual([{ JobName: 'none' }, { CrawlerName: 'none' }]);
});

test('a second trigger of the same name is refused and changes nothing: AlreadyExistsException', () => {
  const glue = createGlue();
  createTrigger(glue, 'night', { Description: 'first', Tags: { team: 'a' } });
  expect(glue.fault('CreateTrigger', { Name: 'night', Type: 'ON_DEMAND', Actions: [], Description: 'second', Tags: { team: 'b' } }).name).toBe('AlreadyExistsException');
  expect(readTrigger(glue, 'night').Description).toBe('first');
  expect([...glue.world.tags.values()].map((tags) => tags.get('team'))).toEqual(['a']);
});

const broken: Readonly<Record<string, Partial<InputOf<'CreateTrigger'>>>> = {
  'a SCHEDULED trigger without a Schedule': { Type: 'SCHEDULED' },
  'a Schedule that cannot be read': { Type: 'SCHEDULED', Schedule: 'cron(0 2 * * * *)' },
  'a CONDITIONAL trigger without a Predicate': { Type: 'CONDITIONAL' },
  'a CONDITIONAL trigger with an empty Predicate': { Type: 'CONDITIONAL', Predicate: {} },
  'a CONDITIONAL trigger with no conditions': { Type: 'CONDITIONAL', Predicate: { Logical: 'AND', Conditions: [] } },
  'a Schedule of every minute': { Type: 'SCHEDULED', Schedule: 'cron(* * * * ? *)' },
  'several conditions without Logical': { Type: 'CONDITIONAL', Predicate: { Conditions: [succeeded, { ...succeeded, JobName: 'other' }] } },
  'a condition on a job state that nothing waits for': { Type: 'CONDITIONAL', Predicate: { Conditions: [{ ...succeeded, State: 'ERROR' }] } },
  'a condition on a crawl state that nothing waits for': { Type: 'CONDITIONAL', Predicate: { Conditions: [{ LogicalOperator: 'EQUALS', CrawlerName: 'raw', CrawlState: 'RUNNING' }] } },
  'a condition without LogicalOperator': { Type: 'CONDITIONAL', Predicate: { Conditions: [{ JobName: 'extract', State: 'SUCCEEDED' }] } },
  'a condition without a state': { Type: 'CONDITIONAL', Predicate: { Conditions: [{ LogicalOperator: 'EQUALS', JobName: 'extract' }] } },
  'a condition on a crawler with the state of a job': { Type: 'CONDITIONAL', Predicate: { Conditions: [{ LogicalOperator: 'EQUALS', CrawlerName: 'raw', State: 'SUCCEEDED' }] } },
  'a condition on nothing': { Type: 'CONDITIONAL', Predicate: { Conditions: [{ LogicalOperator: 'EQUALS', State: 'SUCCEEDED' }] } },
  'a condition on a job and a crawler': { Type: 'CONDITIONAL', Predicate: { Conditions: [{ ...succeeded, CrawlerName: 'raw' }] } },
  'a job that is watched and started, of whatever type the trigger is': { Actions: [{ JobName: 'extract' }], Predicate: { Conditions: [succeeded] } },
  'three crawlers': { Actions: [{ CrawlerName: 'a' }, { CrawlerName: 'b' }, { CrawlerName: 'c' }] },
  'an action that names nothing': { Actions: [{ Timeout: 5 }] },
  'an action that names a job and a crawler': { Actions: [{ JobName: 'load', CrawlerName: 'raw' }] },
  'StartOnCreation of an ON_DEMAND trigger': { StartOnCreation: true },
};

test.each(Object.entries(broken))('%s is refused and leaves no trigger: InvalidInputException', (_, rest) => {
  const glue = createGlue({ allow: ['predicate/logical', 'condition/watchable-state', 'action/one-target'] });
  expect(glue.fault('CreateTrigger', { Name: 'broken', Type: 'ON_DEMAND', Actions: [{ JobName: 'load' }], ...rest }).name).toBe('InvalidInputException');
  expect(glue.call('ListTriggers', {})).toEqual({ TriggerNames: [] });
});

test('what was observed to be refused is refused in the observed words', () => {
  const glue = createGlue();
  const refuse = (rest: Partial<InputOf<'CreateTrigger'>>) => glue.fault('CreateTrigger', { Name: 'broken', Type: 'CONDITIONAL', Actions: [{ JobName: 'load' }], ...rest }).message;
  expect(refuse(broken['a condition without LogicalOperator'] ?? {})).toBe('Logical operator cannot be null or empty');
  expect(refuse(broken['a condition without a state'] ?? {})).toBe('State cannot be null or empty');
  expect(refuse(broken['a job that is watched and started, of whatever type the trigger is'] ?? {})).toBe('Job cannot be a Predicate and Action for Conditional Trigger.');
});

test('a trigger of a workflow that does not exist is refused: EntityNotFoundException', () => {
  const glue = createGlue();
  expect(glue.fault('CreateTrigger', { Name: 'start', Type: 'ON_DEMAND', Actions: [], WorkflowName: 'W1' }).name).toBe('EntityNotFoundException');
});

test('a workflow has one start trigger, of whatever type, and any number of conditional ones', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1' });
  glue.call('CreateWorkflow', { Name: 'W2' });
  createTrigger(glue, 'start', { WorkflowName: 'W1' });
  const second = { Name: 'second', Type: 'SCHEDULED', Schedule: 'cron(0 2 * * ? *)', Actions: [] } as const;
  expect(glue.fault('CreateTrigger', { ...second, Actions: [], WorkflowName: 'W1' }).name).toBe('InvalidInputException');
  createTrigger(glue, 'elsewhere', { WorkflowName: 'W2' });
  createTrigger(glue, 'alone', {});
  for (const name of ['then', 'later']) createTrigger(glue, name, { Type: 'CONDITIONAL', WorkflowName: 'W1', Predicate: { Conditions: [succeeded] } });
  expect(glue.call('GetWorkflow', { Name: 'W1', IncludeGraph: true }).Workflow?.Graph?.Nodes?.filter(({ Type }) => Type === 'TRIGGER').map(({ Name }) => Name)).toEqual(['start', 'then', 'later']);
});

test('StartOnCreation activates a trigger; an EVENT trigger stays CREATED all the same (observed)', () => {
  const glue = createGlue();
  createTrigger(glue, 'night', { Type: 'SCHEDULED', Schedule: 'cron(0 2 * * ? *)', StartOnCreation: true });
  createTrigger(glue, 'event', { Type: 'EVENT', StartOnCreation: true });
  expect(readTrigger(glue, 'night').State).toBe('ACTIVATING');
  glue.advance('1s');
  expect([readTrigger(glue, 'night').State, readTrigger(glue, 'event').State]).toEqual(['ACTIVATED', 'CREATED']);
});

test('what the caller does with its request or with an answer afterwards changes no trigger', () => {
  const glue = createGlue();
  const request: InputOf<'CreateTrigger'> = { Name: 'go', Type: 'ON_DEMAND', Actions: [{ JobName: 'load', Arguments: { '--day': 'mon' } }] };
  // The operation itself: calls in tests are copied.
  create(glue.world, request);
  request.Actions.pop();
  const shown = readTrigger(glue, 'go');
  shown.Actions?.push({ CrawlerName: 'raw' });
  expect(readTrigger(glue, 'go').Actions).toEqual([{ JobName: 'load', Arguments: { '--day': 'mon' } }]);
});
