import { expect, test } from 'vitest';
import { addTrigger, designWorkflow, namesOf, readRun, runWorkflow } from './design-workflow.ts';
import { createGlue } from './start-world.ts';

test('the graph is there only with IncludeGraph, all else is the same', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  const { WorkflowRunId: RunId } = runWorkflow(glue, 'W1');
  const { Graph, ...rest } = glue.call('GetWorkflowRun', { Name: 'W1', RunId, IncludeGraph: true }).Run ?? {};
  expect(Graph?.Nodes).toHaveLength(2);
  expect(glue.call('GetWorkflowRun', { Name: 'W1', RunId }).Run).toEqual(rest);
  expect(glue.call('GetWorkflowRun', { Name: 'W1', RunId, IncludeGraph: false }).Run).toEqual(rest);
});

test('nodes that never ran have no details, the others their runs', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1 C1', 'T2: J1 FAILED -> J2', 'T3: C1 FAILED -> C2']);
  const run = runWorkflow(glue, 'W1');
  expect(run.node('J2')).toEqual({ Type: 'JOB', Name: 'J2', UniqueId: run.node('J2').UniqueId });
  expect(run.node('C2')).toEqual({ Type: 'CRAWLER', Name: 'C2', UniqueId: run.node('C2').UniqueId });
  expect(run.node('J1').JobDetails?.JobRuns).toHaveLength(1);
  expect(run.node('C1').CrawlerDetails?.Crawls).toMatchObject([{ State: 'SUCCEEDED', StartedOn: run.StartedOn }]);
});

test('each retry of a job is a run of its node, and what follows waits for the last', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1', 'T2: J1 -> J2', 'T3: J1 FAILED -> J3'], { MaxRetries: 2 });
  glue.outcomes('J1', [{ state: 'FAILED' }, { state: 'FAILED' }, {}]);
  const run = runWorkflow(glue, 'W1');
  const attempts = run.node('J1').JobDetails?.JobRuns ?? [];
  expect(attempts.map(({ Attempt, JobRunState }) => [Attempt, JobRunState])).toEqual([[0, 'FAILED'], [1, 'FAILED'], [2, 'SUCCEEDED']]);
  expect(attempts[2]?.PreviousRunId).toBe(attempts[1]?.Id);
  expect(run.states('J2')).toEqual(['SUCCEEDED']);
  expect(run.states('J3')).toEqual([]);
  expect(run.Statistics).toMatchObject({ TotalActions: 3, SucceededActions: 2, FailedActions: 0 });
});

test('later changes of triggers do not touch a run, those of jobs do', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1', 'T2: J1 -> J2']);
  const { RunId } = glue.call('StartWorkflowRun', { Name: 'W1' });
  addTrigger(glue, 'W1', 'T2: J1 -> J9');
  addTrigger(glue, 'W1', 'T3: J1 -> J8');
  const job = glue.world.jobs.get('J2');
  if (job) job.definition = { ...job.definition, GlueVersion: '5.0' };
  glue.settle();
  const run = readRun(glue, 'W1', RunId as string);
  expect(namesOf(run.Graph)).toEqual(['J1', 'J2', 'T1', 'T2']);
  expect(run.node('T2').TriggerDetails?.Trigger?.Actions).toEqual([{ JobName: 'J2' }]);
  expect(run.node('J2').JobDetails?.JobRuns?.[0]?.GlueVersion).toBe('5.0');
});

test('a trigger that is deactivated while a run goes on still fires in it', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1', 'T2: J1 -> J2']);
  const { RunId } = glue.call('StartWorkflowRun', { Name: 'W1' });
  Object.assign(glue.world.triggers.get('T2')?.definition ?? {}, { State: 'DEACTIVATED' });
  glue.settle();
  const run = readRun(glue, 'W1', RunId as string);
  expect(run.states('J2')).toEqual(['SUCCEEDED']);
  expect(run.node('T2').TriggerDetails?.Trigger?.State).toBe('ACTIVATED');
});

test('job runs in a graph show no predecessors (observed); GetJobRun does when asked', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1', 'T2: J1 -> J2']);
  const [shown] = runWorkflow(glue, 'W1').node('J2').JobDetails?.JobRuns ?? [];
  expect(shown?.PredecessorRuns).toEqual([]);
  const { JobRun } = glue.call('GetJobRun', { JobName: 'J2', RunId: shown?.Id as string, PredecessorsIncluded: true });
  expect(JobRun?.PredecessorRuns).toHaveLength(1);
});

test('what an answer holds is a copy: changing it changes nothing in Glue', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1 C1']);
  const { WorkflowRunId: RunId } = runWorkflow(glue, 'W1');
  const asked = { Name: 'W1', RunId, IncludeGraph: true };
  const before = JSON.stringify(glue.call('GetWorkflowRun', asked));
  scramble(glue.call('GetWorkflowRun', asked));
  scramble(glue.call('GetWorkflowRunProperties', { Name: 'W1', RunId }));
  expect(JSON.stringify(glue.call('GetWorkflowRun', asked))).toBe(before);
});

/** Adds a member to each object and an item to each list. */
function scramble(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const member of Object.values(value)) scramble(member);
  if (Array.isArray(value)) value.push('scrambled');
  else Object.assign(value, { scrambled: 'yes' });
}

test('a run is kept for 90 days from its start, or as long as the settings say', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  const { WorkflowRunId: RunId } = runWorkflow(glue, 'W1');
  glue.advance('89d');
  expect(glue.call('GetWorkflowRun', { Name: 'W1', RunId }).Run?.WorkflowRunId).toBe(RunId);
  glue.advance('1d');
  expect(glue.fault('GetWorkflowRun', { Name: 'W1', RunId }).name).toBe('EntityNotFoundException');

  const forgetful = createGlue({ settings: { workflowRunHistory: '1h' } });
  designWorkflow(forgetful, 'W1', ['T1: -> J1']);
  const run = runWorkflow(forgetful, 'W1');
  forgetful.advance('1h');
  expect(forgetful.fault('GetWorkflowRun', { Name: 'W1', RunId: run.WorkflowRunId }).name).toBe('EntityNotFoundException');
});

test('unknown workflows, made-up run ids and runs of other workflows are EntityNotFoundException', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  designWorkflow(glue, 'W2', ['U1: -> J1']);
  const { WorkflowRunId: RunId, node } = runWorkflow(glue, 'W1');
  runWorkflow(glue, 'W2');
  const jobRunId = node('J1').JobDetails?.JobRuns?.[0]?.Id as string;
  const asked = [['W3', RunId], ['W2', RunId], ['W1', `wr_${'0'.repeat(64)}`], ['W1', 'x'], ['W1', jobRunId], ['W1', jobRunId.replace('jr_', 'wr_')]] as const;
  const faults = asked.map(([Name, id]) => glue.fault('GetWorkflowRun', { Name, RunId: id }));
  expect(new Set(faults.map(({ name, message }) => `${name}: ${message}`))).toEqual(new Set(['EntityNotFoundException: Entity not found']));
});

test('the same seed and the same calls give the same bytes', () => {
  const [one, two, other] = [7, 7, 8].map((seed) => {
    const glue = createGlue({ seed });
    designWorkflow(glue, 'W1', ['T1: -> J1 C1', 'T2: J1 & C1 -> J2']);
    return JSON.stringify(runWorkflow(glue, 'W1'));
  });
  expect(one).toBe(two);
  expect(one).not.toBe(other);
});
