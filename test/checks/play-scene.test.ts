import { GetJobRunsCommand, StartJobRunCommand } from '@aws-sdk/client-glue';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/checks/open-scene.ts';
import { playScene, sceneStart } from '../../src/checks/play-scene.ts';
import { createFault } from '../../src/contract/fault.ts';

const job = { Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' } };
const options = { scenario: { jobs: [job] }, limit: '1h', maxCalls: 10 };
const start = ({ client }: Scene) => client.send(new StartJobRunCommand({ JobName: 'nightly' }));
const swallow = ({ client }: Scene) => client.send(new GetJobRunsCommand({ JobName: 'nightly' })).catch(() => undefined);
const fail = () => {
  throw new Error('a bug in the interference');
};
const sleep = (milliseconds: number) => new Promise((resolve) => void setTimeout(resolve, milliseconds));

describe('playScene', () => {
  test('gives the end of the task and what was said', async () => {
    const { end, exchanges } = await playScene(async (scene) => (await start(scene)).JobRunId, options);
    expect(end).toMatchObject({ kind: 'returned', elapsed: 0 });
    expect(exchanges.map(({ call, at }) => [call?.operation, at])).toEqual([['StartJobRun', sceneStart]]);
  });

  test('cuts a task off that asks without a pause and without an end', async () => {
    let isRunning = 0;
    const { end } = await playScene(async (scene) => {
      for (;;) {
        await start(scene).catch(() => undefined);
        isRunning++;
      }
    }, options);
    expect(end).toEqual({ kind: 'asked on', calls: 10 });
    expect(isRunning).toBeLessThan(11);
  });

  test('counts calls as they weigh, and tells how many were answered', async () => {
    const { end } = await playScene(
      async (scene) => {
        for (let count = 0; ; count++) await (count % 2 === 0 ? start(scene).catch(() => undefined) : swallow(scene));
      },
      { ...options, weigh: ({ operation }) => (operation === 'StartJobRun' ? 1 : 1 / 8) },
    );
    expect(end).toEqual({ kind: 'asked on', calls: 17 });
  });

  test('answers nothing to what is left of a task that went on', async () => {
    let answered = 0;
    const ask = (scene: Scene) => start(scene).then(() => answered++, () => answered++);
    const scenes: Scene[] = [];
    const { end } = await playScene(async (scene) => {
      scenes.push(scene);
      for (;;) await sleep(1_800_000);
    }, options);
    void ask(scenes[0] as Scene);
    await new Promise((resolve) => void setImmediate(resolve));
    expect([end.kind, answered]).toEqual(['went on', 0]);
  });

  test('takes an end beyond the limit for none', async () => {
    const { end } = await playScene(() => sleep(7_200_000), options);
    expect(end.kind).toBe('went on');
  });

  test('lets somebody interfere, who may ask the simulation', async () => {
    const fault = createFault('OperationTimeoutException');
    const { end, ask } = await playScene(start, {
      ...options,
      interfere: (call, askGlue) => (call.operation === 'StartJobRun' && askGlue(call).output ? { fault } : undefined),
    });
    expect(end).toMatchObject({ kind: 'threw', error: { name: 'OperationTimeoutException' } });
    expect(ask({ operation: 'GetJobRuns', input: { JobName: 'nightly' } }).output).toMatchObject({ JobRuns: [{ JobName: 'nightly' }] });
  });

  test('hands settings to the client', async () => {
    const faults = [{ error: 'ThrottlingException' }];
    const { exchanges } = await playScene(start, { ...options, scenario: { ...options.scenario, faults }, config: { maxAttempts: 2 } });
    expect(exchanges).toHaveLength(2);
  });

  test('throws a mistake made with the toolkit, and does not take it for the consumer’s', async () => {
    await expect(playScene(start, { ...options, scenario: { jobs: [job, job] } })).rejects.toThrow('GLUE_SCENARIO_INVALID');
    await expect(playScene(swallow, { ...options, interfere: fail })).rejects.toThrow('GLUE_RESPONDER_FAILED');
  });
});
