import { expect, test } from 'vitest';
import { createTrigger } from './build-world.ts';
import { createGlue } from './start-world.ts';

test('a trigger that does not exist is not found: EntityNotFoundException in the observed words', () => {
  const glue = createGlue();
  createTrigger(glue, 'night');
  expect(glue.fault('GetTrigger', { Name: 'Night' })).toEqual({ name: 'EntityNotFoundException', message: 'Trigger not found.', status: 400 });
  expect(glue.fault('GetTrigger', { Name: '__proto__' }).name).toBe('EntityNotFoundException');
});
