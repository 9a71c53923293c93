import { describe, expect, test } from 'vitest';
import { createBackdrop } from '../../../src/checks/variants/create-backdrop.ts';
import type { Call } from '../../../src/contract/call.ts';
import { inputsFor } from '../../synthesize/cases.ts';

const inputs = inputsFor({ seed: 0 });
const start: Call = { operation: 'StartJobRun', input: { JobName: 'nightly' } };
const unfinished = /"(STARTING|WAITING|RUNNING|STOPPING|CANCELLING)"/;

describe('the backdrop', () => {
  test.each(['GetJobRun', 'GetJobRuns', 'GetWorkflowRun', 'GetWorkflowRuns', 'GetCrawler'] as const)('has nothing under way in %s, for any of many seeds', (operation) => {
    for (let seed = 0; seed < 10; seed++) {
      const outcome = createBackdrop(seed).answer({ operation, input: inputs[operation] } as Call);
      expect(JSON.stringify(outcome)).not.toMatch(unfinished);
    }
  });

  test('answers a call that only reads the same each time, and differently in another world', () => {
    const { answer } = createBackdrop(0);
    const call: Call = { operation: 'GetJobRun', input: inputs.GetJobRun };
    expect(answer(call)).toBe(answer(call));
    expect(answer(call, 1)).not.toEqual(answer(call));
  });

  test('gives each run that is started an id of its own, and the same ones after a reset', () => {
    const { answer, reset } = createBackdrop(0);
    const [first, second] = [answer(start), answer(start)];
    reset();
    expect(second).not.toEqual(first);
    expect([answer(start), answer(start)]).toEqual([first, second]);
  });
});
