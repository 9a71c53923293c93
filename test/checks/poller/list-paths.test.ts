import { expect, test } from 'vitest';
import { listJobRunSituations } from '../../../src/checks/poller/job-run-situations.ts';
import { listPaths } from '../../../src/checks/poller/list-paths.ts';
import { listWorkflowRunSituations } from '../../../src/checks/poller/workflow-run-situations.ts';
import { jobRunStates, workflowRunStatuses, type StateRow } from '../../../src/contract/states.ts';

const row = (...next: string[]): StateRow<string> => ({ next, evidence: 'inferred' });

test('listPaths follows every branch and no circle, shortest first', () => {
  const table = { A: row('B', 'C'), B: row('A', 'C', 'D'), C: row(), D: row() };
  expect(listPaths(table, ['A'])).toEqual([['A', 'C'], ['A', 'B', 'C'], ['A', 'B', 'D']]);
});

test('the paths of job runs take every step of the table, and no other', () => {
  const paths = listPaths(jobRunStates, ['STARTING', 'WAITING']);
  const steps = new Set(paths.flatMap((path) => path.slice(1).map((state, index) => `${path[index]} → ${state}`)));
  const known = Object.entries(jobRunStates).flatMap(([state, { next }]) => next.map((following) => `${state} → ${following}`));
  expect([...steps].toSorted()).toEqual(known.toSorted());
});

test('the situations of a job run end in each of its final states', () => {
  const finals = Object.entries(jobRunStates).filter(([, { next }]) => next.length === 0).map(([state]) => state);
  expect([...new Set(listJobRunSituations(1000).map(({ final }) => final))].toSorted()).toEqual(finals.toSorted());
});

test('the situations of a workflow run hold every path of its statuses', () => {
  const paths = listPaths(workflowRunStatuses, ['RUNNING', 'ERROR']).map((path) => path.join(' → '));
  expect(listWorkflowRunSituations(1000).map(({ name }) => name)).toEqual(expect.arrayContaining(paths));
});

test('no two situations have one name', () => {
  for (const list of [listJobRunSituations, listWorkflowRunSituations]) {
    const names = list(1000).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});
