import { BatchStopJobRunCommand, GetJobRunCommand, GetJobRunsCommand } from '@aws-sdk/client-glue';
import { describe, expect, test } from 'vitest';
import { checkStopper } from '../../src/checks/check-stopper.ts';
import { brokenRules, failuresOf } from './failures-of.ts';
import { stop, stopAll, waitUntil, type Stop } from './stopper/stop-runs.ts';

const many = ['30 running runs'];

const waiting: Stop = async (client, target) => {
  await stopAll(client, target);
  for (const RunId of target.RunIds) await waitUntil(client, target.JobName, RunId);
};

const eager: Stop = async (client, target) => {
  const errors = new Set((await stopAll(client, target)).map(({ ErrorDetail }) => ErrorDetail?.ErrorCode));
  if (errors.has('EntityNotFoundException')) throw new Error('A run is not there.');
  await Promise.all(target.RunIds.map((RunId) => waitUntil(client, target.JobName, RunId, undefined, 1000)));
};

const counting: Stop<number> = async (client, target) => (await stopAll(client, target)).length;

const telling: Stop = async (client, target) => {
  const failed = (await stopAll(client, target)).length;
  return { stopped: target.RunIds.length - failed, failed };
};

const impatient: Stop = async (client, target) => {
  await stop(client, target);
  await Promise.all(target.RunIds.map((RunId) => waitUntil(client, target.JobName, RunId, undefined, 500)));
};

/** Stops what is RUNNING and leaves what is about to run. */
const picky: Stop = async (client, { JobName, RunIds }) => {
  const running: string[] = [];
  for (const RunId of RunIds) {
    if ((await client.send(new GetJobRunCommand({ JobName, RunId }))).JobRun?.JobRunState === 'RUNNING') running.push(RunId);
  }
  await stop(client, { JobName, RunIds: running });
};

/** Takes from the list it was given until nothing is left. */
const emptying: Stop = async (client, { JobName, RunIds }) => {
  const rest = RunIds as string[];
  while (rest.length > 0) await stop(client, { JobName, RunIds: rest.splice(0, 25) });
};

describe('checkStopper', () => {
  test('passes a stopper that stops in batches and fails for what could not be stopped, also strictly', async () => {
    const report = await checkStopper({ stop, strict: true });
    expect(report.variants).toHaveLength(10);
  });

  test.each<[string, Stop]>([
    ['hands on the answer with its Errors', async (client, target) => ({ Errors: await stopAll(client, target) })],
    ['says false when it could not stop all', async (client, target) => (await stopAll(client, target)).length === 0],
    ['takes an error for a final run as fine', async (client, target) => {
      const errors = await stopAll(client, target);
      for (const { JobRunId } of errors) await waitUntil(client, target.JobName, JobRunId as string);
    }],
  ])('passes one that %s', async (_, other) => {
    await expect(checkStopper({ stop: other })).resolves.toBeDefined();
  });

  test('passes one that promises to wait, and waits for any final state', async () => {
    await expect(checkStopper({ stop: waiting, waits: true })).resolves.toBeDefined();
  });

  test('passes one that asks for all runs at the same time, once a second', async () => {
    await expect(checkStopper({ stop: eager, waits: true })).resolves.toBeDefined();
  });

  test('passes one whose result classify understands', async () => {
    await expect(checkStopper({ stop: counting, classify: (errors) => (errors === 0 ? 'success' : 'failure') })).resolves.toBeDefined();
    expect(await brokenRules(checkStopper({ stop: counting }))).toEqual({ 'stopper/errors': ['an unknown run', 'an unknown run among others'] });
  });

  test.each<[string, Stop, boolean, Record<string, string[]>]>([
    ['ignores Errors', async (client, target) => void (await stopAll(client, target)), false, { 'stopper/errors': ['an unknown run', 'an unknown run among others'] }],
    [
      'names all runs in one call',
      async (client, { JobName, RunIds }) => client.send(new BatchStopJobRunCommand({ JobName, JobRunIds: [...RunIds] })),
      false,
      { 'stopper/batch-size': [...many, 'no runs'] },
    ],
    ['stops the first 25 only', async (client, { JobName, RunIds }) => stop(client, { JobName, RunIds: RunIds.slice(0, 25) }), false, { 'stopper/running-reached': many }],
    ['takes submitted for stopped', stop, true, { 'stopper/submitted': ['a running run', 'starting and waiting runs', ...many] }],
    [
      'waits for STOPPED alone',
      async (client, target) => {
        await stop(client, target).catch(() => undefined);
        for (const RunId of target.RunIds) await waitUntil(client, target.JobName, RunId, ['STOPPED']);
      },
      true,
      { 'stopper/ends': ['final runs', 'final runs among others', 'a run that ends before it is stopped'] },
    ],
    [
      'gives up at the first run that is not there or is final',
      async (client, { JobName, RunIds }) => {
        for (const RunId of RunIds) await stop(client, { JobName, RunIds: [RunId] });
      },
      false,
      { 'stopper/running-reached': ['an unknown run among others', 'final runs among others'] },
    ],
    [
      'stops whatever runs',
      async (client, { JobName, RunIds }) => {
        const { JobRuns = [] } = await client.send(new GetJobRunsCommand({ JobName, MaxResults: 200 }));
        const running = JobRuns.filter(({ JobRunState }) => ['STARTING', 'WAITING', 'RUNNING'].includes(JobRunState as string)).map(({ Id }) => Id as string);
        await stop(client, { JobName, RunIds: running });
        if (RunIds.some((id) => !JobRuns.some(({ Id }) => Id === id))) throw new Error('A run is not there.');
      },
      false,
      { 'stopper/others': ['a running run', 'starting and waiting runs', ...many, 'no runs', 'an unknown run', 'an unknown run among others', 'final runs', 'final runs among others', 'a run that is stopping', 'a run that ends before it is stopped'] },
    ],
    ['fails though all was stopped', async (client, target) => { await stop(client, target); throw new Error('STOPPING is not STOPPED'); }, false, { 'stopper/accepted': ['a running run', 'starting and waiting runs', ...many] }],
  ])('finds a stopper that %s', async (_, other, waits, expected) => {
    expect(await brokenRules(checkStopper({ stop: other, waits }))).toEqual(expected);
  });

  test('holds against a stopper only when it is strict that runs which start or wait go on', async () => {
    const only = 'starting and waiting runs';
    await expect(checkStopper({ stop: picky, only })).resolves.toEqual({ check: 'checkStopper', variants: [only] });
    expect(await brokenRules(checkStopper({ stop: picky, only, strict: true }))).toEqual({ 'stopper/reached': [only] });
  });

  test('says of each failure what Glue did, what the stopper did, and how to see it again', async () => {
    const [failure, ...others] = await failuresOf(checkStopper({ stop: async (client, target) => void (await stopAll(client, target)), only: 'an unknown run', seed: 3 }));
    expect(others).toEqual([]);
    expect(failure).toMatchObject({ glue: `answered that run jr_${'0'.repeat(64)} is not found, in Errors`, consumer: 'resolved to nothing', seed: 3, scenario: { settings: { stopping: '20s' } } });
  });

  test('names classify where a result with members was taken for a success', async () => {
    const [failure] = await failuresOf(checkStopper({ stop: telling, only: 'an unknown run' }));
    expect(failure?.consumer).toBe('resolved to {"stopped":0,"failed":1}, a success unless the option classify reads it');
  });

  test('passes one that asks twice a second for each of many runs', async () => {
    await expect(checkStopper({ stop: impatient, waits: true, only: '30 running runs' })).resolves.toBeDefined();
  });

  test('gives the stopper lists of its own', async () => {
    await expect(checkStopper({ stop: emptying, only: '30 running runs' })).resolves.toBeDefined();
  });
});
