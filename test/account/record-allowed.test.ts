import { afterEach, expect, test, vi } from 'vitest';
import { record } from '../../src/account/record.ts';
import { allowRecording } from '../../src/recording/allow-recording.ts';
import { optionsFor, readFolder, simulateAccount } from './simulate-account.ts';

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ['a command, which needs no variable', {}, 'command'],
  ['a suite with the variable', { GLUE_CONTRACT_RECORD: '1' }, 'variable'],
  ['a command in CI with the second variable', { CI: 'true', GLUE_CONTRACT_RECORD_IN_CI: '1' }, 'command'],
  ['a command where CI is off', { CI: 'false' }, 'command'],
] as const)('may record: %s', (_what, environment, asked) => {
  expect(allowRecording(environment, asked)).toBeUndefined();
});

test.each([
  ['a suite without the variable', {}, 'variable'],
  ['a suite whose variable is off', { GLUE_CONTRACT_RECORD: 'off' }, 'variable'],
  ['a command in CI', { CI: 'true' }, 'command'],
  ['a suite in CI', { CI: '1', GLUE_CONTRACT_RECORD: '1' }, 'variable'],
  ['a suite in CI with the second variable only', { CI: 'true', GLUE_CONTRACT_RECORD_IN_CI: '1' }, 'variable'],
] as const)('may not record: %s', (_what, environment, asked) => {
  expect(() => allowRecording(environment, asked)).toThrow('GLUE_RECORDING_FORBIDDEN');
});

test('record asks no real account in CI', async () => {
  vi.stubEnv('CI', 'true');
  const { account: _, ...options } = optionsFor(simulateAccount().account);
  await expect(record({ ...options, jobs: ['nightly'], region: 'eu-west-1', endpointUrl: 'http://127.0.0.1:9' })).rejects.toThrow('GLUE_RECORDING_FORBIDDEN');
  expect(readFolder(options.folder)).toEqual({});
});
