import type { Scenario } from '../../generated/types.ts';
import { pass } from '../act-in-scene.ts';
import { ask, completeWorkflow, startWorkflow, type WorkflowTarget } from '../graph/ask-workflow.ts';
import { designPipeline, workflowName } from '../graph/design-pipeline.ts';
import type { Scene } from '../open-scene.ts';
import { delayRequest } from './delay-request.ts';

/** A workflow run that is to be stopped. */
export interface WorkflowStopSituation {
  readonly name: string;
  readonly scenario: Scenario;
  readonly prepare: (scene: Scene) => WorkflowTarget | Promise<WorkflowTarget>;
  /** True when nothing can have been stopped, for there is no such run. */
  readonly unknown?: true;
  /** True when Glue takes the stop. */
  readonly canStop?: true;
}

const settings = { stopping: '2m' } as const;
const long: Scenario = { ...designPipeline({ extract: {}, landing: { crawler: true, duration: '15m' }, load: { after: 'extract', duration: '15m' }, report: { after: 'load' } }), settings };
const short: Scenario = { ...designPipeline({ extract: {}, load: { after: 'extract' } }), settings };

async function startAndWait(scene: Scene): Promise<WorkflowTarget> {
  const target = startWorkflow(scene);
  await pass(300_000);
  return target;
}

export const workflowStopSituations: readonly WorkflowStopSituation[] = [
  { name: 'a running run', scenario: long, prepare: startAndWait, canStop: true },
  { name: 'a run that has just begun', scenario: long, prepare: startWorkflow, canStop: true },
  { name: 'a completed run', scenario: short, prepare: completeWorkflow },
  {
    name: 'a run that is stopping',
    scenario: long,
    prepare: async (scene) => {
      const target = await startAndWait(scene);
      ask(scene, 'StopWorkflowRun', target);
      return target;
    },
  },
  {
    name: 'a run that completes before it is stopped',
    scenario: short,
    prepare: (scene) => {
      delayRequest(scene.client, 'StopWorkflowRun', 600_000);
      return startWorkflow(scene);
    },
  },
  { name: 'an unknown run', scenario: short, prepare: () => ({ Name: workflowName, RunId: `wr_${'0'.repeat(64)}` }), unknown: true },
];
