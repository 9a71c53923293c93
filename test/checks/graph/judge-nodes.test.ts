import { array, assert, asyncProperty, constantFrom, nat, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actInScene } from '../../../src/checks/act-in-scene.ts';
import { completeWorkflow, readRun, resumeWorkflow } from '../../../src/checks/graph/ask-workflow.ts';
import { designPipeline, type Step } from '../../../src/checks/graph/design-pipeline.ts';
import { describeNode, judgeNodes, type JudgedNode } from '../../../src/checks/graph/judge-nodes.ts';
import type { Scene } from '../../../src/checks/open-scene.ts';

async function judgePipeline(steps: Readonly<Record<string, Step>>, prepare: (scene: Scene) => ReturnType<typeof completeWorkflow> = completeWorkflow): Promise<JudgedNode[]> {
  const acted = await actInScene({ scenario: designPipeline(steps), prepare, act: () => undefined, look: readRun });
  return acted.ended ? judgeNodes(acted.view) : [];
}

const verdictsOf = (nodes: readonly JudgedNode[]) => Object.fromEntries(nodes.map(({ name, verdict }) => [name, verdict]));

describe('judgeNodes', () => {
  test('judges each job and crawler by its last run, and no trigger at all', async () => {
    const nodes = await judgePipeline({
      retried: { runs: ['FAILED', 'SUCCEEDED'], retries: 1 },
      slow: { runs: ['TIMEOUT'] },
      landing: { crawler: true, runs: ['CANCELLED'] },
      unreached: { after: 'slow' },
      alarm: { after: 'landing', crawler: true, on: 'FAILED' },
    });
    expect(verdictsOf(nodes)).toEqual({ retried: 'succeeded', slow: 'failed', landing: 'halted', unreached: 'never ran', alarm: 'never ran' });
  });

  test('knows what is downstream, over any number of triggers', async () => {
    const nodes = await judgePipeline({ first: {}, second: { after: 'first' }, third: { after: 'second' }, other: {} });
    const names = new Map(nodes.map(({ id, name }) => [id, name]));
    const downstream = nodes.map((node) => [node.name, [...node.downstream].map((id) => names.get(id))]);
    expect(Object.fromEntries(downstream)).toEqual({ first: expect.arrayContaining(['second', 'third']) as string[], second: ['third'], third: [], other: [] });
  });

  test('knows in a resumed run what was copied from the one before', async () => {
    const steps: Readonly<Record<string, Step>> = { first: {}, second: { after: 'first', runs: ['FAILED', 'SUCCEEDED'] } };
    const nodes = await judgePipeline(steps, async (scene) => resumeWorkflow(scene, await completeWorkflow(scene), ['second']));
    expect(nodes.map(describeNode)).toEqual([
      'job first was SUCCEEDED (before this run began, copied from the resumed one)',
      'job second was SUCCEEDED',
    ]);
  });

  test('counts as many successes and failures as Glue does, whatever a workflow does', async () => {
    const step = record({
      runs: array(constantFrom('SUCCEEDED' as const, 'FAILED' as const, 'TIMEOUT' as const, 'ERROR' as const, 'STOPPED' as const, 'EXPIRED' as const), { minLength: 1, maxLength: 3 }),
      retries: nat(2),
      parent: nat(5),
    });
    await assert(
      asyncProperty(array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const named = steps.map(({ parent, ...rest }, index) => [`job-${index}`, { ...rest, ...(parent < index && { after: `job-${parent}` }) }] as const);
        const acted = await actInScene({ scenario: designPipeline(Object.fromEntries(named)), prepare: completeWorkflow, act: () => undefined, look: readRun });
        if (!acted.ended) throw new Error(acted.what);
        const { SucceededActions, FailedActions = 0, TimeoutActions = 0, ErroredActions = 0, RunningActions } = acted.view.Statistics ?? {};
        const count = (verdict: string) => judgeNodes(acted.view).filter((node) => node.verdict === verdict).length;
        expect([count('succeeded'), count('failed'), count('under way')]).toEqual([SucceededActions, FailedActions + TimeoutActions + ErroredActions, RunningActions]);
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  test('finds no nodes in a run without its graph', () => {
    expect(judgeNodes({ Name: 'nightly' })).toEqual([]);
  });
});
