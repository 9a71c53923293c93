import { GlueClient, GetJobsCommand } from '@aws-sdk/client-glue';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import { createFault } from '../../src/contract/fault.ts';
import { startServer } from '../../src/server/start-server.ts';
import { call, serve, talk, write, writeLast } from './raw-client.ts';

const nightly = { Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' } };
const interactions = [{ operation: 'GetJobRuns', input: { JobName: 'nightly' }, output: { JobRuns: [] } }] as const;

const throttleLists = ({ operation }: Call) => (operation === 'ListJobs' ? { fault: createFault('ThrottlingException') } : undefined);
const fail = () => {
  throw new TypeError('broken');
};

describe('who answers', () => {
  test('without any option it is a simulated Glue in which nothing exists yet', async () => {
    const { url } = await serve();
    expect(await call(url, 'GetJobs')).toEqual({ status: 200, value: { Jobs: [] } });
    await call(url, 'CreateJob', nightly);
    expect(await call(url, 'ListJobs')).toEqual({ status: 200, value: { JobNames: ['nightly'] } });
  });

  test('the responder comes before the recordings, and those before the scenario', async () => {
    const { url } = await serve({ responder: throttleLists, recordings: { interactions } as never, scenario: { jobs: [nightly] } });
    expect(await call(url, 'ListJobs')).toMatchObject({ status: 400, value: { __type: 'ThrottlingException' } });
    expect(await call(url, 'GetJobRuns', { JobName: 'nightly' })).toEqual({ status: 200, value: { JobRuns: [] } });
    expect(await call(url, 'GetJob', { JobName: 'nightly' })).toMatchObject({ status: 200 });
  });

  test('recordings alone answer nothing else, and say why', async () => {
    const { url, state } = await serve({ recordings: { interactions } as never });
    expect(await call(url, 'GetJobs')).toMatchObject({ status: 400, value: { __type: 'GLUE_RECORDING_NO_MATCH' } });
    expect(state.journal.counters).toMatchObject({ requests: 1, errors: 1 });
  });

  test('an answer that says why there is none repeats nothing of what was sent', async () => {
    const { url } = await serve({ recordings: { interactions } as never });
    const { value } = await call(url, 'StartJobRun', { JobName: 'nightly', Arguments: { '--password': 'canary' } });
    expect(JSON.stringify(value)).toMatch(/GLUE_RECORDING_NO_MATCH for StartJobRun\. \w+/);
    expect(JSON.stringify(value)).not.toContain('canary');
  });

  test('a seed alone makes everything up', async () => {
    const { url } = await serve({ seed: 1 });
    expect(await call(url, 'GetJob', { JobName: 'nightly' })).toMatchObject({ status: 200, value: { Job: { Name: 'nightly' } } });
  });

  test('the real client is answered over a real socket', async () => {
    const { url } = await serve({ scenario: { jobs: [nightly] } });
    const client = new GlueClient({ endpoint: url, region: 'us-east-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } });
    expect((await client.send(new GetJobsCommand({}))).Jobs).toMatchObject([{ Name: 'nightly' }]);
    client.destroy();
  });
});

describe('options that are refused', () => {
  test.for([
    [{ host: '0.0.0.0' }, '/host'],
    [{ host: 'example.com' }, '/host'],
    [{ host: '::' }, '/host'],
    [{ host: '203.0.113.9', allowRemote: true }, '/host'],
    [{ port: 65_536 }, '/port'],
    [{ port: -1 }, '/port'],
    [{ recordings: { interactions: [] }, clock: 'manual' }, '/clock'],
    [{ clock: 'sundial' }, '/clock'],
  ] as const)('%o names the option', async ([options, path]) => {
    await expect(startServer(options as never)).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', detail: { path } });
  });

  test('a port that is taken is named, with the next step', async () => {
    const { port } = await serve();
    await expect(startServer({ port })).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', message: expect.stringContaining(`Port ${port} of 127.0.0.1 is in use.`) as string });
  });

  test('a scenario that cannot be read is one that is invalid', async () => {
    await expect(startServer({ scenario: '/no/such.json' })).rejects.toMatchObject({ code: 'GLUE_SCENARIO_INVALID' });
  });
});

describe('how answers travel', () => {
  test('a lost response breaks the connection, and the journal knows what was done', async () => {
    const { port, state } = await serve({ scenario: { jobs: [nightly], faults: [{ operations: ['StartJobRun'], lost: true }] } });
    expect(await talk(port, write({ target: 'StartJobRun', body: '{"JobName":"nightly"}' }))).toEqual([]);
    expect(state.journal.entries).toMatchObject([{ operation: 'StartJobRun', outcome: 'lost' }]);
  });

  test('a lost response is no breach of --strict that a later call could get', async () => {
    const { url, port } = await serve({ strict: true, scenario: { faults: [{ operations: ['GetJobs'], lost: true, times: 1 }] } });
    expect(await talk(port, write({ body: '{"Nope":1}' }))).toEqual([]);
    expect(await call(url, 'GetJobs')).toMatchObject({ status: 200 });
  });

  test('a late answer is one, and is in the journal when it is sent', async () => {
    const { url, state } = await serve({ scenario: { faults: [{ latency: '30ms' }] } });
    const answer = call(url, 'GetJobs');
    expect(state.journal.entries).toEqual([]);
    expect(await answer).toEqual({ status: 200, value: { Jobs: [] } });
    expect(state.journal.entries).toMatchObject([{ operation: 'GetJobs', outcome: 'output' }]);
  });

  test('a responder that throws is told, as an error that no client retries', async () => {
    const { url } = await serve({ responder: fail });
    expect(await call(url, 'GetJobs')).toMatchObject({ status: 400, value: { __type: 'GLUE_RESPONDER_FAILED' } });
  });
});

describe('strict', () => {
  test.for([
    [false, { Jobs: [] }],
    [true, { __type: 'GLUE_CONTRACT_VIOLATED', Message: expect.stringContaining('GetJobs input /Nope') as string }],
  ] as const)('%s: an unknown member, which Glue ignores, is answered with %o', async ([strict, value]) => {
    const { url, state } = await serve({ strict });
    expect(await call(url, 'GetJobs', { Nope: 'secret' })).toEqual({ status: strict ? 400 : 200, value });
    expect(state.journal.counters).toMatchObject({ violations: 1, errors: strict ? 1 : 0 });
    const { status: told, outcome, fault } = state.journal.entries[0] ?? {};
    expect([told, outcome, fault]).toEqual(strict ? [400, 'error', 'GLUE_CONTRACT_VIOLATED'] : [200, 'output', undefined]);
  });

  test('an unknown member fails a call that Glue fails for another reason, too; what Glue refuses stays refused', async () => {
    const { url, state } = await serve({ strict: true });
    const nameOf = async (input: object) => ((await call(url, 'GetJob', input)).value as Readonly<Record<string, unknown>>)['__type'];
    expect(await nameOf({ JobName: 'none' })).toBe('EntityNotFoundException');
    expect(await nameOf({ JobName: 'none', Nope: 1 })).toBe('GLUE_CONTRACT_VIOLATED');
    expect(await nameOf({ JobName: 5, Nope: 1 })).toBe('SerializationException');
    expect(await call(url, 'StartJobRun', { JobName: 'none', WorkerType: 'G.1X', NumberOfWorkers: 0 })).toMatchObject({ value: { __type: expect.stringMatching(/Exception$/) as string } });
    expect(state.journal.counters).toMatchObject({ errors: 1, faults: 3 });
  });

  test('coverage counts what the call met, whatever the client was answered', async () => {
    const { url, state } = await serve({ strict: true, coverage: true });
    await call(url, 'GetJobs', { Nope: 1 });
    expect(state.coverage()?.calls).toEqual([['GetJobs', 'answered', expect.any(String), 1]]);
  });

  test('an answer that Glue could not give fails, too', async () => {
    const { url } = await serve({ strict: true, responder: () => ({ output: { JobNames: 5 as never } }) });
    expect(await call(url, 'ListJobs')).toMatchObject({ status: 400, value: { __type: 'GLUE_CONTRACT_VIOLATED' } });
  });

  test('what keeps the contract passes, and a fault of Glue stays one', async () => {
    const { url } = await serve({ strict: true });
    expect(await call(url, 'GetJobs')).toMatchObject({ status: 200 });
    expect(await call(url, 'GetJob', { JobName: 'x' })).toMatchObject({ value: { __type: 'EntityNotFoundException' } });
    expect(await call(url, 'GetJob', {})).toMatchObject({ value: { __type: 'InvalidInputException' } });
  });
});

describe('close', () => {
  test('answers what is under way, says that the connection ends, and takes no more', async () => {
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<void>();
    const { port, close } = await serve({
      async responder() {
        asked.resolve();
        await answer.promise;
        return { output: { Jobs: [] } };
      },
    });
    const responses = talk(port, write());
    await asked.promise;
    const closed = close();
    answer.resolve();
    expect(await responses).toMatchObject([{ status: 200, headers: { connection: 'close' }, body: '{"Jobs":[]}' }]);
    await closed;
    await expect(talk(port, writeLast())).rejects.toThrow('ECONNREFUSED');
  });

  test('waits for no client that is idle or never ends its request, and can be called twice', async () => {
    const { port, close } = await serve();
    const idle = talk(port, write());
    const endless = talk(port, write({ headers: { 'content-length': '9' } }));
    await call(`http://127.0.0.1:${port}`, 'GetJobs');
    await Promise.all([close(), close()]);
    expect(await endless).toEqual([]);
    expect(await idle).toHaveLength(1);
  });
});

test('the log has a line for each request, without an input or the value of a header', async () => {
  const lines: unknown[] = [];
  const { port } = await serve({ log: (line) => void lines.push(line) });
  const headers = { authorization: 'canary-1', 'user-agent': 'canary-2', 'x-amz-security-token': 'canary-3' };
  const body = JSON.stringify({ JobName: 'nightly', Arguments: { '--password': 'canary-4' } });
  await talk(port, write({ target: 'StartJobRun', headers, body }) + write({ target: 'CanaryFive', headers }) + writeLast({ target: 'x canary-6', headers }));
  expect(lines).toMatchObject([{ operation: 'StartJobRun', fault: 'EntityNotFoundException' }, { outcome: 'error', fault: 'GLUE_UNKNOWN_OPERATION' }, { fault: 'UnknownOperationException' }]);
  expect(JSON.stringify(lines)).not.toMatch(/canary|CanaryFive/);
});

test('IPv6 loopback has its brackets in the URL', async ({ skip }) => {
  const glue = await startServer({ host: '::1' }).catch(() => undefined);
  skip(!glue, 'this machine has no IPv6');
  if (!glue) return;
  expect(glue.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect(await call(glue.url, 'GetJobs')).toMatchObject({ status: 200 });
  await glue.close();
});
