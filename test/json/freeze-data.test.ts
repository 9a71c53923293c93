import { expect, test } from 'vitest';
import { freezeData } from '../../src/json/freeze-data.ts';

test('freezes lists and objects at any depth, and gives the value itself', () => {
  const value = { runs: [{ states: ['RUNNING'] }], none: null };
  expect(freezeData(value)).toBe(value);
  expect([value, value.runs, value.runs[0], value.runs[0]?.states].every((inner) => Object.isFrozen(inner))).toBe(true);
});
