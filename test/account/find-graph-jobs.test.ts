import { expect, test } from 'vitest';
import { findGraphJobs } from '../../src/account/find-graph-jobs.ts';

const answerWith = (Nodes: unknown) => findGraphJobs([{ output: { Workflow: { Graph: { Nodes } } } }]);

test('the jobs of all graphs are found, each once, and neither triggers nor crawlers', () => {
  const nodes = [{ Type: 'TRIGGER', Name: 't' }, { Type: 'JOB', Name: 'a' }, { Type: 'CRAWLER', Name: 'c' }, { Type: 'JOB', Name: 'b' }, { Type: 'JOB', Name: 'a' }];
  expect(answerWith(nodes)).toEqual(['a', 'b']);
});

test.each([['nothing', undefined], ['null', null], ['a text', 'JOB'], ['nodes that are none', [null, 'JOB', 7, {}, { Type: 'JOB' }, { Type: 'JOB', Name: ' ' }, { Type: 'JOB', Name: 7 }]]])(
  '%s in place of nodes has no jobs',
  (_what, nodes) => {
    expect(answerWith(nodes)).toEqual([]);
  },
);

test.each([{}, { Workflow: null }, { Workflow: { Graph: [] } }])('%j has no jobs', (output) => {
  expect(findGraphJobs([{ output }])).toEqual([]);
});

test('a workflow that could not be read has no jobs', () => {
  expect(findGraphJobs([{ fault: { name: 'AccessDeniedException', status: 400 } }])).toEqual([]);
});
