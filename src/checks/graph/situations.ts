import type { Scenario } from '../../generated/types.ts';
import type { ConsumerRule } from '../consumer-rule.ts';
import type { Scene } from '../open-scene.ts';
import { pass } from '../act-in-scene.ts';
import { ask, completeWorkflow, resumeWorkflow, startWorkflow, type WorkflowTarget } from './ask-workflow.ts';
import { designPipeline, type Step } from './design-pipeline.ts';
import { graphRules } from './rules.ts';

/** A workflow run to be read. */
export interface GraphSituation {
  readonly name: string;
  readonly scenario: Scenario;
  readonly prepare: (scene: Scene) => WorkflowTarget | Promise<WorkflowTarget>;
  /** The runs of a node are answered newest first, which no document excludes. */
  readonly newestFirst?: true;
  /** The rule that the situation is made for, where the nodes themselves do not tell. */
  readonly rule?: ConsumerRule;
}

const retried: Readonly<Record<string, Step>> = {
  extract: { runs: ['FAILED', 'SUCCEEDED'], retries: 2 },
  convert: { after: 'extract', runs: ['FAILED', 'FAILED', 'FAILED'], retries: 2 },
};

const resumedFrom = async (scene: Scene, names: readonly string[]) => resumeWorkflow(scene, await completeWorkflow(scene), names);

export const graphSituations: readonly GraphSituation[] = [
  { name: 'all succeeded', scenario: designPipeline({ extract: {}, load: { after: 'extract' } }), prepare: completeWorkflow },
  {
    name: 'COMPLETED with failures',
    scenario: designPipeline({
      extract: {},
      orders: { after: 'extract', runs: ['FAILED'] },
      customers: { after: 'extract', runs: ['FAILED'] },
      report: { after: 'orders' },
      alarm: { after: 'customers', on: 'FAILED' },
    }),
    prepare: completeWorkflow,
  },
  {
    name: 'every final state',
    scenario: designPipeline({
      slow: { runs: ['TIMEOUT'] },
      gone: { runs: ['ERROR'] },
      late: { runs: ['EXPIRED'] },
      halted: { runs: ['STOPPED'] },
      broken: { runs: ['FAILED'] },
      fine: {},
    }),
    prepare: completeWorkflow,
  },
  { name: 'retries', scenario: designPipeline(retried), prepare: completeWorkflow },
  { name: 'retries listed newest first', scenario: designPipeline(retried), prepare: completeWorkflow, newestFirst: true, rule: graphRules.runOrder },
  { name: 'namesakes', scenario: designPipeline({ extract: {}, load: { after: 'extract' }, report: { after: 'load', runs: ['FAILED'] } }, { namesakes: true }), prepare: completeWorkflow, rule: graphRules.actions },
  {
    name: 'crawlers',
    scenario: designPipeline({
      landing: { crawler: true },
      archive: { crawler: true, runs: ['FAILED'] },
      partners: { after: 'landing', crawler: true, runs: ['CANCELLED'] },
      clean: { after: 'landing' },
      index: { after: 'archive', crawler: true },
    }),
    prepare: completeWorkflow,
  },
  {
    name: 'resumed run',
    scenario: designPipeline({
      extract: {},
      landing: { crawler: true },
      orders: { after: 'extract', runs: ['FAILED', 'SUCCEEDED'] },
      customers: { after: 'extract', runs: ['FAILED'] },
      report: { after: 'orders' },
    }),
    prepare: (scene) => resumedFrom(scene, ['orders']),
  },
  {
    name: 'under way',
    scenario: designPipeline({ extract: {}, broken: { runs: ['FAILED'] }, load: { after: 'extract', duration: '15m' }, landing: { crawler: true, duration: '15m' } }),
    prepare: async (scene) => {
      const target = startWorkflow(scene);
      await pass(600_000);
      return target;
    },
  },
  {
    name: 'STOPPED',
    scenario: designPipeline({ extract: {}, load: { after: 'extract', duration: '15m' }, report: { after: 'load' } }),
    prepare: async (scene) => {
      const target = startWorkflow(scene);
      await pass(600_000);
      ask(scene, 'StopWorkflowRun', target);
      await pass(600_000);
      return target;
    },
  },
];
