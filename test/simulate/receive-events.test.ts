import { expect, test } from 'vitest';
import type { InputOf } from '../../src/contract/operation.ts';
import { ToolkitError } from '../../src/errors.ts';
import { receiveEvents } from '../../src/simulate/triggers/receive-events.ts';
import { createJob, createTrigger, runsOf, startsOf } from './build-world.ts';
import { createGlue, type TestGlue } from './start-world.ts';

function createEventTrigger(rest: Partial<InputOf<'CreateTrigger'>> = {}): TestGlue {
  const glue = createGlue();
  createJob(glue, 'load', { ExecutionProperty: { MaxConcurrentRuns: 100 } });
  glue.call('CreateWorkflow', { Name: 'W1' });
  createTrigger(glue, 'event', { Type: 'EVENT', ...rest });
  return glue;
}

const batches = (glue: TestGlue) => glue.call('GetWorkflowRuns', { Name: 'W1' }).Runs?.map((run) => run.StartingEventBatchCondition);

test('without a batch condition each event fires the trigger', () => {
  const glue = createEventTrigger();
  receiveEvents(glue.world, 'event');
  receiveEvents(glue.world, 'event', 2);
  expect(runsOf(glue, 'load').map(({ TriggerName }) => TriggerName)).toEqual(['event', 'event', 'event']);
});

test('BatchSize events fire the trigger once, at the last of them', () => {
  const glue = createEventTrigger({ EventBatchingCondition: { BatchSize: 3, BatchWindow: 600 } });
  receiveEvents(glue.world, 'event', 2);
  glue.advance('5m');
  expect(runsOf(glue, 'load')).toEqual([]);
  receiveEvents(glue.world, 'event');
  expect(startsOf(glue, 'load')).toEqual(['2026-01-05T06:05']);
  glue.advance('1h');
  expect(runsOf(glue, 'load')).toHaveLength(1);
});

test('fewer events fire it when the window ends, which opens with the first of them', () => {
  const glue = createEventTrigger({ EventBatchingCondition: { BatchSize: 3, BatchWindow: 600 } });
  glue.advance('7m');
  receiveEvents(glue.world, 'event');
  glue.advance('9m');
  receiveEvents(glue.world, 'event');
  glue.advance('1h');
  expect(startsOf(glue, 'load')).toEqual(['2026-01-05T06:17']);
});

test('events that a window has used up count for no further batch', () => {
  const glue = createEventTrigger({ EventBatchingCondition: { BatchSize: 2, BatchWindow: 60 } });
  receiveEvents(glue.world, 'event');
  glue.advance('2m');
  receiveEvents(glue.world, 'event');
  glue.advance('30s');
  expect(startsOf(glue, 'load')).toEqual(['2026-01-05T06:01']);
  glue.advance('30s');
  expect(startsOf(glue, 'load')).toEqual(['2026-01-05T06:01', '2026-01-05T06:03']);
});

test('events beyond a batch open the next window at their own arrival', () => {
  const glue = createEventTrigger({ EventBatchingCondition: { BatchSize: 3, BatchWindow: 600 } });
  receiveEvents(glue.world, 'event');
  glue.advance('5m');
  receiveEvents(glue.world, 'event', 6);
  glue.advance('1h');
  expect(startsOf(glue, 'load')).toEqual(['2026-01-05T06:05', '2026-01-05T06:05', '2026-01-05T06:15']);
});

test('a window without BatchWindow is 15 minutes', () => {
  const glue = createEventTrigger({ EventBatchingCondition: { BatchSize: 2 } });
  receiveEvents(glue.world, 'event');
  glue.advance('1h');
  expect(startsOf(glue, 'load')).toEqual(['2026-01-05T06:15']);
});

test('a workflow run tells which condition started it: the size or the window, the other is 0', () => {
  const glue = createEventTrigger({ WorkflowName: 'W1', EventBatchingCondition: { BatchSize: 2, BatchWindow: 60 } });
  receiveEvents(glue.world, 'event', 3);
  expect(batches(glue)).toEqual([{ BatchSize: 2, BatchWindow: 0 }]);
  glue.advance('1m');
  expect(batches(glue)).toContainEqual({ BatchSize: 0, BatchWindow: 60 });
});

test('a run that no event started tells no condition', () => {
  const glue = createEventTrigger({ WorkflowName: 'W1' });
  glue.call('StartWorkflowRun', { Name: 'W1' });
  expect(batches(glue)).toEqual([undefined]);
});

test('a run in ERROR, which events started beyond the limit, tells the condition too', () => {
  const glue = createEventTrigger({ WorkflowName: 'W1', EventBatchingCondition: { BatchSize: 2 } });
  glue.call('UpdateWorkflow', { Name: 'W1', MaxConcurrentRuns: 1 });
  receiveEvents(glue.world, 'event', 4);
  expect(glue.call('GetWorkflowRuns', { Name: 'W1' }).Runs).toMatchObject([
    { Status: 'ERROR', StartingEventBatchCondition: { BatchSize: 2, BatchWindow: 0 } },
    { Status: 'RUNNING', StartingEventBatchCondition: { BatchSize: 2, BatchWindow: 0 } },
  ]);
});

test.each([
  ['a shorter window begins anew', { BatchSize: 3, BatchWindow: 60 }, '2026-01-05T06:06'],
  ['a batch that is full by then fires at once', { BatchSize: 2, BatchWindow: 60 }, '2026-01-05T06:05'],
])('an update of the trigger counts for the events received before: %s', (_, EventBatchingCondition, start) => {
  const glue = createEventTrigger({ EventBatchingCondition: { BatchSize: 4, BatchWindow: 900 } });
  receiveEvents(glue.world, 'event', 2);
  glue.advance('5m');
  glue.call('UpdateTrigger', { Name: 'event', TriggerUpdate: { Actions: [{ JobName: 'load' }], EventBatchingCondition } });
  glue.advance('1h');
  expect(startsOf(glue, 'load')).toEqual([start]);
});

test('an open window outlives an update of the trigger', () => {
  const glue = createEventTrigger({ EventBatchingCondition: { BatchSize: 3, BatchWindow: 600 } });
  receiveEvents(glue.world, 'event');
  glue.call('UpdateTrigger', { Name: 'event', TriggerUpdate: { Actions: [{ JobName: 'load' }], EventBatchingCondition: { BatchSize: 2, BatchWindow: 60 } } });
  receiveEvents(glue.world, 'event');
  expect(runsOf(glue, 'load')).toHaveLength(1);
});

test.each([
  ['none', 1],
  ['other', 1],
  ['event', 0],
  ['event', -1],
  ['event', 1.5],
  ['event', Number.NaN],
])('events for %s, %d of them, are a mistake of the caller: GLUE_OPTION_INVALID', (name, count) => {
  const glue = createEventTrigger();
  createTrigger(glue, 'other');
  expect(() => receiveEvents(glue.world, name, count)).toThrow(ToolkitError);
  expect(() => receiveEvents(glue.world, name, count)).toThrow(/GLUE_OPTION_INVALID/);
  expect(runsOf(glue, 'load')).toEqual([]);
});
