import { BatchStopJobRunCommand, GetJobRunsCommand, StartJobRunCommand, type GlueClient } from '@aws-sdk/client-glue';
import { describe, expect, test } from 'vitest';
import { CheckError } from '../../src/checks/check-error.ts';
import { checkStarter, type CheckStarterOptions } from '../../src/checks/check-starter.ts';

type Start = (client: GlueClient, JobName: string) => Promise<string | undefined>;

const naive: Start = async (client, JobName) => (await client.send(new StartJobRunCommand({ JobName }))).JobRunId;
const sleep = (milliseconds: number) => new Promise((resolve) => void setTimeout(resolve, milliseconds));
const maxAttempts = { config: { maxAttempts: 1 } };

/** Looks for its run when the outcome is unknown. */
const careful: Start = async (client, JobName) => {
  const Arguments = { '--run-key': 'orders of 2026-01-05' };
  try {
    return (await client.send(new StartJobRunCommand({ JobName, Arguments }))).JobRunId;
  } catch (error) {
    const { $fault, name } = error as { $fault?: string; name: string };
    if ($fault === 'client' && name !== 'OperationTimeoutException') throw error;
    const { JobRuns = [] } = await client.send(new GetJobRunsCommand({ JobName, MaxResults: 50 }));
    const run = JobRuns.find((one) => one.Arguments?.['--run-key'] === Arguments['--run-key']);
    if (run === undefined) throw error;
    return run.Id;
  }
};

/** Starts again after each error that `isWaitedFor`, every half a minute when not told otherwise, so many times at most. */
function insist(start: Start, times: number, isWaitedFor: (name: string) => boolean = () => true, pause = 30_000): Start {
  return async (client, JobName) => {
    for (let failures = 0; ; failures++) {
      try {
        return await start(client, JobName);
      } catch (error) {
        if (failures >= times || !isWaitedFor((error as Error).name)) throw error;
        await sleep(pause);
      }
    }
  };
}

/** What a check finds, as `variant: rule`. */
async function findIn(options: CheckStarterOptions<string | undefined>): Promise<string[]> {
  const error: unknown = await checkStarter(options).then(() => undefined, (reason: unknown) => reason);
  if (error === undefined) return [];
  if (!(error instanceof CheckError)) throw error;
  return error.failures.map(({ variant, rule }) => `${variant}: ${rule.id}`);
}

const refusals = [
  'throttled beyond the retries of the SDK',
  'throttled for good',
  'concurrent runs exceeded until a run ends',
  'concurrent runs exceeded for good',
  'limit of the account reached for a while',
  'limit of the account reached for good',
  'no such job',
  'access refused',
];
const all = (variants: readonly string[], rule: string) => variants.map((variant) => `${variant}: starter/${rule}`);

describe('checkStarter passes', () => {
  test.each([
    ['a start that is not repeated, and looked for', { start: careful, ...maxAttempts }],
    ['a start that is not repeated, and reported', { start: naive, ...maxAttempts }],
    ['a wait for a free slot', { start: insist(careful, 40, (name) => /Concurrent|ResourceNumber|Throttling/.test(name)), ...maxAttempts }],
    ['a wait once a minute for twenty hours, when the limit has them', { start: insist(careful, 1200, (name) => name === 'ThrottlingException', 60_000), ...maxAttempts, only: 'throttled for good' }],
    ['another seed', { start: careful, ...maxAttempts, seed: 4711 }],
  ])('%s', async (_title, options) => {
    expect(await findIn(options)).toEqual([]);
  });

  test('what gives no id, an answer of the SDK, or an id of another shape', async () => {
    const { variants } = await checkStarter({ start: async (client, JobName) => void (await naive(client, JobName)), ...maxAttempts });
    await checkStarter({ start: (client, JobName) => client.send(new StartJobRunCommand({ JobName })), ...maxAttempts });
    await checkStarter({ start: async (client, JobName) => ['run', await naive(client, JobName)] as const, idOf: ([, id]) => id, ...maxAttempts });
    expect(variants).toHaveLength(17);
  });

  test('a second run that is stopped at once', async () => {
    expect(await findIn({ start: startTwoAndStopOne, only: 'plain' })).toEqual([]);
  });
});

describe('checkStarter finds', () => {
  test('the retries of the SDK: two runs, or a refusal of the second that hides the first', async () => {
    expect(await findIn({ start: naive })).toEqual([
      'lost response: starter/one-run',
      'lost response, one run at a time: starter/no-orphan',
      'lost response, job that queues: starter/one-run',
      'InternalServiceException, run started: starter/one-run',
    ]);
  });

  test('a retry of one’s own after a time-out', async () => {
    const start = insist(naive, 2, (name) => name === 'OperationTimeoutException');
    expect(await findIn({ start, ...maxAttempts })).toEqual(['OperationTimeoutException, run started: starter/one-run']);
  });

  test('a wait for a free slot that the lost run takes: two runs, one after the other', async () => {
    const start = insist(naive, 40, (name) => name.startsWith('Concurrent'));
    expect(await findIn({ start, only: 'lost response, one run at a time' })).toEqual(['lost response, one run at a time: starter/one-run']);
  });

  test('errors that are swallowed', async () => {
    expect(await findIn({ start: swallowErrors, ...maxAttempts })).toEqual(all(['InternalServiceException, nothing started', 'InternalServiceException, nothing started, another run under way', 'throttled', ...refusals], 'started'));
  });

  test('a start without end', async () => {
    const start = insist(careful, Number.POSITIVE_INFINITY);
    const endless = ['throttled for good', 'concurrent runs exceeded for good', 'limit of the account reached for good', 'no such job', 'access refused'];
    expect(await findIn({ start, ...maxAttempts })).toEqual(all(endless, 'ends'));
  });

  test.each<[string, Start, string, string]>([
    ['a loop without a pause', endlessly, 'access refused', 'ends'],
    ['an error that is none of Glue’s', async (client, JobName) => (await client.send(new StartJobRunCommand({ JobName })).catch(() => undefined as never)).JobRunId, 'access refused', 'clear-error'],
    ['an error without a text', (client, JobName) => naive(client, JobName).catch(() => Promise.reject(new Error(''))), 'no such job', 'clear-error'],
    ['an id of its own', async (client, JobName) => `${await naive(client, JobName)}0`, 'plain', 'names-its-run'],
    ['two runs', async (client, JobName) => (await naive(client, JobName)) && naive(client, JobName), 'plain', 'one-run'],
    ['no run', async () => undefined, 'plain', 'started'],
    ['an error for no reason', async () => Promise.reject(new Error('not today')), 'plain', 'started'],
    ['two runs and an error', async (client, JobName) => Promise.reject(new Error(`${await naive(client, JobName)} and ${await naive(client, JobName)}`)), 'throttled', 'one-run'],
    ['a request that breaks the contract', async (client, JobName) => (await client.send(new StartJobRunCommand({ JobName, Timeout: 0 }))).JobRunId, 'plain', 'valid-request'],
    ['a wait for nothing', () => new Promise(() => {}), 'plain', 'ends'],
  ])('%s', async (_title, start, only, rule) => {
    expect(await findIn({ start, only })).toEqual([`${only}: starter/${rule}`]);
  });
});

test('a failure says what Glue did, what the consumer did, and in which world', async () => {
  const error: unknown = await checkStarter({ start: naive, only: 'lost response, one run at a time', seed: 3 }).catch((reason: unknown) => reason);
  const [failure] = (error as CheckError).failures;
  expect(failure?.glue).toBe('answered StartJobRun: no response (run started), ConcurrentRunsExceededException');
  expect(failure?.consumer).toMatch(/^rejected with ConcurrentRunsExceededException: .+, and its run jr_.+ is under way$/);
  expect(failure).toMatchObject({ seed: 3, scenario: { faults: [{ lost: true, on: [1], operations: ['StartJobRun'] }] } });
});

test('only the first of the starts that seem to fail was one', async () => {
  const error: unknown = await checkStarter({ start: naive, only: 'InternalServiceException, run started' }).catch((reason: unknown) => reason);
  expect((error as CheckError).failures).toMatchObject([
    { glue: 'answered StartJobRun: InternalServiceException (run started), a run', consumer: expect.stringMatching(/^returned with 2 runs started/) },
  ]);
});

test('virtual time is limited as asked', async () => {
  expect(await findIn({ start: startLate, only: 'plain', limit: '1h' })).toEqual(['plain: starter/ends']);
  expect(await findIn({ start: startLate, only: 'plain' })).toEqual([]);
});

async function startTwoAndStopOne(client: GlueClient, JobName: string): Promise<string | undefined> {
  const [first, ...others] = [await naive(client, JobName), await naive(client, JobName)];
  await client.send(new BatchStopJobRunCommand({ JobName, JobRunIds: others as string[] }));
  return first;
}

async function swallowErrors(client: GlueClient, JobName: string): Promise<string | undefined> {
  return naive(client, JobName).catch(() => undefined);
}

async function startLate(client: GlueClient, JobName: string): Promise<string | undefined> {
  await sleep(7_200_000);
  return naive(client, JobName);
}

async function endlessly(client: GlueClient, JobName: string): Promise<string | undefined> {
  for (;;) {
    const id = await naive(client, JobName).catch(() => undefined);
    if (id !== undefined) return id;
  }
}
