import { describe, expect, test } from 'vitest';
import type { RunOutcome } from '../../src/simulate/outcome.ts';
import { designWorkflow, namesOf, readRun, runWorkflow } from './design-workflow.ts';
import { createGlue } from './start-world.ts';

const failed: RunOutcome = { state: 'FAILED' };

/** J1 and J2 end as told, J2 later; whether J3, which the trigger starts, has run. */
function join(trigger: string, one: RunOutcome, two: RunOutcome): { readonly ran: boolean; readonly predecessors: readonly (string | undefined)[] } {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1 J2', trigger]);
  glue.outcomes('J1', [one]);
  glue.outcomes('J2', [{ duration: '10m', ...two }]);
  const id = runWorkflow(glue, 'W1').node('J3').JobDetails?.JobRuns?.[0]?.Id;
  if (id === undefined) return { ran: false, predecessors: [] };
  const { JobRun } = glue.call('GetJobRun', { JobName: 'J3', RunId: id, PredecessorsIncluded: true });
  return { ran: true, predecessors: JobRun?.PredecessorRuns?.map(({ JobName }) => JobName) ?? [] };
}

describe('joins', () => {
  test.each([
    ['T2: J1 & J2 -> J3', {}, {}, true, ['J1', 'J2']],
    ['T2: J1 & J2 -> J3', {}, failed, false, []],
    ['T2: J1 & J2 -> J3', failed, {}, false, []],
    ['T2: J1 & J2 FAILED -> J3', {}, failed, true, ['J1', 'J2']],
    ['T2: J1 | J2 -> J3', failed, {}, true, ['J2']],
    ['T2: J1 | J2 -> J3', {}, failed, true, ['J1']],
    ['T2: J1 | J2 -> J3', failed, failed, false, []],
    ['T2: J1 TIMEOUT -> J3', { state: 'TIMEOUT' }, {}, true, ['J1']],
    ['T2: J1 STOPPED -> J3', { state: 'STOPPED' }, {}, true, ['J1']],
    ['T2: J1 & J1 FAILED -> J3', {}, {}, false, []],
  ] as const)('%s with %o and %o: fires %s', (trigger, one, two, ran, predecessors) => {
    expect(join(trigger, one, two)).toEqual({ ran, predecessors });
  });

  test('ANY fires once, with the first that satisfies it, and the run goes on', () => {
    const glue = createGlue();
    designWorkflow(glue, 'W1', ['T1: -> J1 J2', 'T2: J1 | J2 -> J3']);
    glue.outcomes('J2', [{ duration: '10m' }]);
    const run = runWorkflow(glue, 'W1');
    expect(run.states('J3')).toEqual(['SUCCEEDED']);
    expect(run.node('J3').JobDetails?.JobRuns?.[0]?.StartedOn).toBe(run.node('J1').JobDetails?.JobRuns?.[0]?.CompletedOn);
  });

  test.each([
    [{}, ['SUCCEEDED'], []],
    [failed, [], ['SUCCEEDED']],
  ] as const)('a crawl that ends with %o decides which way the run goes', (outcome, good, bad) => {
    const glue = createGlue();
    designWorkflow(glue, 'W1', ['T1: -> C1', 'T2: C1 -> J1', 'T3: C1 FAILED -> C2']);
    glue.crawlOutcomes('C1', [outcome]);
    const run = runWorkflow(glue, 'W1');
    expect([run.states('J1'), run.states('C2')]).toEqual([good, bad]);
  });
});

test('a run is COMPLETED although nodes failed and others never ran; its counters tell', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1', 'T2: J1 -> J2', 'T3: J1 -> J3', 'T4: J2 -> J4', 'T5: J3 -> J5']);
  for (const job of ['J2', 'J3']) glue.outcomes(job, [failed]);
  const run = runWorkflow(glue, 'W1');
  expect(run.Status).toBe('COMPLETED');
  expect(run).not.toHaveProperty('ErrorMessage');
  expect(run.Statistics).toEqual({
    TotalActions: 5, SucceededActions: 1, FailedActions: 2, StoppedActions: 0, TimeoutActions: 0, RunningActions: 0, ErroredActions: 0, WaitingActions: 0,
  });
});

test.each([
  [failed, 'FailedActions'],
  [{ state: 'TIMEOUT' }, 'TimeoutActions'],
  [{ state: 'STOPPED' }, 'StoppedActions'],
  [{ state: 'ERROR' }, 'ErroredActions'],
  [{}, 'SucceededActions'],
] as const)('a job that ends with %o is counted once, in %s', (outcome, counter) => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  glue.outcomes('J1', [outcome]);
  const { TotalActions, ...counted } = runWorkflow(glue, 'W1').Statistics ?? {};
  expect(TotalActions).toBe(1);
  expect(Object.entries(counted).filter(([, count]) => count > 0)).toEqual([[counter, 1]]);
});

test('a job that does not exist any more leaves a run in ERROR; the other actions of its trigger start all the same', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1 J2 C1']);
  glue.world.jobs.delete('J1');
  glue.world.crawlers.delete('C1');
  const { RunId } = glue.call('StartWorkflowRun', { Name: 'W1' });
  const run = readRun(glue, 'W1', RunId as string);
  expect([run.Status, run.states('J1'), run.states('J2'), run.states('C1')]).toEqual(['RUNNING', ['ERROR'], ['STARTING'], ['ERROR']]);
  glue.settle();
  expect(readRun(glue, 'W1', RunId as string)).toMatchObject({ Status: 'COMPLETED', Statistics: { ErroredActions: 2, SucceededActions: 1 } });
});

test('a run all of whose nodes end as they start is COMPLETED at that instant', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1 J2']);
  for (const job of ['J1', 'J2']) glue.world.jobs.delete(job);
  const { RunId } = glue.call('StartWorkflowRun', { Name: 'W1' });
  const run = readRun(glue, 'W1', RunId as string);
  expect(run).toMatchObject({ Status: 'COMPLETED', CompletedOn: run.StartedOn, Statistics: { ErroredActions: 2, TotalActions: 2 } });
});

test('a job at its concurrency limit leaves a FAILED run in the workflow (observed), which its triggers see', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1', 'T2: J1 FAILED -> J2'], { ExecutionProperty: { MaxConcurrentRuns: 1 } });
  glue.call('StartJobRun', { JobName: 'J1' });
  const run = runWorkflow(glue, 'W1');
  expect(run.node('J1').JobDetails?.JobRuns).toMatchObject([{ JobRunState: 'FAILED', ErrorMessage: 'Max concurrent runs exceeded' }]);
  expect(run.states('J2')).toEqual(['SUCCEEDED']);
});

test('a crawler that runs already leaves a crawl in ERROR in the workflow, and its own crawl goes on', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> C1']);
  const first = glue.call('StartWorkflowRun', { Name: 'W1' }).RunId as string;
  const second = runWorkflow(glue, 'W1');
  expect([second.Status, second.states('C1')]).toEqual(['COMPLETED', ['ERROR']]);
  expect(second.Statistics).toMatchObject({ TotalActions: 1, ErroredActions: 1 });
  expect(readRun(glue, 'W1', first).states('C1')).toEqual(['SUCCEEDED']);
});

test('ten thousand nodes in a row that each end as they start end the run, one after the other', { timeout: 60_000 }, () => {
  const glue = createGlue();
  const count = 10_000;
  designWorkflow(glue, 'W1', ['T0: -> J0', ...Array.from({ length: count - 1 }, (_, index) => `T${index + 1}: J${index} ERROR -> J${index + 1}`)]);
  glue.world.jobs.clear();
  const { RunId } = glue.call('StartWorkflowRun', { Name: 'W1' });
  const { Status, Statistics } = glue.call('GetWorkflowRun', { Name: 'W1', RunId: RunId as string }).Run ?? {};
  expect([Status, Statistics?.ErroredActions]).toEqual(['COMPLETED', count]);
});

test('runs of the same jobs that were started outside the workflow run fire none of its triggers', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1', 'T2: J1 -> J2']);
  glue.outcomes('J1', [{ duration: '1h', state: 'FAILED' }, {}]);
  const { RunId } = glue.call('StartWorkflowRun', { Name: 'W1' });
  glue.call('StartJobRun', { JobName: 'J1' });
  glue.settle();
  const run = readRun(glue, 'W1', RunId as string);
  expect([run.states('J1'), run.states('J2')]).toEqual([['FAILED'], []]);
});

test('a job that several triggers start runs once for each of them', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1 J2', 'T2: J1 -> J3', 'T3: J2 -> J3', 'T4: J3 -> J4']);
  glue.outcomes('J2', [{ duration: '5m' }]);
  const run = runWorkflow(glue, 'W1');
  expect(run.node('J3').JobDetails?.JobRuns?.map(({ TriggerName, JobRunState }) => [TriggerName, JobRunState])).toEqual([['T2', 'SUCCEEDED'], ['T3', 'SUCCEEDED']]);
  expect(run.states('J4')).toEqual(['SUCCEEDED']);
  expect(run.Statistics).toMatchObject({ TotalActions: 4, SucceededActions: 4 });
});

test('a circle of triggers ends, for each trigger fires once in a run', () => {
  const glue = createGlue({ allow: ['workflow-graph/acyclic'] });
  designWorkflow(glue, 'W1', ['T1: -> J1', 'T2: J1 -> J2', 'T3: J2 -> J1', 'T4: J2 -> J2']);
  const run = runWorkflow(glue, 'W1');
  expect([run.Status, run.states('J1'), run.states('J2')]).toEqual(['COMPLETED', ['SUCCEEDED', 'SUCCEEDED'], ['SUCCEEDED', 'SUCCEEDED']]);
});

test.each(['CREATED', 'DEACTIVATED', 'DEACTIVATING'] as const)('a conditional trigger that is %s does not fire', (State) => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1', 'T2: J1 -> J2']);
  const trigger = glue.world.triggers.get('T2');
  if (trigger) trigger.definition = { ...trigger.definition, State };
  const run = runWorkflow(glue, 'W1');
  expect([run.Status, run.states('J1'), run.states('J2')]).toEqual(['COMPLETED', ['SUCCEEDED'], []]);
});

test('actions and conditions that name nothing are no nodes', () => {
  const glue = createGlue({ allow: ['action/one-target'] });
  designWorkflow(glue, 'W1', ['T1: -> J1', 'T2: J1 -> J2']);
  const trigger = glue.world.triggers.get('T2');
  if (trigger) trigger.definition = { ...trigger.definition, Actions: [{}], Predicate: { Logical: 'ANY', Conditions: [{}, { JobName: 'J1', State: 'SUCCEEDED' }] } };
  const run = runWorkflow(glue, 'W1');
  expect(namesOf(run.Graph)).toEqual(['J1', 'T1', 'T2']);
});
