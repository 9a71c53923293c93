import { Graphviz } from '@hpcc-js/wasm-graphviz';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawWorkflowRun } from '../../src/pictures/draw-workflow-run.ts';
import { createHostileRun, createJob, createJobRun, createRun, hostileNames, synthesizeRun } from './runs.ts';

/** A line of the flowchart that this toolkit writes, and nothing else that Mermaid knows. */
const mermaidLine =
  /^(flowchart LR|accTitle: [^\n"%;{}]*(#\d+;[^\n"%;{}]*)*|n\d+(\[|\(|\{\{|\[\/)"[✓✗!◷■▶…○◇?] [^"%{}<>`]*<br>[^"%{}<>`]*"(\]|\)|\}\}|\/\])|n\d+-->(\|"[^"%{}<>`]*"\|)?n\d+|classDef \w+ [\w#:,. -]+|class n\d+(,n\d+)* \w+)$/;

const drawOne = (name: string, format: 'mermaid' | 'dot') => drawWorkflowRun(createRun([createJob(name, createJobRun('FAILED', 0, 9))], [], { Name: name }), { format });

test('Mermaid has a shape for each kind, the state in words and by class, and copied nodes dimmed', async () => {
  const nodes = [{ Type: 'TRIGGER', Name: 't' } as const, createJob('j', createJobRun('FAILED', -50, -9)), { Type: 'CRAWLER', Name: 'c' } as const];
  const lines = (await drawWorkflowRun(createRun(nodes, [['t', 'j'], ['t', 'c']], { PreviousRunId: 'wr_0' }), { format: 'mermaid' })).split('\n');
  expect(lines).toEqual(expect.arrayContaining(['n0["◇ t<br>TRIGGER"]', 'n1("✗ j<br>FAILED · 41s · copied")', 'n2{{"○ c<br>NOT RUN"}}', 'n0-->n1', 'n0-->n2', 'class n1 failed', 'class n1 copied']));
});

test('no name can be more than a name in Mermaid', async () => {
  const lines = (await drawWorkflowRun(createHostileRun(), { format: 'mermaid' })).trimEnd().split('\n');
  expect(lines.filter((line) => !mermaidLine.test(line))).toEqual([]);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (name) => {
      const drawn = (await drawOne(name, 'mermaid')).trimEnd().split('\n');
      expect(drawn.filter((line) => !mermaidLine.test(line))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('Mermaid of 300 nodes is as short as GitHub takes it', async () => {
  expect((await drawWorkflowRun(synthesizeRun(300), { format: 'mermaid' })).length).toBeLessThan(50_000);
});

test('DOT is read by Graphviz as it was meant, whatever the names are', async () => {
  const graphviz = await Graphviz.load();
  const run = createHostileRun();
  const { objects, edges } = readDot(graphviz, await drawWorkflowRun(run, { format: 'dot' }));
  expect(readDot(graphviz, await drawOne('', 'dot')).objects).toHaveLength(1);
  expect(objects).toHaveLength(hostileNames.length + 1);
  expect(edges).toHaveLength(run.Graph?.Edges?.length ?? 0);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom('"', '\\', '&', ';', 'l', 't', 'n', 'N', ']', '\n', '日'), maxLength: 20 }), async (name) => {
      const [only, ...others] = readDot(graphviz, await drawOne(name, 'dot')).objects;
      expect(others).toEqual([]);
      const shown = name.replaceAll('\n', ' ').replaceAll('&', '&amp;').replaceAll('\\', '\\\\');
      expect(only?.label).toBe(`✗ ${shown}\\nFAILED · 9s`);
    }),
    { numRuns: 50 },
  );
});

test('DOT says an edge’s state and marks copied nodes by their border', async () => {
  const Trigger = { Predicate: { Conditions: [{ JobName: 'j', State: 'FAILED' }] } } as const;
  const nodes = [createJob('j', createJobRun('FAILED', -50, -9)), { Type: 'TRIGGER', Name: 't', TriggerDetails: { Trigger: structuredClone(Trigger) as object } } as const];
  const dot = await drawWorkflowRun(createRun(nodes, [['j', 't']], { PreviousRunId: 'wr_0' }), { format: 'dot' });
  expect(dot).toContain('n0 -> n1 [label="FAILED"];');
  expect(dot).toMatch(/n0 \[label="✗ j\\nFAILED · 41s · copied".*style="filled,rounded,dashed"/);
});

function readDot(graphviz: Graphviz, dot: string) {
  const { objects = [], edges = [] } = JSON.parse(graphviz.layout(dot, 'dot_json')) as { readonly objects?: readonly { readonly label: string }[]; readonly edges?: readonly unknown[] };
  return { objects, edges };
}
