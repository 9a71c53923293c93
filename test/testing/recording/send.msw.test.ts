import { afterEach, describe, expect, test, vi } from 'vitest';
import { startGlue, type GlueSession } from '../../../src/testing/start-glue.ts';
import { openAccount } from './open-account.ts';

let glue: GlueSession | undefined;
afterEach(() => glue?.close());

const request = () =>
  new Request('http://localhost/', { method: 'POST', headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.GetJob' }, body: '{"JobName":"nightly-etl"}' });

describe.each(['sdk', 'msw'] as const)('in a session that records, with transport %s', (transport) => {
  test('send() goes out and is recorded, and what it was answered is replayed, as it is on the wire', async () => {
    const { folder, read } = await openAccount();
    const options = { transport, recording: 'runs', recordings: folder, mode: 'once' } as const;
    glue = await startGlue(options);
    const { JobRuns: live = [] } = await glue.send('GetJobRuns', { JobName: 'nightly-etl', MaxResults: 2 });
    expect(live.map(({ StartedOn }) => typeof StartedOn)).toEqual(['number', 'number']);
    expect(glue.callsOf('GetJobRuns')).toMatchObject([{ input: { JobName: 'nightly-etl', MaxResults: 2 } }]);
    await glue.close();
    expect(JSON.parse(read('runs'))).toMatchObject({ region: 'eu-west-1', interactions: [{ operation: 'GetJobRuns', input: { MaxResults: 2 } }] });

    vi.unstubAllEnvs();
    glue = await startGlue(options);
    const { JobRuns = [] } = await glue.send('GetJobRuns', { JobName: 'nightly-etl', MaxResults: 2 });
    expect(JobRuns.map(({ StartedOn }) => StartedOn)).toEqual(live.map(({ StartedOn }) => StartedOn));
  });

  test('send() rejects with the fault of the account, and sends members that no SDK knows', async () => {
    const { folder } = await openAccount();
    vi.spyOn(console, 'warn').mockReturnValue();
    glue = await startGlue({ transport, recording: 'job', recordings: folder, mode: 'all' });
    await expect(glue.send('GetJob', { JobName: 'nobody' })).rejects.toMatchObject({ name: 'EntityNotFoundException', operation: 'GetJob', fault: { status: 400 } });
    await glue.send('GetJob', { JobName: 'nightly-etl', NextYear: true } as never).catch(() => undefined);
    expect(glue.violations.map(({ path }) => path)).toEqual(['/NextYear']);
  });

  test('send() rejects with the error of the toolkit, where that is the answer', async () => {
    const { folder } = await openAccount();
    glue = await startGlue({ transport, recording: 'job', recordings: folder, mode: 'all', responders: [() => { throw new Error('broken'); }] });
    await expect(glue.send('GetJob', { JobName: 'nightly-etl' })).rejects.toMatchObject({ name: 'ToolkitError', code: 'GLUE_RESPONDER_FAILED' });
  });

  test('handle() answers what needs no account, and says of all else what to call', async () => {
    const { folder } = await openAccount();
    vi.spyOn(console, 'warn').mockReturnValue();
    glue = await startGlue({ transport, recording: 'job', recordings: folder, mode: 'all' });
    expect(await (await glue.handle(request())).text()).toContain('Call it with client() or send()');
    expect(glue.errors.map(({ code }) => code)).toEqual(['GLUE_NO_ANSWER']);
    glue.use(() => ({ output: { Job: { Name: 'nightly-etl' } } }));
    expect(await (await glue.handle(request())).json()).toEqual({ Job: { Name: 'nightly-etl' } });
  });
});
