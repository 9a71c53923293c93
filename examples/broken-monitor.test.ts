import { setupGlue } from 'glue-contract/vitest';
import { describe, expect, it } from 'vitest';
import { countFailedRuns, waitForSuccess } from './broken-monitor.ts';
import { listFailedRuns } from './list-failed-runs.ts';

const failedRun = 'wr_325c05d632d052de28669e795635e6193f55647623be756caebd17d680b11f09';

const glue = setupGlue({ recordings: 'recordings', transport: 'sdk' });

describe('the broken monitor', () => {
  it('asks for more runs than a page may hold, which would fail this test were it not announced', async () => {
    glue.expectViolations({ operation: 'GetJobRuns', direction: 'input', path: '/MaxResults' });
    await countFailedRuns(glue.client(), 'load-orders');
    expect(glue.callsOf('GetJobRuns')[0]?.fault?.name).toBe('InvalidInputException');
  });

  it('reads the first page only, and so counts failures that were retried and misses later ones', async () => {
    glue.expectViolations({ rule: 'shape/maximum' });
    const counted = await countFailedRuns(glue.client(), 'load-orders');
    expect(glue).not.toHaveReadEveryPage('GetJobRuns');
    expect(counted).not.toBe((await listFailedRuns(glue.client(), 'load-orders')).length);
  });

  it('takes a COMPLETED run for a success though two jobs of it failed', async () => {
    expect(await waitForSuccess(glue.client(), 'W1', failedRun, async () => {})).toBe(true);
    expect(glue.callsOf('GetWorkflowRun').at(-1)?.output?.Run?.Statistics?.FailedActions).toBe(2);
  });
});
