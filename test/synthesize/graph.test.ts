import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Node, Trigger, WorkflowRun } from '../../src/generated/types.ts';
import { designWorkflow } from '../../src/synthesize/design-workflow.ts';
import { synthesizeOutput } from '../../src/synthesize/synthesize-output.ts';
import { createWorld, type Size } from '../../src/synthesize/world.ts';
import { inputsFor } from './cases.ts';

const worlds = fc.record({ seed: fc.maxSafeInteger(), graphNodes: fc.integer({ min: 1, max: 60 }) });
const runOf = (options: { seed: number; graphNodes: number; size?: Size }): WorkflowRun =>
  synthesizeOutput('GetWorkflowRun', inputsFor(options).GetWorkflowRun, options).Run ?? {};

const triggerOf = (node: Node): Trigger => node.TriggerDetails?.Trigger ?? {};
const lastRun = (node: Node) => node.JobDetails?.JobRuns?.at(-1) ?? node.CrawlerDetails?.Crawls?.[0];
const stateOf = (node: Node) => node.JobDetails?.JobRuns?.at(-1)?.JobRunState ?? node.CrawlerDetails?.Crawls?.[0]?.State;

/** The graph, looked at without the rule table. */
function look({ Graph }: WorkflowRun) {
  const nodes = Graph?.Nodes ?? [];
  const edges = Graph?.Edges ?? [];
  const byId = new Map(nodes.map((node) => [node.UniqueId, node]));
  const into = (node: Node) => edges.filter(({ DestinationId }) => DestinationId === node.UniqueId).map(({ SourceId }) => byId.get(SourceId) as Node);
  const outOf = (node: Node) => edges.filter(({ SourceId }) => SourceId === node.UniqueId).map(({ DestinationId }) => byId.get(DestinationId) as Node);
  return { nodes, edges, byId, into, outOf };
}

const everyGraph = (check: (graph: ReturnType<typeof look>, run: WorkflowRun) => void, numRuns = 100) =>
  fc.assert(fc.property(worlds, (options) => {
    const run = runOf(options);
    check(look(run), run);
  }), { numRuns, seed: 1 });

describe('a graph', () => {
  test('has as many nodes as wished, their ids all different', () => {
    fc.assert(fc.property(worlds, fc.constantFrom('minimal', 'maximal', 'random'), (options, size) => {
      const { nodes, byId } = look(runOf({ ...options, size }));
      expect([nodes.length, byId.size]).toEqual([options.graphNodes, options.graphNodes]);
    }), { numRuns: 60, seed: 2 });
  });

  test('has one start trigger, and every other trigger is conditional', () => {
    everyGraph(({ nodes, into }) => {
      const starts = nodes.filter((node) => into(node).length === 0);
      expect(starts.map(({ Type }) => Type)).toEqual(['TRIGGER']);
      expect(['ON_DEMAND', 'SCHEDULED', 'EVENT']).toContain(triggerOf(starts[0] as Node).Type);
      expect(nodes.filter((node) => node.Type === 'TRIGGER' && node !== starts[0] && triggerOf(node).Type !== 'CONDITIONAL')).toEqual([]);
    });
  });

  test('has edges between triggers and actions only, none twice, and no cycle', () => {
    everyGraph(({ nodes, edges, byId }) => {
      const position = new Map(nodes.map((node, index) => [node.UniqueId, index]));
      for (const { SourceId, DestinationId } of edges) {
        expect((byId.get(SourceId)?.Type === 'TRIGGER') !== (byId.get(DestinationId)?.Type === 'TRIGGER')).toBe(true);
        expect(position.get(SourceId)).toBeLessThan(position.get(DestinationId) ?? -1);
      }
      expect(new Set(edges.map((edge) => JSON.stringify(edge))).size).toBe(edges.length);
    });
  });

  test('has triggers whose actions and conditions are their edges', () => {
    everyGraph(({ nodes, into, outOf }) => {
      for (const node of nodes.filter(({ Type }) => Type === 'TRIGGER')) {
        const { Actions = [], Predicate } = triggerOf(node);
        expect(Actions.map(({ JobName, CrawlerName }) => JobName ?? CrawlerName)).toEqual(outOf(node).map(({ Name }) => Name));
        expect((Predicate?.Conditions ?? []).map(({ JobName, CrawlerName }) => JobName ?? CrawlerName)).toEqual(into(node).map(({ Name }) => Name));
        expect(outOf(node).filter(({ Type }) => Type === 'CRAWLER').length).toBeLessThanOrEqual(2);
      }
    });
  });
});

describe('a run of a graph', () => {
  test('starts an action where its trigger could fire, after that, and nowhere else', () => {
    everyGraph(({ nodes, into }, { PreviousRunId, Status }) => {
      fc.pre(PreviousRunId === undefined && Status !== 'ERROR');
      for (const node of nodes.filter(({ Type }) => Type !== 'TRIGGER')) {
        const cause = into(node)[0] as Node;
        const { Logical, Conditions = [] } = triggerOf(cause).Predicate ?? {};
        const met = into(cause).filter((watched, index) => stateOf(watched) === (Conditions[index]?.State ?? Conditions[index]?.CrawlState));
        const couldFire = met.length >= (Logical === 'AND' ? Conditions.length : Math.min(Conditions.length, 1));
        const hasRun = lastRun(node) !== undefined;
        // A run that is not over, or was stopped, may have been cut before the trigger fired.
        expect(Status === 'COMPLETED' ? hasRun : hasRun && couldFire).toBe(Status === 'COMPLETED' ? couldFire : hasRun);
        const ends = met.map((watched) => lastRun(watched)?.CompletedOn ?? Infinity);
        const firedOn = Logical === 'AND' ? Math.max(0, ...ends) : Math.min(...ends, Infinity);
        const startedOn = node.JobDetails?.JobRuns?.[0]?.StartedOn ?? lastRun(node)?.StartedOn ?? Infinity;
        expect(startedOn).toBeGreaterThan(Conditions.length > 0 && hasRun ? firedOn : 0);
      }
    });
  });

  test('counts each action by its last attempt', () => {
    everyGraph(({ nodes }, { Statistics = {} }) => {
      const actions = nodes.filter(({ Type }) => Type !== 'TRIGGER');
      const count = (...states: readonly string[]) => actions.filter((node) => states.includes(stateOf(node) ?? '')).length;
      expect(Statistics).toMatchObject({
        TotalActions: actions.length,
        SucceededActions: count('SUCCEEDED'),
        FailedActions: count('FAILED'),
        TimeoutActions: count('TIMEOUT'),
        ErroredActions: count('ERROR'),
      });
      const { TotalActions: _total, ...counters } = Statistics;
      expect(Object.values(counters).reduce((sum, value) => sum + value, 0)).toBe(actions.filter((node) => stateOf(node) !== undefined).length);
    });
  });

  test('has every status; a completed one may have failed nodes, and nodes that never ran', () => {
    const runs = Array.from({ length: 80 }, (_, seed) => runOf({ seed, graphNodes: 20 }));
    expect(new Set(runs.map(({ Status }) => Status))).toEqual(new Set(['COMPLETED', 'RUNNING', 'STOPPING', 'STOPPED', 'ERROR']));
    const completed = runs.filter(({ Status }) => Status === 'COMPLETED').map(look);
    expect(completed.some(({ nodes }) => nodes.some((node) => stateOf(node) === 'FAILED'))).toBe(true);
    expect(completed.some(({ nodes }) => nodes.some((node) => node.Type !== 'TRIGGER' && stateOf(node) === undefined))).toBe(true);
  });

  test.each(['RUNNING', 'STOPPING'] as const)('of status %s has an action under way', (status) => {
    const runs = Array.from({ length: 60 }, (_, seed) => runOf({ seed, graphNodes: 12 })).filter(({ Status }) => Status === status);
    expect(runs.length).toBeGreaterThan(3);
    for (const { Statistics } of runs) expect((Statistics?.RunningActions ?? 0) + (Statistics?.WaitingActions ?? 0)).toBeGreaterThan(0);
  });

  test('lists the attempts of a job in their order', () => {
    const retried = Array.from({ length: 40 }, (_, seed) => look(runOf({ seed, graphNodes: 20 })).nodes)
      .flat()
      .map((node) => node.JobDetails?.JobRuns ?? [])
      .filter(({ length }) => length > 1);
    expect(retried.length).toBeGreaterThan(3);
    for (const runs of retried) expect(runs.map(({ Attempt }) => Attempt)).toEqual(runs.map((_, index) => index));
  });

  test('has job runs that GetJobRun answers alike', () => {
    fc.assert(fc.property(worlds, (options) => {
      for (const { JobDetails, Name = '' } of look(runOf(options)).nodes) {
        for (const run of JobDetails?.JobRuns ?? []) {
          expect(synthesizeOutput('GetJobRun', { JobName: Name, RunId: run.Id ?? '' }, options)).toEqual({ JobRun: run });
        }
      }
    }), { numRuns: 20, seed: 3 });
  });
});

test('the graph of the design has the nodes and edges of every run, and no runs', () => {
  const options = { seed: 8, graphNodes: 15 };
  const design = synthesizeOutput('GetWorkflow', { Name: 'nightly', IncludeGraph: true }, options).Workflow?.Graph;
  const { Graph } = runOf(options);
  expect(design?.Edges).toEqual(Graph?.Edges);
  expect(design?.Nodes?.map(({ UniqueId }) => UniqueId)).toEqual(Graph?.Nodes?.map(({ UniqueId }) => UniqueId));
  expect(design?.Nodes?.filter(({ JobDetails, CrawlerDetails }) => JobDetails ?? CrawlerDetails)).toEqual([]);
});

test('a trigger always starts something, in designs of every size but one', () => {
  for (let graphNodes = 2; graphNodes <= 200; graphNodes++) {
    const idle = designWorkflow(createWorld({ seed: graphNodes, graphNodes }), 'w').filter(({ trigger }) => trigger?.actions.length === 0);
    expect(idle).toEqual([]);
  }
});
