import { expect, test } from 'vitest';
import { describePicture } from '../../src/pictures/describe-picture.ts';
import { readWorkflow } from '../../src/pictures/read-workflow.ts';
import { readWorkflowRun } from '../../src/pictures/read-workflow-run.ts';
import { stateTones, tones } from '../../src/pictures/tones.ts';
import { crawlStates, jobRunStates } from '../../src/contract/states.ts';
import type { Node } from '../../src/generated/types.ts';
import { createJob, createJobRun, createRun, findNode, nodeOf } from './runs.ts';

const failed = createJobRun('FAILED', 0, 30);
const retried = createJobRun('SUCCEEDED', 40, 100, 1);

test.each([
  ['oldest first', [failed, retried]],
  ['newest first', [retried, failed]],
])('the state of a node is that of its latest run, listed %s', (_order, runs) => {
  expect(nodeOf(createRun([createJob('load', ...runs)]), 'load')).toMatchObject({ state: 'SUCCEEDED', tone: 'succeeded', caption: 'SUCCEEDED · 1m · 2 attempts' });
});

test('of runs that started at once the higher attempt is the latest', () => {
  const runs = [createJobRun('RUNNING', 0, undefined, 1), createJobRun('FAILED', 0, 0, 0)];
  expect(nodeOf(createRun([createJob('load', ...runs)]), 'load')).toMatchObject({ state: 'RUNNING', caption: 'RUNNING · 2 attempts' });
});

test('the latest crawl is the state of a crawler', () => {
  const Crawls = [{ State: 'SUCCEEDED', StartedOn: 200, CompletedOn: 260 }, { State: 'FAILED', StartedOn: 100, CompletedOn: 110 }] as const;
  const run = createRun([{ Type: 'CRAWLER', Name: 'files', CrawlerDetails: { Crawls: [...Crawls] } }]);
  expect(nodeOf(run, 'files')).toMatchObject({ kind: 'crawler', state: 'SUCCEEDED', caption: 'SUCCEEDED · 1m · 2 attempts' });
});

test('a node of a run without runs has not run; in a design it has no state', () => {
  const run = createRun([createJob('load')]);
  expect(nodeOf(run, 'load')).toMatchObject({ state: 'NOT RUN', tone: 'idle', copied: false, resumed: false });
  expect(readWorkflow({ Name: 'nightly', Graph: run.Graph ?? {} }).nodes[0]).not.toHaveProperty('state');
});

test('every state of the contract has its tone, and each tone a mark and an icon of its own', () => {
  expect(Object.keys(stateTones)).toEqual(expect.arrayContaining([...Object.keys(jobRunStates), ...Object.keys(crawlStates)]));
  const looks = Object.values(tones);
  expect(new Set(looks.map(({ mark }) => mark)).size).toBe(looks.length);
  expect(new Set(looks.map(({ icon }) => icon)).size).toBe(looks.length);
});

test.each(['PAUSED', '__proto__', 'constructor', ''])('the state %j, which nobody knows, looks unknown and is named', (state) => {
  expect(nodeOf(createRun([createJob('load', createJobRun(state, 0, 1))]), 'load')).toMatchObject({ state, tone: 'unknown' });
});

const chain = [['J1', 'T2'], ['T2', 'J2'], ['J2', 'T3'], ['T3', 'J3']] as const;
const triggers = ['T2', 'T3'].map((Name) => ({ Type: 'TRIGGER', Name }) as const);
const resumedRun = createRun(
  [createJob('J1', createJobRun('SUCCEEDED', -900, -800)), createJob('J2', createJobRun('SUCCEEDED', 1, 60)), createJob('J3', createJobRun('FAILED', 61, 70)), ...triggers],
  chain,
  { PreviousRunId: 'wr_0' },
);

test('in a resumed run, what started before the run is copied, and the first that ran again is where it resumed', () => {
  const picture = readWorkflowRun(resumedRun);
  expect(picture.nodes.filter(({ copied }) => copied).map(({ name }) => name)).toEqual(['J1']);
  expect(picture.nodes.filter(({ resumed }) => resumed).map(({ name }) => name)).toEqual(['J2']);
});

test('in a run that resumes none, nothing is copied or resumed, even where clocks differ', () => {
  const { PreviousRunId: _previous, ...run } = resumedRun;
  expect(readWorkflowRun(run).nodes.filter(({ copied, resumed }) => copied || resumed)).toEqual([]);
});

test('a circle was resumed at the node that ran first', () => {
  const run = createRun([createJob('A', createJobRun('SUCCEEDED', 1, 5)), createJob('B', createJobRun('SUCCEEDED', 6, 9)), ...triggers], [['A', 'T2'], ['T2', 'B'], ['B', 'T3'], ['T3', 'A']], { PreviousRunId: 'wr_0' });
  expect(readWorkflowRun(run).nodes.filter(({ resumed }) => resumed).map(({ name }) => name)).toEqual(['A']);
});

test('COMPLETED is not taken for success', () => {
  expect(describePicture(readWorkflowRun(createRun([createJob('a', failed), createJob('b')])))[0]).toContain('COMPLETED, but only 0 of 2 succeeded · 10m');
  expect(describePicture(readWorkflowRun(createRun([createJob('a', retried)])))[0]).toContain('COMPLETED · 1 of 1 succeeded');
});

test('a run that could not start says why', () => {
  expect(describePicture(readWorkflowRun({ Name: 'foo', Status: 'ERROR', ErrorMessage: 'No start trigger.' }))).toEqual(['ERROR', 'No start trigger.']);
});

test.each([
  [{ Type: 'ON_DEMAND' }, 'ON_DEMAND'],
  [{ Type: 'SCHEDULED', Schedule: 'cron(0 2 * * ? *)' }, 'SCHEDULED · cron(0 2 * * ? *)'],
  [{ Type: 'CONDITIONAL', Predicate: { Logical: 'ANY', Conditions: [{ JobName: 'a' }, { JobName: 'b' }] } }, 'CONDITIONAL · any of 2'],
  [{ Type: 'CONDITIONAL', Predicate: { Logical: 'AND', Conditions: [{ JobName: 'a' }, { JobName: 'b' }] } }, 'CONDITIONAL · all of 2'],
  [{ Type: 'CONDITIONAL', Predicate: { Conditions: [{ JobName: 'a' }] } }, 'CONDITIONAL'],
] as const)('the trigger %j says %s', (trigger, caption) => {
  const Trigger = structuredClone(trigger) as object;
  expect(nodeOf(createRun([{ Type: 'TRIGGER', Name: 't', TriggerDetails: { Trigger } }]), 't')).toMatchObject({ kind: 'trigger', caption });
});

test('an edge that waits for another state than SUCCEEDED says so; a job and a crawler of one name are not mixed up', () => {
  const Conditions = [{ JobName: 'load', State: 'FAILED' }, { CrawlerName: 'load', CrawlState: 'CANCELLED' }] as const;
  const trigger: Node = { Type: 'TRIGGER', Name: 't', TriggerDetails: { Trigger: { Predicate: { Conditions: [...Conditions] } } } };
  const nodes = [{ ...createJob('load'), UniqueId: 'job' }, { Type: 'CRAWLER', Name: 'load', UniqueId: 'crawler' } as const, trigger, createJob('next')];
  const { edges } = readWorkflowRun(createRun(nodes, [['job', 't'], ['crawler', 't'], ['t', 'next']]));
  expect(edges).toEqual([{ from: 'n0', to: 'n2', label: 'FAILED' }, { from: 'n1', to: 'n2', label: 'CANCELLED' }, { from: 'n2', to: 'n3' }]);
});

test.each([
  [['FAILED', 'TIMEOUT'], 'FAILED, TIMEOUT'],
  [['SUCCEEDED', 'FAILED'], 'SUCCEEDED, FAILED'],
  [['SUCCEEDED', 'SUCCEEDED'], undefined],
])('an edge to a trigger that waits for %j of one job says %s', (states, label) => {
  const Conditions = states.map((State) => ({ JobName: 'load', State: State as 'FAILED' }));
  const trigger: Node = { Type: 'TRIGGER', Name: 't', TriggerDetails: { Trigger: { Predicate: { Logical: 'ANY', Conditions } } } };
  expect(readWorkflowRun(createRun([createJob('load'), trigger], [['load', 't']])).edges[0]?.label).toBe(label);
});

test('an edge to a node that is not there leads to one that is called missing, the same for every such edge', () => {
  const picture = readWorkflowRun(createRun([createJob('load')], [['load', 'gone'], ['gone', 'load']]));
  expect(findNode(picture, 'gone')).toMatchObject({ id: 'n1', kind: 'other', tone: 'unknown', caption: 'missing: no such node' });
  expect(picture.edges).toEqual([{ from: 'n0', to: 'n1' }, { from: 'n1', to: 'n0' }]);
});

test('what answers may leave out is left out, and nothing throws', () => {
  expect(readWorkflowRun({}).nodes).toEqual([]);
  const Graph = { Nodes: [{}, { Type: 'JOB', JobDetails: { JobRuns: [{}] } }], Edges: [{}] } as const;
  expect(readWorkflowRun({ Graph: structuredClone(Graph) as object }).nodes).toMatchObject([{ name: 'without a name', kind: 'other' }, { state: 'no state' }, { name: 'without an id' }]);
});

test.each([Number.NaN, Infinity, -1e15])('the time %d, which no calendar has, is left out', (StartedOn) => {
  const [node] = readWorkflowRun(createRun([createJob('load', { ...createJobRun('FAILED', 0, 9), StartedOn })])).nodes;
  expect(node?.caption).toBe('FAILED');
  expect(node?.runs[0]).not.toHaveProperty('startedOn');
});
