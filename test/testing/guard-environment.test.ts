import { devNull } from 'node:os';
import { GetJobRunsCommand, GlueClient } from '@aws-sdk/client-glue';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guardEnvironment } from '../../src/testing/guard-environment.ts';
import { startGlue } from '../../src/testing/start-glue.ts';

const hostile = {
  AWS_PROFILE: 'mine', AWS_ACCESS_KEY_ID: 'real', AWS_SECRET_ACCESS_KEY: 'real', AWS_SESSION_TOKEN: 'real', AWS_REGION: 'eu-west-1', AWS_CONFIG_FILE: '/home/me/.aws/config',
  AWS_ROLE_ARN: 'arn', AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/c', AWS_CONTAINER_AUTHORIZATION_TOKEN: 't',
  AWS_ENDPOINT_URL: 'http://127.0.0.1:3', AWS_ENDPOINT_URL_GLUE: 'http://127.0.0.1:3', AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:3', AWS_MAX_ATTEMPTS: '9',
  AWS_USE_FIPS_ENDPOINT: 'true', HTTPS_PROXY: 'http://127.0.0.1:3', https_proxy: 'http://127.0.0.1:3', no_proxy: 'x', AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://127.0.0.1:3',
};
let before: NodeJS.ProcessEnv;

beforeEach(() => {
  for (const [name, value] of Object.entries(hostile)) vi.stubEnv(name, value);
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', undefined);
  before = { ...process.env };
});
afterEach(() => vi.unstubAllEnvs());

describe('a guarded environment', () => {
  test('has harmless AWS settings in place of the real ones, and leaves all else alone', () => {
    const restore = guardEnvironment({ intercepted: true });
    const changed = Object.entries(process.env).filter(([name, value]) => before[name] !== value || name in hostile);
    restore();
    expect(Object.fromEntries(changed)).toEqual({
      AWS_ACCESS_KEY_ID: 'GLUECONTRACT',
      AWS_SECRET_ACCESS_KEY: 'not-a-secret',
      AWS_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: devNull,
      AWS_SHARED_CREDENTIALS_FILE: devNull,
    });
  });

  test('is restored exactly, absent variables included, and once', () => {
    const restore = guardEnvironment({ intercepted: false });
    restore();
    expect({ ...process.env }).toEqual(before);
    vi.stubEnv('AWS_PROFILE', 'later');
    restore();
    expect(process.env['AWS_PROFILE']).toBe('later');
  });

  test.for([[0, 1], [1, 0]] as const)('of overlapping sessions is restored by the last, closed in the order %o', ([first, second]) => {
    const restores = [guardEnvironment({ intercepted: true }), guardEnvironment({ intercepted: false })] as const;
    restores[first]();
    expect(process.env['AWS_ACCESS_KEY_ID']).toBe('GLUECONTRACT');
    restores[second]();
    expect({ ...process.env }).toEqual(before);
  });

  test.for(['sdk', 'msw'] as const)('is restored when a session with transport %s is closed, or could not start', async (transport) => {
    await (await startGlue({ transport })).close();
    expect({ ...process.env }).toEqual(before);
    await expect(startGlue({ transport, recordings: 'recordings/nowhere' })).rejects.toMatchObject({ code: 'GLUE_RECORDING_UNREADABLE' });
    expect({ ...process.env }).toEqual(before);
  });

  test('keeps a client that the session does not know off the network: it is told so at once and does not try again', async () => {
    await using glue = await startGlue({ transport: 'sdk', seed: 1 });
    const sent = new GlueClient({}).send(new GetJobRunsCommand({ JobName: 'nightly' }));
    await expect(sent).rejects.toMatchObject({ code: 'GLUE_REQUEST_STOPPED', message: expect.stringContaining('client() of the session') as string, $metadata: { attempts: 1 } });
    expect(glue.calls).toEqual([]);
  });

  test('keeps it off the network even where connections are not stopped', async () => {
    await using glue = await startGlue({ transport: 'sdk', seed: 1, onUnhandledRequest: 'bypass' });
    await expect(new GlueClient({ maxAttempts: 1 }).send(new GetJobRunsCommand({ JobName: 'nightly' }))).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(glue.calls).toEqual([]);
  });
});
