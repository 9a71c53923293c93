import { afterEach, expect, test, vi } from 'vitest';
import { delayAnswers } from '../../src/server/delay-answers.ts';

afterEach(() => void vi.useRealTimers());

test('an answer that is later than any timer can be waits as long as one can, and is not there at once', async () => {
  vi.useFakeTimers();
  const answered = vi.fn<(outcome: unknown) => void>();
  const responder = delayAnswers(() => ({ output: { Jobs: [] }, delivery: { delay: 30 * 86_400_000 } }));
  const answer = Promise.resolve(responder({ operation: 'GetJobs', input: {} })).then(answered);
  await vi.advanceTimersByTimeAsync(24 * 86_400_000);
  expect(answered).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(86_400_000);
  await answer;
  expect(answered).toHaveBeenCalledExactlyOnceWith({ output: { Jobs: [] }, delivery: {} });
});
