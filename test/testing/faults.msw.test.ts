import { GetJobRunsCommand, GlueClient, StartJobRunCommand, ThrottlingException } from '@aws-sdk/client-glue';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ScriptedFault } from '../../src/generated/types.ts';
import { startGlue, type GlueSession } from '../../src/testing/start-glue.ts';

const jobs = [{ Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' }, ExecutionProperty: { MaxConcurrentRuns: 5 } }];
const start = new StartJobRunCommand({ JobName: 'nightly' });
const list = new GetJobRunsCommand({ JobName: 'nightly' });
let glue: GlueSession;

/** Fake timers take the place of every wait; those of streams and sockets stay real. */
const fake = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.UTC(2026, 0, 5) });

/** Lets timers fire until a promise is settled, and no longer. */
async function whileWaiting<T>(promise: Promise<T>): Promise<T> {
  const state = { settled: false };
  const end = () => void (state.settled = true);
  promise.then(end, end);
  while (!state.settled) {
    await new Promise((resolve) => void setImmediate(resolve));
    if (vi.getTimerCount() > 0) await vi.advanceTimersToNextTimerAsync();
  }
  return promise;
}

describe.each(['sdk', 'msw'] as const)('through transport "%s", with the SDK’s own retries and no wall time', (transport) => {
  const begin = async (...faults: ScriptedFault[]) => {
    glue = await startGlue({ transport, scenario: { jobs, faults }, seed: 1 });
    fake();
    return glue.client();
  };
  afterEach(async () => {
    vi.useRealTimers();
    await glue.close();
  });

  test('ThrottlingException twice, then success: three attempts, each of them in the journal', async () => {
    const client = await begin({ operations: ['GetJobRuns'], error: 'ThrottlingException', on: [1, 2] });
    const answered = await whileWaiting(client.send(list));
    expect(answered).toMatchObject({ JobRuns: [], $metadata: { attempts: 3 } });
    expect(glue.calls.map(({ fault }) => fault?.name)).toEqual(['ThrottlingException', 'ThrottlingException', undefined]);
  });

  test('a fault that outlasts the attempts is thrown as the SDK’s own exception', async () => {
    const client = await begin({ error: 'ThrottlingException' });
    await expect(whileWaiting(client.send(list))).rejects.toThrow(ThrottlingException);
    expect(glue.calls).toHaveLength(3);
  });

  test('InternalServiceException is retried as HTTP 500', async () => {
    const client = await begin({ error: 'InternalServiceException', times: 1 });
    expect(await whileWaiting(client.send(start))).toMatchObject({ JobRunId: expect.stringMatching(/^jr_/), $metadata: { attempts: 2 } });
  });

  test('a lost StartJobRun is sent again, so that two runs exist where the caller knows of one', async () => {
    const client = await begin({ operations: ['StartJobRun'], lost: true, on: [1] });
    const { JobRunId, $metadata } = await whileWaiting(client.send(start));
    expect($metadata.attempts).toBe(2);
    expect(glue.calls).toMatchObject([{ operation: 'StartJobRun', lost: true, output: { JobRunId: expect.any(String) } }, { operation: 'StartJobRun', output: { JobRunId } }]);
    expect(glue.calls[1]).not.toHaveProperty('lost');
    const { JobRuns = [] } = await whileWaiting(client.send(list));
    expect(JobRuns).toHaveLength(2);
    expect(JobRuns.map(({ Id }) => Id)).toContain(JobRunId);
  });

  test('a response that is lost each time ends as a socket hang-up', async () => {
    const client = await begin({ operations: ['StartJobRun'], lost: true });
    await expect(whileWaiting(client.send(start))).rejects.toMatchObject({ name: 'TimeoutError', code: 'ECONNRESET', message: 'socket hang up', $metadata: { attempts: 3 } });
    await expect(whileWaiting(glue.send('StartJobRun', { JobName: 'nightly' }))).rejects.toMatchObject({ code: 'ECONNRESET' });
    await expect(whileWaiting(client.send(list))).resolves.toMatchObject({ JobRuns: { length: 4 } });
  });

  test('latency passes with the timers', async () => {
    const client = await begin({ operations: ['GetJobRuns'], latency: '3s', on: [1] });
    const before = Date.now();
    await whileWaiting(client.send(list));
    expect(Date.now() - before).toBe(3000);
    await whileWaiting(client.send(list));
    expect(Date.now() - before).toBe(3000);
  });

  test('a call that is given up during its latency rejects at once', async () => {
    const client = await begin({ latency: '1h' });
    const controller = new AbortController();
    const sent = client.send(list, { abortSignal: controller.signal });
    await new Promise((resolve) => void setImmediate(resolve));
    controller.abort();
    await expect(sent).rejects.toMatchObject({ name: 'AbortError' });
    expect(Date.now()).toBe(Date.UTC(2026, 0, 5));
  });

  test('nothing breaks the contract', async () => {
    const client = await begin({ share: 0.5, error: 'InternalServiceException' }, { share: 0.5, lost: true });
    const names = new Set<string>();
    for (let call = 0; call < 10; call++) await whileWaiting(client.send(list)).then(() => names.add('answered'), (error: Error) => names.add(error.name));
    expect([...names].filter((name) => !['answered', 'InternalServiceException', 'TimeoutError'].includes(name))).toEqual([]);
    expect(glue.violations).toEqual([]);
    expect(glue.errors).toEqual([]);
    expect(glue.calls.length).toBeGreaterThan(10);
  });
});

test('the consumer’s own client, which MSW intercepts, meets the same faults', async () => {
  glue = await startGlue({ transport: 'msw', scenario: { jobs, faults: [{ lost: true, on: [1] }] } });
  fake();
  try {
    expect(await whileWaiting(new GlueClient({}).send(start))).toMatchObject({ $metadata: { attempts: 2 } });
  } finally {
    vi.useRealTimers();
    await glue.close();
  }
});
