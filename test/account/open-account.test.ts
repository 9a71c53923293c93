import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openAccount } from '../../src/account/open-account.ts';
import { makeFolder } from '../cli/run-cli.ts';
import { startFakeGlue } from './start-fake-glue.ts';

const variables = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE', 'AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_ACCOUNT_ID'];

afterEach(() => void vi.unstubAllEnvs());

/** The environment that the SDK's chain sees: these variables, these files, and no metadata service. */
function environment(given: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}): void {
  const folder = makeFolder(files);
  for (const name of variables) vi.stubEnv(name, given[name]);
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  vi.stubEnv('AWS_CONFIG_FILE', join(folder, 'config'));
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(folder, 'credentials'));
}

const keys = { AWS_ACCESS_KEY_ID: 'ASIAQNZGKIQY56JQ7WML', AWS_SECRET_ACCESS_KEY: 'secret-of-the-test' };

test('credentials, the session token and the account of the key are secrets before the first call', async () => {
  environment({ ...keys, AWS_SESSION_TOKEN: 'session-of-the-test', AWS_REGION: 'eu-west-1' });
  const { region, secrets, close } = await openAccount({});
  close();
  expect(region).toBe('eu-west-1');
  expect(secrets).toEqual(new Set(['ASIAQNZGKIQY56JQ7WML', 'secret-of-the-test', 'session-of-the-test', '029608264753']));
});

test('the account of the key is known before the first call, and none where the key does not say it', async () => {
  environment({ ...keys, AWS_REGION: 'eu-west-1' });
  const { accountId, close } = await openAccount({});
  close();
  expect(accountId).toBe('029608264753');
  environment({ ...keys, AWS_ACCESS_KEY_ID: 'x' });
  const other = await openAccount({ region: 'eu-west-1' });
  other.close();
  expect(other.accountId).toBeUndefined();
});

test('an empty region and an empty profile are none', async () => {
  environment({ ...keys, AWS_REGION: 'ap-south-1' });
  const { region, close } = await openAccount({ region: '', profile: '' });
  close();
  expect(region).toBe('ap-south-1');
});

test('nobody waits for credentials once it is told to end', async () => {
  const stop = new AbortController();
  const asked = join(makeFolder(), 'asked');
  // It ends with the process that started it.
  environment({}, { config: `[default]\ncredential_process = sh -c "touch ${asked}; cat"\n` });
  const opened = openAccount({ region: 'eu-west-1' }, stop.signal);
  await expect.poll(() => existsSync(asked)).toBe(true);
  stop.abort();
  await expect(opened).rejects.toBe(stop.signal.reason);
});

test('profile and region of the files are used when they are named', async () => {
  const files = { config: '[profile other]\nregion = ap-south-1\n', credentials: '[other]\naws_access_key_id = AKIDOTHER\naws_secret_access_key = secret-of-the-file\n' };
  environment({}, files);
  const { region, secrets, close } = await openAccount({ profile: 'other' });
  close();
  expect(region).toBe('ap-south-1');
  expect([...secrets]).toContain('secret-of-the-file');
});

test('where each look at the credentials gives others, those that a call is signed with are secrets too', async () => {
  const { url, asked } = await startFakeGlue({ GetJob: () => ({}) });
  const file = join(makeFolder({ 'print.sh': 'now=$(date +%s%N)\necho "{\\"Version\\":1,\\"AccessKeyId\\":\\"AKID$now\\",\\"SecretAccessKey\\":\\"secret-$now\\"}"\n' }), 'print.sh');
  environment({}, { config: `[default]\ncredential_process = sh ${file}\n` });
  const { ask, secrets, close } = await openAccount({ region: 'eu-west-1', endpointUrl: url });
  await ask('GetJob', { JobName: 'nightly' });
  close();
  const [, signedWith = ''] = /Credential=(AKID\d+)/.exec(asked[0]?.authorization ?? '') ?? [];
  expect([...secrets]).toEqual(expect.arrayContaining([signedWith, signedWith.replace('AKID', 'secret-')]));
  expect(signedWith).toMatch(/^AKID\d+$/);
});

describe('refused before the first call', () => {
  test.each([
    ['no region', keys, {}, 'There is no region'],
    ['a region that is none', keys, { region: 'evil.example/' }, 'This is no region'],
    ['an endpoint that is none', keys, { region: 'eu-west-1', endpointUrl: 'ftp://x' }, 'The endpoint is no URL'],
    ['no credentials', {}, { region: 'eu-west-1' }, 'There are no credentials'],
    ['a profile that is not there', {}, { region: 'eu-west-1', profile: 'nobody' }, 'There are no credentials'],
  ])('%s', async (_what, given, options, message) => {
    environment(given);
    await expect(openAccount(options)).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', message: expect.stringContaining(message) as string });
  });

  test('a process for credentials that fails; what it said is not repeated', async () => {
    environment({}, { config: '[default]\ncredential_process = sh -c "echo the-secret-word >&2; exit 1"\n' });
    const error: unknown = await openAccount({ region: 'eu-west-1' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'GLUE_OPTION_INVALID' });
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('the-secret-word');
  });
});
