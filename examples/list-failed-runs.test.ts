import { AccessDeniedException } from '@aws-sdk/client-glue';
import { setupGlue } from 'glue-contract/vitest';
import { describe, expect, it } from 'vitest';
import { listFailedRuns } from './list-failed-runs.ts';

const glue = setupGlue({ recordings: 'recordings/GetJobRuns', transport: 'sdk' });

describe('listFailedRuns', () => {
  it('reads every page, 200 runs at a time', async () => {
    await listFailedRuns(glue.client(), 'load-orders');
    expect(glue).toHaveReceivedTimes('GetJobRuns', 3);
    expect(glue).toHaveReceived('GetJobRuns', { JobName: 'load-orders', MaxResults: 200 });
    expect(glue).toHaveReadEveryPage('GetJobRuns');
  });

  it('takes every ending but success for a failure, and a run that still runs for none', async () => {
    const failed = await listFailedRuns(glue.client(), 'load-orders');
    const states = Object.groupBy(failed, ({ JobRunState = 'none' }) => JobRunState);
    expect(Object.keys(states).toSorted()).toEqual(['ERROR', 'EXPIRED', 'FAILED', 'STOPPED', 'TIMEOUT']);
  });

  it('leaves out a failed run that was retried, but not its last attempt', async () => {
    const failed = await listFailedRuns(glue.client(), 'load-orders');
    expect(failed.filter(({ JobRunState }) => JobRunState === 'FAILED').map(({ Attempt }) => Attempt)).toEqual(Array(8).fill(2));
  });

  it('takes a final state that Glue adds tomorrow for a failure', async () => {
    const JobRuns = [{ Id: 'jr_1', JobRunState: 'QUARANTINED' as 'FAILED' }];
    glue.use(() => ({ output: { JobRuns } }));
    expect(await listFailedRuns(glue.client(), 'load-orders')).toEqual(JobRuns);
  });

  it('passes on that the role may not list the runs', async () => {
    glue.use(() => ({ fault: { name: 'AccessDeniedException', message: 'not authorized to perform: glue:GetJobRuns', status: 400 } }));
    await expect(listFailedRuns(glue.client(), 'load-orders')).rejects.toBeInstanceOf(AccessDeniedException);
  });
});
