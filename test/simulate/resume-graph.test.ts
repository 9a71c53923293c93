import { describe, expect, test } from 'vitest';
import { planRerun } from '../../src/simulate/workflow-runs/plan-rerun.ts';
import { resumeWorkflowRun } from '../../src/simulate/workflow-runs/resume-workflow-run.ts';
import type { ActionNode, WorkflowRunRecord } from '../../src/simulate/world.ts';
import { designWorkflow, resumeRun, runWorkflow } from './design-workflow.ts';
import { createGlue } from './start-world.ts';

describe('a join whose other branch is copied', () => {
  test.each([
    ['&', {}, {}, ['SUCCEEDED']],
    ['&', { state: 'FAILED' }, {}, []],
    ['&', {}, { state: 'FAILED' }, []],
    ['|', { state: 'FAILED' }, {}, ['SUCCEEDED']],
    // ANY is satisfied by the copied J2 as soon as J1 ends, however that ends.
    ['|', {}, { state: 'FAILED' }, ['SUCCEEDED']],
    ['|', { state: 'FAILED' }, { state: 'FAILED' }, []],
  ] as const)('J1 %s J2, J2 copied as %o, J1 ending again with %o: J3 %o', (logical, copied, again, states) => {
    const glue = createGlue();
    designWorkflow(glue, 'W1', ['T1: -> J1 J2', `T2: J1 ${logical} J2 -> J3`]);
    glue.outcomes('J1', [{ state: 'FAILED' }, again]);
    glue.outcomes('J2', [copied]);
    const { run } = resumeRun(glue, runWorkflow(glue, 'W1'), ['J1']);
    expect(run.states('J3')).toEqual(states);
    expect(run.states('J2')).toHaveLength(1);
  });
});

test('a node that was tried several times is copied with all attempts, and resumed with a first attempt of its own', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1 J2'], { MaxRetries: 1 });
  for (const job of ['J1', 'J2']) glue.outcomes(job, [{ state: 'FAILED' }, { state: 'FAILED' }, {}]);
  const original = runWorkflow(glue, 'W1');
  const { run } = resumeRun(glue, original, ['J2']);
  expect(original.states('J1')).toEqual(['FAILED', 'FAILED']);
  expect(run.node('J1')).toEqual(original.node('J1'));
  expect(run.node('J2').JobDetails?.JobRuns).toMatchObject([{ Attempt: 0, JobRunState: 'SUCCEEDED' }]);
});

test('crawlers are resumed like jobs, and copied with their crawls', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> C1', 'T2: C1 -> C2', 'T3: C2 -> J1']);
  glue.crawlOutcomes('C2', [{ state: 'FAILED', errorMessage: 'no access' }, {}]);
  const original = runWorkflow(glue, 'W1');
  expect(original.node('C2').CrawlerDetails?.Crawls).toMatchObject([{ State: 'FAILED', ErrorMessage: 'no access' }]);
  const { run } = resumeRun(glue, original, ['C2']);
  expect(run.node('C1')).toEqual(original.node('C1'));
  expect([run.states('C2'), run.states('J1')]).toEqual([['SUCCEEDED'], ['SUCCEEDED']]);
});

test('a job deleted meanwhile leaves a run in ERROR, and the resumed run is COMPLETED', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1', 'T2: J1 -> J2']);
  glue.outcomes('J2', [{ state: 'FAILED' }]);
  const original = runWorkflow(glue, 'W1');
  glue.world.jobs.delete('J2');
  const { run } = resumeRun(glue, original, ['J2']);
  expect([run.Status, run.states('J1'), run.states('J2')]).toEqual(['COMPLETED', ['SUCCEEDED'], ['ERROR']]);
});

test('a node downstream that ran before and is not reached again has no details', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1', 'T2: J1 -> J2']);
  glue.outcomes('J1', [{}, { state: 'FAILED' }]);
  const { run } = resumeRun(glue, runWorkflow(glue, 'W1'), ['J1']);
  expect([run.states('J1'), run.states('J2')]).toEqual([['FAILED'], []]);
  expect(run.Statistics).toMatchObject({ TotalActions: 2, FailedActions: 1, SucceededActions: 0 });
});

test("the arguments of the trigger's action are those of the restarted run, of each action that names the job", () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1 J2']);
  const trigger = glue.world.triggers.get('T1');
  const actions = ['a', 'b'].map((mode) => ({ JobName: 'J1', Arguments: { '--mode': mode } }));
  if (trigger) trigger.definition = { ...trigger.definition, Actions: [...actions, { JobName: 'J2' }] };
  const { run } = resumeRun(glue, runWorkflow(glue, 'W1'), ['J1']);
  expect(run.node('J1').JobDetails?.JobRuns?.map(({ Arguments }) => Arguments?.['--mode'])).toEqual(['a', 'b']);
  expect(run.Graph.Edges).toHaveLength(2);
});

test('a node that several triggers start is restarted as the one did that fired', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1', 'T2: J1 FAILED -> J2', 'T3: J1 -> J2']);
  const first = resumeRun(glue, runWorkflow(glue, 'W1'), ['J2']).run;
  const second = resumeRun(glue, first, ['J2']).run;
  for (const { node } of [first, second]) expect(node('J2').JobDetails?.JobRuns?.map(({ TriggerName }) => TriggerName)).toEqual(['T3']);
});

describe('circles', () => {
  test('of nodes that all lead to one another the first that was asked for begins, and the run ends', () => {
    const glue = createGlue({ allow: ['workflow-graph/acyclic'] });
    designWorkflow(glue, 'W1', ['T1: -> J1 J9', 'T2: J1 -> J2', 'T3: J2 -> J1', 'T4: J2 -> J3']);
    const original = runWorkflow(glue, 'W1');
    const { run, answer } = resumeRun(glue, original, ['J3', 'J2', 'J1', 'J9']);
    expect(answer.NodeIds).toEqual([original.node('J2').UniqueId, original.node('J9').UniqueId]);
    expect(run.Status).toBe('COMPLETED');
    const again = resumeRun(glue, run, ['J2', 'J1']);
    expect(again.answer.NodeIds).toEqual([original.node('J2').UniqueId]);
    expect(again.run.Status).toBe('COMPLETED');
  });

  test('a node that leads to itself alone begins', () => {
    const node = { type: 'JOB', watchedBy: [] as unknown[] };
    node.watchedBy.push({ type: 'TRIGGER', starts: [node] });
    const { started, rerun } = planRerun([node as unknown as ActionNode]);
    expect(started).toEqual([node]);
    expect(rerun.size).toBe(2);
  });
});

/** How many look-ups, additions and ids it takes to resume a run of so many nodes in a row from all but the first. */
function countSteps(size: number): number {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T0: -> J0', ...Array.from({ length: size - 1 }, (_, index) => `T${index + 1}: J${index} -> J${index + 1}`)]);
  glue.call('StartWorkflowRun', { Name: 'W1' });
  glue.settle();
  const original = glue.world.workflows.get('W1')?.runs.at(0) as WorkflowRunRecord;
  const ids = [...original.actions.values()].slice(1).map(({ id }) => id);
  const counted = [countCalls(Map.prototype, ['get', 'set']), countCalls(Set.prototype, ['has', 'add']), countCalls(Array.prototype, ['push', 'pop']), countCalls(glue.world.ids, ['create'])];
  const { run, started } = resumeWorkflowRun(glue.world, original, ids);
  const steps = counted.reduce((total, stop) => total + stop(), 0);
  expect([run.nodes.size, run.shown.Status, started.length]).toEqual([2 * size, 'RUNNING', 1]);
  return steps;
}

/** Counts the calls of some methods until the returned function is called. A spy would also keep all arguments. */
function countCalls<T extends object>(owner: T, methods: readonly (keyof T)[]): () => number {
  let calls = 0;
  const before = methods.map((method) => owner[method] as (...given: unknown[]) => unknown);
  for (const [index, method] of methods.entries()) {
    owner[method] = function count(this: unknown, ...given: unknown[]) {
      calls++;
      return Reflect.apply(before[index] as () => unknown, this, given);
    } as T[keyof T];
  }
  return () => {
    for (const [index, method] of methods.entries()) owner[method] = before[index] as T[keyof T];
    return calls;
  };
}

test('resuming ten thousand nodes takes ten times the steps of a thousand', { timeout: 60_000 }, () => {
  const [small, large] = [countSteps(1_000), countSteps(10_000)] as const;
  expect(small).toBeGreaterThan(1_000);
  expect(large / small).toBeCloseTo(10, 0);
});
