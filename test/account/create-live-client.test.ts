import type { ServerResponse } from 'node:http';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createLiveClient } from '../../src/account/create-live-client.ts';
import { ToolkitError } from '../../src/errors.ts';
import { fault, startFakeGlue, type FakeAnswer } from './start-fake-glue.ts';

async function connect(operation: string, answer: (input: Record<string, unknown>, count: number) => FakeAnswer) {
  const fake = await startFakeGlue({ [operation]: answer });
  const client = createLiveClient({ region: 'eu-west-1', endpointUrl: fake.url });
  onTestFinished(client.close);
  return { ...fake, client };
}

async function errorOf(act: () => Promise<unknown>): Promise<ToolkitError> {
  const error: unknown = await act().catch((thrown: unknown) => thrown);
  if (error instanceof ToolkitError) return error;
  throw new Error(`no ToolkitError but ${String(error)}`);
}

describe('a live client', () => {
  test('gives the answer as it was on the wire: with members the SDK does not know, times as numbers, without nulls', async () => {
    const { client } = await connect('GetJobRun', () => ({ JobRun: { StartedOn: 1.5, Novel: { Deep: [1] }, JobRunState: 'DREAMING', Attempt: null }, Extra: true }));
    const answer = await client.ask('GetJobRun', { JobName: 'nightly', RunId: 'jr_1' });
    expect(answer).toEqual({ output: { JobRun: { StartedOn: 1.5, Novel: { Deep: [1] }, JobRunState: 'DREAMING' }, Extra: true } });
  });

  test('sends the input as it is, members that the SDK would leave out as well, and signed', async () => {
    const { client, asked } = await connect('GetJobBookmark', () => ({}));
    const input = { JobName: 'nächtlich 🌙', Version: 3, __proto__x: 1 };
    await client.ask('GetJobBookmark', input);
    expect(asked).toEqual([{ operation: 'GetJobBookmark', input, authorization: expect.stringMatching(/^AWS4-HMAC-SHA256 /) as string }]);
  });

  test('gives faults as data, with the status they came with', async () => {
    const { client } = await connect('GetJob', () => fault('EntityNotFoundException', 400, 'Job not found.'));
    expect(await client.ask('GetJob', { JobName: 'x' })).toEqual({ fault: { name: 'EntityNotFoundException', message: 'Job not found.', status: 400 } });
  });

  test('asks again when it is throttled', async () => {
    const { client, asked } = await connect('GetJob', (_input, count) => (count === 1 ? fault('ThrottlingException') : { Job: {} }));
    expect(await client.ask('GetJob', { JobName: 'x' })).toEqual({ output: { Job: {} } });
    expect(asked).toHaveLength(2);
  });

  test('gives a page that is no JSON as an unreadable response, without what was in it', async () => {
    const { client } = await connect('GetJob', () => (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>geheim</p>'));
    const { fault: found } = await client.ask('GetJob', { JobName: 'x' });
    expect(found).toMatchObject({ name: 'UnreadableResponse', status: 502 });
    expect(found?.message).not.toContain('geheim');
  });

  test.each(['DeleteJob', 'StartJobRun', 'ResetJobBookmark', 'GetNothing', 'GetJobBookmarks', '__proto__', ''])('never sends %j', async (operation) => {
    const { client, asked } = await connect(operation, () => ({}));
    expect((await errorOf(() => client.ask(operation, {}))).code).toBe('GLUE_OPTION_INVALID');
    expect(asked).toEqual([]);
  });

  test('knows the operations that the SDK has a command for', () => {
    const client = createLiveClient({ region: 'eu-west-1' });
    expect(['GetTable', 'GetJobRuns', 'GetJobBookmarks', 'constructor'].map(client.knows)).toEqual([true, true, false, false]);
  });

  test('says that nobody answered, and repeats nothing of what the SDK said', async () => {
    const { client } = await connect('GetJob', () => (response) => void response.destroy());
    const error = await errorOf(() => client.ask('GetJob', { JobName: 'x' }));
    expect(error.message).toContain('ECONNRESET');
    expect(error.cause).toBeUndefined();
  });

  test('says that there are no credentials without what a credential process printed', async () => {
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE']) vi.stubEnv(name, undefined);
    for (const name of ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']) vi.stubEnv(name, '/dev/null');
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    onTestFinished(() => void vi.unstubAllEnvs());
    const client = createLiveClient({ region: 'eu-west-1', endpointUrl: 'http://127.0.0.1:9' });
    const error = await errorOf(() => client.ask('GetJob', { JobName: 'x' }));
    expect(error.detail).toMatchObject({ message: 'Glue could not be asked (CredentialsProviderError).', operation: 'GetJob' });
  });

  test('takes an answer that was followed by silence for none', async () => {
    const { client, asked } = await connect('GetJob', (_input, count) => (count === 1 ? fault('InternalServiceException', 500) : (response) => void response.destroy()));
    expect((await errorOf(() => client.ask('GetJob', { JobName: 'x' }))).message).toContain('ECONNRESET');
    expect(asked.length).toBeGreaterThan(1);
  });

  test('takes nothing for an answer once it is told to end', async () => {
    const ending = new AbortController();
    const { url, asked } = await startFakeGlue({
      GetJob: () => (response) => {
        response.once('finish', () => ending.abort());
        fault('InternalServiceException', 500)(response);
      },
    });
    const client = createLiveClient({ region: 'eu-west-1', endpointUrl: url, signal: ending.signal });
    expect((await errorOf(() => client.ask('GetJob', { JobName: 'x' }))).code).toBe('GLUE_OPTION_INVALID');
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['drips', (response: ServerResponse) => {
      const drip = setInterval(() => response.write(' '), 5);
      response.writeHead(200).once('close', () => clearInterval(drip));
    }],
    ['never comes', () => {}],
  ] as const)('does not wait without an end for an answer that %s', async (_what, answer) => {
    const { url, asked } = await startFakeGlue({ GetJob: () => answer });
    const client = createLiveClient({ region: 'eu-west-1', endpointUrl: url, maxDuration: 200 });
    onTestFinished(client.close);
    expect((await errorOf(() => client.ask('GetJob', { JobName: 'x' }))).message).toContain('Glue could not be asked (TimeoutError)');
    expect(asked).toHaveLength(1);
  });

  test('takes an empty region and an empty profile for none', async () => {
    const { url, asked } = await startFakeGlue({ GetJob: () => ({}) });
    vi.stubEnv('AWS_REGION', 'ap-south-1');
    const client = createLiveClient({ region: '', profile: '', endpointUrl: url });
    await client.ask('GetJob', { JobName: 'x' });
    expect(asked[0]?.authorization).toContain('/ap-south-1/glue/');
  });

  test('signs with the credentials that it is given', async () => {
    const { url, asked } = await startFakeGlue({ GetJob: () => ({}) });
    const client = createLiveClient({ region: 'eu-west-1', endpointUrl: url, credentials: { accessKeyId: 'mine', secretAccessKey: 'x' } });
    await client.ask('GetJob', { JobName: 'x' });
    expect(asked[0]?.authorization).toContain('Credential=mine/');
  });

  test('asks for nothing more once it is told to end', async () => {
    const { url, asked } = await startFakeGlue({ GetJob: () => ({}) });
    const client = createLiveClient({ region: 'eu-west-1', endpointUrl: url, signal: AbortSignal.abort() });
    expect((await errorOf(() => client.ask('GetJob', { JobName: 'x' }))).message).toContain('(AbortError)');
    expect(asked).toEqual([]);
  });

  test.each(['127.0.0.1:80', 'nowhere', 'ftp://x', ''])('refuses the endpoint %j', (endpointUrl) => {
    expect(() => createLiveClient({ endpointUrl })).toThrow('The endpoint is no URL');
  });
});
