import { expect, test } from 'vitest';
import type { WorkflowGraph } from '../../src/generated/types.ts';
import { addTrigger, designWorkflow, namesOf, readRun, runWorkflow } from './design-workflow.ts';
import { createGlue } from './start-world.ts';

test('a workflow without triggers has an empty graph (observed), and none unless it is asked for', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1' });
  expect(glue.call('GetWorkflow', { Name: 'W1', IncludeGraph: true }).Workflow?.Graph).toEqual({ Nodes: [], Edges: [] });
  expect(glue.call('GetWorkflow', { Name: 'W1', IncludeGraph: false }).Workflow).not.toHaveProperty('Graph');
  expect(glue.call('GetWorkflow', { Name: 'W1' }).Workflow).not.toHaveProperty('Graph');
});

test('edges lead from a trigger to its actions and from what a trigger watches to it; jobs have empty details', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1 C1', 'T2: J1 & C1 FAILED -> J2']);
  const { Nodes = [], Edges = [] } = glue.call('GetWorkflow', { Name: 'W1', IncludeGraph: true }).Workflow?.Graph ?? {};
  const names = new Map(Nodes.map(({ UniqueId, Name }) => [UniqueId, Name]));
  expect(Edges.map(({ SourceId, DestinationId }) => `${names.get(SourceId)} → ${names.get(DestinationId)}`).toSorted()).toEqual([
    'C1 → T2', 'J1 → T2', 'T1 → C1', 'T1 → J1', 'T2 → J2',
  ]);
  const byName = Object.fromEntries(Nodes.map((node) => [node.Name, node]));
  expect(byName['J1']).toEqual({ Type: 'JOB', Name: 'J1', UniqueId: expect.stringMatching(/^wnode_[0-9a-f]{64}$/), JobDetails: {} });
  expect(byName['C1']).toMatchObject({ Type: 'CRAWLER', CrawlerDetails: {} });
  expect(byName['T2']?.TriggerDetails?.Trigger).toMatchObject({ Name: 'T2', WorkflowName: 'W1', Type: 'CONDITIONAL' });
});

test('a job that several triggers start or watch is one node', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1 J2', 'T2: J1 -> J3', 'T3: J1 FAILED | J2 -> J3']);
  const { Nodes = [], Edges = [] } = glue.call('GetWorkflow', { Name: 'W1', IncludeGraph: true }).Workflow?.Graph ?? {};
  expect(namesOf({ Nodes })).toEqual(['J1', 'J2', 'J3', 'T1', 'T2', 'T3']);
  expect(Edges).toHaveLength(7);
});

test('the graph is the latest design, that of LastRun the design at its start, and nodes keep their ids', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  const { node } = runWorkflow(glue, 'W1');
  addTrigger(glue, 'W1', 'T2: J1 -> J2');
  const { Graph, LastRun } = glue.call('GetWorkflow', { Name: 'W1', IncludeGraph: true }).Workflow ?? {};
  expect(namesOf(Graph)).toEqual(['J1', 'J2', 'T1', 'T2']);
  expect(namesOf(LastRun?.Graph)).toEqual(['J1', 'T1']);
  expect(Graph?.Nodes?.find(({ Name }) => Name === 'J1')?.UniqueId).toBe(node('J1').UniqueId);
});

function idOfJob(graph?: WorkflowGraph): string | undefined {
  return graph?.Nodes?.find(({ Name }) => Name === 'J1')?.UniqueId;
}

test('triggers of other workflows and of none are not in the graph', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  designWorkflow(glue, 'W2', ['U1: -> J1']);
  const [one, two] = ['W1', 'W2'].map((Name) => glue.call('GetWorkflow', { Name, IncludeGraph: true }).Workflow?.Graph);
  expect(namesOf(one)).toEqual(['J1', 'T1']);
  expect(namesOf(two)).toEqual(['J1', 'U1']);
  expect(idOfJob(one)).not.toBe(idOfJob(two));
});

test('LastRun is the latest run, finished or not, with its graph only when asked for', () => {
  const glue = createGlue();
  designWorkflow(glue, 'W1', ['T1: -> J1']);
  runWorkflow(glue, 'W1');
  const { RunId } = glue.call('StartWorkflowRun', { Name: 'W1' });
  const { Graph, ...plain } = readRun(glue, 'W1', RunId as string);
  const { LastRun } = glue.call('GetWorkflow', { Name: 'W1' }).Workflow ?? {};
  expect(LastRun).toEqual(JSON.parse(JSON.stringify(plain)));
  expect(LastRun?.Status).toBe('RUNNING');
  expect(glue.call('GetWorkflow', { Name: 'W1', IncludeGraph: true }).Workflow?.LastRun?.Graph).toEqual(Graph);
});

test('an unknown workflow is EntityNotFoundException with the observed text', () => {
  expect(createGlue().fault('GetWorkflow', { Name: 'W1' })).toEqual({ name: 'EntityNotFoundException', message: 'Entity not found', status: 400 });
});

test('what an answer holds is a copy: changing it changes nothing in Glue', () => {
  const glue = createGlue();
  glue.call('CreateWorkflow', { Name: 'W1', DefaultRunProperties: { day: 'mon' } });
  const { Workflow } = glue.call('GetWorkflow', { Name: 'W1' });
  Object.assign(Workflow?.DefaultRunProperties ?? {}, { day: 'changed' });
  expect(glue.call('GetWorkflow', { Name: 'W1' }).Workflow?.DefaultRunProperties).toEqual({ day: 'mon' });
});
