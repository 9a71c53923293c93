import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EntityNotFoundException, GetJobRunCommand, GetJobRunsCommand, GetTableCommand, GlueClient, GlueServiceException, paginateGetJobRuns, StartJobRunCommand } from '@aws-sdk/client-glue';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Call, Responder } from '../../src/contract/call.ts';
import { createFault } from '../../src/contract/fault.ts';
import { createGlueClient, type OfflineClientConfig } from '../../src/handlers/create-glue-client.ts';
import { GlueRequestHandler } from '../../src/handlers/glue-request-handler.ts';
import { toOfflineConfig } from '../../src/handlers/to-offline-config.ts';

const listing: Responder = () => ({ output: { JobRuns: [] } });
const command = new GetJobRunsCommand({ JobName: 'nightly' });

const pages: Responder = ({ input }) => {
  const token = 'NextToken' in input ? Number(input.NextToken) : 0;
  return { output: { JobRuns: [{ JobName: 'nightly', StartedOn: 1_700_000_000 - token }], ...(token < 2 && { NextToken: String(token + 1) }) } };
};

/** How often a call is sent that is always throttled. */
async function countAttempts(config?: OfflineClientConfig): Promise<number> {
  let count = 0;
  const client = createGlueClient(() => ({ fault: createFault('ThrottlingException', `attempt ${++count}`) }), config);
  const failed = client.send(command).catch((error: Error) => error);
  await vi.runAllTimersAsync();
  expect(await failed).toMatchObject({ name: 'ThrottlingException', message: `attempt ${count}` });
  return count;
}

/** The request as it would have gone to the network. */
async function sentBy(client: ReturnType<typeof createGlueClient>): Promise<{ hostname: string; headers: Record<string, string> }> {
  let sent: unknown;
  client.middlewareStack.add(
    (next) => (args) => {
      sent = (args as { readonly request: unknown }).request;
      return next(args);
    },
    { step: 'finalizeRequest', priority: 'low' },
  );
  await client.send(command);
  return sent as never;
}

describe('the client of createGlueClient', () => {
  test('reads every page with the SDK’s own paginator', async () => {
    const runs = [];
    for await (const page of paginateGetJobRuns({ client: createGlueClient(pages) }, { JobName: 'nightly' })) runs.push(...(page.JobRuns ?? []));
    expect(runs.map(({ StartedOn }) => StartedOn?.toISOString())).toEqual(['2023-11-14T22:13:20.000Z', '2023-11-14T22:13:19.000Z', '2023-11-14T22:13:18.000Z']);
  });

  test('throws the typed exception of a fault', async () => {
    const client = createGlueClient(() => ({ fault: createFault('EntityNotFoundException', 'No such run') }));
    const failed = client.send(new GetJobRunCommand({ JobName: 'nightly', RunId: 'jr_1' }));
    await expect(failed).rejects.toThrow(EntityNotFoundException);
    await expect(failed).rejects.toMatchObject({ message: 'No such run', $metadata: { httpStatusCode: 400, attempts: 1 } });
  });

  test('fails at once and once, with the reason, when nothing answers', async () => {
    const calls: Call[] = [];
    const client = createGlueClient((call) => void calls.push(call));
    const failed = client.send(command);
    await expect(failed).rejects.toThrow(GlueServiceException);
    await expect(failed).rejects.toMatchObject({ name: 'GLUE_NO_ANSWER', message: expect.stringContaining('{"JobName":"nightly"}') });
    expect(calls).toHaveLength(1);
  });

  test('fails for an operation that the contract does not have, unless a responder answers it', async () => {
    const failed = createGlueClient(() => undefined).send(new GetTableCommand({ DatabaseName: 'd', Name: 't' }));
    await expect(failed).rejects.toMatchObject({ name: 'GLUE_NO_ANSWER', message: expect.stringContaining('neither simulated nor synthesized'), $metadata: { attempts: 1 } });
  });

  test('retries throttling with the SDK’s own retries: three attempts unless told otherwise', async () => {
    vi.useFakeTimers();
    expect(await countAttempts()).toBe(3);
    expect(await countAttempts({ maxAttempts: 1 })).toBe(1);
    vi.useRealTimers();
  });

  test('answers parallel calls each with its own answer', async () => {
    const client = createGlueClient(({ input }) => ({ output: { JobRunId: `jr_of_${(input as { JobName: string }).JobName}` } }));
    const names = Array.from({ length: 50 }, (_, index) => `job-${index}`);
    const ids = await Promise.all(names.map(async (JobName) => (await client.send(new StartJobRunCommand({ JobName }))).JobRunId));
    expect(ids).toEqual(names.map((name) => `jr_of_${name}`));
  });

  test('rejects an aborted call', async () => {
    const controller = new AbortController();
    const pending = createGlueClient(() => new Promise(() => {})).send(command, { abortSignal: controller.signal });
    controller.abort();
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('does not sign', async () => {
    expect((await sentBy(createGlueClient(listing))).headers['authorization']).toBeUndefined();
  });

  test('has the region and endpoint it is given', async () => {
    expect((await sentBy(createGlueClient(listing, { region: 'eu-central-1' }))).hostname).toBe('glue.eu-central-1.amazonaws.com');
    expect((await sentBy(createGlueClient(listing, { endpoint: 'http://localhost:4566' }))).hostname).toBe('localhost');
  });
});

describe('in a hostile environment', () => {
  let folder: string;
  const marker = () => join(folder, 'executed');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'glue-contract-'));
    const settings = [
      `credential_process = touch ${marker()}`, 'region = ap-south-1', 'endpoint_url = http://127.0.0.1:3', 'max_attempts = 1',
      'retry_mode = adaptive', 'use_fips_endpoint = true', 'use_dualstack_endpoint = true', 'sdk_ua_app_id = hostile', 'defaults_mode = nonsense',
    ];
    writeFileSync(join(folder, 'config'), `[default]\n${settings.join('\n')}\n[profile other]\n${settings.join('\n')}\n`);
    const environment = {
      AWS_CONFIG_FILE: join(folder, 'config'), AWS_SHARED_CREDENTIALS_FILE: join(folder, 'config'), AWS_PROFILE: 'other', AWS_REGION: 'ap-south-1',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:3', AWS_ENDPOINT_URL_GLUE: 'http://127.0.0.1:3', AWS_MAX_ATTEMPTS: '1', AWS_RETRY_MODE: 'nonsense',
      AWS_USE_FIPS_ENDPOINT: 'nonsense', AWS_USE_DUALSTACK_ENDPOINT: 'nonsense', AWS_DEFAULTS_MODE: 'nonsense', AWS_SDK_UA_APP_ID: 'hostile',
      AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:3/', AWS_AUTH_SCHEME_PREFERENCE: 'nonsense',
    };
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  test.for([{}, { region: undefined, maxAttempts: undefined, credentials: undefined }])('nothing of it is looked at, with the settings %o', async (config) => {
    const client = createGlueClient(listing, config as object);
    const { hostname, headers } = await sentBy(client);
    expect(hostname).toBe('glue.us-east-1.amazonaws.com');
    expect(headers['user-agent']).not.toContain('hostile');
    expect(await client.config.maxAttempts()).toBe(3);
    expect(await client.config.credentials()).toMatchObject({ accessKeyId: 'GLUECONTRACT' });
    expect(existsSync(marker())).toBe(false);
  });

  test('the preference of signatures may be called, as the SDKs 3.726 to 3.758 do, which take a list as it is', async () => {
    const { authSchemePreference } = toOfflineConfig({});
    expect(await (authSchemePreference as () => unknown)()).toEqual([]);
  });

  test('a client that is not ours does look, so that the test above can fail', async () => {
    const plain = new GlueClient({ defaultsMode: 'legacy', requestHandler: new GlueRequestHandler(listing) });
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', undefined);
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    await expect(plain.config.credentials()).rejects.toMatchObject({ name: 'CredentialsProviderError' });
    expect(existsSync(marker())).toBe(true);
    expect(await plain.config.maxAttempts()).toBe(1);
    expect(await plain.config.region()).toBe('ap-south-1');
  });
});
