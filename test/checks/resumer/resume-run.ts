import { setTimeout as sleep } from 'node:timers/promises';
import { ResumeWorkflowRunCommand, type GlueClient, type Node, type WorkflowRun } from '@aws-sdk/client-glue';
import type { WorkflowTarget } from '../../../src/checks/graph/ask-workflow.ts';
import { getRun, lastState } from '../graph/read-graph.ts';

export type Resume<Result = unknown> = (client: GlueClient, target: WorkflowTarget) => Promise<Result>;

const failures = new Set<string | undefined>(['FAILED', 'TIMEOUT', 'ERROR']);

export const hasFailed = (node: Node) => failures.has(lastState(node));

/** Resumes from the nodes that `choose` picks and answers the new RunId; `undefined` when it picks none. */
export function createResumer(choose: (run: WorkflowRun) => readonly Node[] = ({ Graph }) => (Graph?.Nodes ?? []).filter(hasFailed)): Resume<string | undefined> {
  return async (client, target) => {
    const run = await getRun(client, target);
    if (run.Status !== 'COMPLETED') throw new Error(`The run is ${run.Status}.`);
    return send(client, target, choose(run));
  };
}

export async function send(client: GlueClient, target: WorkflowTarget, nodes: readonly Node[]): Promise<string | undefined> {
  if (nodes.length === 0) return undefined;
  const { RunId } = await client.send(new ResumeWorkflowRunCommand({ ...target, NodeIds: nodes.map(({ UniqueId }) => UniqueId as string) }));
  return RunId;
}

/** Waits until a run is over and fails when one of its nodes has failed. */
export async function waitFor(client: GlueClient, target: WorkflowTarget, interval = 30_000): Promise<void> {
  for (;;) {
    const run = await getRun(client, target);
    if (run.Status !== 'RUNNING') {
      if (run.Graph?.Nodes?.some(hasFailed)) throw new Error(`Run ${target.RunId} failed.`);
      return;
    }
    await sleep(interval);
  }
}
