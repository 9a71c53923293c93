import { GetJobRunCommand, GetJobRunsCommand, StartJobRunCommand, type GlueClient } from '@aws-sdk/client-glue';
import { setTimeout as timersSleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { checkPoller } from '../../src/checks/check-poller.ts';
import { createListPoller, createPoller, findFailures, sleep, unhappy } from './pollers.ts';

const startJob = async (client: GlueClient, JobName: string) => ({ JobName, RunId: (await client.send(new StartJobRunCommand({ JobName }))).JobRunId as string });

const waitByRecursion = async (client: GlueClient, input: { JobName: string; RunId: string }): Promise<string> => {
  const { JobRun } = await client.send(new GetJobRunCommand(input));
  if (JobRun?.JobRunState === 'SUCCEEDED' || unhappy.includes(JobRun?.JobRunState ?? '')) return String(JobRun?.JobRunState);
  return timersSleep(30_000).then(() => waitByRecursion(client, input));
};

const waitByInterval = (client: GlueClient, input: { JobName: string; RunId: string }) =>
  new Promise((resolve) => {
    const timer = setInterval(async () => {
      const { JobRun } = await client.send(new GetJobRunCommand(input));
      if (JobRun?.JobRunState !== 'SUCCEEDED' && !unhappy.includes(JobRun?.JobRunState ?? '')) return;
      clearInterval(timer);
      resolve(JobRun);
    }, 15_000);
  });

/** Where the long run shows nothing new. */
const limits = { longest: '10m' };

const without = (...states: string[]) => unhappy.filter((state) => !states.includes(state));

describe('a sound poller passes', () => {
  test.each([1, 10, 30, 300, 600])('with an interval of %i s', async (seconds) => {
    const { check, variants } = await checkPoller({ wait: createPoller({ interval: seconds * 1000 }) });
    expect([check, variants.length]).toEqual(['checkPoller', 41]);
  });

  test('with the timers of node:timers/promises', async () => {
    expect(await findFailures(checkPoller({ wait: waitByRecursion, limits }))).toEqual([]);
  });

  test('with setInterval', async () => {
    expect(await findFailures(checkPoller({ wait: waitByInterval, limits }))).toEqual([]);
  });

  test('that looks into the list for its run', async () => {
    expect(await findFailures(checkPoller({ wait: createListPoller((runs, id) => runs.find(({ Id }) => Id === id)), limits }))).toEqual([]);
  });

  test('that asks once more for details in the same instant', async () => {
    const wait = createPoller();
    const detailed = async (client: GlueClient, run: { JobName: string; RunId: string }) => {
      await wait(client, run);
      return (await client.send(new GetJobRunCommand(run))).JobRun;
    };
    expect(await findFailures(checkPoller({ wait: detailed, limits }))).toEqual([]);
  });

  test('that looks for a retry of the run when it has ended otherwise', async () => {
    const wait = createPoller();
    const looking = (client: GlueClient, run: { JobName: string; RunId: string }) =>
      wait(client, run).catch(async (error: unknown) => {
        await sleep(30_000);
        const { JobRuns = [] } = await client.send(new GetJobRunsCommand({ JobName: run.JobName }));
        const retry = JobRuns.find(({ PreviousRunId }) => PreviousRunId === run.RunId);
        if (retry?.Id === undefined) throw error;
        return wait(client, { ...run, RunId: retry.Id });
      });
    expect(await findFailures(checkPoller({ wait: looking, limits }))).toEqual([]);
  });

  test('that starts the run itself, in two functions or in one', async () => {
    const wait = createPoller();
    const inOne = async (client: GlueClient, name: string) => wait(client, await startJob(client, name));
    expect(await findFailures(checkPoller({ start: startJob, wait, limits }))).toEqual([]);
    expect(await findFailures(checkPoller({ start: (_client, name) => name, wait: inOne, limits }))).toEqual([]);
  });
});

describe('a poller fails', () => {
  test.each(unhappy)('that does not know %s as final, on the shortest path to it', async (state) => {
    const failures = await findFailures(checkPoller({ wait: createPoller({ failures: without(state) }), limits }));
    expect(failures.every(({ rule }) => rule.id === 'poller/ends')).toBe(true);
    expect(failures[0]?.glue).toMatch(new RegExp(`^the run was ${state} from \\d\\d:\\d\\d:\\d\\d on`));
    expect(failures[0]?.consumer).toBe('asked 20 more times over 10 min and never returned');
    expect(failures[0]?.variant.endsWith(state)).toBe(true);
  });

  test.each(unhappy)('that takes %s for a success', async (state) => {
    const [first] = await findFailures(checkPoller({ wait: createPoller({ failures: without(state), successes: ['SUCCEEDED', state] }), limits }));
    expect([first?.rule.id, first?.consumer]).toEqual(['poller/success', 'returned nothing, a success']);
  });

  test.each(['STARTING', 'WAITING', 'RUNNING', 'STOPPING'])('that takes %s for the end', async (state) => {
    const failures = await findFailures(checkPoller({ wait: createPoller({ failures: [...unhappy, state] }), limits }));
    expect(failures[0]?.rule.id).toBe('poller/patient');
    expect(failures[0]?.glue).toMatch(new RegExp(`^the run was still ${state} at `));
    expect(failures[0]?.consumer).toMatch(new RegExp(`^threw Error: run ended as ${state} at .*, before it had been told a final state$`));
  });

  test('that takes SUCCEEDED for a failure', async () => {
    const failures = await findFailures(checkPoller({ wait: createPoller({ successes: [], failures: [...unhappy, 'SUCCEEDED'] }), limits }));
    expect(failures[0]).toMatchObject({ rule: { id: 'poller/failure' }, consumer: 'threw Error: run ended as SUCCEEDED, a failure' });
  });

  test('that gives up after an hour, in the long run only', async () => {
    const failures = await findFailures(checkPoller({ wait: createPoller({ most: 120 }) }));
    expect(failures.map(({ variant, glue }) => [variant, glue])).toEqual([['a long run', 'the run was still RUNNING at 00:59:30']]);
    expect(await findFailures(checkPoller({ wait: createPoller({ most: 120 }), limits: { longest: '50m' } }))).toEqual([]);
  });

  test('that takes the newest run of the job for its own', async () => {
    const failures = await findFailures(checkPoller({ wait: createListPoller(([newest]) => newest), limits }));
    expect(failures.map(({ variant }) => variant)).toContain('a newer run of the job SUCCEEDED');
  });

  test('that asks again after it was told the end', async () => {
    const wait = createPoller();
    const late = async (client: GlueClient, run: { JobName: string; RunId: string }) => {
      await wait(client, run);
      await sleep(5000);
      return (await client.send(new GetJobRunCommand(run))).JobRun;
    };
    const [first] = await findFailures(checkPoller({ wait: late, limits }));
    expect(first).toMatchObject({ rule: { id: 'poller/quiet' }, glue: 'the run was SUCCEEDED from 00:02:00 on' });
    expect(first?.consumer).toMatch(/^asked once more over 5 s before it returned \{/);
  });

  test('whose client has no retries of its own and that passes a throttled poll on as the end of the run', async () => {
    const [first, ...others] = await findFailures(checkPoller({ wait: waitWithoutRetries, limits }));
    expect(first).toMatchObject({ variant: 'throttled while polling', rule: { id: 'poller/patient' } });
    expect(first?.consumer).toMatch(/^threw ThrottlingException: Rate exceeded at /);
    expect(others.map(({ variant }) => variant)).toEqual(['server error while polling', 'connection lost while polling']);
  });
});

async function waitWithoutRetries(client: GlueClient, run: { JobName: string; RunId: string }): Promise<void> {
  client.config.retryStrategy = async () => ({
    mode: 'none',
    acquireInitialRetryToken: async () => ({ getRetryCount: () => 0, getRetryDelay: () => 0 }),
    refreshRetryTokenForRetry: async () => {
      throw new Error('no retries');
    },
    recordSuccess: () => {},
  });
  await createPoller()(client, run);
}
