import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFinalWorkflowRunStatus } from '../../src/contract/states.ts';
import { synthesizeOutput } from '../../src/synthesize/synthesize-output.ts';
import { synthesize } from '../../src/synthesize/synthesize.ts';
import { readWorkflowRun, resumedRunId, slotOf, workflowRunIdAt, type WorkflowRunFacts } from '../../src/synthesize/workflow-run.ts';
import { createWorld, type World } from '../../src/synthesize/world.ts';
import { sizes } from './cases.ts';

const facts = (world: World, index: number) => readWorkflowRun(world, 'nightly', workflowRunIdAt(world, 'nightly', index));
const seeds = fc.maxSafeInteger();

describe('the history of a workflow', () => {
  test('is newest first, and only the newest run may be under way', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const runs = synthesizeOutput('GetWorkflowRuns', { Name: 'nightly' }, { seed, listLength: 20 }).Runs ?? [];
      const starts = runs.map(({ StartedOn }) => StartedOn ?? 0);
      expect(starts).toEqual(starts.toSorted((a, b) => b - a));
      expect(runs.slice(1).filter(({ Status }) => !isFinalWorkflowRunStatus(Status))).toEqual([]);
    }), { numRuns: 30, seed: 1 });
  });

  test.each(sizes)('is what GetWorkflowRun answers for each of its ids, at %s size', (size) => {
    for (const IncludeGraph of [true, false]) {
      const options = { seed: 5, size, listLength: 6 };
      for (const run of synthesizeOutput('GetWorkflowRuns', { Name: 'nightly', IncludeGraph }, options).Runs ?? []) {
        expect(synthesizeOutput('GetWorkflowRun', { Name: 'nightly', RunId: run.WorkflowRunId ?? '', IncludeGraph }, options)).toEqual({ Run: run });
        expect(run.Graph !== undefined).toBe(IncludeGraph);
      }
    }
  });

  test('stays after 1970 however long it is', () => {
    for (const listLength of [0, 1, 100_000, 1_000_000]) {
      const world = createWorld({ seed: 1, listLength });
      expect(slotOf(world)).toBeGreaterThanOrEqual(1_000_000);
      expect(facts(world, Math.max(0, listLength - 1)).startedMs).toBeGreaterThan(0);
    }
  });

  test('has the newest run as the last one of its workflow', () => {
    const options = { seed: 3 };
    const [newest] = synthesizeOutput('GetWorkflowRuns', { Name: 'nightly' }, options).Runs ?? [];
    expect(synthesizeOutput('GetWorkflow', { Name: 'nightly' }, options).Workflow?.LastRun).toEqual(newest);
    expect(synthesizeOutput('GetWorkflow', { Name: 'nightly' }, { seed: 3, listLength: 0 }).Workflow).not.toHaveProperty('LastRun');
  });
});

test('run properties are the defaults of the workflow with those of the run, wherever they are read', () => {
  fc.assert(fc.property(seeds, fc.constantFrom('maximal' as const, 'random' as const), (seed, size) => {
    const options = { seed, size };
    const RunId = workflowRunIdAt(createWorld(options), 'nightly', 0);
    const { RunProperties = {} } = synthesizeOutput('GetWorkflowRunProperties', { Name: 'nightly', RunId }, options);
    const defaults = synthesizeOutput('GetWorkflow', { Name: 'nightly' }, options).Workflow?.DefaultRunProperties ?? {};
    expect(synthesizeOutput('GetWorkflowRun', { Name: 'nightly', RunId }, options).Run?.WorkflowRunProperties).toEqual(RunProperties);
    expect(Object.keys(RunProperties)).toEqual(expect.arrayContaining(Object.keys(defaults)));
  }), { numRuns: 50, seed: 2 });
});

describe('a resumed run', () => {
  const pairs = Array.from({ length: 40 }, (_, seed) => createWorld({ seed, listLength: 8, graphNodes: 12 })).flatMap((world) =>
    [0, 1, 2, 3, 4, 5, 6, 7].flatMap((index): [WorkflowRunFacts, WorkflowRunFacts][] => {
      const run = facts(world, index);
      return run.previousRunId === undefined ? [] : [[run, readWorkflowRun(world, 'nightly', run.previousRunId)]];
    }),
  );

  test('starts after the completed run it resumes, and has its graph', () => {
    expect(pairs.length).toBeGreaterThan(20);
    for (const [run, previous] of pairs) {
      expect(previous.status).toBe('COMPLETED');
      expect(run.startedMs).toBeGreaterThan(previous.completedMs ?? Infinity);
      expect(run.nodes).toEqual(previous.nodes);
    }
  });

  test('keeps the runs that are not downstream of what it started again, and starts all others anew', () => {
    for (const [{ results, nodes, startedMs }, previous] of pairs) {
      const wrong = new Set(nodes.flatMap((_, index) => (previous.results[index] && previous.results[index].state !== 'SUCCEEDED' ? [index] : [])));
      if (wrong.size === 0) wrong.add(1);
      const affected: boolean[] = [];
      for (const [index, { parents, type }] of nodes.entries()) {
        affected.push(wrong.has(index) || parents.some((parent) => affected[parent]));
        const isCopied = !affected[index] && type !== 'TRIGGER';
        expect(isCopied ? results[index] : undefined).toEqual(isCopied ? previous.results[index] : undefined);
        expect((!isCopied && results[index]?.startedMs) || Infinity).toBeGreaterThan(startedMs);
      }
    }
  });

  test('is what a call of ResumeWorkflowRun starts: a new id that tells the old one', () => {
    const answer = synthesize({ seed: 4 });
    const world = createWorld({ seed: 4 });
    const RunId = workflowRunIdAt(world, 'nightly', 1);
    const NodeIds = readWorkflowRun(world, 'nightly', RunId).nodes.map(({ id }) => id);
    const resume = () => answer({ operation: 'ResumeWorkflowRun', input: { Name: 'nightly', RunId, NodeIds } }).output as { RunId: string; NodeIds: string[] };
    const [one, other] = [resume(), resume()];
    expect(new Set([RunId, one.RunId, other.RunId]).size).toBe(3);
    expect(one.NodeIds).toEqual([NodeIds[0]]);
    expect(readWorkflowRun(world, 'nightly', one.RunId)).toMatchObject({ previousRunId: RunId, status: 'COMPLETED' });
  });

  test('of a run that is not listed has another new id, and is read as one that resumes none', () => {
    const world = createWorld({ seed: 4 });
    const first = resumedRunId(world, 'nightly', workflowRunIdAt(world, 'nightly', 0), 0);
    const second = resumedRunId(world, 'nightly', first, 0);
    expect(second).toMatch(/^wr_[0-9a-f]{64}$/);
    expect(second).not.toBe(first);
    expect(readWorkflowRun(world, 'nightly', second).previousRunId).toBeUndefined();
  });
});

test('of the nodes asked for, those that run anyway are left out, and each stands once', () => {
  const options = { seed: 9, graphNodes: 30 };
  const world = createWorld(options);
  const RunId = workflowRunIdAt(world, 'nightly', 0);
  const { nodes } = readWorkflowRun(world, 'nightly', RunId);
  const resume = (NodeIds: string[]) => synthesizeOutput('ResumeWorkflowRun', { Name: 'nightly', RunId, NodeIds }, options).NodeIds;
  const leaf = nodes.at(-1)?.id ?? '';
  expect(resume([leaf, leaf])).toEqual([leaf]);
  expect(resume([leaf, nodes[0]?.id ?? ''])).toEqual([nodes[0]?.id]);
  expect(resume(['unknown', leaf])).toEqual(['unknown', leaf]);
});

test('an id that no list has is answered as a completed run after all listed ones', () => {
  fc.assert(fc.property(seeds, fc.string({ minLength: 1 }), (seed, id) => {
    const world = createWorld({ seed });
    const run = readWorkflowRun(world, 'nightly', id);
    expect(run).toMatchObject({ id, status: 'COMPLETED', previousRunId: undefined });
    expect(run.startedMs).toBeGreaterThan(facts(world, 0).startedMs);
  }), { numRuns: 50, seed: 6 });
});
