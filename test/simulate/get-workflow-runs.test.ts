import { expect, test, vi } from 'vitest';
import { createHistory } from '../../src/simulate/history.ts';
import { createWorkflowRecord } from '../../src/simulate/workflow-runs/create-workflow-record.ts';
import { refuseWorkflowRun } from '../../src/simulate/workflow-runs/start-workflow-run.ts';
import type { WorkflowRecord, WorkflowRunRecord } from '../../src/simulate/world.ts';
import { designWorkflow, runWorkflow } from './design-workflow.ts';
import { createGlue } from './start-world.ts';

test.each(['full', 'ragged'] as const)('newest first over all %s pages, each run once, also while runs are added', (pages) => {
  const glue = createGlue({ settings: { pages } });
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  const ids = Array.from({ length: 7 }, () => runWorkflow(glue, 'W1').WorkflowRunId);
  const seen: (string | undefined)[] = [];
  let NextToken: string | undefined;
  do {
    const page = glue.call('GetWorkflowRuns', { Name: 'W1', MaxResults: 3, ...(NextToken !== undefined && { NextToken }) });
    seen.push(...(page.Runs ?? []).map(({ WorkflowRunId }) => WorkflowRunId));
    NextToken = page.NextToken;
    runWorkflow(glue, 'W1');
  } while (NextToken !== undefined);
  expect(seen).toEqual(ids.toReversed());
});

test('a workflow that never ran has an empty list', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1' });
  expect(glue.call('GetWorkflowRuns', { Name: 'W1' })).toEqual({ Runs: [] });
});

test('runs are shown as GetWorkflowRun shows them, graphs only when asked for', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  runWorkflow(glue, 'W1');
  glue.call('StartWorkflowRun', { Name: 'W1' });
  for (const IncludeGraph of [true, false]) {
    const { Runs = [] } = glue.call('GetWorkflowRuns', { Name: 'W1', IncludeGraph });
    expect(Runs.map(({ Status }) => Status)).toEqual(['RUNNING', 'COMPLETED']);
    for (const run of Runs) {
      expect(glue.call('GetWorkflowRun', { Name: 'W1', RunId: run.WorkflowRunId as string, IncludeGraph }).Run).toEqual(run);
      expect('Graph' in run).toBe(IncludeGraph);
    }
  }
});

test('runs older than the history are left out, without a token that leads to them', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  runWorkflow(glue, 'W1');
  glue.advance('60d');
  const { WorkflowRunId } = runWorkflow(glue, 'W1');
  glue.advance('60d');
  const { Runs, ...rest } = glue.call('GetWorkflowRuns', { Name: 'W1', MaxResults: 1 });
  expect(Runs?.map((run) => run.WorkflowRunId)).toEqual([WorkflowRunId]);
  expect(rest).toEqual({});
});

test('a token of another workflow, a forged and a cut one are InvalidInputException', () => {
  const glue = createGlue();
  for (const name of ['W1', 'W2']) {
    designWorkflow(glue, name, [`${name}-T: -> J1`]);
    runWorkflow(glue, name);
    runWorkflow(glue, name);
  }
  const token = glue.call('GetWorkflowRuns', { Name: 'W1', MaxResults: 1 }).NextToken as string;
  for (const [Name, NextToken] of [['W2', token], ['W1', token.slice(1)], ['W1', 'AAAA']] as const) {
    expect(glue.fault('GetWorkflowRuns', { Name, NextToken }).name).toBe('InvalidInputException');
  }
});

test('listing finished runs does not look at their nodes: their counters are kept', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  runWorkflow(glue, 'W1');
  const workflow = glue.world.workflows.get('W1') as WorkflowRecord;
  refuseWorkflowRun(glue.world, workflow);
  const visits = [0, 1].map((position) => vi.spyOn((workflow.runs.at(position) as WorkflowRunRecord).actions, 'values'));
  const { Runs } = glue.call('GetWorkflowRuns', { Name: 'W1' });
  expect(Runs?.map(({ Status, Statistics }) => [Status, Statistics?.TotalActions, Statistics?.SucceededActions])).toEqual([['ERROR', 1, 0], ['COMPLETED', 1, 1]]);
  for (const visit of visits) expect(visit).not.toHaveBeenCalled();
});

test('a page of a million past runs is read at the cost of the page', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  const pattern = glue.world.workflows.get('W1');
  runWorkflow(glue, 'W1');
  const past = pattern?.runs.at(0) as WorkflowRunRecord;
  let made = 0;
  const runs = createHistory<WorkflowRunRecord>(1_000_000, (position) => {
    made++;
    return { ...past, position };
  });
  glue.world.workflows.set('W2', createWorkflowRecord(glue.world, { Name: 'W2' }, runs));
  past.shown.Name = 'W2';
  expect(glue.call('GetWorkflowRuns', { Name: 'W2', MaxResults: 10 }).Runs).toHaveLength(10);
  expect(made).toBeLessThan(40);
});
