import { describe, expect, test } from 'vitest';
import type { Call, Responder } from '../../src/contract/call.ts';
import { ToolkitError } from '../../src/errors.ts';
import { chain } from '../../src/handlers/chain.ts';

const call: Call = { operation: 'StartJobRun', input: { JobName: 'nightly' } };
const starts = (JobRunId: string): Responder => () => ({ output: { JobRunId } });
const silent: Responder = () => undefined;
const reason = (message: string) => new ToolkitError('GLUE_RECORDING_NO_MATCH', { message, next: 'Record it.' });

describe('a chain', () => {
  test('answers with the first responder that answers', async () => {
    expect(await chain(silent, starts('jr_1'), starts('jr_2'))(call)).toEqual({ output: { JobRunId: 'jr_1' } });
  });

  test('does not ask those after the one that answered', async () => {
    let asked = false;
    await chain(starts('jr_1'), () => void (asked = true))(call);
    expect(asked).toBe(false);
  });

  test('waits for a responder that takes its time before it asks the next', async () => {
    expect(await chain(async () => undefined, async () => starts('jr_1')(call))(call)).toEqual({ output: { JobRunId: 'jr_1' } });
  });

  test('answers nothing when nobody does, or nobody is there', async () => {
    expect(await chain(silent)(call)).toBeUndefined();
    expect(await chain()(call)).toBeUndefined();
  });

  test('lets an error through', async () => {
    await expect(chain(() => Promise.reject(new Error('broken')), starts('jr_1'))(call)).rejects.toThrow('broken');
  });

  test('gives the first reason that a responder has, and none when none has any', () => {
    const reasons = chain(silent, Object.assign(() => undefined, { explain: () => reason('one') }), Object.assign(() => undefined, { explain: () => reason('two') }));
    expect(reasons.explain(call)?.detail.message).toBe('one');
    expect(chain(silent).explain(call)).toBeUndefined();
  });

  test('resets every responder that can be reset, in chains of chains too', () => {
    let resets = 0;
    const counted = () => Object.assign(() => undefined, { reset: () => void resets++ });
    chain(counted(), silent, chain(counted())).reset();
    expect(resets).toBe(2);
  });
});
