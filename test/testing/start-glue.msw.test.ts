import { GetJobRunsCommand, GetTableCommand, GlueClient } from '@aws-sdk/client-glue';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import { createFault } from '../../src/contract/fault.ts';
import { startGlue, type GlueSession } from '../../src/testing/start-glue.ts';

const command = new GetJobRunsCommand({ JobName: 'nightly' });
const listing = ({ operation }: Call) => (operation === 'GetJobRuns' ? { output: { JobRuns: [] } } : undefined);
let glue: GlueSession;

describe('a session with transport "msw"', () => {
  beforeEach(async () => void (glue = await startGlue({ transport: 'msw', responders: [listing] })));
  afterEach(async () => {
    vi.useRealTimers();
    await glue.close();
  });

  test('answers the consumer’s own client, which needs no settings at all', async () => {
    expect((await new GlueClient({}).send(command)).JobRuns).toEqual([]);
    expect(glue.calls).toMatchObject([{ operation: 'GetJobRuns', input: { JobName: 'nightly' }, output: { JobRuns: [] } }]);
  });

  test('answers the session’s client, whatever region or endpoint it has', async () => {
    await glue.client({ region: 'ap-northeast-3' }).send(command);
    await glue.client({ endpoint: 'http://localhost:4566/glue' }).send(command);
    expect(glue.callsOf('GetJobRuns')).toHaveLength(2);
  });

  test('answers send and handle beside it', async () => {
    expect(await glue.send('GetJobRuns', { JobName: 'nightly' })).toEqual({ JobRuns: [] });
    expect((await glue.handle(new Request('http://localhost/'))).status).toBe(404);
    expect(glue.calls).toHaveLength(1);
  });

  test.for([{}, { region: 'eu-west-1' }, { endpoint: 'http://localhost:4566' }])('fails a call that nobody answers at once and once: %o', async (config) => {
    glue.use(() => undefined, ({ operation }) => (operation === 'GetJobRuns' ? Promise.reject(new Error('no luck')) : undefined));
    await expect(new GlueClient(config).send(command)).rejects.toMatchObject({ name: 'GLUE_RESPONDER_FAILED', $metadata: { attempts: 1 } });
    await expect(new GlueClient(config).send(new GetTableCommand({ DatabaseName: 'd', Name: 't' }))).rejects.toMatchObject({ name: 'GLUE_NO_ANSWER', $metadata: { attempts: 1 } });
    expect(glue.errors.map(({ code }) => code)).toEqual(['GLUE_RESPONDER_FAILED', 'GLUE_NO_ANSWER']);
  });

  test('lets the consumer’s client retry throttling by itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    let attempts = 0;
    glue.use(() => (++attempts < 3 ? { fault: createFault('ThrottlingException', 'Rate exceeded') } : undefined));
    const answered = new GlueClient({}).send(command);
    await vi.waitFor(() => vi.advanceTimersToNextTimerAsync().then(() => expect(attempts).toBe(3)), { interval: 0 });
    vi.useRealTimers();
    expect((await answered).JobRuns).toEqual([]);
    expect(glue.calls.map(({ fault }) => fault?.name)).toEqual(['ThrottlingException', 'ThrottlingException', undefined]);
  });

  test('stops what is no call of Glue, and says what it was', async () => {
    const silent = vi.spyOn(console, 'error');
    const failed = fetch('https://example.com/data.json?q=1').catch((error: Error) => Promise.reject(error.cause ?? error));
    await expect(failed).rejects.toThrow('GLUE_REQUEST_STOPPED: GET "https://example.com/data.json?q=1" is no call of Glue');
    expect(silent).not.toHaveBeenCalled();
    expect(glue.calls).toEqual([]);
  });

  test('is the only one: a second is refused, and does not disturb the first', async () => {
    await expect(startGlue({ transport: 'msw' })).rejects.toMatchObject({ code: 'GLUE_ALREADY_STARTED' });
    expect((await new GlueClient({}).send(command)).JobRuns).toEqual([]);
  });

  test('leaves room for sessions with transport "sdk"', async () => {
    await using other = await startGlue({ transport: 'sdk', responders: [listing] });
    await other.client().send(command);
    expect(other.calls).toHaveLength(1);
    expect(glue.calls).toEqual([]);
  });

  test('may be closed twice and started again', async () => {
    await glue.close();
    await glue.close();
    glue = await startGlue({ transport: 'msw', responders: [listing] });
    expect((await new GlueClient({}).send(command)).JobRuns).toEqual([]);
  });
});

describe('with onUnhandledRequest "bypass"', () => {
  test('other requests go out, and calls of Glue do not', async () => {
    await using session = await startGlue({ transport: 'msw', onUnhandledRequest: 'bypass', responders: [listing] });
    const failed = await fetch('http://127.0.0.1:2/').catch((error: Error) => error);
    expect((failed as Error).cause).toMatchObject({ code: 'ECONNREFUSED' });
    expect((await new GlueClient({}).send(command)).JobRuns).toEqual([]);
    expect(session.calls).toHaveLength(1);
  });
});
