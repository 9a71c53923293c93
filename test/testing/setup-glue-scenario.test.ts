import { describe, expect, test } from 'vitest';
import { setupGlue } from '../../src/vitest.ts';

describe('setupGlue with a scenario', () => {
  const glue = setupGlue({ transport: 'sdk', scenario: 'scenarios/w1.json', clock: 'manual', seed: 1 });

  test.for([1, 2])('begins each test with the same world at the same instant (time %i)', async () => {
    expect(glue.now()).toBe(Date.UTC(2026, 0, 5, 6));
    const { RunId = '' } = await glue.send('StartWorkflowRun', { Name: 'W1' });
    glue.advance('1m');
    expect((await glue.send('GetWorkflowRun', { Name: 'W1', RunId })).Run?.Status).toBe('RUNNING');
    glue.settle();
    const { Runs } = await glue.send('GetWorkflowRuns', { Name: 'W1' });
    expect(Runs).toMatchObject([{ WorkflowRunId: RunId, Status: 'COMPLETED', Statistics: { FailedActions: 2 } }]);
  });

  test('has no EVENT trigger to send events to', () => {
    expect(() => glue.sendEvents('T1')).toThrow(expect.objectContaining({ code: 'GLUE_OPTION_INVALID' }));
  });
});
