import { deepStrictEqual, strictEqual } from 'node:assert';
import * as fc from 'fast-check';
import type { Node, WorkflowRunStatistics } from '../../../src/generated/types.ts';
import type { TestGlue } from '../start-world.ts';
import type { ModelDesign, ModelTrigger, ModelWorkflowRun, WorkflowModel } from './workflow-model.ts';

type WorkflowCommand = fc.Command<WorkflowModel, TestGlue>;

const Name = 'w';

/** Each job but the first has one trigger that starts it: the first one, or one that watches earlier jobs. Joins are common, circles impossible. */
export const designs: fc.Arbitrary<ModelDesign> = fc
  .record({
    jobs: fc.array(
      fc.record({
        watches: fc.uniqueArray(fc.record({ back: fc.nat({ max: 5 }), state: fc.constantFrom('SUCCEEDED' as const, 'SUCCEEDED' as const, 'FAILED' as const, 'STOPPED' as const) }), { maxLength: 3, selector: ({ back }) => back }),
        any: fc.boolean(),
        outcomes: fc.array(fc.record({ state: fc.constantFrom('SUCCEEDED' as const, 'FAILED' as const), seconds: fc.integer({ min: 1, max: 60 }) }), { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 7 },
    ),
    most: fc.constantFrom(1, 3),
  })
  .map(({ jobs, most }) => {
    const names = jobs.map((_, index) => `J${index}`);
    const watching = jobs.map(({ watches, any }, index): ModelTrigger => ({
      watches: watches.flatMap(({ back, state }) => (back < index ? [{ job: `J${index - 1 - back}`, state }] : [])),
      any,
      starts: [`J${index}`],
    }));
    const roots = watching.filter(({ watches }) => watches.length === 0);
    const first: ModelTrigger = { watches: [], any: false, starts: roots.flatMap(({ starts }) => starts) };
    // When several runs may be under way, which of them takes a job's next outcome is not for the model to say.
    const outcomes = Object.fromEntries(jobs.map((job, index) => [`J${index}`, most === 1 ? job.outcomes : job.outcomes.slice(0, 1)]));
    return { jobs: names, triggers: [first, ...watching.filter(({ watches }) => watches.length > 0)], outcomes, most };
  });

const start: fc.Arbitrary<WorkflowCommand> = fc.constant(
  command('start', (model, glue) => {
    if (model.isFull()) strictEqual(glue.fault('StartWorkflowRun', { Name }).name, 'ConcurrentRunsExceededException');
    else model.start(glue.call('StartWorkflowRun', { Name }).RunId as string);
  }),
);

const advance: fc.Arbitrary<WorkflowCommand> = fc
  .integer({ min: 1, max: 150 })
  .map((seconds) =>
    command(`advance ${seconds}`, (model, glue) => {
      model.advance(seconds);
      glue.advance(seconds * 1000);
    }),
  );

const stop: fc.Arbitrary<WorkflowCommand> = fc.nat({ max: 9 }).map((index) =>
  onRun(index, 'stop', (model, glue, run) => {
    const input = { Name, RunId: run.id };
    if (run.status !== 'RUNNING') strictEqual(glue.fault('StopWorkflowRun', input).name, 'IllegalWorkflowStateException');
    else {
      glue.call('StopWorkflowRun', input);
      model.stop(run);
    }
  }),
);

const resume: fc.Arbitrary<WorkflowCommand> = fc.record({ index: fc.nat({ max: 9 }), picks: fc.uniqueArray(fc.nat({ max: 6 }), { minLength: 1, maxLength: 3 }) }).map(({ index, picks }) =>
  onRun(index, `resume from ${picks.join()}`, (model, glue, run) => {
    const jobs = [...new Set(picks.map((pick) => `J${pick % model.design.jobs.length}`))];
    const ids = nodeIds(glue, run.id);
    const input = { Name, RunId: run.id, NodeIds: jobs.map((job) => ids.get(job) as string) };
    const refusal = refuse(model, run, jobs);
    if (refusal) strictEqual(glue.fault('ResumeWorkflowRun', input).name, refusal);
    else {
      const { RunId, NodeIds } = glue.call('ResumeWorkflowRun', input);
      deepStrictEqual(new Set(NodeIds), new Set(model.upstream(jobs).map((job) => ids.get(job))));
      model.resume(run, RunId as string, jobs);
    }
  }),
);

const walk: fc.Arbitrary<WorkflowCommand> = fc.integer({ min: 1, max: 4 }).map((MaxResults) =>
  command(`walk by ${MaxResults}`, (model, glue) => {
    const walked: (string | undefined)[] = [];
    for (let token: string | undefined, more = true; more; more = token !== undefined) {
      const { Runs = [], NextToken } = glue.call('GetWorkflowRuns', { Name, MaxResults, ...(token !== undefined && { NextToken: token }) });
      walked.push(...Runs.map(({ WorkflowRunId }) => WorkflowRunId));
      token = NextToken;
    }
    deepStrictEqual(walked, model.runs.map(({ id }) => id).toReversed());
  }),
);

/** What most often happens stands there most often. */
export const workflowCommands: fc.Arbitrary<WorkflowCommand>[] = [start, start, advance, advance, advance, stop, resume, resume, walk];

function refuse(model: WorkflowModel, { status, nodes }: ModelWorkflowRun, jobs: readonly string[]): string | undefined {
  if (status !== 'COMPLETED') return 'IllegalWorkflowStateException';
  if (jobs.some((job) => !nodes.has(job))) return 'InvalidInputException';
  return model.isFull() ? 'ConcurrentRunsExceededException' : undefined;
}

function onRun(index: number, text: string, play: (model: WorkflowModel, glue: TestGlue, run: ModelWorkflowRun) => void): WorkflowCommand {
  const pick = ({ runs }: Pick<WorkflowModel, 'runs'>) => runs[index % Math.max(1, runs.length)];
  return { ...command(`${text} of run ${index}`, (model, glue) => play(model, glue, pick(model) as ModelWorkflowRun)), check: (model) => pick(model) !== undefined };
}

function command(text: string, play: (model: WorkflowModel, glue: TestGlue) => void): WorkflowCommand {
  return {
    check: () => true,
    run: (model, glue) => {
      play(model, glue);
      for (const run of model.runs) agree(model, run, glue);
    },
    toString: () => text,
  };
}

function nodeIds(glue: TestGlue, RunId: string): ReadonlyMap<string, string> {
  const { Nodes = [] } = glue.call('GetWorkflowRun', { Name, RunId, IncludeGraph: true }).Run?.Graph ?? {};
  return new Map(Nodes.map(({ Name: name, UniqueId }) => [name as string, UniqueId as string]));
}

const epoch = Date.UTC(2026, 0, 5, 6) / 1000;

/** The run is what the model says, node by node; runs of jobs keep their ids, copied ones those that they had. */
function agree({ design }: WorkflowModel, run: ModelWorkflowRun, glue: TestGlue): void {
  const shown = glue.call('GetWorkflowRun', { Name, RunId: run.id, IncludeGraph: true }).Run ?? {};
  deepStrictEqual([shown.Status, shown.PreviousRunId, (shown.StartedOn ?? 0) - epoch], [run.status, run.previous, run.startedOn]);
  strictEqual(shown.CompletedOn, run.completedOn === undefined ? undefined : run.completedOn + epoch);
  deepStrictEqual(shown.Statistics, count(design, run));
  const nodes = new Map(shown.Graph?.Nodes?.map((node) => [node.Name, node]));
  strictEqual(nodes.size, design.jobs.length + design.triggers.length);
  strictEqual(shown.Graph?.Edges?.length, design.triggers.reduce((sum, { watches, starts }) => sum + watches.length + starts.length, 0));
  for (const job of design.jobs) {
    const known = run.nodes.get(job);
    const [shownRun, ...more] = (nodes.get(job) as Node).JobDetails?.JobRuns ?? [];
    deepStrictEqual(more, []);
    strictEqual(shownRun?.JobRunState, known?.state);
    if (!known || !shownRun) continue;
    known.id ??= shownRun.Id as string;
    strictEqual(shownRun.Id, known.id);
  }
}

function count({ jobs }: ModelDesign, { nodes }: ModelWorkflowRun): WorkflowRunStatistics {
  const within = (...states: string[]) => [...nodes.values()].filter(({ state }) => states.includes(state)).length;
  return {
    TotalActions: jobs.length,
    TimeoutActions: 0,
    FailedActions: within('FAILED'),
    StoppedActions: within('STOPPED'),
    SucceededActions: within('SUCCEEDED'),
    RunningActions: within('STARTING', 'RUNNING', 'STOPPING'),
    ErroredActions: 0,
    WaitingActions: 0,
  };
}
