import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition, Node, WorkflowGraph } from '../../src/generated/types.ts';
import type { RunOutcome } from '../../src/simulate/outcome.ts';
import { designWorkflow, readRun, type ShownRun } from './design-workflow.ts';
import { createGlue, type TestGlue } from './start-world.ts';

interface Design {
  readonly triggers: readonly string[];
  readonly outcomes: readonly (readonly RunOutcome[])[];
  readonly retries: number;
}

const names = ['J0', 'J1', 'C2', 'J3', 'J4', 'C5', 'J6', 'J7', 'J8'];
const jobStates = ['SUCCEEDED', 'SUCCEEDED', 'FAILED', 'STOPPED', 'TIMEOUT'] as const;
const crawlStates = ['SUCCEEDED', 'SUCCEEDED', 'FAILED', 'CANCELLED'] as const;

const outcome: fc.Arbitrary<RunOutcome> = fc.record({
  state: fc.constantFrom('SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED', 'FAILED', 'STOPPED', 'TIMEOUT', 'ERROR'),
  startup: fc.integer({ min: 0, max: 30_000 }),
  duration: fc.constantFrom(0, 1_000, 60_000, 60_000, 90_000),
});

/** A trigger that watches nodes before a place in the row and starts some from there on, so that no circle arises. */
const conditional = fc
  .record({
    place: fc.integer({ min: 1, max: names.length - 1 }),
    watched: fc.uniqueArray(fc.nat({ max: 100 }), { minLength: 1, maxLength: 3, selector: (at) => at % 3 }),
    started: fc.uniqueArray(fc.nat({ max: 2 }), { minLength: 1, maxLength: 3 }),
    states: fc.array(fc.nat({ max: 100 }), { minLength: 3, maxLength: 3 }),
    logical: fc.constantFrom(' & ', ' | '),
  })
  .map(({ place, watched, started, states, logical }) => {
    const conditions = new Set(watched.map((at, index) => nameCondition(names[at % place] as string, states[index] as number)));
    return `${[...conditions].join(logical)} -> ${[...new Set(started.map((at) => names[Math.min(place + at, names.length - 1)]))].join(' ')}`;
  });

const design: fc.Arbitrary<Design> = fc.record({
  triggers: fc
    .tuple(fc.subarray(names.slice(0, 4), { minLength: 1 }), fc.array(conditional, { maxLength: 8 }))
    .map(([first, rest]) => [`-> ${first.join(' ')}`, ...rest].map((text, index) => `T${index}: ${text}`)),
  outcomes: fc.array(fc.array(outcome, { minLength: 1, maxLength: 4 }), { minLength: names.length, maxLength: names.length }),
  retries: fc.integer({ min: 0, max: 2 }),
});

function nameCondition(name: string, state: number): string {
  const states = name.startsWith('C') ? crawlStates : jobStates;
  return `${name} ${states[state % states.length]}`;
}

function build({ triggers, outcomes, retries }: Design): TestGlue {
  const glue = createGlue();
  designWorkflow(glue, 'W', triggers, { MaxRetries: retries });
  for (const [index, name] of names.entries()) {
    if (glue.world.jobs.has(name)) glue.outcomes(name, outcomes[index] ?? []);
    if (glue.world.crawlers.has(name)) glue.crawlOutcomes(name, outcomes[index] ?? []);
  }
  return glue;
}

const isAction = ({ Type }: Node) => Type !== 'TRIGGER';
const isAttempted = (node: Node) => statesOf(node).length > 0;

function statesOf({ JobDetails, CrawlerDetails }: Node): (string | undefined)[] {
  return JobDetails?.JobRuns?.map(({ JobRunState }) => JobRunState) ?? CrawlerDetails?.Crawls?.map(({ State }) => State) ?? [];
}

/** The states that runs ended in for good: of the attempts of one start, the last. */
function endsOf(node: Node): (string | undefined)[] {
  const runs = node.JobDetails?.JobRuns;
  if (!runs) return statesOf(node);
  const triedAgain = new Set(runs.map(({ PreviousRunId }) => PreviousRunId));
  return runs.filter(({ Id }) => !triedAgain.has(Id)).map(({ JobRunState }) => JobRunState);
}

/** The counters, counted anew from the graph. */
function countGraph({ Nodes = [] }: WorkflowGraph): object {
  const last = Nodes.filter(isAction).map((node) => statesOf(node).at(-1) ?? '');
  const count = (...states: string[]) => last.filter((state) => states.includes(state)).length;
  return {
    TotalActions: last.length,
    SucceededActions: count('SUCCEEDED'),
    FailedActions: count('FAILED'),
    StoppedActions: count('STOPPED', 'CANCELLED'),
    TimeoutActions: count('TIMEOUT'),
    ErroredActions: count('ERROR'),
    RunningActions: count('STARTING', 'RUNNING', 'STOPPING', 'CANCELLING'),
    WaitingActions: count('WAITING'),
  };
}

/** The names of the triggers whose conditions hold at the end of a run. */
function satisfiedTriggers({ Nodes = [] }: WorkflowGraph): Set<string | undefined> {
  const byName = new Map(Nodes.map((node) => [node.Name, node]));
  const holds = ({ JobName, State, CrawlerName, CrawlState }: Condition) => endsOf(byName.get(JobName ?? CrawlerName) as Node).includes(State ?? CrawlState);
  return new Set(
    Nodes.flatMap(({ Name, TriggerDetails }) => {
      const { Predicate, Type } = TriggerDetails?.Trigger ?? {};
      const conditions = Predicate?.Conditions ?? [];
      const isSatisfied = Predicate?.Logical === 'ANY' ? conditions.some(holds) : conditions.every(holds);
      return Type !== undefined && isSatisfied ? [Name] : [];
    }),
  );
}

/** The ids of all nodes that edges lead to from some nodes. */
function downstreamOf({ Edges = [] }: WorkflowGraph, ids: Iterable<string | undefined>): Set<string | undefined> {
  const reached = new Set<string | undefined>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { SourceId, DestinationId } of Edges) {
      if (SourceId !== id || reached.has(DestinationId)) continue;
      reached.add(DestinationId);
      open.push(DestinationId);
    }
  }
  return reached;
}

function start(glue: TestGlue): string {
  return glue.call('StartWorkflowRun', { Name: 'W' }).RunId as string;
}

function finish(glue: TestGlue, runId: string): ShownRun {
  glue.settle();
  return readRun(glue, 'W', runId);
}

const laws = { numRuns: 150 };

test('at every moment the counters are those of the graph, and the run ends with exactly the triggers fired that are satisfied', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(design, fc.array(fc.integer({ min: 0, max: 60_000 }), { maxLength: 6 }), (drawn, steps) => {
      const glue = build(drawn);
      const runId = start(glue);
      for (const step of steps) {
        const { Statistics, Graph } = readRun(glue, 'W', runId);
        expect(Statistics).toEqual(countGraph(Graph));
        glue.advance(step);
      }
      const { Status, Statistics, Graph } = finish(glue, runId);
      expect(Status).toBe('COMPLETED');
      expect(Statistics).toEqual(countGraph(Graph));
      const fired = satisfiedTriggers(Graph);
      for (const node of Graph.Nodes?.filter(isAction) ?? []) {
        const starters = Graph.Nodes?.filter(({ Name, TriggerDetails }) => fired.has(Name) && TriggerDetails?.Trigger?.Actions?.some(({ JobName, CrawlerName }) => node.Name === (JobName ?? CrawlerName)));
        expect([node.Name, endsOf(node).length]).toEqual([node.Name, starters?.length]);
      }
    }),
    laws,
  );
});

test('a stop ends every run in STOPPED, with nothing running and nothing started after it', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(design, fc.integer({ min: 0, max: 200_000 }), (drawn, wait) => {
      const glue = build(drawn);
      const RunId = start(glue);
      glue.advance(wait);
      const before = readRun(glue, 'W', RunId);
      if (before.Status !== 'RUNNING') return;
      glue.call('StopWorkflowRun', { Name: 'W', RunId });
      const { Status, Graph, Statistics } = finish(glue, RunId);
      expect(Status).toBe('STOPPED');
      expect(Statistics).toEqual(countGraph(Graph));
      expect(Statistics).toMatchObject({ RunningActions: 0, WaitingActions: 0 });
      expect(Graph.Nodes?.map((node) => statesOf(node).length)).toEqual(before.Graph.Nodes?.map((node) => statesOf(node).length));
    }),
    laws,
  );
});

test('a resume runs again the selected nodes and what follows from them, and copies all else; the original stays as it was', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(design, fc.infiniteStream(fc.boolean()), fc.integer({ min: 1, max: 3 }), (drawn, coin, times) => {
      const glue = build(drawn);
      let original = finish(glue, start(glue));
      for (let time = 0; time < times; time++) {
        const before = glue.call('GetWorkflowRun', { Name: 'W', RunId: original.WorkflowRunId, IncludeGraph: true });
        const attempted = (original.Graph.Nodes ?? []).filter(isAttempted).map(({ UniqueId }) => UniqueId as string);
        const NodeIds = attempted.filter(() => coin.next().value);
        if (NodeIds.length === 0) return;
        const answer = glue.call('ResumeWorkflowRun', { Name: 'W', RunId: original.WorkflowRunId, NodeIds });
        const run = finish(glue, answer.RunId as string);
        expect(glue.call('GetWorkflowRun', { Name: 'W', RunId: original.WorkflowRunId, IncludeGraph: true })).toEqual(before);
        expect([run.Status, run.PreviousRunId, run.Statistics]).toEqual(['COMPLETED', original.WorkflowRunId, countGraph(run.Graph)]);
        checkResumed(original.Graph, run.Graph, NodeIds, answer.NodeIds ?? []);
        original = run;
      }
    }),
    laws,
  );
});

function checkResumed(original: WorkflowGraph, resumed: WorkflowGraph, asked: readonly string[], answered: readonly string[]): void {
  const downstream = downstreamOf(original, asked);
  expect(answered).toEqual(asked.filter((id) => !downstream.has(id)));
  expect(resumed.Edges).toEqual(original.Edges);
  const isRerun = ({ UniqueId = '' }: Node) => asked.includes(UniqueId) || downstream.has(UniqueId);
  const [before = [], after = []] = [original.Nodes, resumed.Nodes];
  expect(after.filter((node) => !isRerun(node))).toEqual(before.filter((node) => !isRerun(node)));

  const again = after.filter(isAction).filter(isRerun);
  const oldIds = new Set(before.flatMap(jobRunIds));
  expect(again.flatMap(jobRunIds).filter((id) => oldIds.has(id))).toEqual([]);
  // A trigger fires when it is satisfied and something that it watches has ended in this run.
  const satisfied = satisfiedTriggers(resumed);
  const ran = new Set(again.filter(isAttempted).map(({ UniqueId }) => UniqueId));
  const fired = after.filter((node) => isRerun(node) && satisfied.has(node.Name) && resumed.Edges?.some(({ SourceId, DestinationId }) => DestinationId === node.UniqueId && ran.has(SourceId)));
  const firedIds = new Set(fired.map(({ UniqueId }) => UniqueId));
  const followed = new Set(resumed.Edges?.filter(({ SourceId }) => firedIds.has(SourceId)).map(({ DestinationId }) => DestinationId));
  expect(ran).toEqual(new Set(again.map(({ UniqueId = '' }) => UniqueId).filter((id) => answered.includes(id) || followed.has(id))));
}

function jobRunIds({ JobDetails }: Node): (string | undefined)[] {
  return JobDetails?.JobRuns?.map(({ Id }) => Id) ?? [];
}
