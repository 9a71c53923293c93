import { describe, expect, test } from 'vitest';
import { listGoals } from '../../src/contract/coverage/list-goals.ts';
import { addUp, allOperations, kinds, percentOf } from '../../src/reports/coverage/summarize-coverage.ts';
import { findShortfalls, parseThresholds } from '../../src/reports/coverage/thresholds.ts';
import { summarize } from './coverage-samples.ts';

const operationsOf = (summary: ReturnType<typeof summarize>) => summary.operations.map(({ operation }) => operation);

describe('a summary', () => {
  test('is of the operations that were called, unless others are named', () => {
    expect(operationsOf(summarize())).toEqual(['GetJobRuns', 'StartJobRun']);
    expect(operationsOf(summarize({}, ['StopTrigger', 'GetJob', 'GetJob']))).toEqual(['GetJob', 'StopTrigger']);
    expect(operationsOf(summarize({}, allOperations))).toHaveLength(allOperations.length);
  });

  test('has an operation that was called without ever being answered, and none that the contract lacks', () => {
    const summary = summarize({ hits: [['GetTable', 'call', 'called', 1], ['__proto__', 'call', 'called', 1]], calls: [['GetJob', 'GLUE_NO_ANSWER', '{}', 1]] });
    expect(summary.operations.map(({ operation, calls }) => [operation, calls])).toEqual([['GetJob', 0]]);
  });

  test('holds every goal of the contract with its count, and apart from them what else was met', () => {
    const [runs] = summarize().operations;
    expect(runs?.shares.error.aims).toEqual(listGoals('GetJobRuns').flatMap(({ kind, name }) => (kind === 'error' ? [{ name, count: name === 'EntityNotFoundException' ? 1 : 0 }] : [])));
    expect(runs?.shares.error.besides).toEqual([{ name: 'ThrottlingException', count: 2 }]);
    expect(runs?.shares.value.besides).toEqual([{ name: 'JobRun.JobRunState QUARANTINED', count: 1 }]);
  });

  test('adds up to all goals of all its operations', () => {
    const { operations } = summarize({}, allOperations);
    for (const kind of kinds) expect(addUp(operations, kind).of).toBe(allOperations.flatMap((operation) => listGoals(operation).filter((goal) => goal.kind === kind)).length);
    expect(addUp(operations, 'error').met).toBe(2);
    expect(addUp(operations, 'call').met).toBe(2);
  });
});

test.for([
  [0, 3, 0],
  [1, 3, 33],
  [199, 200, 99],
  [3, 3, 100],
  [0, 0, 100],
] as const)('%i of %i are %i percent', ([met, of, percent]) => {
  expect(percentOf({ met, of })).toBe(percent);
});

describe('a threshold', () => {
  test('is for every kind or for one, which goes before it in whatever order', () => {
    expect(parseThresholds(['member=0', '80', 'error=90'])).toEqual({ call: 80, error: 90, value: 80, member: 0, page: 80, retry: 80 });
    expect(parseThresholds(['page=100'])).toEqual({ page: 100 });
    expect(parseThresholds([])).toEqual({});
  });

  test.for(['', '101', '-1', '80%', '1e1', '0.5', 'errors=80', 'error=', '=80', 'constructor=80', 'Error=80', 'error=80 '])('is not %j', (value) => {
    expect(() => parseThresholds([value])).toThrow('GLUE_OPTION_INVALID');
  });

  test('is missed by what is below it, and met by what reaches it', () => {
    const summary = summarize();
    const percent = percentOf(addUp(summary.operations, 'error'));
    expect(percent).toBe(20);
    expect(findShortfalls(summary, { error: 20 })).toEqual([]);
    expect(findShortfalls(summary, { error: 21, call: 100 })).toEqual([{ kind: 'error', percent, threshold: 21 }]);
  });

  test('is missed by a suite that called nothing, though nothing is all of nothing', () => {
    expect(findShortfalls(summarize({ hits: [], calls: [] }), { page: 1 })).toEqual([{ kind: 'page', percent: 0, threshold: 1 }]);
  });

  test('of pages is met where no operation has pages', () => {
    expect(findShortfalls(summarize({}, ['StartJobRun']), { page: 100 })).toEqual([]);
  });
});
