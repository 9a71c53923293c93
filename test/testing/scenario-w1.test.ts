import { GetWorkflowCommand, GetWorkflowRunCommand, GetWorkflowRunsCommand, ResumeWorkflowRunCommand, StartWorkflowRunCommand, type WorkflowRun } from '@aws-sdk/client-glue';
import { describe, expect, test } from 'vitest';
import { setupGlue } from '../../src/testing/setup-glue.ts';
import { startGlue } from '../../src/testing/start-glue.ts';
import { readInteractions } from '../recordings/read-interactions.ts';

const Name = 'W1';
/** Fails a test in which the contract was broken, or a call had no answer. */
const glue = setupGlue({ transport: 'sdk', scenario: 'scenarios/w1.json', clock: 'manual', seed: 1, strict: true });

/** What is the same in the recorded story and in the played one: all but ids, times and the details of job runs. */
function structureOf(run: { readonly Status?: string | undefined; readonly Graph?: unknown; readonly Statistics?: unknown; readonly WorkflowRunProperties?: unknown } | undefined) {
  const { Nodes = [], Edges = [] } = (run?.Graph ?? {}) as NonNullable<WorkflowRun['Graph']>;
  const nameOf = new Map(Nodes.map(({ UniqueId, Name: name }) => [UniqueId, name]));
  return {
    status: run?.Status,
    statistics: run?.Statistics,
    properties: run?.WorkflowRunProperties,
    nodes: Nodes.map(({ Type, Name: name, JobDetails }) => `${Type} ${name} ${JobDetails?.JobRuns?.map(({ JobRunState, ErrorMessage }) => [JobRunState, ErrorMessage].join(' ')).join() ?? ''}`).toSorted(),
    edges: Edges.map(({ SourceId, DestinationId }) => `${nameOf.get(SourceId)}-${nameOf.get(DestinationId)}`).toSorted(),
  };
}

const lookAt = async (RunId: string | undefined) => (await glue.client().send(new GetWorkflowRunCommand({ Name, RunId, IncludeGraph: true }))).Run as WorkflowRun;
const nodeIds = (run: WorkflowRun, ...names: string[]) => names.map((name) => run.Graph?.Nodes?.find((node) => node.Name === name)?.UniqueId as string);
const jobRunOf = (run: WorkflowRun, name: string) => run.Graph?.Nodes?.find((node) => node.Name === name)?.JobDetails?.JobRuns?.[0];

async function playOriginal() {
  const { RunId } = await glue.client().send(new StartWorkflowRunCommand({ Name, RunProperties: { business_date: '2026-11-18' } }));
  glue.settle();
  return lookAt(RunId);
}

async function resume(run: WorkflowRun, ...names: string[]) {
  const answer = await glue.client().send(new ResumeWorkflowRunCommand({ Name, RunId: run.WorkflowRunId, NodeIds: nodeIds(run, ...names) }));
  glue.settle();
  return { answer, run: await lookAt(answer.RunId) };
}

function recorded(file: string, previous: boolean) {
  return structureOf(readInteractions(file, 'GetWorkflowRun').findLast(({ input, output }) => input.IncludeGraph && ('PreviousRunId' in (output.Run ?? {})) === previous)?.output.Run);
}

describe('the scenario W1 tells what its recordings tell', () => {
  test('of the original run: COMPLETED though J2 and J3 failed', async () => {
    expect(structureOf(await playOriginal())).toEqual(recorded('workflow-W1/resumed.json', false));
  });

  test('of the run resumed from J2 and J3: all five succeed, J1 is copied', async () => {
    const original = await playOriginal();
    const { answer, run } = await resume(original, 'J2', 'J3');
    expect(answer.NodeIds).toEqual(nodeIds(original, 'J2', 'J3'));
    expect(structureOf(run)).toEqual(recorded('workflow-W1/resumed.json', true));
    expect(run.PreviousRunId).toBe(original.WorkflowRunId);
    expect(jobRunOf(run, 'J1')).toEqual(jobRunOf(original, 'J1'));
    expect(jobRunOf(run, 'J2')?.Id).not.toBe(jobRunOf(original, 'J2')?.Id);
  });

  test('of the run resumed again from J2 and J4: J4 is downstream of J2', async () => {
    const { run: before } = await resume(await playOriginal(), 'J2', 'J3');
    const { answer, run } = await resume(before, 'J2', 'J4');
    expect(answer.NodeIds).toEqual(nodeIds(before, 'J2'));
    expect(structureOf(run)).toEqual(recorded('workflow-W1/resumed-again.json', true));
    const same = ['J1', 'J2', 'J3', 'J4', 'J5'].filter((name) => jobRunOf(run, name)?.Id === jobRunOf(before, name)?.Id);
    expect(same).toEqual(['J1', 'J3', 'J5']);
  });

  test('of the workflow itself: the design, and the latest run', async () => {
    const [design] = readInteractions('workflow-W1/resumed.json', 'GetWorkflow');
    const { Workflow } = await glue.client().send(new GetWorkflowCommand({ Name, IncludeGraph: true }));
    const { nodes, edges } = structureOf({ Graph: Workflow?.Graph });
    expect({ nodes, edges }).toEqual((({ nodes: n, edges: e }) => ({ nodes: n, edges: e }))(structureOf({ Graph: design?.output.Workflow?.Graph })));
    const original = await playOriginal();
    const { run } = await resume(original, 'J2', 'J3');
    expect((await glue.client().send(new GetWorkflowCommand({ Name }))).Workflow?.LastRun?.WorkflowRunId).toBe(run.WorkflowRunId);
    const { Runs } = await glue.client().send(new GetWorkflowRunsCommand({ Name }));
    expect(Runs?.map(({ WorkflowRunId }) => WorkflowRunId)).toEqual([run.WorkflowRunId, original.WorkflowRunId]);
  });
});

test('a poller that only looks drives the story with a per-read clock, and sees every state on the way', async () => {
  await using reading = await startGlue({ transport: 'sdk', scenario: 'scenarios/w1.json', clock: 'per-read' });
  const { RunId = '' } = await reading.send('StartWorkflowRun', { Name });
  const seen = new Set<string>();
  for (let look = 0, status = ''; status !== 'COMPLETED' && look < 50; look++) {
    const { Run } = await reading.send('GetWorkflowRun', { Name, RunId, IncludeGraph: true });
    status = Run?.Status ?? '';
    for (const { Name: name, JobDetails } of Run?.Graph?.Nodes ?? []) seen.add(`${name} ${JobDetails?.JobRuns?.[0]?.JobRunState}`);
  }
  expect([...seen].filter((state) => state.startsWith('J2'))).toEqual(['J2 undefined', 'J2 STARTING', 'J2 RUNNING', 'J2 FAILED']);
});
