import { EntityNotFoundException, GetJobRunCommand, GetJobRunsCommand } from '@aws-sdk/client-glue';
import { afterEach, describe, expect, expectTypeOf, test } from 'vitest';
import type { Responder } from '../../src/contract/call.ts';
import { createFault } from '../../src/contract/fault.ts';
import type { JobRunState, Recording } from '../../src/generated/types.ts';
import { readRecordings } from '../../src/recording/store.ts';
import { FaultError } from '../../src/testing/fault-error.ts';
import { startGlue, type GlueOptions, type GlueSession } from '../../src/testing/start-glue.ts';
import { fetchGlue } from '../handlers/call-glue.ts';

const input = { JobName: 'nightly', RunId: 'jr_1' };
const answer = (JobRunState: JobRunState) => ({ operation: 'GetJobRun', input, output: { JobRun: { JobRunState } } });
const recording = { interactions: [answer('STARTING'), answer('RUNNING')] } as unknown as Recording;
const listing: Responder = ({ operation }) => (operation === 'GetJobRuns' ? { output: { JobRuns: [] } } : undefined);

const finding = (JobRunState: JobRunState): Responder => ({ operation }) => (operation === 'GetJobRun' ? { output: { JobRun: { JobRunState } } } : undefined);

let glue: GlueSession;
const start = async (options: Partial<GlueOptions> = {}) => (glue = await startGlue({ transport: 'sdk', ...options }));
afterEach(() => glue.close());

describe('who answers', () => {
  test('responders come before recordings', async () => {
    await start({ recordings: recording, responders: [() => ({ fault: createFault('EntityNotFoundException', 'none') })] });
    await expect(glue.client().send(new GetJobRunCommand(input))).rejects.toThrow(EntityNotFoundException);
  });

  test('recordings are served in their order', async () => {
    await start({ recordings: [recording], responders: [listing] });
    expect((await glue.send('GetJobRun', input)).JobRun?.JobRunState).toBe('STARTING');
    expect((await glue.send('GetJobRun', input)).JobRun?.JobRunState).toBe('RUNNING');
  });

  test('recordings of a folder are read', async () => {
    await start({ recordings: 'recordings' });
    const [known] = readRecordings('recordings').flatMap((file) => file.recording.interactions);
    await glue.send(known?.operation as 'GetJobRun', known?.input as never).catch(() => undefined);
    expect(glue.errors).toEqual([]);
    expect(glue.calls).toHaveLength(1);
  });

  test('a seed answers whatever is left, the same for the same seed', async () => {
    await start({ recordings: recording, seed: 7 });
    const { JobRunId } = await glue.send('StartJobRun', { JobName: 'nightly' });
    await start({ seed: 7 });
    expect(await glue.send('StartJobRun', { JobName: 'nightly' })).toEqual({ JobRunId });
    expect(glue.violations).toEqual([]);
  });

  test('overrides come before all others, the latest first, until the next reset', async () => {
    await start({ recordings: recording, responders: [listing] });
    glue.use(finding('FAILED'));
    glue.use(finding('TIMEOUT'));
    expect((await glue.send('GetJobRun', input)).JobRun?.JobRunState).toBe('TIMEOUT');
    expect(await glue.send('GetJobRuns', { JobName: 'nightly' })).toEqual({ JobRuns: [] });
    glue.reset();
    expect((await glue.send('GetJobRun', input)).JobRun?.JobRunState).toBe('STARTING');
  });
});

describe('a call that nobody answers', () => {
  test('is an error that names the nearest recording, and stands in the journal though it was swallowed', async () => {
    await start({ recordings: recording });
    await glue.client().send(new GetJobRunCommand({ ...input, RunId: 'jr_2' })).catch(() => undefined);
    expect(glue.errors).toMatchObject([{ code: 'GLUE_RECORDING_NO_MATCH', detail: { operation: 'GetJobRun' } }]);
    expect(glue.errors[0]?.message).toContain('jr_1');
    expect(glue.calls).toMatchObject([{ operation: 'GetJobRun', input: { RunId: 'jr_2' }, error: glue.errors[0] }]);
  });

  test('is rejected by send with the toolkit’s own error', async () => {
    await start();
    await expect(glue.send('GetJobBookmarks', { JobName: 'nightly' })).rejects.toMatchObject({ code: 'GLUE_NO_ANSWER' });
    await expect(glue.send('GetTeapot' as 'GetJobRun', input)).rejects.toMatchObject({ code: 'GLUE_UNKNOWN_OPERATION' });
    expect(glue.calls).toHaveLength(1);
    expect(glue.errors).toHaveLength(2);
  });
});

describe('send', () => {
  test('rejects with a fault as an error of the same name', async () => {
    await start({ responders: [() => ({ fault: createFault('EntityNotFoundException', 'none') })] });
    const failed = glue.send('GetJobRun', input);
    await expect(failed).rejects.toThrow(FaultError);
    await expect(failed).rejects.toMatchObject({ name: 'EntityNotFoundException', message: 'none', operation: 'GetJobRun', fault: { status: 400 } });
  });

  test('rejects with a text even where the fault has none', async () => {
    await start({ responders: [() => ({ fault: createFault('ThrottlingException') })] });
    await expect(glue.send('GetJobRun', input)).rejects.toThrow('GetJobRun was answered with ThrottlingException');
  });

  test('is typed by the operation', async () => {
    await start({ responders: [() => ({ output: { JobRunId: 'jr_1' } })] });
    const answered = await glue.send('StartJobRun', { JobName: 'nightly' });
    expectTypeOf(answered.JobRunId).toEqualTypeOf<string | undefined>();
    expect(answered).toEqual({ JobRunId: 'jr_1' });
  });
});

describe('the journal', () => {
  test('has the calls of every way in, with what was answered', async () => {
    await start({ responders: [listing] });
    await glue.client().send(new GetJobRunsCommand({ JobName: 'by-client' }));
    await glue.send('GetJobRuns', { JobName: 'by-send' });
    expect((await glue.handle(fetchGlue('GetJobRuns', { JobName: 'by-handle' }))).status).toBe(200);
    expect(glue.calls).toMatchObject(['by-client', 'by-send', 'by-handle'].map((JobName) => ({ operation: 'GetJobRuns', input: { JobName }, output: { JobRuns: [] }, violations: [] })));
    expect(new Set(glue.calls.map(({ requestId }) => requestId)).size).toBe(3);
    expect(glue.callsOf('GetJobRuns').map((call) => call.input.JobName)).toEqual(['by-client', 'by-send', 'by-handle']);
    expect(glue.callsOf('StartJobRun')).toEqual([]);
  });

  test('keeps what was answered, though the responder changes its object afterwards', async () => {
    const run = { JobRunState: 'RUNNING' as JobRunState };
    await start({ responders: [() => ({ output: { JobRun: run } })] });
    await glue.send('GetJobRun', input);
    run.JobRunState = 'SUCCEEDED';
    expect(glue.calls).toMatchObject([{ output: { JobRun: { JobRunState: 'RUNNING' } } }]);
  });

  test('has the violations of both directions, also of requests that are no call', async () => {
    await start({ responders: [() => ({ output: { JobRuns: [{ JobRunState: 7 }] } })] });
    await glue.send('GetJobRuns', { JobName: 'nightly', MaxResults: 500 }).catch(() => undefined);
    await glue.send('GetJobRuns', { JobName: 'nightly' });
    await glue.handle(new Request('http://localhost/'));
    expect(glue.violations.filter(({ severity }) => severity === 'violation').map(({ direction, rule }) => `${direction} ${rule}`)).toEqual(['input shape/maximum', 'output shape/type', 'input wire/protocol']);
    expect(glue.calls).toHaveLength(2);
  });

  test('is a copy: a list once read does not grow', async () => {
    await start({ responders: [listing] });
    const before = glue.calls;
    await glue.send('GetJobRuns', { JobName: 'nightly' });
    expect(before).toEqual([]);
    expect(glue.calls).toHaveLength(1);
  });
});

describe('reset', () => {
  test('forgets calls, violations and errors, begins sequences anew, and counts request ids from one', async () => {
    await start({ recordings: recording });
    const once = async () => {
      await glue.send('GetJobRun', input);
      await glue.send('GetJobRuns', { JobName: 'a' }).catch(() => undefined);
      return glue.calls.map((call) => [call.requestId, call.output]);
    };
    const first = await once();
    glue.reset();
    expect([glue.calls, glue.violations, glue.errors]).toEqual([[], [], []]);
    expect(await once()).toEqual(first);
  });
});

describe('options', () => {
  test.for([
    ['no transport', {}, '/transport'],
    ['an unknown transport', { transport: 'http' }, '/transport'],
    ['an unknown strategy', { transport: 'sdk', onUnhandledRequest: 'warn' }, '/onUnhandledRequest'],
    ['a responder that is no function', { transport: 'sdk', responders: [{}] }, '/responders'],
  ] as const)('%s is refused', async ([, options, path]) => {
    await expect(startGlue(options as never)).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', detail: { path } });
  });

  test.for([
    ['a timeout', { requestTimeout: 50 }, 'its requestTimeout would have no effect'],
    ['one of the consumer’s own', { handle: async () => ({ response: {} }) }, 'one of your own would have no effect'],
  ] as const)('a request handler that would have no effect is refused: %s', async ([, requestHandler, text]) => {
    await start();
    expect(() => glue.client({ requestHandler: requestHandler as never })).toThrow(text);
  });

  test('a request handler that only says how to connect is left out', async () => {
    await start({ responders: [listing] });
    await expect(glue.client({ requestHandler: { connectionTimeout: 50 } }).send(new GetJobRunsCommand({ JobName: 'nightly' }))).resolves.toBeDefined();
  });

  test('recordings that are not there are refused', async () => {
    await expect(startGlue({ transport: 'sdk', recordings: 'recordings/nowhere' })).rejects.toMatchObject({ code: 'GLUE_RECORDING_UNREADABLE' });
  });
});

describe('close', () => {
  test('may be called twice; later calls fail with GLUE_CLOSED, and the journal stays', async () => {
    await start({ responders: [listing] });
    await glue.send('GetJobRuns', { JobName: 'nightly' });
    await Promise.all([glue.close(), glue.close()]);
    await expect(glue.send('GetJobRuns', { JobName: 'nightly' })).rejects.toMatchObject({ code: 'GLUE_CLOSED' });
    await expect(glue.client().send(new GetJobRunsCommand({ JobName: 'nightly' }))).rejects.toMatchObject({ name: 'GLUE_CLOSED' });
    expect(glue.calls[0]).toMatchObject({ output: { JobRuns: [] } });
  });

  test('happens at the end of an `await using`', async () => {
    {
      await using scoped = await startGlue({ transport: 'sdk' });
      glue = scoped;
    }
    await expect(glue.send('GetJobRuns', { JobName: 'a' })).rejects.toMatchObject({ code: 'GLUE_CLOSED' });
  });
});
