import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import { ToolkitError } from '../../src/errors.ts';
import { replay } from '../../src/replay/replay.ts';
import { call, getJobRun, record } from './interactions.ts';

const start = (input: string, JobRunId: string) => ({ operation: 'StartJobRun', input: JSON.parse(input), output: { JobRunId } });
const poll = call('GetJobRun', { JobName: 'nightly', RunId: 'jr_1' });
const states = ['STARTING', 'RUNNING', 'RUNNING', 'SUCCEEDED'];
const series = states.map((state) => getJobRun('jr_1', state));
const stateOf = (outcome: unknown) => (outcome as { output: { JobRun: { JobRunState: string } } }).output.JobRun.JobRunState;

describe('replay', () => {
  test('answers a call with the outcome recorded for its operation and input', () => {
    const responder = replay({ recordings: [record(getJobRun('jr_1', 'FAILED'), getJobRun('jr_2', 'SUCCEEDED'))] });
    expect(stateOf(responder(call('GetJobRun', { JobName: 'nightly', RunId: 'jr_2' })))).toBe('SUCCEEDED');
    expect(stateOf(responder(poll))).toBe('FAILED');
  });

  test('answers whatever the order of the members, and with members that are null', () => {
    const responder = replay({ recordings: [record(getJobRun('jr_1', 'FAILED'))] });
    expect(stateOf(responder(call('GetJobRun', { PredecessorsIncluded: null, RunId: 'jr_1', JobName: 'nightly' })))).toBe('FAILED');
  });

  test.each([
    ['another value', 'GetJobRun', { JobName: 'nightly', RunId: 'jr_9' }],
    ['a member more', 'GetJobRun', { JobName: 'nightly', RunId: 'jr_1', PredecessorsIncluded: false }],
    ['a member less', 'GetJobRun', { JobName: 'nightly' }],
    ['another operation', 'GetJobBookmark', { JobName: 'nightly', RunId: 'jr_1' }],
    ['a __proto__ member more', 'GetJobRun', JSON.parse('{"JobName":"nightly","RunId":"jr_1","__proto__":{}}')],
  ] as const)('leaves a call to the next responder that has %s', (_what, operation, input) => {
    expect(replay({ recordings: [record(getJobRun('jr_1', 'FAILED'))] })(call(operation, input))).toBeUndefined();
  });

  test('tells inputs apart whose maps differ in __proto__ only', () => {
    const one = '{"JobName":"n","Arguments":{"__proto__":"a"}}';
    const other = '{"JobName":"n","Arguments":{"__proto__":"b"}}';
    const responder = replay({ recordings: [record(start(one, 'jr_a'), start(other, 'jr_b'))] });
    expect(responder(call('StartJobRun', JSON.parse(other)))).toEqual({ output: { JobRunId: 'jr_b' } });
    expect(responder(call('StartJobRun', { JobName: 'n', Arguments: {} }))).toBeUndefined();
  });

  test('answers a recorded fault with its status, or the one its name is known for', () => {
    const input = { Name: 'w', RunId: 'wr_1' };
    const recordings = [
      record(
        { operation: 'StopWorkflowRun', input, fault: { name: 'InternalServiceException' } },
        { operation: 'StopWorkflowRun', input, fault: { name: 'IllegalWorkflowStateException', message: 'no', status: 409 } },
      ),
    ];
    const responder = replay({ recordings });
    expect(responder(call('StopWorkflowRun', input))).toEqual({ fault: { name: 'InternalServiceException', status: 500 } });
    expect(responder(call('StopWorkflowRun', input))).toEqual({ fault: { name: 'IllegalWorkflowStateException', message: 'no', status: 409 } });
  });

  test('gives answers that nobody can change for those who are answered later, and leaves what it was given as it was', () => {
    const recording = record(getJobRun('jr_1', 'FAILED'));
    const responder = replay({ recordings: [recording] });
    const { JobRun } = (responder(poll) as { output: { JobRun: { JobRunState: string } } }).output;
    expect(() => (JobRun.JobRunState = 'SUCCEEDED')).toThrow(TypeError);
    expect(stateOf(responder(poll))).toBe('FAILED');
    expect(Object.isFrozen(recording.interactions[0])).toBe(false);
  });

  test.each([undefined, null, {}, [{}], ['recordings/GetJobRun/throttled.json']])('refuses %j as recordings', (recordings) => {
    expect(() => replay({ recordings: recordings as never })).toThrow('GLUE_OPTION_INVALID: replay cannot use these recordings.');
  });

  test('answers nothing from no recordings', () => {
    expect(replay({ recordings: [] })(poll)).toBeUndefined();
  });
});

describe('replay, of a path', () => {
  test('reads a file, or every file of a folder, itself', () => {
    const [file, folder] = [replay({ recordings: 'recordings/GetJobRun/succeeded.json' }), replay({ recordings: 'recordings/GetJobRun' })];
    const [recorded] = file.unused() as unknown as [Call & { output: object }];
    expect(file(recorded)).toEqual({ output: recorded.output });
    expect(folder(recorded)).toEqual({ output: recorded.output });
  });

  test('refuses one that is not there', () => {
    expect(() => replay({ recordings: 'recordings/nowhere' })).toThrow('GLUE_RECORDING_UNREADABLE');
  });
});

describe('replay, of what was recorded several times', () => {
  test('answers in recorded order, over the recordings in their order, and then the last again', () => {
    const responder = replay({ recordings: [record(...series.slice(0, 3)), { path: 'b.json', recording: record(...series.slice(3)) }] });
    expect(Array.from({ length: 6 }, () => stateOf(responder(poll)))).toEqual([...states, 'SUCCEEDED', 'SUCCEEDED']);
  });

  test('counts each input by itself, however the calls are mixed', () => {
    const other = states.toReversed().map((state) => getJobRun('jr_2', state));
    const responder = replay({ recordings: [record(...series, ...other)] });
    fc.assert(
      fc.property(fc.array(fc.constantFrom('jr_1', 'jr_2')), (order) => {
        responder.reset();
        const seen = new Map<string, string[]>([['jr_1', []], ['jr_2', []]]);
        for (const RunId of order) seen.get(RunId)?.push(stateOf(responder(call('GetJobRun', { JobName: 'nightly', RunId }))));
        for (const [RunId, got] of seen) {
          const recorded = RunId === 'jr_1' ? states : states.toReversed();
          expect(got).toEqual(got.map((_, turn) => recorded[Math.min(turn, recorded.length - 1)]));
        }
      }),
    );
  });

  test('answers the same object for the same interaction, which servers keep encoded bodies by', () => {
    const responder = replay({ recordings: [record(...series)] });
    const first = Array.from({ length: 5 }, () => responder(poll));
    responder.reset();
    const again = Array.from({ length: 5 }, () => responder(poll));
    expect(first.every((outcome, turn) => outcome === again[turn])).toBe(true);
    expect(new Set(first)).toHaveProperty('size', 4);
  });

  test("throws with exhaustion 'error' for the call after the last, and for that call only", () => {
    const responder = replay({ recordings: [record(getJobRun('jr_1', 'RUNNING'), getJobRun('jr_2', 'FAILED'))], exhaustion: 'error' });
    responder(poll);
    expect(() => responder(poll)).toThrow(expect.objectContaining({ code: 'GLUE_RECORDING_EXHAUSTED' }));
    expect(() => responder(poll)).toThrow('recorded once');
    expect(stateOf(responder(call('GetJobRun', { JobName: 'nightly', RunId: 'jr_2' })))).toBe('FAILED');
    responder.reset();
    expect(stateOf(responder(poll))).toBe('RUNNING');
  });

  test('refuses another exhaustion by its name', () => {
    const exhaustion = 'loop' as 'last';
    expect(() => replay({ recordings: [], exhaustion })).toThrow(ToolkitError);
    expect(() => replay({ recordings: [], exhaustion })).toThrow('received: "loop"');
  });
});

describe('replay, of what was not used', () => {
  test('lists the interactions that answered nothing, in recorded order', () => {
    const [, second, third] = series;
    const lonely = getJobRun('jr_9', 'FAILED');
    const responder = replay({ recordings: [record(lonely, ...series.slice(0, 3))] });
    expect(responder.unused()).toHaveLength(4);
    responder(poll);
    expect(responder.unused()).toEqual([lonely, second, third]);
  });

  test('lists them all again after reset', () => {
    const responder = replay({ recordings: [record(...series)] });
    for (let turn = 0; turn < 9; turn++) responder(poll);
    expect(responder.unused()).toEqual([]);
    responder.reset();
    expect(responder.unused()).toEqual(series);
  });

  test('counts a miss as no use', () => {
    const responder = replay({ recordings: [record(...series)] });
    const missed = call('GetJobRun', { JobName: 'n', RunId: 'jr_1' });
    responder(missed);
    responder.explain(missed);
    responder.explain(poll);
    expect(responder.unused()).toEqual(series);
    expect(stateOf(responder(poll))).toBe('STARTING');
  });
});
