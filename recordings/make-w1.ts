import type { InputOf, OperationName, OutputOf } from '../src/contract/operation.ts';
import type { Recording } from '../src/generated/types.ts';
import { makeId } from './make-id.ts';

type Interaction = Recording['interactions'][number];
type WorkflowRun = NonNullable<OutputOf<'GetWorkflowRun'>['Run']>;
type Graph = NonNullable<WorkflowRun['Graph']>;
type Trigger = NonNullable<NonNullable<NonNullable<Graph['Nodes']>[number]['TriggerDetails']>['Trigger']>;
type JobRun = NonNullable<OutputOf<'GetJobRun'>['JobRun']>;

/** A run of the workflow: its id, its start in epoch seconds, and the run it resumes. */
interface Start {
  readonly id: string;
  readonly startedAt: number;
  readonly previous?: string;
}

/** A run of the workflow as it looks at one time. */
interface Moment {
  readonly id: string;
  readonly run: WorkflowRun;
  readonly graph: Graph;
}

const Name = 'W1';
const createdOn = secondsAt(2, 9, 30);
const runProperties = { business_date: '2026-11-18', source: 'orders' };

/** Each trigger of W1, the job it starts, and the job whose success fires it: the first is started by hand. */
const triggers = [
  { name: 'T1', starts: 'J1' },
  { name: 'T2', after: 'J1', starts: 'J2' },
  { name: 'T3', after: 'J1', starts: 'J3' },
  { name: 'T4', after: 'J2', starts: 'J4' },
  { name: 'T5', after: 'J3', starts: 'J5' },
] as const;
type JobName = (typeof triggers)[number]['starts'];
type JobRuns = { readonly [Name in JobName]?: JobRun | undefined };

const original: Start = { id: makeId('wr', 'W1 original'), startedAt: secondsAt(18, 2, 0) };
const resumed: Start = { id: makeId('wr', 'W1 resumed'), startedAt: secondsAt(18, 8, 15), previous: original.id };
const again: Start = { id: makeId('wr', 'W1 resumed again'), startedAt: secondsAt(18, 10, 40), previous: resumed.id };

const first = {
  J1: runJob('J1', original, 5, 'SUCCEEDED', 180),
  J2: runJob('J2', original, 200, 'FAILED', 41),
  J3: runJob('J3', original, 200, 'FAILED', 77),
};
const repaired = {
  J2: runJob('J2', resumed, 3, 'SUCCEEDED', 150),
  J3: runJob('J3', resumed, 3, 'SUCCEEDED', 130),
  J4: runJob('J4', resumed, 170, 'SUCCEEDED', 95),
  J5: runJob('J5', resumed, 145, 'SUCCEEDED', 60),
};
const redone = {
  J2: runJob('J2', again, 3, 'SUCCEEDED', 149),
  J4: runJob('J4', again, 170, 'SUCCEEDED', 97),
};
const repairedHalf = { J1: first.J1.ended, J2: repaired.J2.ended, J3: repaired.J3.ended };
const repairedAll = { ...repairedHalf, J4: repaired.J4.ended, J5: repaired.J5.ended };

const originalMoments = [
  lookAt(original, { J1: first.J1.running }),
  lookAt(original, { J1: first.J1.ended, J2: first.J2.ended, J3: first.J3.ended }, 290),
] as const;
const resumedMoments = [
  lookAt(resumed, { J1: first.J1.ended, J2: repaired.J2.running, J3: repaired.J3.running }),
  lookAt(resumed, { ...repairedHalf, J4: repaired.J4.running, J5: repaired.J5.running }),
  lookAt(resumed, repairedAll, 280),
] as const;
const againMoments = [
  lookAt(again, { ...repairedAll, J2: redone.J2.running, J4: undefined }),
  lookAt(again, { ...repairedAll, J2: redone.J2.ended, J4: redone.J4.ended }, 280),
] as const;

/** W1 runs, J2 and J3 fail, the run is resumed from both and completes. */
export function makeResumedStory(): Recording {
  const nodeIds = [nodeId('J2'), nodeId('J3')];
  const [, originalEnd] = originalMoments;
  const [, , resumedEnd] = resumedMoments;
  const workflow = { Name, DefaultRunProperties: { source: 'orders' }, CreatedOn: createdOn, LastModifiedOn: createdOn, MaxConcurrentRuns: 1 };
  return tell('W1 runs: J2 and J3 fail, J4 and J5 never run, and yet the run is COMPLETED. Resumed from J2 and J3 it completes under a new id, with J1 copied.', [
    call('GetWorkflow', { Name, IncludeGraph: true }, { Workflow: { ...workflow, Graph: graphOf({}) } }),
    call('StartWorkflowRun', { Name, RunProperties: { business_date: '2026-11-18' } }, { RunId: original.id }),
    ...originalMoments.map(answer),
    answerWithGraph(originalEnd),
    call('GetWorkflowRunProperties', { Name, RunId: original.id }, { RunProperties: runProperties }),
    call('ResumeWorkflowRun', { Name, RunId: original.id, NodeIds: nodeIds }, { RunId: resumed.id, NodeIds: nodeIds }),
    ...resumedMoments.map(answer),
    ...resumedMoments.map(answerWithGraph),
    call('GetWorkflowRunProperties', { Name, RunId: resumed.id }, { RunProperties: runProperties }),
    call('GetWorkflowRuns', { Name }, { Runs: [resumedEnd.run, originalEnd.run] }),
    call('GetWorkflow', { Name }, { Workflow: { ...workflow, LastRun: resumedEnd.run } }),
    call('GetJobRun', { JobName: 'J4', RunId: repaired.J4.id, PredecessorsIncluded: true }, {
      JobRun: { ...repaired.J4.ended, PredecessorRuns: [{ JobName: 'J2', RunId: repaired.J2.id }] },
    }),
  ]);
}

/** The resumed run is resumed once more; of the two nodes asked for, one is downstream of the other. */
export function makeResumedAgainStory(): Recording {
  return tell('The resumed run of W1 is resumed from J2 and J4. J4 is downstream of J2, so Glue names J2 alone; J1, J3 and J5 are copied.', [
    call('ResumeWorkflowRun', { Name, RunId: resumed.id, NodeIds: [nodeId('J2'), nodeId('J4')] }, { RunId: again.id, NodeIds: [nodeId('J2')] }),
    ...againMoments.map(answer),
    ...againMoments.map(answerWithGraph),
  ]);
}

/** What ResumeWorkflowRun refuses. The texts are ours: no published answer shows Glue's. */
export function makeResumeRefusals(): Recording {
  return tell('What ResumeWorkflowRun refuses: a run that is not COMPLETED, a trigger, a node that never ran, an unknown run. The texts are not Glue\'s.', [
    refuse(makeId('wr', 'W1 still running'), 'J2', 'IllegalWorkflowStateException', 'The workflow run is RUNNING; only a COMPLETED one can be resumed.'),
    refuse(original.id, 'T4', 'InvalidInputException', 'A trigger cannot be resumed from.'),
    refuse(original.id, 'J4', 'InvalidInputException', 'The node was not attempted in this run.'),
    refuse(makeId('wr', 'W1 unknown'), 'J2', 'EntityNotFoundException', 'Entity not found'),
  ]);
}

function refuse(RunId: string, node: string, name: string, message: string): Interaction {
  return { operation: 'ResumeWorkflowRun', input: { Name, RunId, NodeIds: [nodeId(node)] }, fault: { name, message } };
}

function tell(description: string, interactions: Interaction[]): Recording {
  return {
    format: 'glue-contract/recording',
    formatVersion: 1,
    source: 'synthesized',
    references: ['recordings/make-w1.ts', 'https://docs.aws.amazon.com/glue/latest/dg/resuming-workflow.html'],
    description,
    service: 'glue',
    region: 'us-east-1',
    recordedAt: '2026-11-20',
    interactions,
  };
}

function call<O extends OperationName>(operation: O, input: InputOf<O>, output: OutputOf<O>): Interaction {
  return { operation, input: { ...input }, output: { ...output } };
}

function answer({ id, run }: Moment): Interaction {
  return call('GetWorkflowRun', { Name, RunId: id }, { Run: run });
}

function answerWithGraph({ id, run, graph }: Moment): Interaction {
  return call('GetWorkflowRun', { Name, RunId: id, IncludeGraph: true }, { Run: { ...run, Graph: graph } });
}

/** A workflow run at one moment: COMPLETED when it is told after how many seconds, RUNNING otherwise. */
function lookAt({ id, startedAt, previous }: Start, jobRuns: JobRuns, completedAfter?: number): Moment {
  const count = (state: JobRun['JobRunState']) => Object.values(jobRuns).filter((jobRun) => jobRun?.JobRunState === state).length;
  const run: WorkflowRun = {
    Name,
    WorkflowRunId: id,
    ...(previous !== undefined && { PreviousRunId: previous }),
    WorkflowRunProperties: runProperties,
    StartedOn: startedAt,
    ...(completedAfter !== undefined && { CompletedOn: startedAt + completedAfter }),
    Status: completedAfter === undefined ? 'RUNNING' : 'COMPLETED',
    Statistics: {
      TotalActions: triggers.length,
      SucceededActions: count('SUCCEEDED'),
      FailedActions: count('FAILED'),
      RunningActions: count('RUNNING'),
      StoppedActions: 0,
      TimeoutActions: 0,
      ErroredActions: 0,
      WaitingActions: 0,
    },
  };
  return { id, run, graph: graphOf(jobRuns) };
}

/** Each trigger beside the job it starts. A job that did not run has no details. */
function graphOf(jobRuns: JobRuns): Graph {
  return {
    Nodes: triggers.flatMap((trigger) => {
      const jobRun = jobRuns[trigger.starts];
      return [
        { Type: 'TRIGGER', Name: trigger.name, UniqueId: nodeId(trigger.name), TriggerDetails: { Trigger: defineTrigger(trigger) } },
        { Type: 'JOB', Name: trigger.starts, UniqueId: nodeId(trigger.starts), ...(jobRun && { JobDetails: { JobRuns: [jobRun] } }) },
      ];
    }),
    Edges: triggers.flatMap((trigger) => [
      ...('after' in trigger ? [{ SourceId: nodeId(trigger.after), DestinationId: nodeId(trigger.name) }] : []),
      { SourceId: nodeId(trigger.name), DestinationId: nodeId(trigger.starts) },
    ]),
  };
}

function defineTrigger(trigger: (typeof triggers)[number]): Trigger {
  const common = { Name: trigger.name, WorkflowName: Name, Actions: [{ JobName: trigger.starts }] };
  if (!('after' in trigger)) return { ...common, Type: 'ON_DEMAND', State: 'CREATED' };
  return {
    ...common,
    Type: 'CONDITIONAL',
    State: 'ACTIVATED',
    Predicate: { Conditions: [{ LogicalOperator: 'EQUALS', JobName: trigger.after, State: 'SUCCEEDED' }] },
  };
}

/** A run of a job of W1, as it is while it runs and when it has ended; times in seconds after the workflow run's start. */
function runJob(job: JobName, { id: runId, startedAt }: Start, after: number, state: 'SUCCEEDED' | 'FAILED', executionTime: number) {
  const id = makeId('jr', `${runId} ${job}`);
  const startedOn = startedAt + after;
  const completedOn = startedOn + executionTime + 9.25;
  const running: JobRun = {
    Id: id,
    Attempt: 0,
    TriggerName: triggers.find(({ starts }) => starts === job)?.name ?? job,
    JobName: job,
    StartedOn: startedOn,
    LastModifiedOn: startedOn,
    JobRunState: 'RUNNING',
    PredecessorRuns: [],
    AllocatedCapacity: 2,
    ExecutionTime: 0,
    Timeout: 480,
    MaxCapacity: 2,
    WorkerType: 'G.1X',
    NumberOfWorkers: 2,
    LogGroupName: '/aws-glue/jobs',
    GlueVersion: '5.0',
  };
  const ended: JobRun = {
    ...running,
    LastModifiedOn: completedOn,
    CompletedOn: completedOn,
    JobRunState: state,
    ExecutionTime: executionTime,
    ...(state === 'FAILED' && { ErrorMessage: 'Access Denied while writing to the curated bucket' }),
  };
  return { id, running, ended };
}

function secondsAt(day: number, hour: number, minute: number): number {
  return Date.UTC(2026, 10, day, hour, minute) / 1000;
}

function nodeId(name: string): string {
  return makeId('wnode', `${Name}/${name}`);
}
