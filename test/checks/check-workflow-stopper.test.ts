import { IllegalWorkflowStateException, StopWorkflowRunCommand, type GlueClient } from '@aws-sdk/client-glue';
import { describe, expect, test } from 'vitest';
import { checkWorkflowStopper } from '../../src/checks/check-workflow-stopper.ts';
import type { WorkflowTarget } from '../../src/checks/graph/ask-workflow.ts';
import { brokenRules, failuresOf } from './failures-of.ts';
import { waitUntilWorkflow } from './stopper/stop-runs.ts';

type Stop = (client: GlueClient, target: WorkflowTarget) => Promise<unknown>;

const stop: Stop = (client, target) => client.send(new StopWorkflowRunCommand(target));

const stopOrLeave: Stop = async (client, target) => {
  try {
    await stop(client, target);
  } catch (error) {
    if (!(error instanceof IllegalWorkflowStateException)) throw error;
  }
};

const waiting: Stop = async (client, target) => {
  await stopOrLeave(client, target);
  await waitUntilWorkflow(client, target);
};

const canStop = ['a running run', 'a run that has just begun'];

describe('checkWorkflowStopper', () => {
  test.each<[string, Stop]>([
    ['lets the refusals of Glue through', stop],
    ['takes IllegalWorkflowStateException as nothing to stop', stopOrLeave],
    ['says false for a refusal', (client, target) => stop(client, target).catch(() => false)],
  ])('passes a stopper that %s', async (_, other) => {
    const report = await checkWorkflowStopper({ stop: other });
    expect(report.variants).toHaveLength(6);
  });

  test('passes one that promises to wait, and waits for any final status', async () => {
    await expect(checkWorkflowStopper({ stop: waiting, waits: true })).resolves.toBeDefined();
  });

  test.each<[string, Stop, boolean, Record<string, string[]>]>([
    ['passes over every refusal', (client, target) => stop(client, target).catch(() => undefined), false, { 'stopper/workflow-refusal': ['an unknown run'] }],
    ['takes submitted for stopped', stopOrLeave, true, { 'stopper/workflow-submitted': [...canStop, 'a run that is stopping'] }],
    [
      'waits for STOPPED alone',
      async (client, target) => {
        await stopOrLeave(client, target);
        await waitUntilWorkflow(client, target, ['STOPPED']);
      },
      true,
      { 'stopper/ends': ['a completed run', 'a run that completes before it is stopped'] },
    ],
    ['tries again until it is let', (client, target) => stop(client, target).catch((): unknown => new Promise((resolve) => void setTimeout(resolve, 60_000)).then(() => stop(client, target))).catch(() => new Promise(() => {})), false, { 'stopper/ends': ['a completed run', 'a run that is stopping', 'a run that completes before it is stopped', 'an unknown run'] }],
    ['stops nothing', () => Promise.reject(new Error('not now')), false, { 'stopper/workflow-reached': canStop }],
    ['fails though the run was stopped', async (client, target) => { await stopOrLeave(client, target); throw new Error('STOPPING is not STOPPED'); }, false, { 'stopper/accepted': canStop }],
  ])('finds a stopper that %s', async (_, other, waits, expected) => {
    expect(await brokenRules(checkWorkflowStopper({ stop: other, waits }))).toEqual(expected);
  });

  test('says of each failure what Glue did, what the stopper did, and how to see it again', async () => {
    const check = checkWorkflowStopper({ stop: stopOrLeave, waits: true, only: 'a running run', seed: 2 });
    await expect(check).rejects.toThrow('    Glue: the run is STOPPING still\n    Consumer: resolved to nothing\n');
    const failures = await failuresOf(checkWorkflowStopper({ stop: stopOrLeave, waits: true, only: 'a running run', seed: 2 }));
    expect(failures).toMatchObject([{ seed: 2, scenario: { workflows: [{ Name: 'nightly' }] } }]);
  });
});
