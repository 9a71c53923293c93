import { expect, test } from 'vitest';
import { createTrigger } from './build-world.ts';
import { createGlue } from './start-world.ts';

test('triggers come in the order asked, each once; names without a trigger are told, never a fault', () => {
  const glue = createGlue();
  createTrigger(glue, 'a');
  createTrigger(glue, 'b');
  const { Triggers, TriggersNotFound } = glue.call('BatchGetTriggers', { TriggerNames: ['b', 'none', 'a', 'b', '__proto__', 'none'] });
  expect(Triggers?.map(({ Name }) => Name)).toEqual(['b', 'a']);
  expect(TriggersNotFound).toEqual(['none', '__proto__']);
  expect(glue.call('BatchGetTriggers', { TriggerNames: [] })).toEqual({ Triggers: [], TriggersNotFound: [] });
});
