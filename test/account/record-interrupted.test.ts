import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { record, type UnitResult } from '../../src/account/record.ts';
import { ToolkitError } from '../../src/errors.ts';
import { optionsFor, readFolder, simulateAccount } from './simulate-account.ts';

const all = { jobs: ['nightly', 'load'], workflows: ['orders'], redaction: { names: { nightly: 'job-a', load: 'job-b', orders: 'flow-a' } } };

describe('an interruption', () => {
  test('at any call leaves whole recordings, and going on gives what would have been without it', async () => {
    const { account } = simulateAccount();
    const options = { ...optionsFor(account), ...all, runs: 1 };
    const { calls } = await record(options);
    expect(calls).toBe(14);
    const whole = readFolder(options.folder);
    for (let last = 1; last <= calls; last++) {
      const stop = new AbortController();
      const broken = simulateAccount((_question, count) => {
        if (count === last) stop.abort();
        return undefined;
      });
      const folder = optionsFor(broken.account).folder;
      const done = new Set<string>();
      const first = await record({ ...options, account: broken.account, folder, done, signal: stop.signal });
      expect(first.interrupted).toBe(true);
      expect(Object.entries(readFolder(folder)).filter(([path, text]) => whole[path] !== text)).toEqual([]);
      expect([...done].map((file) => `${file}.json`).toSorted()).toEqual(Object.keys(readFolder(folder)));
      const second = await record({ ...options, account: simulateAccount().account, folder, done });
      expect(second.interrupted).toBe(false);
      expect(readFolder(folder)).toEqual(whole);
    }
  });

  test('while an answer is awaited does not wait for it', async () => {
    const stop = new AbortController();
    const account = { region: 'eu-west-1', ask: () => {
      stop.abort();
      return new Promise<never>(() => {});
    } };
    expect(await record({ ...optionsFor(account), ...all, signal: stop.signal })).toMatchObject({ interrupted: true, units: [], planned: 3, calls: 1 });
  });

  test('before there are credentials does not wait for them', async () => {
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE', 'CI']) vi.stubEnv(name, undefined);
    for (const name of ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']) vi.stubEnv(name, '/dev/null');
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { account: _, ...options } = optionsFor(simulateAccount().account);
    expect(await record({ ...options, ...all, region: 'eu-west-1', signal: AbortSignal.abort() })).toMatchObject({ interrupted: true, units: [], calls: 0 });
  });

  test('before the first call asks nothing', async () => {
    const { account, asked } = simulateAccount();
    expect(await record({ ...optionsFor(account), ...all, signal: AbortSignal.abort() })).toMatchObject({ interrupted: true, units: [] });
    expect(asked).toEqual([]);
  });
});

test('what is done is not asked for again', async () => {
  const { account, asked } = simulateAccount();
  const done = new Set(['jobs/job-a', 'workflows/flow-a']);
  const { units } = await record({ ...optionsFor(account), ...all, done });
  expect(units.map(({ status }) => status)).toEqual(['done', 'written', 'done']);
  expect(new Set(asked.map(({ input }) => input['JobName'] ?? input['Name']))).toEqual(new Set(['load']));
  expect(done).toEqual(new Set(['jobs/job-a', 'workflows/flow-a', 'jobs/job-b']));
});

test('who watches is told the plan, each call and each result', async () => {
  const { account, asked } = simulateAccount();
  const [operations, results]: [string[], UnitResult[]] = [[], []];
  let planned = 0;
  await record({
    ...optionsFor(account),
    ...all,
    progress: { planned: (units) => (planned = units.length), asking: ({ operation }) => operations.push(operation), finished: (result) => results.push(result) },
  });
  expect(planned).toBe(3);
  expect(operations).toEqual(asked.map(({ operation }) => operation));
  expect(results.map(({ file }) => file)).toEqual(['jobs/job-a', 'jobs/job-b', 'workflows/flow-a']);
});

test('an account that cannot be reached ends everything, and is closed', async () => {
  const { account } = simulateAccount();
  let isClosed = false;
  const unreachable = { ...account, ask: () => Promise.reject(new ToolkitError('GLUE_OPTION_INVALID', { message: 'no network', next: 'none' })), close: () => void (isClosed = true) };
  await expect(record({ ...optionsFor(unreachable), ...all })).rejects.toThrow('no network');
  expect(isClosed).toBe(true);
});
