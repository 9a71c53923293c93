import { describe, expect, test } from 'vitest';
import { actInScene, describeEnding, pass, type Act } from '../../src/checks/act-in-scene.ts';
import { ask } from '../../src/checks/graph/ask-workflow.ts';

const quiet: Act<readonly string[], unknown, number> = { scenario: {}, prepare: () => ['a'], act: () => undefined, look: (scene) => scene.glue.now() };

async function goOn(): Promise<never> {
  for (;;) await pass(3_600_000);
}

describe('actInScene', () => {
  test('looks at the world in the instant at which the function has ended', async () => {
    const at = await actInScene(quiet);
    const later = await actInScene({ ...quiet, act: () => pass(90_000) });
    expect(at.ended && later.ended && later.view - at.view).toBe(90_000);
  });

  test('tells a value from a rejection, also from one that is thrown at once', async () => {
    const thrown = await actInScene({ ...quiet, act: () => { throw new Error('no'); } });
    const rejected = await actInScene({ ...quiet, act: () => Promise.reject(new TypeError('not so')) });
    const returned = await actInScene({ ...quiet, act: () => ({ RunId: 'wr_1' }) });
    const endings = [thrown, rejected, returned].map((acted) => acted.ended && describeEnding(acted.ending));
    expect(endings).toEqual(['rejected with Error: no', 'rejected with TypeError: not so', 'resolved to {"RunId":"wr_1"}']);
  });

  test('keeps what a function does to its target to the function', async () => {
    const acted = await actInScene({ ...quiet, act: (_, target) => (target as string[]).pop() });
    expect(acted).toMatchObject({ target: ['a'], ending: { kind: 'returned', value: 'a' } });
  });

  test('says what a function does that does not end', async () => {
    const hung = await actInScene({ ...quiet, act: () => new Promise(() => {}) });
    expect([hung, await actInScene({ ...quiet, act: goOn })].map((acted) => !acted.ended && acted.what)).toEqual([
      'waits for something that will never come',
      'was still at it after 2 h',
    ]);
  });

  test('throws what is wrong with the scene itself', async () => {
    await expect(actInScene({ ...quiet, prepare: () => new Promise<never>(() => {}) })).rejects.toThrow('the scene itself waits for something');
    await expect(actInScene({ ...quiet, prepare: (scene) => [ask(scene, 'StartJobRun', { JobName: 'none' }).JobRunId as string] })).rejects.toThrow('StartJobRun answered EntityNotFoundException');
  });
});
