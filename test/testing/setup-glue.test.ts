import { GetJobRunsCommand } from '@aws-sdk/client-glue';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Recording } from '../../src/generated/types.ts';
import { ToolkitError } from '../../src/errors.ts';
import { setupGlue } from '../../src/vitest.ts';

const input = { JobName: 'nightly', RunId: 'jr_1' };
const interactions = (['STARTING', 'RUNNING'] as const).map((JobRunState) => ({ operation: 'GetJobRun', input, output: { JobRun: { JobRunState } } }));
const glue = setupGlue({ transport: 'sdk', recordings: { interactions } as unknown as Recording });
const early = (() => {
  try {
    return glue.calls;
  } catch (error) {
    return error;
  }
})();

beforeAll(() => glue.send('GetJobRun', input));

describe('setupGlue', () => {
  test('has no session while the file is loaded, and says so', () => {
    expect(early).toBeInstanceOf(ToolkitError);
    expect(early).toMatchObject({ code: 'GLUE_CLOSED' });
  });

  test.for([1, 2])('begins each test with an empty journal and the first of each sequence (time %i)', async () => {
    expect(glue.calls).toEqual([]);
    expect((await glue.send('GetJobRun', input)).JobRun?.JobRunState).toBe('STARTING');
    expect(glue).toHaveReceivedTimes('GetJobRun', 1);
  });

  test('takes overrides for one test', async () => {
    glue.use(() => ({ output: { JobRuns: [] } }));
    expect((await glue.client().send(new GetJobRunsCommand({ JobName: 'nightly' }))).JobRuns).toEqual([]);
    expect(glue.callsOf('GetJobRuns')[0]?.input.JobName).toBe('nightly');
  });

  test('lets a test announce what it does wrong on purpose', async () => {
    glue.expectViolations({ rule: 'shape/maximum', path: '/MaxResults' });
    glue.expectErrors('GLUE_RECORDING_NO_MATCH');
    await glue.client().send(new GetJobRunsCommand({ JobName: 'nightly', MaxResults: 500 })).catch(() => undefined);
    await glue.client().send(new GetJobRunsCommand({ JobName: 'weekly' })).catch(() => undefined);
    expect(glue.violations).toHaveLength(1);
    expect(glue.errors).toHaveLength(1);
  });

  test('answers fetch requests', async () => {
    glue.expectViolations({ rule: 'wire/protocol' });
    expect((await glue.handle(new Request('http://localhost/'))).status).toBe(404);
  });
});
