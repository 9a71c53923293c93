import type { InputOf, OperationName, OutputOf } from '../../contract/operation.ts';
import type { Call } from '../../contract/call.ts';
import { isFinalWorkflowRunStatus } from '../../contract/states.ts';
import type { WorkflowRun } from '../../generated/types.ts';
import type { Scene } from '../open-scene.ts';
import { pass } from '../act-in-scene.ts';
import { workflowName } from './design-pipeline.ts';
import { judgeNodes } from './judge-nodes.ts';

/** Which workflow run a function under test is called with. */
export interface WorkflowTarget {
  readonly Name: string;
  readonly RunId: string;
}

const minute = 60_000;

/** Asks the simulation itself, past the client; a fault is a mistake in the play, so it is thrown. */
export function ask<Name extends OperationName>(scene: Scene, operation: Name, input: InputOf<Name>): OutputOf<Name> {
  const { output, fault } = scene.ask({ operation, input } as Call);
  if (fault) throw new Error(`${operation} answered ${fault.name}: ${fault.message}`);
  return output;
}

/** Starts the workflow. */
export function startWorkflow(scene: Scene): WorkflowTarget {
  return { Name: workflowName, RunId: ask(scene, 'StartWorkflowRun', { Name: workflowName }).RunId as string };
}

/** Starts the workflow and lets its run end. */
export async function completeWorkflow(scene: Scene): Promise<WorkflowTarget> {
  return waitForEnd(scene, startWorkflow(scene));
}

/** Resumes a run from the nodes of some names and lets the new run end. */
export async function resumeWorkflow(scene: Scene, target: WorkflowTarget, names: readonly string[]): Promise<WorkflowTarget> {
  const NodeIds = judgeNodes(readRun(scene, target)).flatMap(({ name, id }) => (names.includes(name) ? [id] : []));
  const { RunId } = ask(scene, 'ResumeWorkflowRun', { ...target, NodeIds });
  return waitForEnd(scene, { ...target, RunId: RunId as string });
}

/** A run as it is now, with its graph. */
export function readRun(scene: Scene, { Name, RunId }: WorkflowTarget): WorkflowRun {
  return ask(scene, 'GetWorkflowRun', { Name, RunId, IncludeGraph: true }).Run as WorkflowRun;
}

/** All runs of the workflow as they are now, with their graphs. */
export function readRuns(scene: Scene): readonly WorkflowRun[] {
  return ask(scene, 'GetWorkflowRuns', { Name: workflowName, IncludeGraph: true }).Runs ?? [];
}

async function waitForEnd(scene: Scene, target: WorkflowTarget): Promise<WorkflowTarget> {
  while (!isFinalWorkflowRunStatus(readRun(scene, target).Status)) await pass(minute);
  return target;
}
