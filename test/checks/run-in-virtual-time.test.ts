import { setTimeout as sleep } from 'node:timers/promises';
import { GetJobRunCommand } from '@aws-sdk/client-glue';
import { describe, expect, test, vi } from 'vitest';
import { openScene } from '../../src/checks/open-scene.ts';
import { runInVirtualTime } from '../../src/checks/run-in-virtual-time.ts';

const start = Date.UTC(2026, 0, 5);
const options = { start, limit: '1d' };

describe('runInVirtualTime', () => {
  test('lets hours of a task’s own timers pass, and says how long it took', async () => {
    const end = await runInVirtualTime(async () => {
      for (let count = 0; count < 100; count++) await new Promise((resolve) => void setTimeout(resolve, 60_000));
      return Date.now() - start;
    }, options);
    expect(end).toEqual({ kind: 'returned', value: 6_000_000, elapsed: 6_000_000 });
  });

  test('knows the timers of node:timers/promises', async () => {
    const end = await runInVirtualTime(() => sleep(3_600_000, 'done'), options);
    expect(end).toEqual({ kind: 'returned', value: 'done', elapsed: 3_600_000 });
  });

  test('tells a task that throws, one that goes on and one that hangs apart', async () => {
    const failing = await runInVirtualTime(() => Promise.reject(new Error('no')), options);
    const endless = await runInVirtualTime(async () => {
      for (;;) await new Promise((resolve) => void setTimeout(resolve, 3_600_000));
    }, options);
    const hanging = await runInVirtualTime(() => new Promise(() => {}), options);
    expect([failing.kind, endless.kind, hanging.kind]).toEqual(['threw', 'went on', 'hung']);
  });

  test('drives the simulated Glue behind the real client', async () => {
    const job = { Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' } };
    const states: (string | undefined)[] = [];
    const end = await runInVirtualTime(async () => {
      const scene = openScene({ scenario: { jobs: [job] } });
      const { output } = scene.ask({ operation: 'StartJobRun', input: { JobName: 'nightly' } }) as { output: { JobRunId: string } };
      for (;;) {
        const { JobRun } = await scene.client.send(new GetJobRunCommand({ JobName: 'nightly', RunId: output.JobRunId }));
        states.push(JobRun?.JobRunState);
        if (JobRun?.JobRunState === 'SUCCEEDED') return scene.exchanges.length;
        await new Promise((resolve) => void setTimeout(resolve, 30_000));
      }
    }, options);
    expect(end).toMatchObject({ kind: 'returned', value: states.length });
    expect(new Set(states)).toEqual(new Set(['STARTING', 'RUNNING', 'SUCCEEDED']));
  });

  test('takes what comes after the end for nothing, and gives up where it is told to', async () => {
    const late = await runInVirtualTime(() => sleep(2 * 86_400_000, 'late'), options);
    let count = 0;
    const enough = await runInVirtualTime(
      async () => {
        for (;;) {
          count++;
          await new Promise((resolve) => void setTimeout(resolve, 1000));
        }
      },
      { ...options, isOver: () => count === 5 },
    );
    expect([late, enough]).toEqual([{ kind: 'went on', elapsed: 86_400_000 }, { kind: 'went on', elapsed: 4000 }]);
  });

  test('brings the real timers back, whatever happens', async () => {
    const real = [globalThis.setTimeout, globalThis.Date];
    await runInVirtualTime(() => Promise.reject(new Error('no')), options);
    await runInVirtualTime(() => new Promise(() => {}), options);
    expect([globalThis.setTimeout, globalThis.Date]).toEqual(real);
  });

  test('says so when the task sleeps on a timer that was copied before', async () => {
    const copied = globalThis.setTimeout;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const task = () => new Promise<void>((resolve) => void (timer = copied(resolve, 60_000)));
    await expect(runInVirtualTime(task, options)).rejects.toThrow('GLUE_TIMERS_REAL');
    clearTimeout(timer);
  });

  test('refuses timers that are fake already', async () => {
    vi.useFakeTimers();
    await expect(runInVirtualTime(async () => 1, options)).rejects.toThrow('GLUE_OPTION_INVALID');
    vi.useRealTimers();
  });
});
