import { expect, onTestFinished, test } from 'vitest';
import { waitForStop } from '../../src/cli/wait-for-stop.ts';

test.each([
  ['SIGTERM', 0],
  ['SIGINT', 0],
  ['SIGHUP', 1],
] as const)('after the first %s, %i listener keeps a second one from ending the process', async (signal, left) => {
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
  const before = new Map(signals.map((name) => [name, process.listeners(name)]));
  onTestFinished(() => {
    for (const name of signals) for (const listener of process.listeners(name)) if (!before.get(name)?.includes(listener)) process.removeListener(name, listener);
  });
  const stopped = waitForStop();
  process.rawListeners(signal).at(-1)?.call(process, signal);
  await stopped;
  expect(process.listenerCount(signal) - (before.get(signal)?.length ?? 0)).toBe(left);
});
