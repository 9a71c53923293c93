import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import type { WorkflowRun } from '../../src/generated/types.ts';
import { drawWorkflowRun } from '../../src/pictures/draw-workflow-run.ts';
import { groupTwins } from '../../src/pictures/group-twins.ts';
import { readWorkflowRun } from '../../src/pictures/read-workflow-run.ts';
import { createFanOut, createJob, createJobRun, createRun } from './runs.ts';

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('a', 'b', 'c', 'toString', '__proto__'));
const time = fc.oneof(fc.double(), fc.integer({ min: 0, max: 4e9 }));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const details = { StartedOn: optional(time), CompletedOn: optional(time), ErrorMessage: optional(text) };
const jobRun = fc.record({ Id: optional(text), Attempt: optional(fc.nat()), JobRunState: optional(text), ...details });
const trigger = fc.record({ Type: optional(text), Schedule: optional(text), Predicate: optional(fc.record({ Conditions: fc.array(fc.record({ JobName: text, State: text }), { maxLength: 3 }) })) });
const node = fc.record({
  Type: optional(fc.oneof(fc.constantFrom('JOB', 'CRAWLER', 'TRIGGER'), text)),
  Name: optional(text),
  UniqueId: optional(text),
  JobDetails: optional(fc.record({ JobRuns: optional(fc.array(jobRun, { maxLength: 3 })) })),
  CrawlerDetails: optional(fc.record({ Crawls: optional(fc.array(fc.record({ State: optional(text), ...details }), { maxLength: 3 })) })),
  TriggerDetails: optional(fc.record({ Trigger: optional(trigger) })),
});
const edge = fc.record({ SourceId: optional(text), DestinationId: optional(text) });

/** Anything with the JSON types of a workflow run, be it ever so wrong. */
const anyRun = fc
  .record({
    Name: optional(text),
    Status: optional(text),
    WorkflowRunId: optional(text),
    PreviousRunId: optional(text),
    ...details,
    Graph: optional(fc.record({ Nodes: fc.array(node, { maxLength: 12 }), Edges: fc.array(edge, { maxLength: 14 }) })),
  })
  .map((run) => run as WorkflowRun);

const law = (holds: (run: WorkflowRun) => Promise<void> | void, numRuns = 60) => fc.assert(fc.asyncProperty(anyRun, async (run) => holds(run)), { numRuns });

test('every run is drawn in every format, whatever is in it', async () => {
  await law(async (run) => {
    for (const format of ['svg', 'timeline-svg'] as const) expect(create(await drawWorkflowRun(run, { format })).root().node.nodeName).toBe('svg');
    for (const format of ['html', 'mermaid', 'dot'] as const) expect(await drawWorkflowRun(run, { format })).not.toMatch(/undefined|NaN|\[object/);
  });
});

test('a picture has all nodes of the graph in their order, all its edges, and no edge to nowhere', async () => {
  await law((run) => {
    const { nodes, edges } = readWorkflowRun(run);
    const given = run.Graph?.Nodes ?? [];
    expect(nodes.slice(0, given.length).map(({ name }) => name)).toEqual(given.map(({ Name }) => Name ?? 'without a name'));
    expect(edges).toHaveLength(run.Graph?.Edges?.length ?? 0);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
    expect(ids.size).toBe(nodes.length);
  }, 200);
});

test('nothing is copied and resumed at once, and a node with runs has the state of one of them', async () => {
  await law((run) => {
    for (const { copied, resumed, state, runs } of readWorkflowRun(run).nodes) {
      expect(copied && resumed).toBe(false);
      expect(runs.length === 0 || runs.map((one) => one.state).includes(state ?? '')).toBe(true);
    }
  }, 200);
});

test('reading does not change the run', async () => {
  await law((run) => {
    const before = structuredClone(run);
    readWorkflowRun(run);
    expect(run).toEqual(before);
  });
});

test('each node is in one block, and every edge has a block’s edge for it', async () => {
  await law((run) => {
    const picture = readWorkflowRun(run);
    const { blocks, edges } = groupTwins(picture);
    expect(blocks.flatMap(({ nodes }) => nodes.map(({ id }) => id)).toSorted()).toEqual(picture.nodes.map(({ id }) => id).toSorted());
    const blockOf = new Map(blocks.flatMap(({ id, nodes }) => nodes.map((member) => [member.id, id] as const)));
    const kept = new Set(edges.map(({ from, to, label }) => `${from} ${to} ${label}`));
    expect(picture.edges.filter(({ from, to, label }) => !kept.has(`${blockOf.get(from)} ${blockOf.get(to)} ${label}`))).toEqual([]);
  }, 200);
});

test.each([
  [7, 0],
  [8, 1],
])('%i jobs with the same neighbours are %i block', (width, expected) => {
  const { blocks } = groupTwins(readWorkflowRun(createFanOut(width)));
  expect(blocks.filter(({ nodes }) => nodes.length > 1)).toHaveLength(expected);
});

test('jobs of which one is waited for in another state are no twins of the others', () => {
  const run = createFanOut(9);
  const all = run.Graph?.Nodes?.at(-1);
  const Conditions = [{ JobName: 'part-4', State: 'FAILED' }] as const;
  if (all) all.TriggerDetails = { Trigger: { Predicate: { Conditions: [...Conditions] } } };
  const twins = groupTwins(readWorkflowRun(run)).blocks.find(({ nodes }) => nodes.length > 1);
  expect(twins?.nodes.map(({ name }) => name)).not.toContain('part-4');
  expect(twins?.nodes).toHaveLength(8);
});

test('jobs without any neighbour are not put together', () => {
  const run = createRun(Array.from({ length: 20 }, (_, index) => createJob(`alone-${index}`, createJobRun('SUCCEEDED', 0, 1))));
  expect(groupTwins(readWorkflowRun(run)).blocks).toHaveLength(20);
});
