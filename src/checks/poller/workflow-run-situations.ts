import type { Call } from '../../contract/call.ts';
import type { OperationName, OutputOf } from '../../contract/operation.ts';
import { isFinalWorkflowRunStatus } from '../../contract/states.ts';
import type { CreateJobRequest, CreateTriggerRequest, CreateWorkflowRequest, RunOutcome, Scenario, Workflow, WorkflowRun } from '../../generated/types.ts';
import type { Scene } from '../open-scene.ts';
import { holdBack } from './hold-back.ts';
import { lastsFor } from './lasts-for.ts';
import { showBetween } from './show-between.ts';
import type { RunKind, Situation } from './situation.ts';

/** The workflow of every scene: the job extract, and when that has SUCCEEDED the job load and the crawler catalog. */
export const Name = 'nightly-etl';

export const workflowRunKind: RunKind = {
  noun: 'workflow run',
  startOperation: 'StartWorkflowRun',
  begin: start,
  idOf: ({ RunId }: { readonly RunId?: string }) => RunId,
  stateOf: (output, runId) => listShown(output).find(({ WorkflowRunId }) => WorkflowRunId === runId)?.Status,
  isFinal: isFinalWorkflowRunStatus,
};

/** The workflow runs that an answer shows; a workflow shows its last one. */
function listShown(output: object): readonly WorkflowRun[] {
  const { Run, Runs = [], Workflow, Workflows = [] } = output as ShownRuns;
  return [Run, ...Runs, ...[Workflow, ...Workflows].map((workflow) => workflow?.LastRun)].filter((run) => run !== undefined);
}

interface ShownRuns {
  readonly Run?: WorkflowRun;
  readonly Runs?: readonly WorkflowRun[];
  readonly Workflow?: Workflow;
  readonly Workflows?: readonly Workflow[];
}

/** By then whoever waits has asked for the first time. */
const afterFirstPoll = 900_000;
const brief: RunOutcome = { startup: 0, duration: 0 };

/** Every status, and the ways in which COMPLETED is no success. The longest run, in milliseconds, comes last. */
export function listWorkflowRunSituations(longest: number): readonly Situation[] {
  return [
    completed('RUNNING → COMPLETED', {}),
    completed('over before the first poll', { extract: [brief], load: [brief], catalog: [brief] }),
    ...(['FAILED', 'TIMEOUT', 'STOPPED', 'ERROR'] as const).map((state) => ({
      ...completed(`COMPLETED, a job ${state}`, { load: [{ state }] }, { Timeout: 1 }),
      but: `, and its job load was ${state}`,
      verdict: 'failure' as const,
    })),
    { ...completed('COMPLETED, a crawl FAILED', { catalog: [{ state: 'FAILED' }] }), but: ', and its crawl of catalog was FAILED', verdict: 'failure' },
    {
      ...completed('COMPLETED, a job never ran', { extract: [{ state: 'FAILED' }] }),
      but: ', its job extract was FAILED, and load never ran',
      verdict: 'failure',
    },
    {
      ...completed('COMPLETED, a job SUCCEEDED at the second try', { load: [{ state: 'FAILED', duration: '10s' }, {}] }, { MaxRetries: 1 }),
      but: ', and its job load SUCCEEDED at the second try',
    },
    {
      name: 'RUNNING → STOPPING → STOPPED',
      scenario: { ...describe({ extract: [{ duration: '2h' }] }), settings: { stopping: '2m' } },
      // The stop comes after the first poll, so that every poller meets STOPPING.
      final: 'STOPPED',
      verdict: 'failure',
      meanwhile: (scene, RunId) => void scene.ask({ operation: 'StopWorkflowRun', input: { Name, RunId } }),
    },
    {
      name: 'ERROR',
      scenario: describe({}, {}, { MaxConcurrentRuns: 1 }),
      final: 'ERROR',
      verdict: 'failure',
      begin: startInVain,
    },
    { ...completed('resumed', { extract: [brief], catalog: [brief], load: [{ ...brief, state: 'FAILED' }, {}] }), but: ', and its job load SUCCEEDED', begin: startAndResume },
    {
      ...completed('resumed in vain', { extract: [brief], catalog: [brief], load: [{ ...brief, state: 'FAILED' }, { state: 'FAILED' }] }),
      but: ', and its job load was FAILED again',
      verdict: 'failure',
      begin: startAndResume,
    },
    { ...completed('RUNNING between two nodes', { extract: [brief], load: [{ duration: '2m' }] }), show: showBetween },
    struck('throttled while polling', { error: 'ThrottlingException' }),
    struck('server error while polling', { error: 'InternalServiceException' }),
    struck('connection lost while polling', { lost: true }),
    { ...completed('a long run', { extract: [brief], load: [{ duration: Math.min(longest, afterFirstPoll) }] }), show: () => holdBack(lastsFor(longest)) },
  ];
}

type Outcomes = Readonly<Partial<Record<'extract' | 'load' | 'catalog', RunOutcome[]>>>;

function completed(name: string, outcomes: Outcomes, job: Partial<CreateJobRequest> = {}): Situation {
  return { name, scenario: describe(outcomes, job), final: 'COMPLETED', verdict: 'success' };
}

/** What the SDK's own retries outlast: two in a row, in the midst of polling. */
function struck(name: string, fault: { readonly error?: string; readonly lost?: boolean }): Situation {
  const sound = completed(name, {});
  return { ...sound, scenario: { ...sound.scenario, faults: [{ operations: ['GetWorkflowRun', 'GetWorkflowRuns'], on: [2, 3], ...fault }] } };
}

function describe(outcomes: Outcomes, job: Partial<CreateJobRequest> = {}, workflow: Partial<CreateWorkflowRequest> = {}): Scenario {
  const define = (JobName: string): CreateJobRequest => ({ Name: JobName, Role: 'etl', Command: { Name: 'glueetl' }, ...job });
  const triggers: CreateTriggerRequest[] = [
    { Name: 'begin', WorkflowName: Name, Type: 'EVENT', EventBatchingCondition: { BatchSize: 1 }, Actions: [{ JobName: 'extract' }] },
    {
      Name: 'extracted',
      WorkflowName: Name,
      Type: 'CONDITIONAL',
      StartOnCreation: true,
      Predicate: { Conditions: [{ LogicalOperator: 'EQUALS', JobName: 'extract', State: 'SUCCEEDED' }] },
      Actions: [{ JobName: 'load' }, { CrawlerName: 'catalog' }],
    },
  ];
  const crawlers = [{ Name: 'catalog', Role: 'etl', Targets: { S3Targets: [{ Path: 's3://example/orders/' }] } }];
  return { jobs: [define('extract'), define('load')], crawlers, workflows: [{ Name, ...workflow }], triggers, outcomes: { ...outcomes }, settings: { startup: '2s', duration: '10s' } };
}

function start(scene: Scene): string {
  return ask(scene, { operation: 'StartWorkflowRun', input: { Name } }).RunId as string;
}

/** A start by a trigger beyond MaxConcurrentRuns leaves a run in ERROR (rules 71, 76). */
function startInVain(scene: Scene): string {
  start(scene);
  scene.glue.sendEvents('begin');
  const { Runs = [] } = ask(scene, { operation: 'GetWorkflowRuns', input: { Name } });
  return Runs.find(({ Status }) => Status === 'ERROR')?.WorkflowRunId as string;
}

/** Resumes a run from its job load, which failed at once; copied nodes then keep what they were before (rule 105). */
function startAndResume(scene: Scene): string {
  const RunId = start(scene);
  const { Run } = ask(scene, { operation: 'GetWorkflowRun', input: { Name, RunId, IncludeGraph: true } });
  const NodeIds = (Run?.Graph?.Nodes ?? []).flatMap(({ Name: node, UniqueId = '' }) => (node === 'load' ? [UniqueId] : []));
  return ask(scene, { operation: 'ResumeWorkflowRun', input: { Name, RunId, NodeIds } }).RunId as string;
}

function ask<O extends OperationName>(scene: Scene, call: Call<O>): OutputOf<O> {
  return scene.ask(call as Call).output as OutputOf<O>;
}
