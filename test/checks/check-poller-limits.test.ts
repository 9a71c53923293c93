import { GetJobRunCommand, type GlueClient } from '@aws-sdk/client-glue';
import { describe, expect, test } from 'vitest';
import { checkPoller, type JobRunHandle } from '../../src/checks/check-poller.ts';
import { createPoller, findFailures, sleep, unhappy } from './pollers.ts';

const classifyOddly = () => 'fine' as 'success';

const waitForAnother = async (client: GlueClient, { JobName }: JobRunHandle) => {
  for (;;) {
    await client.send(new GetJobRunCommand({ JobName, RunId: 'jr_0' })).catch(() => undefined);
    await sleep(1000);
  }
};

const waitDoubling = async (client: GlueClient, run: JobRunHandle): Promise<void> => {
  for (let pause = 1000; ; pause *= 2) {
    const { JobRun } = await client.send(new GetJobRunCommand(run));
    if (JobRun?.JobRunState === 'SUCCEEDED') return;
    if (unhappy.includes(JobRun?.JobRunState ?? '')) throw new Error('failed');
    await sleep(pause);
  }
};

const waitLate = async (client: GlueClient, run: JobRunHandle) => {
  await sleep(1_800_000);
  return createPoller()(client, run);
};

describe('the pace of a poller', () => {
  test.each([
    ['quick', 200, 'asked again after 200 ms; 2 of 2 intervals are shorter than 1 s'],
    ['slow', 3_600_000, 'did not ask again for 1 h; 10 min is the most'],
  ])('is told once when it is too %s', async (pace, interval, consumer) => {
    const failures = await findFailures(checkPoller({ wait: createPoller({ interval }) }));
    expect(failures.map(({ rule, consumer: did }) => [rule.id, did])).toEqual([[`poller/not-${pace}`, consumer]]);
  });

  test('is held against the limits that are given', async () => {
    expect(await findFailures(checkPoller({ wait: createPoller({ interval: 200 }), limits: { minInterval: 200, longest: '1m' } }))).toEqual([]);
    expect(await findFailures(checkPoller({ wait: createPoller({ interval: 3_600_000 }), limits: { maxInterval: '1h' } }))).toEqual([]);
    expect(await findFailures(checkPoller({ wait: createPoller(), limits: { maxInterval: '29s', longest: '1m' } }))).toHaveLength(1);
  });

  test('of a first poll that comes too late is too slow', async () => {
    const [first] = await findFailures(checkPoller({ wait: waitLate }));
    expect(first).toMatchObject({ rule: { id: 'poller/not-slow' }, consumer: 'did not ask again for 30 min; 10 min is the most' });
  });

  test('of a loop without a pause is found, though its time never passes', async () => {
    const failures = await findFailures(checkPoller({ wait: (client, run) => waitBusily(client, run) }));
    expect(failures.map(({ rule, consumer }) => [rule.id, consumer])).toEqual([['poller/not-quick', 'asked more than 20 times in that instant, without a pause']]);
  });

  test('that doubles without a bound becomes too slow', async () => {
    const failures = await findFailures(checkPoller({ wait: waitDoubling }));
    expect(failures.map(({ rule, variant }) => [rule.id, variant])).toEqual([['poller/not-slow', 'a long run']]);
  });
});

describe('a poller that never asks', () => {
  test.each([
    ['returns at once', async (): Promise<boolean> => true, 'poller/patient', 'returned true at 00:00:00, without having asked'],
    ['never returns', (): Promise<never> => new Promise(() => {}), 'poller/ends', 'did not ask for it, and never returned'],
    ['sleeps for ever', async (): Promise<void> => sleep(1e9), 'poller/ends', 'did not ask for it, and never returned'],
    ['throws what is no promise', (): never => { throw new TypeError('no client'); }, 'poller/patient', 'threw TypeError: no client at 00:00:00, without having asked'],
  ] satisfies [string, () => unknown, string, string][])('and %s is told so once', async (_, wait, rule, consumer) => {
    const failures = await findFailures(checkPoller({ wait }));
    expect(failures.map((failure) => [failure.rule.id, failure.consumer])).toEqual([[rule, consumer]]);
  });

  test('and asks something else for ever is cut off', async () => {
    const failures = await findFailures(checkPoller({ wait: waitForAnother }));
    expect(failures.map(({ rule }) => rule.id)).toEqual(['poller/ends']);
  });
});

describe('the options of checkPoller', () => {
  test('only runs one variant, and says how in each failure', async () => {
    const check = checkPoller({ wait: createPoller({ failures: ['FAILED'] }), only: 'WAITING → EXPIRED', seed: 7 });
    await expect(check).rejects.toThrow('Again: checkPoller with { only: "WAITING → EXPIRED", seed: 7 }');
  });

  test('classify decides what a result means', async () => {
    const wait = createPoller({ successes: ['SUCCEEDED', ...unhappy], failures: [] });
    const failures = await findFailures(checkPoller({ wait, classify: () => 'failure', only: 'STARTING → FAILED' }));
    expect(failures).toEqual([]);
  });

  test.each([
    ['/limits/minInterval', { limits: { minInterval: '20m' } }],
    ['/limits/longest', { limits: { longest: '8d' } }],
    ['/only', { only: 'RUNNING' }],
  ])('%s is refused where it cannot be', async (path, options) => {
    await expect(checkPoller({ wait: createPoller(), ...options })).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', detail: { path } });
  });

  test('classify is refused that answers something else', async () => {
    await expect(checkPoller({ wait: createPoller(), classify: classifyOddly })).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', detail: { path: '/classify' } });
  });

  test('start is refused that starts nothing', async () => {
    const check = checkPoller({ start: (_client, name) => name, wait: async () => true });
    await expect(check).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', detail: { path: '/start', operation: 'StartJobRun' } });
  });

  test('a failure that the scenario alone brings back has it', async () => {
    const failures = await findFailures(checkPoller({ wait: async () => true, only: 'over before the first poll' }));
    expect(failures[0]?.scenario?.outcomes).toEqual({ nightly: [{ startup: 0, duration: 0 }] });
  });
});

async function waitBusily(client: GlueClient, run: JobRunHandle): Promise<unknown> {
  for (;;) {
    const { JobRun } = await client.send(new GetJobRunCommand(run));
    if (JobRun?.JobRunState === 'SUCCEEDED' || unhappy.includes(JobRun?.JobRunState ?? '')) return JobRun;
  }
}
