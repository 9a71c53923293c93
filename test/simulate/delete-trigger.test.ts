import { expect, test } from 'vitest';
import { receiveEvents } from '../../src/simulate/triggers/receive-events.ts';
import { createJob, createTrigger, runsOf } from './build-world.ts';
import { createGlue } from './start-world.ts';

test('a deleted trigger is gone, with its tags; deleting what is not there succeeds', () => {
  const glue = createGlue();
  createTrigger(glue, 'go', { Tags: { team: 'a' } });
  expect(glue.call('DeleteTrigger', { Name: 'go' })).toEqual({ Name: 'go' });
  expect(glue.call('DeleteTrigger', { Name: 'go' })).toEqual({ Name: 'go' });
  expect(glue.fault('GetTrigger', { Name: 'go' }).name).toBe('EntityNotFoundException');
  createTrigger(glue, 'go');
  expect(glue.call('ListTriggers', { Tags: { team: 'a' } })).toEqual({ TriggerNames: [] });
});

test('a deleted trigger fires no more: no schedule, no condition, no batch window, no activation is left', () => {
  const glue = createGlue();
  for (const name of ['load', 'extract', 'after']) createJob(glue, name);
  createTrigger(glue, 'go', { Actions: [{ JobName: 'extract' }] });
  createTrigger(glue, 'late', { Type: 'SCHEDULED', Schedule: 'cron(*/15 * * * ? *)' });
  createTrigger(glue, 'often', { Type: 'SCHEDULED', Schedule: 'cron(*/15 * * * ? *)', StartOnCreation: true });
  createTrigger(glue, 'event', { Type: 'EVENT', EventBatchingCondition: { BatchSize: 2, BatchWindow: 60 } });
  createTrigger(glue, 'then', {
    Type: 'CONDITIONAL',
    StartOnCreation: true,
    Actions: [{ JobName: 'after' }],
    Predicate: { Conditions: [{ LogicalOperator: 'EQUALS', JobName: 'extract', State: 'SUCCEEDED' }] },
  });
  glue.advance('2s');
  glue.call('StartTrigger', { Name: 'go' });
  glue.call('StartTrigger', { Name: 'late' });
  receiveEvents(glue.world, 'event');
  for (const Name of ['late', 'often', 'event', 'then']) glue.call('DeleteTrigger', { Name });
  glue.advance('1d');
  expect([runsOf(glue, 'extract').length, runsOf(glue, 'load').length, runsOf(glue, 'after').length]).toEqual([1, 0, 0]);
  expect([glue.world.schedule.next(), glue.world.watchers.size]).toEqual([undefined, 0]);
});
