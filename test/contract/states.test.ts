import { describe, expect, test } from 'vitest';
import {
  crawlStates, isFinalCrawlState, isFinalJobRunState, isFinalWorkflowRunStatus, jobRunStates, workflowRunStatuses, type StateRow,
} from '../../src/contract/states.ts';
import { shapes } from '../../src/generated/shapes.ts';

describe.each<[string, Readonly<Record<string, StateRow<string>>>, (state: unknown) => boolean, readonly string[]]>([
  ['JobRunState', jobRunStates, isFinalJobRunState, ['ERROR', 'EXPIRED', 'FAILED', 'STOPPED', 'SUCCEEDED', 'TIMEOUT']],
  ['WorkflowRunStatus', workflowRunStatuses, isFinalWorkflowRunStatus, ['COMPLETED', 'ERROR', 'STOPPED']],
  ['CrawlState', crawlStates, isFinalCrawlState, ['CANCELLED', 'ERROR', 'FAILED', 'SUCCEEDED']],
])('%s', (shape, table, isFinal, final) => {
  test('has a row for each state of the schema', () => {
    expect(Object.keys(table).toSorted()).toEqual(shapes[shape]?.enum?.toSorted());
  });

  test('ends in its final states', () => {
    expect(Object.keys(table).filter((state) => isFinal(state)).toSorted()).toEqual(final);
  });

  test('leads only to states it has, and never from one to itself', () => {
    for (const [state, { next }] of Object.entries(table)) {
      expect(next.filter((after) => !Object.hasOwn(table, after) || after === state)).toEqual([]);
    }
  });

  test('reaches a final state from every state', () => {
    for (const start of Object.keys(table)) {
      const reached = new Set([start]);
      for (const state of reached) for (const after of table[state]?.next ?? []) reached.add(after);
      expect([...reached].some((state) => isFinal(state))).toBe(true);
    }
  });

  test.each(['', 'RUNNING ', 'constructor', '__proto__', undefined, null, 0, {}])('does not take %o for final', (state) => {
    expect(isFinal(state)).toBe(false);
  });
});

test('a stopping run can only stop, and a run in WAITING can expire', () => {
  expect(jobRunStates.STOPPING.next).toEqual(['STOPPED']);
  expect(jobRunStates.WAITING.next).toContain('EXPIRED');
});
