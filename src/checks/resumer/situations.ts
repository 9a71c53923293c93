import type { Scenario, WorkflowRunStatus } from '../../generated/types.ts';
import { pass } from '../act-in-scene.ts';
import type { ConsumerRule } from '../consumer-rule.ts';
import { ask, completeWorkflow, readRuns, resumeWorkflow, startWorkflow, type WorkflowTarget } from '../graph/ask-workflow.ts';
import { designPipeline, workflowName, type Step } from '../graph/design-pipeline.ts';
import type { Scene } from '../open-scene.ts';
import { resumerRules } from './rules.ts';

/** A workflow run that is to be resumed. */
export interface ResumeSituation {
  readonly name: string;
  readonly scenario: Scenario;
  readonly prepare: (scene: Scene) => WorkflowTarget | Promise<WorkflowTarget>;
  /** The runs of a node are answered newest first, which no document excludes. */
  readonly newestFirst?: true;
  /** Glue refuses to resume for now, whatever is sent. */
  readonly refused?: true;
  /** The rule that the situation is made for, where the nodes themselves do not tell. */
  readonly rule?: ConsumerRule;
}

const minutes = (count: number) => count * 60_000;

const retried: Readonly<Record<string, Step>> = {
  extract: { runs: ['FAILED', 'SUCCEEDED'], retries: 1 },
  convert: { after: 'extract', runs: ['FAILED', 'FAILED', 'SUCCEEDED'], retries: 1 },
  report: { after: 'convert' },
};

const failsAgain: Readonly<Record<string, Step>> = {
  extract: {},
  load: { after: 'extract', runs: ['FAILED', 'FAILED', 'SUCCEEDED'] },
  report: { after: 'load' },
};

const slow: Readonly<Record<string, Step>> = { extract: { runs: ['FAILED'] }, load: { duration: '4m' } };

export const resumeSituations: readonly ResumeSituation[] = [
  {
    name: 'two branches failed',
    scenario: designPipeline({
      extract: {},
      orders: { after: 'extract', runs: ['FAILED', 'SUCCEEDED'] },
      customers: { after: 'extract', runs: ['FAILED', 'SUCCEEDED'] },
      report: { after: 'orders' },
      index: { after: 'customers' },
    }),
    prepare: completeWorkflow,
  },
  { name: 'retries', scenario: designPipeline(retried), prepare: completeWorkflow },
  { name: 'retries listed newest first', scenario: designPipeline(retried), prepare: completeWorkflow, newestFirst: true, rule: resumerRules.runOrder },
  {
    name: 'crawler failed',
    scenario: designPipeline({ landing: { crawler: true, runs: ['FAILED', 'SUCCEEDED'] }, archive: { crawler: true }, clean: { after: 'landing' } }),
    prepare: completeWorkflow,
  },
  {
    name: 'every way to fail',
    scenario: designPipeline({ slow: { runs: ['TIMEOUT', 'SUCCEEDED'] }, gone: { runs: ['ERROR', 'SUCCEEDED'] }, halted: { runs: ['STOPPED', 'SUCCEEDED'] }, fine: {} }),
    prepare: completeWorkflow,
  },
  {
    name: 'failed downstream of a failure',
    scenario: designPipeline({
      extract: { runs: ['FAILED', 'SUCCEEDED'] },
      alarm: { after: 'extract', on: 'FAILED', runs: ['FAILED', 'SUCCEEDED'] },
      load: { after: 'extract' },
    }),
    prepare: completeWorkflow,
  },
  {
    name: 'namesakes',
    scenario: designPipeline({ extract: {}, load: { after: 'extract', runs: ['FAILED', 'SUCCEEDED'] } }, { namesakes: true }),
    prepare: completeWorkflow,
  },
  { name: 'nothing failed', scenario: designPipeline({ extract: {}, load: { after: 'extract' } }), prepare: completeWorkflow },
  { name: 'fails again', scenario: designPipeline(failsAgain), prepare: completeWorkflow },
  {
    name: 'resumed before',
    scenario: designPipeline(failsAgain),
    prepare: async (scene) => resumeWorkflow(scene, await completeWorkflow(scene), ['load']),
  },
  {
    name: 'RUNNING',
    scenario: designPipeline(slow),
    prepare: async (scene) => {
      const target = startWorkflow(scene);
      await pass(minutes(2));
      return target;
    },
  },
  {
    name: 'STOPPED',
    scenario: designPipeline(slow),
    prepare: async (scene) => {
      const target = startWorkflow(scene);
      await pass(minutes(2));
      ask(scene, 'StopWorkflowRun', target);
      await pass(minutes(10));
      return target;
    },
  },
  {
    name: 'ERROR',
    scenario: designPipeline(slow, { maxConcurrentRuns: 1, schedule: 'cron(2 * * * ? *)' }),
    prepare: async (scene) => {
      startWorkflow(scene);
      await pass(minutes(3));
      return findRun(scene, 'ERROR');
    },
  },
  {
    name: 'at the limit of concurrent runs',
    scenario: designPipeline(failsAgain, { maxConcurrentRuns: 1 }),
    prepare: async (scene) => {
      const target = await completeWorkflow(scene);
      startWorkflow(scene);
      return target;
    },
    refused: true,
  },
];

function findRun(scene: Scene, status: WorkflowRunStatus): WorkflowTarget {
  const run = readRuns(scene).find(({ Status }) => Status === status);
  if (!run?.WorkflowRunId) throw new Error(`unreachable: the scene has no run in ${status}`);
  return { Name: workflowName, RunId: run.WorkflowRunId };
}
