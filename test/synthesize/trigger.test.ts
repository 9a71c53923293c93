import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { synthesizeOutput } from '../../src/synthesize/synthesize-output.ts';
import { synthesize } from '../../src/synthesize/synthesize.ts';
import { createWorld } from '../../src/synthesize/world.ts';
import { nameOf } from '../../src/synthesize/resource-name.ts';
import { sizes } from './cases.ts';

const worlds = fc.record({ seed: fc.maxSafeInteger(), graphNodes: fc.integer({ min: 1, max: 30 }), size: fc.constantFrom('random', 'maximal') });

describe('a trigger of a graph', () => {
  test('is the one that GetTrigger answers to its name', () => {
    fc.assert(fc.property(worlds, (options) => {
      const { Workflow } = synthesizeOutput('GetWorkflow', { Name: 'nightly', IncludeGraph: true }, options);
      const triggers = (Workflow?.Graph?.Nodes ?? []).flatMap(({ TriggerDetails }) => TriggerDetails?.Trigger ?? []);
      expect(triggers.length).toBeGreaterThan(0);
      for (const Trigger of triggers) expect(synthesizeOutput('GetTrigger', { Name: Trigger.Name ?? '' }, options)).toEqual({ Trigger });
    }), { numRuns: 60, seed: 1 });
  });

  test('belongs to one workflow: no other has one of its name', () => {
    const options = { seed: 1, graphNodes: 20 };
    const names = ['a', 'b', 'a-trigger', 'x'.repeat(255), `${'x'.repeat(254)}y`].flatMap((Name) =>
      (synthesizeOutput('GetWorkflow', { Name, IncludeGraph: true }, options).Workflow?.Graph?.Nodes ?? []).map((node) => node.Name));
    expect(new Set(names).size).toBe(100);
  });

  test('is the trigger that the runs of its jobs name', () => {
    fc.assert(fc.property(worlds, (options) => {
      const { Runs: [run] = [] } = synthesizeOutput('GetWorkflowRuns', { Name: 'nightly', IncludeGraph: true }, options);
      const { Nodes = [], Edges = [] } = run?.Graph ?? {};
      for (const { UniqueId, JobDetails } of Nodes) {
        const edge = Edges.find(({ DestinationId }) => DestinationId === UniqueId);
        const trigger = Nodes.find((node) => node.UniqueId === edge?.SourceId);
        for (const { TriggerName } of JobDetails?.JobRuns ?? []) expect(TriggerName).toBe(trigger?.Name);
      }
    }), { numRuns: 30, seed: 2 });
  });
});

describe('a trigger that stands alone', () => {
  const triggers = Array.from({ length: 150 }, (_, seed) => synthesizeOutput('GetTrigger', { Name: 'evening' }, { seed, size: 'maximal' }).Trigger ?? {});

  test('has what its type needs and nothing of the others', () => {
    expect(new Set(triggers.map(({ Type }) => Type))).toEqual(new Set(['ON_DEMAND', 'SCHEDULED', 'CONDITIONAL']));
    for (const { Type, Schedule, Predicate, WorkflowName, EventBatchingCondition } of triggers) {
      expect([Schedule !== undefined, Predicate !== undefined]).toEqual([Type === 'SCHEDULED', Type === 'CONDITIONAL']);
      expect([WorkflowName, EventBatchingCondition]).toEqual([undefined, undefined]);
    }
  });

  test('is in every state over the seeds, but by hand in none that needs activation', () => {
    expect(new Set(triggers.map(({ State }) => State)).size).toBe(8);
    const byHand = triggers.filter(({ Type }) => Type === 'ON_DEMAND').map(({ State }) => State);
    expect(new Set(byHand)).toEqual(new Set(['CREATED', 'CREATING', 'UPDATING', 'DELETING']));
  });
});

describe.each(['GetTriggers', 'ListTriggers'] as const)('%s for a job', (operation) => {
  const list = (DependentJobName: string | undefined, options: Parameters<typeof synthesizeOutput>[2]) => {
    const output = synthesizeOutput(operation, DependentJobName === undefined ? {} : { DependentJobName }, options);
    return 'TriggerNames' in output ? output.TriggerNames : (output as { Triggers: { Name: string }[] }).Triggers.map(({ Name }) => Name);
  };

  test.each(sizes)('answers the one trigger that starts a listed job, at %s size', (size) => {
    const options = { seed: 3, size, listLength: 5 };
    const world = createWorld(options);
    const found = [1, 2, 3, 4, 5].map((number) => list(nameOf(world, 'job', number), options));
    expect(found).toEqual([1, 2, 3, 4, 5].map((number) => [nameOf(world, 'trigger', number)]));
  });

  test('names a trigger whose actions start that job, and nobody else does', () => {
    const options = { seed: 3, listLength: 5 };
    const starts = (synthesizeOutput('GetTriggers', {}, options).Triggers ?? []).map(({ Actions = [] }) => Actions.flatMap(({ JobName }) => JobName ?? []));
    expect(starts).toEqual([['job-1'], ['job-2'], ['job-3'], ['job-4'], ['job-5']]);
  });

  test.each(['elsewhere', 'job-6', 'nightly-job-2'])('answers all triggers to %s, which none of them starts', (name) => {
    const options = { seed: 3, listLength: 5 };
    expect(list(name, options)).toEqual(list(undefined, options));
    expect(list(name, options)).toHaveLength(5);
  });
});

test('a token of all triggers is none of the triggers for a job', () => {
  const { NextToken = '' } = synthesizeOutput('ListTriggers', { MaxResults: 1 }, { seed: 3 });
  const answer = synthesize({ seed: 3 });
  const faults = ['elsewhere', 'job-1'].map((DependentJobName) => answer({ operation: 'ListTriggers', input: { NextToken, DependentJobName } }).fault?.name);
  expect(faults).toEqual(['InvalidInputException', 'InvalidInputException']);
});

describe('UpdateTrigger', () => {
  test('answers the trigger with what was changed, under its own name', () => {
    const options = { seed: 5, size: 'maximal' } as const;
    const update = { Name: 'other', Description: 'new', Schedule: 'cron(0 1 * * ? *)', Actions: [{ JobName: 'a' }] };
    const { Trigger } = synthesizeOutput('UpdateTrigger', { Name: 'evening', TriggerUpdate: update }, options);
    const before = synthesizeOutput('GetTrigger', { Name: 'evening' }, options).Trigger;
    expect(Trigger).toEqual({ ...before, ...update, Name: 'evening' });
  });

  test('is refused where three crawlers are to be started', () => {
    const TriggerUpdate = { Actions: ['a', 'b', 'c'].map((CrawlerName) => ({ CrawlerName })) };
    const { fault } = synthesize({ seed: 1 })({ operation: 'UpdateTrigger', input: { Name: 'evening', TriggerUpdate } });
    expect(fault).toMatchObject({ name: 'InvalidInputException', status: 400 });
  });
});
