import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { BatchStopJobRunCommand, GetJobRunCommand, GetJobRunsCommand, GetTableCommand, StartJobRunCommand, type GlueClient, type JobRun } from '@aws-sdk/client-glue';
import { describe, expect, test } from 'vitest';
import { CheckError } from '../../src/checks/check-error.ts';
import { forEachVariant, type ForEachVariantOptions } from '../../src/checks/for-each-variant.ts';
import { replay } from '../../src/replay/replay.ts';

const ids = { JobName: 'nightly', RunId: 'jr_1' };
const unfinished = new Set<unknown>(['STARTING', 'RUNNING', 'STOPPING', 'WAITING', undefined]);

async function read(client: GlueClient): Promise<JobRun | undefined> {
  return (await client.send(new GetJobRunCommand(ids))).JobRun;
}

async function failuresOf(check: Promise<unknown>) {
  const error = await check.then(
    () => new Error('the check passed'),
    (reason: unknown) => reason,
  );
  if (error instanceof CheckError) return error.failures;
  throw error;
}

const namesOf = async (check: Promise<unknown>) => (await failuresOf(check)).map(({ variant }) => variant);

describe('forEachVariant passes', () => {
  test('a reader that expects any member to be absent, over each value, absence and error', async () => {
    const { variants } = await forEachVariant('GetJobRun', async (client) => (await read(client))?.StartedOn?.getTime());
    expect(variants).toEqual(expect.arrayContaining([
      'maximal', 'minimal', '/JobRun/JobRunState = EXPIRED', '/JobRun/JobRunState = VALUE_OF_TOMORROW', '/JobRun/CompletedOn absent',
      '/JobRun/Arguments empty', 'unknown members', 'EntityNotFoundException', 'ThrottlingException', 'InvalidInputException without a text', 'random',
    ]));
    expect(new Set(variants).size).toBe(variants.length);
  });

  test('a poller: each state is answered once, and then the run is over', async () => {
    const states = new Set<unknown>();
    await forEachVariant('GetJobRun', async (client) => {
      for (let run = await read(client); unfinished.has(run?.JobRunState); run = await read(client)) {
        states.add(run?.JobRunState);
        await sleep(30_000);
      }
    });
    expect(states).toEqual(unfinished);
  });

  test('code that calls other operations too, and errors that say what happened', async () => {
    const check = forEachVariant('StartJobRun', async (client) => {
      const { JobRunId } = await client.send(new StartJobRunCommand({ JobName: 'nightly' }));
      if (JobRunId === undefined) throw new Error('Glue gave no id of the run');
      await client.send(new GetJobRunCommand({ JobName: 'nightly', RunId: JobRunId }));
    });
    await expect(check).resolves.toMatchObject({ check: 'forEachVariant' });
  });
});

describe('forEachVariant finds', () => {
  test('a member that is read though it may be absent, in each answer without it', async () => {
    const failures = await failuresOf(forEachVariant('GetJobRun', async (client) => (await read(client))?.StartedOn!.getTime()));
    expect(failures.map(({ variant }) => variant)).toEqual(['minimal', '/JobRun/StartedOn absent']);
    expect(failures[0]).toMatchObject({
      glue: 'answered GetJobRun with {"JobRun":{"Id":"jr_1","JobName":"nightly"}}',
      consumer: expect.stringMatching(/^rejected with TypeError: .*getTime.* at .*for-each-variant\.test\.ts:\d+:\d+$/) as string,
      rule: { id: 'variants/clear-end', source: expect.stringContaining('API_GetJobRun') as string },
    });
  });

  test('a table of states that does not have tomorrow’s', async () => {
    expect(await namesOf(forEachVariant('GetJobRun', label))).toEqual(['/JobRun/JobRunState = VALUE_OF_TOMORROW']);
  });

  test('the first item of a list that is empty', async () => {
    expect(await namesOf(forEachVariant('GetJobRuns', readLatest))).toEqual(expect.arrayContaining(['/JobRuns empty', '/JobRuns absent']));
  });

  test('an id that was not there and is sent on', async () => {
    const [failure] = await failuresOf(forEachVariant('StartJobRun', startAndRead));
    expect(failure).toMatchObject({ rule: { id: 'variants/requests' }, consumer: expect.stringContaining('GetJobRun input: expected a member RunId') as string });
  });

  test('retries of an error that stays, with and without a pause', async () => {
    const only = 'AccessDeniedException';
    const [slow] = await failuresOf(forEachVariant('GetJobRun', (client) => readAtAnyCost(client, () => sleep(60_000)), { only, limit: '2h' }));
    const [fast] = await failuresOf(forEachVariant('GetJobRun', (client) => readAtAnyCost(client, async () => {}), { only }));
    expect([slow, fast]).toMatchObject([
      { consumer: 'was still at it after 2 h', glue: 'answered every GetJobRun with AccessDeniedException (HTTP 400)', rule: { id: 'variants/ends' } },
      { consumer: 'had sent 5000 requests and went on', rule: { id: 'variants/ends' } },
    ]);
  });

  test('an assertion that does not hold, of node:assert, of vitest and of jest', async () => {
    const only = '/JobRun/JobRunState = VALUE_OF_TOMORROW';
    const jestError = Object.assign(new Error('expected'), { matcherResult: {} });
    const failures = [
      await failuresOf(forEachVariant('GetJobRun', async (client) => assert.equal(await hasNotFailed(client), false), { only })),
      await failuresOf(forEachVariant('GetJobRun', async (client) => expect(await hasNotFailed(client)).toBe(false), { only })),
      await failuresOf(forEachVariant('GetJobRun', async (client) => { await read(client); throw jestError; }, { only })),
    ];
    expect(failures.flat().map(({ rule }) => rule.id)).toEqual(Array(3).fill('variants/assertions-hold'));
  });

  test('a request that Glue refuses whatever it would answer, once', async () => {
    const failures = await failuresOf(forEachVariant('GetJobRuns', (client) => client.send(new GetJobRunsCommand({ JobName: 'nightly', MaxResults: 500 }))));
    expect(failures).toMatchObject([{ variant: 'maximal', rule: { id: 'variants/requests' }, consumer: expect.stringContaining('/MaxResults') as string }]);
  });

  test('what only several members together bring about, in the smallest answer that does', async () => {
    const [failure, ...others] = await failuresOf(forEachVariant('GetJobRun', failWithoutTimeAndAttempt, { runs: 300, seed: 3 }));
    expect(others).toEqual([]);
    expect(failure).toMatchObject({ variant: 'random', seed: 3 });
    const [{ output } = {}] = failure?.recording?.interactions ?? [];
    expect(Object.keys((output as { JobRun: object }).JobRun)).toEqual(['WorkerType']);
    expect(await namesOf(forEachVariant('GetJobRun', failWithoutTimeAndAttempt, { only: 'random', runs: 300, seed: 3 }))).toEqual(['random']);
  });
});

test('a failure’s recording brings it back', async () => {
  const [failure] = await failuresOf(forEachVariant('GetJobRun', async (client) => (await read(client))?.StartedOn!.getTime(), { only: '/JobRun/StartedOn absent' }));
  const answer = replay({ recordings: [{ path: 'failure.json', recording: failure!.recording! }] });
  const { output } = answer({ operation: 'GetJobRun', input: ids }) as { output: { JobRun: object } };
  expect(output.JobRun).not.toHaveProperty('StartedOn');
});

test('consume gets the variant that it meets', async () => {
  const met: unknown[] = [];
  await forEachVariant('GetJobRun', async (client, { name, fault }) => {
    const error: unknown = await read(client).then(() => undefined, (reason: unknown) => reason);
    met.push([name, fault?.name, (error as Error | undefined)?.name]);
  }, { only: 'ThrottlingException' });
  expect(met.at(-1)).toEqual(['ThrottlingException', 'ThrottlingException', 'ThrottlingException']);
});

test('the same seed gives the same answers, another seed others', async () => {
  const [first, again, other] = [await answersOf(1), await answersOf(1), await answersOf(2)];
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

describe('forEachVariant refuses', () => {
  test.each<[what: string, check: () => Promise<unknown>, message: string]>([
    ['an operation the contract does not have', () => forEachVariant('GetTable' as 'GetJob', read), 'GLUE_UNKNOWN_OPERATION'],
    ['an operation that every object has', () => forEachVariant('constructor' as 'GetJob', read), 'GLUE_UNKNOWN_OPERATION'],
    ['a consumer that does not call the operation', () => forEachVariant('GetJob', read), 'consume did not call GetJob'],
    ['a consumer that fails before it calls', () => forEachVariant('GetJob', () => { throw new Error('no job name'); }), 'no job name'],
    ['a consumer that calls it the first time only', () => { let calls = 0; return forEachVariant('GetJobRun', async (client) => { if (calls++ === 0) await read(client); }); }, 'consume did not call GetJobRun'],
    ['a consumer that asks for another run each time', () => { let calls = 0; return forEachVariant('GetJobRun', (client) => client.send(new GetJobRunCommand({ ...ids, RunId: `jr_${calls++}` }))); }, 'for something else each time'],
    ['a consumer that begins in the middle of a list', () => forEachVariant('GetJobRuns', (client) => client.send(new GetJobRunsCommand({ JobName: 'nightly', NextToken: 'x' }))), 'begin at the first page'],
    ['a call that the contract does not have', () => forEachVariant('GetJobRun', (client) => client.send(new GetTableCommand({ DatabaseName: 'a', Name: 'b' }))), 'GLUE_NO_ANSWER'],
    ['a variant that does not exist', () => forEachVariant('GetJobRun', read, { only: 'maximum' }), 'has no variant "maximum"'],
  ])('%s', async (_what, check, message) => {
    await expect(check()).rejects.toThrow(message);
  });

  test.each<ForEachVariantOptions>([{ seed: 0.5 }, { seed: 2 ** 32 }, { runs: -1 }, { runs: Number.NaN }, { limit: 'soon' }])('the option %j', async (options) => {
    await expect(forEachVariant('GetJobRun', read, options)).rejects.toThrow('GLUE_OPTION_INVALID');
  });
});

async function label(client: GlueClient): Promise<number> {
  const labels: Readonly<Record<string, string[]>> = { STARTING: [], RUNNING: [], STOPPING: [], STOPPED: [], SUCCEEDED: [], FAILED: [], TIMEOUT: [], ERROR: [], WAITING: [], EXPIRED: [] };
  return labels[(await read(client))?.JobRunState ?? 'FAILED']!.length;
}

async function readLatest(client: GlueClient): Promise<string | undefined> {
  return (await client.send(new GetJobRunsCommand({ JobName: 'nightly' }))).JobRuns![0]!.Id;
}

async function startAndRead(client: GlueClient): Promise<void> {
  const { JobRunId } = await client.send(new StartJobRunCommand({ JobName: 'nightly' }));
  await client.send(new GetJobRunCommand({ JobName: 'nightly', RunId: JobRunId }));
}

async function readAtAnyCost(client: GlueClient, pause: () => Promise<void>): Promise<void> {
  while ((await read(client).catch(() => undefined)) === undefined) await pause();
}

/** Takes what it does not know for a success. */
async function hasNotFailed(client: GlueClient): Promise<boolean> {
  return !['FAILED', 'TIMEOUT'].includes((await read(client))?.JobRunState ?? '');
}

async function failWithoutTimeAndAttempt(client: GlueClient): Promise<void> {
  const { WorkerType, ExecutionTime, Attempt } = (await read(client)) ?? {};
  if (WorkerType !== undefined && ExecutionTime === undefined && Attempt === undefined) throw new TypeError('no time and no attempt');
}

async function answersOf(seed: number): Promise<unknown[]> {
  const answers: unknown[] = [];
  await forEachVariant('BatchStopJobRun', async (client, { output }) => {
    answers.push(output);
    await client.send(new BatchStopJobRunCommand({ JobName: 'nightly', JobRunIds: ['jr_1', 'jr_2', 'jr_3'] }));
  }, { seed });
  return answers;
}
