import { anything, assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { classifyResult } from '../../../src/checks/poller/classify-result.ts';

test.each([
  [undefined], [true], [1], ['SUCCEEDED'], ['succeeded'], [' Success '], ['COMPLETED'], ['load finished'], [{}], [[]],
  [{ JobRunState: 'SUCCEEDED' }], [{ JobRun: { JobRunState: 'SUCCEEDED' } }], [{ state: 'completed' }], [{ success: true }],
  [{ Run: { Status: 'COMPLETED', Statistics: { TotalActions: 2, SucceededActions: 1, FailedActions: 0 } } }],
])('%j means success', (result) => {
  expect(classifyResult(result)).toBe('success');
});

test.each([
  [false], [null], [0], [''], ['FAILED'], ['Stopped'], ['EXPIRED'], ['failure'], ['RUNNING'],
  [{ JobRunState: 'TIMEOUT' }], [{ JobRun: { JobRunState: 'ERROR' } }], [{ status: 'failed' }], [{ ok: false }], [{ Status: 'STOPPED' }],
  [{ Status: 'COMPLETED', Statistics: { FailedActions: 1 } }], [{ Run: { Status: 'COMPLETED', Statistics: { ErroredActions: 2 } } }],
])('%j means failure', (result) => {
  expect(classifyResult(result)).toBe('failure');
});

test('a member of the prototype tells nothing', () => {
  expect(classifyResult(Object.create({ JobRunState: 'FAILED' }))).toBe('success');
});

test('an object that holds itself has an end', () => {
  const circle: { JobRun?: unknown } = {};
  circle.JobRun = circle;
  expect(classifyResult(circle)).toBe('success');
});

test('any value means one of the two', () => {
  assert(
    property(anything(), (value) => {
      expect(classifyResult(value)).toMatch(/^(success|failure)$/);
    }),
  );
});
