import { pbkdf2 } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';
import { performance as imported } from 'node:perf_hooks';
import { hrtime } from 'node:process';
import { scheduler, setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { GetJobRunCommand } from '@aws-sdk/client-glue';
import { describe, expect, test, vi } from 'vitest';
import { openScene } from '../../src/checks/open-scene.ts';
import { runInVirtualTime } from '../../src/checks/run-in-virtual-time.ts';

const start = Date.UTC(2026, 0, 5);
const options = { start, limit: '1d' };
const failAt = (signal: AbortSignal) => new Promise((_resolve, reject) => {
  signal.addEventListener('abort', () => reject(signal.reason as Error));
});

const readLater = () => sleep(3_600_000).then(() => performance.now());

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

  test.each([
    ['performance.now()', () => performance.now()],
    ['performance.now() of node:perf_hooks', () => imported.now()],
    ['process.hrtime.bigint()', () => Number(process.hrtime.bigint() / 1_000_000n)],
    ['hrtime of node:process', () => hrtime()[0] * 1000],
  ])('lets a bound by %s run out', async (_clock, read) => {
    const begun = read();
    expect(begun).not.toBe(0);
    const end = await runInVirtualTime(async () => {
      for (const first = read(); read() - first < 3_600_000; ) await sleep(60_000);
    }, options);
    expect(end).toEqual({ kind: 'returned', value: undefined, elapsed: 3_600_000 });
    expect(read() - begun).toBeLessThan(3_600_000);
  });

  test('never sets performance.now() back, so that a limiter of a whole file goes on from one task to the next', async () => {
    const [first, second] = [await runInVirtualTime(readLater, options), await runInVirtualTime(readLater, options)] as { readonly value: number }[];
    expect(second!.value - first!.value).toBe(3_600_000);
  });

  test('lets AbortSignal.timeout run out, with the error that it has', async () => {
    const end = await runInVirtualTime(() => failAt(AbortSignal.timeout(3_600_000)), options);
    expect(end).toMatchObject({ kind: 'threw', error: { name: 'TimeoutError' }, elapsed: 3_600_000 });
  });

  test('knows scheduler.wait', async () => {
    const end = await runInVirtualTime(() => scheduler.wait(3_600_000), options);
    expect(end).toEqual({ kind: 'returned', value: undefined, elapsed: 3_600_000 });
  });

  test('tells a task that throws, one that goes on and one that hangs apart', async () => {
    const failing = await runInVirtualTime(() => Promise.reject(new Error('no')), options);
    const endless = await runInVirtualTime(async () => {
      for (;;) await new Promise((resolve) => void setTimeout(resolve, 3_600_000));
    }, options);
    const hanging = await runInVirtualTime(() => new Promise(() => {}), options);
    expect([failing.kind, endless.kind, hanging.kind]).toEqual(['threw', 'went on', 'hung']);
  });

  test.each([
    ['a file', () => readFile(import.meta.filename)],
    ['a digest', () => promisify(pbkdf2)('a', 'b', 20_000, 32, 'sha256')],
    ['something compressed', () => promisify(gzip)(Buffer.alloc(3_000_000, 'ab'))],
    ['a name', () => lookup('localhost')],
  ])('waits for %s, which no timer brings', async (_what, read) => {
    const end = await runInVirtualTime(async () => {
      for (let count = 0; count < 3; count++) {
        await read();
        await sleep(60_000);
      }
    }, options);
    expect(end).toEqual({ kind: 'returned', value: undefined, elapsed: 180_000 });
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
    const owners = [[globalThis, 'setTimeout'], [globalThis, 'Date'], [performance, 'now'], [process, 'hrtime'], [AbortSignal, 'timeout'], [scheduler, 'wait']] as const;
    const read = (): unknown[] => [...owners.map(([owner, name]) => Reflect.get(owner, name) as unknown), hrtime, sleep];
    const real = read();
    await runInVirtualTime(() => Promise.reject(new Error('no')), options);
    await runInVirtualTime(() => new Promise(() => {}), options);
    await expect(runInVirtualTime(() => sleep(1), { ...options, limit: 'soon' })).rejects.toThrow('GLUE_OPTION_INVALID');
    read().forEach((now, index) => expect(now).toBe(real[index]));
    expect([Object.hasOwn(performance, 'now'), Object.hasOwn(scheduler, 'wait')]).toEqual([false, false]);
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
    await expect(runInVirtualTime(async () => 1, options)).rejects.toThrow('the timers of this process are fake already');
    vi.useRealTimers();
  });

  test('says that another task is under way, and leaves that one alone', async () => {
    const first = runInVirtualTime(() => sleep(3_600_000, 'done'), options);
    await expect(runInVirtualTime(async () => 1, options)).rejects.toThrow('Another check is under way');
    expect(await first).toMatchObject({ value: 'done' });
  });
});
