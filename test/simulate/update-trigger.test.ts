import { expect, test } from 'vitest';
import { createJob, createTrigger, readTrigger, startsOf } from './build-world.ts';
import { createGlue } from './start-world.ts';

const at = (minute: number) => `cron(${minute} * * * ? *)`;

test('an update overwrites the definition: what it leaves out is gone, name, type, workflow and state stay', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1' });
  createTrigger(glue, 'night', { Type: 'SCHEDULED', Schedule: at(5), Description: 'old', WorkflowName: 'W1' });
  const updated = { Name: 'night', Type: 'SCHEDULED', WorkflowName: 'W1', State: 'CREATED', Schedule: at(10), Actions: [] };
  expect(glue.call('UpdateTrigger', { Name: 'night', TriggerUpdate: { Name: 'renamed', Schedule: at(10) } })).toEqual({ Trigger: updated });
  expect(readTrigger(glue, 'night')).toEqual(updated);
});

test('an active trigger goes on with its new schedule only', () => {
  const glue = createGlue();
  createJob(glue, 'load');
  createTrigger(glue, 'night', { Type: 'SCHEDULED', Schedule: at(5), StartOnCreation: true });
  glue.advance('1m');
  glue.call('UpdateTrigger', { Name: 'night', TriggerUpdate: { Schedule: at(20), Actions: [{ JobName: 'load' }] } });
  expect(readTrigger(glue, 'night').State).toBe('ACTIVATED');
  glue.advance('1h');
  expect(startsOf(glue, 'load')).toEqual(['2026-01-05T06:20']);
});

test('a trigger that is being activated becomes active with what it was updated to', () => {
  const glue = createGlue();
  createJob(glue, 'load');
  createTrigger(glue, 'night', { Type: 'SCHEDULED', Schedule: at(5), StartOnCreation: true });
  glue.call('UpdateTrigger', { Name: 'night', TriggerUpdate: { Schedule: at(20), Actions: [{ JobName: 'load' }] } });
  glue.advance('1h');
  expect(startsOf(glue, 'load')).toEqual(['2026-01-05T06:20']);
});

test('an update that would leave no valid trigger is refused and changes nothing: InvalidInputException', () => {
  const glue = createGlue();
  createTrigger(glue, 'night', { Type: 'SCHEDULED', Schedule: at(5) });
  expect(glue.fault('UpdateTrigger', { Name: 'night', TriggerUpdate: { Description: 'no schedule' } }).name).toBe('InvalidInputException');
  expect(glue.fault('UpdateTrigger', { Name: 'night', TriggerUpdate: { Schedule: 'daily' } }).name).toBe('InvalidInputException');
  expect(readTrigger(glue, 'night')).toMatchObject({ Schedule: at(5), Actions: [{ JobName: 'load' }] });
});

test('a trigger that does not exist cannot be updated: EntityNotFoundException', () => {
  expect(createGlue().fault('UpdateTrigger', { Name: 'none', TriggerUpdate: {} })).toMatchObject({ name: 'EntityNotFoundException', message: 'Trigger not found.' });
});
