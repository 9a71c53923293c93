import { describe, expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { drawWorkflow } from '../../src/pictures/draw-workflow.ts';
import { drawWorkflowRun } from '../../src/pictures/draw-workflow-run.ts';
import { layOut } from '../../src/pictures/lay-out.ts';
import { readWorkflowRun } from '../../src/pictures/read-workflow-run.ts';
import { measureNodes } from '../../src/pictures/write-node.ts';
import { createFanOut, createHostileRun, createJob, createJobRun, createRun, hostileNames, start, synthesizeRun } from './runs.ts';

describe.each([3, 30, 300])('a graph of %i nodes', (count) => {
  const run = synthesizeRun(count);

  test('has every node inside the picture, and none upon another', async () => {
    expect((await expectTidy(run)).nodes).toHaveLength(count);
  });

  test('has a title and a description for each node', async () => {
    const svg = await drawWorkflowRun(run);
    expect(svg.match(/<g role="img" class="(trigger|job|crawler) [\s\S]+?<title>[^<]+<\/title><desc>[^<]+<\/desc>/g)).toHaveLength(count);
  });

  test('is drawn the same each time', async () => {
    expect(await drawWorkflowRun(run)).toBe(await drawWorkflowRun(structuredClone(run)));
  });
});

test('many jobs with the same neighbours are one block with two edges, in columns rather than in one long row', async () => {
  const run = createFanOut(95);
  const { nodes, edges, frames, width, height } = await expectTidy(run);
  expect({ nodes: nodes.length, edges: edges.length, frames: frames.length }).toEqual({ nodes: 97, edges: 2, frames: 1 });
  expect(Math.max(width, height)).toBeLessThan(1800);
});

test('few jobs with the same neighbours keep their own edges', async () => {
  const { edges, frames } = await expectTidy(createFanOut(7));
  expect({ edges: edges.length, frames: frames.length }).toEqual({ edges: 14, frames: 0 });
});

test('a chain of 60 jobs runs down the page, and two jobs beside each other do not widen it', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `step-${index}`);
  const { width, height } = await expectTidy(createRun(names.map((name) => createJob(name)), names.slice(1).map((name, index) => [`step-${index}`, name] as const)));
  expect(height).toBeGreaterThan(width * 5);
});

test('circles, loops, doubled edges and doubled ids are drawn', async () => {
  const nodes = [createJob('a'), createJob('b'), createJob('a')];
  const { edges } = await expectTidy(createRun(nodes, [['a', 'b'], ['b', 'a'], ['a', 'a'], ['a', 'b']]));
  expect(edges).toHaveLength(4);
});

test.each(['', 'x'.repeat(500), '"]; a -> b'])('an edge that waits for the state %j is drawn', async (State) => {
  const Trigger = { Predicate: { Conditions: [{ JobName: 'a', State: State as 'FAILED' }] } };
  const { edges } = await expectTidy(createRun([createJob('a'), { Type: 'TRIGGER', Name: 't', TriggerDetails: { Trigger } }], [['a', 't']]));
  expect(edges.map(({ edge, label }) => [edge.label, typeof label?.x])).toEqual([[State, 'number']]);
});

test('an edge has room for four states, and a node for the caption of a retried run of minutes and seconds', async () => {
  const states = ['FAILED', 'TIMEOUT', 'STOPPED', 'ERROR'] as const;
  const Trigger = { Predicate: { Logical: 'ANY', Conditions: states.map((State) => ({ JobName: 'a', State })) } } as const;
  const runs = [createJobRun('FAILED', 0, 9), createJobRun('SUCCEEDED', 10, 770, 1)];
  const svg = await drawWorkflowRun(createRun([createJob('a', ...runs), { Type: 'TRIGGER', Name: 't', TriggerDetails: { Trigger: structuredClone(Trigger) as object } }], [['a', 't']]));
  expect(svg).toContain('>FAILED, TIMEOUT, STOPPED, ERROR</text>');
  expect(svg).toContain('>SUCCEEDED · 12m 40s · 2 attempts</text>');
});

test('triggers, jobs and crawlers differ in shape, states in their words', async () => {
  const svg = await drawWorkflowRun(createRun([{ Type: 'TRIGGER', Name: 't' }, createJob('j', createJobRun('TIMEOUT', 0, 60)), { Type: 'CRAWLER', Name: 'c' }]));
  const shapeOf = (kind: string) => new RegExp(`class="${kind} [\\s\\S]+?(<(?:rect|path) class="shape"[^>]*>)`).exec(svg)?.[1];
  expect(shapeOf('trigger')).toMatch(/^<rect (?!.*rx)/);
  expect(shapeOf('job')).toMatch(/^<rect .*rx="18"/);
  expect(shapeOf('crawler')).toMatch(/^<path /);
  expect(svg).toContain('>TIMEOUT · 1m</text>');
});

test('a resumed node has a badge that says so; a copied one is dashed, dimmed and says so', async () => {
  const nodes = [createJob('old', createJobRun('SUCCEEDED', -90, -80)), createJob('new', createJobRun('RUNNING', 1))];
  const svg = await drawWorkflowRun(createRun(nodes, [], { PreviousRunId: 'wr_0' }));
  expect(svg).toMatch(/class="job succeeded copied"[\s\S]+?>copied<\/text>/);
  expect(svg).toMatch(/class="job running"[\s\S]+?>↻ resumed<\/text>/);
  expect(svg.match(/class="badge"/g)).toHaveLength(2);
});

test('the legend counts the states there are, and shows those there are not fainter', async () => {
  const svg = await drawWorkflowRun(createRun([createJob('a', createJobRun('FAILED', 0, 1)), createJob('b', createJobRun('PAUSED', 0, 1))]));
  expect(svg).toMatch(/<g class="failed"[^>]*>.*>FAILED 1<\/text>/);
  expect(svg).toMatch(/<g class="succeeded unused"[^>]*>.*>SUCCEEDED<\/text>/);
  expect(svg).toMatch(/<g class="unknown"[^>]*>.*>other 1<\/text>/);
  expect(svg).not.toContain('CANCELLED');
});

test('a design has neither states nor a legend', async () => {
  const svg = await drawWorkflow({ Name: 'nightly', Graph: createRun([createJob('a')]).Graph ?? {} });
  expect(svg).toContain('Design: 1 action, 0 triggers');
  expect(svg).not.toMatch(/SUCCEEDED|NOT RUN/);
});

test('the timeline has a bar for each attempt, open where a run goes on, and none for a copied run', async () => {
  const nodes = [createJob('retried', createJobRun('FAILED', 0, 60), createJobRun('RUNNING', 70, undefined, 1)), createJob('old', createJobRun('SUCCEEDED', -900, -800)), createJob('never')];
  const svg = await drawWorkflowRun(createRun(nodes, [], { PreviousRunId: 'wr_0', StartedOn: start }), { format: 'timeline-svg' });
  expect([...svg.matchAll(/<title>(attempt [^<]+)<\/title>/g)].map(([, title]) => title)).toEqual(['attempt 1: FAILED', 'attempt 2: RUNNING']);
  expect(svg).toMatch(/attempt 2: RUNNING<\/title><path class="shape" d="M[\d.]+ 3H[\d.]+V19H/);
  expect([...svg.matchAll(/<title>(retried|old|never): ([^<]+)</g)].map(([, name, note]) => [name, note])).toEqual([['retried', 'RUNNING · 2 attempts'], ['old', 'copied · SUCCEEDED · 1m 40s'], ['never', 'NOT RUN']]);
});

test.each(['svg', 'timeline-svg'] as const)('%s is XML whatever the names are, and shows them as text', async (format) => {
  const svg = await drawWorkflowRun(createHostileRun(), { format });
  const document = create(svg).root();
  const titles = document.filter((node) => node.node.nodeName === 'title', false, true).map((node) => node.node.textContent ?? '');
  for (const name of hostileNames.filter((text, index) => index % 4 === 1 && !/\p{C}/u.test(text))) expect(titles.some((title) => title.startsWith(name))).toBe(true);
  expect(svg).not.toMatch(/<(?:script|img|a)\b/);
});

test('a graph without nodes is a title and nothing else', async () => {
  const svg = await drawWorkflowRun({ Name: 'foo', Status: 'ERROR', ErrorMessage: 'No start trigger.' });
  expect(svg).toContain('No start trigger.');
  expect(create(svg).root().node.nodeName).toBe('svg');
});

test('an unknown format is refused with those there are', async () => {
  await expect(drawWorkflowRun({}, { format: 'toString' as 'svg' })).rejects.toThrow('one of svg, html, mermaid, dot, timeline-svg');
});

/** Lays out, and fails when a node is outside or upon another. */
async function expectTidy(run: Parameters<typeof readWorkflowRun>[0]) {
  const picture = readWorkflowRun(run);
  const sizeOf = measureNodes(picture);
  const layout = await layOut(picture, sizeOf);
  const boxes = layout.nodes.map(({ node, x, y }) => ({ id: node.id, x, y, ...sizeOf(node) }));
  expect(boxes.map(({ id }) => id)).toHaveLength(picture.nodes.length);
  const outside = boxes.filter(({ x, y, width, height }) => x - width / 2 < -1 || y - height / 2 < -1 || x + width / 2 > layout.width + 1 || y + height / 2 > layout.height + 1);
  const upon = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2));
  expect({ outside, upon }).toEqual({ outside: [], upon: [] });
  return layout;
}
