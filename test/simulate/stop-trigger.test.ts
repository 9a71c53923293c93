import { expect, test } from 'vitest';
import { createJob, createTrigger, readTrigger, startsOf } from './build-world.ts';
import { createGlue } from './start-world.ts';

test('a trigger goes CREATED, ACTIVATING, ACTIVATED, DEACTIVATING, DEACTIVATED, and back', () => {
  const glue = createGlue();
  createTrigger(glue, 'night', { Type: 'SCHEDULED', Schedule: 'cron(0 2 * * ? *)' });
  const seen = [readTrigger(glue, 'night').State];
  for (const operation of ['StartTrigger', 'StopTrigger', 'StartTrigger'] as const) {
    expect(glue.call(operation, { Name: 'night' })).toEqual({ Name: 'night' });
    seen.push(readTrigger(glue, 'night').State);
    glue.advance('1s');
    seen.push(readTrigger(glue, 'night').State);
  }
  expect(seen).toEqual(['CREATED', 'ACTIVATING', 'ACTIVATED', 'DEACTIVATING', 'DEACTIVATED', 'ACTIVATING', 'ACTIVATED']);
});

test('a stopped trigger fires no more, from the moment of the stop', () => {
  const glue = createGlue({ settings: { triggerLag: '10m' } });
  createJob(glue, 'load');
  createTrigger(glue, 'often', { Type: 'SCHEDULED', Schedule: 'cron(*/15 * * * ? *)', StartOnCreation: true });
  glue.advance('20m');
  glue.call('StopTrigger', { Name: 'often' });
  glue.advance('1d');
  expect(startsOf(glue, 'load')).toEqual(['2026-01-05T06:15']);
});

test.each(['ON_DEMAND', 'EVENT'] as const)('a trigger of type %s is always CREATED and cannot be stopped: InvalidInputException in the observed words', (Type) => {
  const glue = createGlue();
  createTrigger(glue, 'go', { Type });
  expect(glue.fault('StopTrigger', { Name: 'go' })).toEqual({
    name: 'InvalidInputException',
    message: 'The operation is not allowed when trigger is in state: CREATED',
    status: 400,
  });
});

test('a trigger that does not exist cannot be stopped: EntityNotFoundException', () => {
  expect(createGlue().fault('StopTrigger', { Name: 'none' }).name).toBe('EntityNotFoundException');
});
