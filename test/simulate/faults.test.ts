import { array, assert, constantFrom, double, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import type { ScriptedFault } from '../../src/generated/types.ts';
import { validateFault } from '../../src/contract/validate.ts';
import { simulate } from '../../src/simulate/simulate.ts';

const jobs = [{ Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' }, ExecutionProperty: { MaxConcurrentRuns: 1000 } }];
const start: Call = { operation: 'StartJobRun', input: { JobName: 'nightly' } };
const list: Call = { operation: 'GetJobRuns', input: { JobName: 'nightly' } };
const get: Call = { operation: 'GetJob', input: { JobName: 'nightly' } };

const begin = (faults: ScriptedFault[], seed = 1) => simulate({ scenario: { jobs, faults }, seed, clock: 'manual' });
type Glue = ReturnType<typeof begin>;
const name = (glue: Glue, call: Call) => glue(call).fault?.name ?? 'ok';
const names = (glue: Glue, call: Call, times: number) => Array.from({ length: times }, () => name(glue, call));
const throttled = { error: 'ThrottlingException' };
const T = 'ThrottlingException';

describe('a fault strikes', () => {
  test('every call of every operation that can answer the error, when nothing else is said', () => {
    const glue = begin([throttled]);
    expect([start, list, get].map((call) => name(glue, call))).toEqual([T, T, T]);
  });

  test('no operation that does not declare the error', () => {
    const glue = begin([{ error: 'ConcurrentRunsExceededException' }]);
    expect([start, list, get].map((call) => name(glue, call))).toEqual(['ConcurrentRunsExceededException', 'ok', 'ok']);
  });

  test('only the operations it names', () => {
    const glue = begin([{ ...throttled, operations: ['GetJobRuns', 'GetJob'] }]);
    expect([start, list, get].map((call) => name(glue, call))).toEqual(['ok', T, T]);
  });

  test('the n-th calls of its operations, counted over all of them', () => {
    const glue = begin([{ ...throttled, operations: ['GetJobRuns', 'GetJob'], on: [2, 3] }]);
    expect([list, start, get, start, list, get].map((call) => name(glue, call))).toEqual(['ok', 'ok', T, 'ok', T, 'ok']);
  });

  test('at most so many times', () => {
    expect(names(begin([{ ...throttled, times: 2 }]), list, 4)).toEqual([T, T, 'ok', 'ok']);
  });

  test('from and until a time after the beginning', () => {
    const glue = begin([{ ...throttled, from: '10m', until: '20m' }]);
    const seen = [name(glue, list)];
    for (const duration of ['599999ms', '1ms', '599999ms', '1ms']) {
      glue.advance(duration);
      seen.push(name(glue, list));
    }
    expect(seen).toEqual(['ok', 'ok', T, T, 'ok']);
  });

  test('alone: of two that strike the same call the first counts, and the other is not used up', () => {
    const glue = begin([{ ...throttled, on: [1] }, { error: 'InternalServiceException', times: 1 }]);
    expect(names(glue, list, 3)).toEqual([T, 'InternalServiceException', 'ok']);
  });
});

describe('a share of the calls', () => {
  test('is about as large as it says, the same for the same seed and another for another', () => {
    const [one = [], again, other] = [1, 1, 2].map((seed) => names(begin([{ ...throttled, share: 0.3 }], seed), get, 1000));
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    expect(one.filter((fault) => fault === T).length).toBeGreaterThan(250);
    expect(one.filter((fault) => fault === T).length).toBeLessThan(350);
  });

  test.each([
    [0, 'ok'],
    [1, T],
  ])('of %d meets %s each time', (share, expected) => {
    expect(new Set(names(begin([{ ...throttled, share }]), get, 50))).toEqual(new Set([expected]));
  });

  test('of one fault does not depend on the calls that another counts', () => {
    const share = { ...throttled, operations: ['GetJob'], share: 0.5 };
    const alone = names(begin([share]), get, 50);
    const glue = begin([share, { error: 'InternalServiceException', operations: ['GetJobRuns'] }]);
    expect(Array.from({ length: 50 }, () => (name(glue, list), name(glue, get)))).toEqual(alone);
  });
});

describe('what a fault does', () => {
  test('an error is answered instead of doing anything', () => {
    const glue = begin([{ ...throttled, on: [1] }]);
    expect(glue(start)).toEqual({ fault: { name: T, message: 'Rate exceeded', status: 400 } });
    expect(glue(list).output).toMatchObject({ JobRuns: [] });
  });

  test('an error of the server has its status, and the text that is given', () => {
    expect(begin([{ error: 'InternalServiceException', message: 'try again' }])(get).fault).toEqual({ name: 'InternalServiceException', message: 'try again', status: 500 });
  });

  test('a lost response has happened, and says so', () => {
    const glue = begin([{ operations: ['StartJobRun'], lost: true, on: [1] }]);
    const outcome = glue(start);
    expect(outcome).toMatchObject({ output: { JobRunId: expect.stringMatching(/^jr_/) }, delivery: { lost: true } });
    expect(glue(list).output).toMatchObject({ JobRuns: [{ Id: (outcome.output as { JobRunId: string }).JobRunId }] });
  });

  test('latency delays the answer, an error too', () => {
    expect(begin([{ latency: '2s' }])(get)).toMatchObject({ output: { Job: { Name: 'nightly' } }, delivery: { delay: 2000 } });
    expect(begin([{ ...throttled, latency: 5 }])(get)).toMatchObject({ fault: { name: T }, delivery: { delay: 5 } });
  });

  test('an outcome without a fault says nothing of its delivery', () => {
    expect(begin([{ ...throttled, on: [9] }])(get)).not.toHaveProperty('delivery');
  });

  test('a reset begins to count anew', () => {
    const glue = begin([{ ...throttled, on: [1, 2] }]);
    const first = names(glue, list, 3);
    glue.reset();
    expect(names(glue, list, 3)).toEqual(first);
  });
});

test('whatever faults there are, each answer of a fault is one that the operation may give', () => {
  const fault = record({ error: constantFrom(T, 'InternalServiceException', 'EntityNotFoundException', 'AccessDeniedException'), share: double({ min: 0, max: 1, noNaN: true }), times: integer({ min: 1, max: 5 }) }, { requiredKeys: ['error'] });
  assert(
    property(array(fault, { maxLength: 5 }), array(constantFrom(start, list, get), { maxLength: 20 }), (faults, calls) => {
      const glue = begin(faults);
      for (const call of calls) {
        const { fault: answered } = glue(call);
        expect(answered && validateFault(call.operation, answered)).toSatisfy((found?: object[]) => found === undefined || found.length === 0);
      }
    }),
  );
});
