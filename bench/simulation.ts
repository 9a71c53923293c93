import { simulate, type Call, type Scenario, type Simulation } from 'glue-contract';
import type { Pair } from './pair.ts';

const job = { Name: 'hourly', Role: 'etl', Command: { Name: 'glueetl' }, MaxRetries: 0 };

function withHistory(count: number): Simulation {
  const scenario: Scenario = { jobs: [job], history: [{ job: 'hourly', count, every: '2m' }], settings: { jobRunHistory: '2000d' } };
  return simulate({ seed: 7, clock: 'manual', scenario });
}

/** Reads 40 pages of 50 runs: as much as there is, or the newest of a million. */
function readPages(glue: Simulation): void {
  for (let round = 0; round < 20; round++) {
    let NextToken: string | undefined;
    for (let page = 0; page < 10; page++) {
      const call: Call = { operation: 'GetJobRuns', input: { JobName: 'hourly', MaxResults: 50, ...(NextToken !== undefined && { NextToken }) } };
      NextToken = (glue(call) as { output: { NextToken?: string } }).output.NextToken;
    }
  }
}

const [thousand, million] = [withHistory(1_000), withHistory(1_000_000)];

/** What a page of a job's runs costs when there are a thousand times as many runs behind it. */
export const historyPages: Pair = {
  name: 'simulation: pages of 50 out of 1,000,000 past runs / out of 1,000',
  floor: async () => readPages(thousand),
  ours: async () => readPages(million),
};

/** A chain of jobs, the first of which fails: `nodes` jobs and as many triggers. */
function chainOf(nodes: number): Scenario {
  const names = Array.from({ length: nodes }, (_, index) => `J${index}`);
  return {
    jobs: names.map((Name) => ({ ...job, Name })),
    workflows: [{ Name: 'W' }],
    triggers: names.map((name, index) => ({
      Name: `T${index}`,
      WorkflowName: 'W',
      Actions: [{ JobName: name }],
      ...(index === 0
        ? { Type: 'ON_DEMAND' as const }
        : {
            Type: 'CONDITIONAL' as const,
            StartOnCreation: true,
            Predicate: { Conditions: [{ LogicalOperator: 'EQUALS' as const, JobName: names[index - 1] as string, State: 'SUCCEEDED' as const }] },
          }),
    })),
    outcomes: { J0: [{ state: 'FAILED' }, {}] },
  };
}

/** Milliseconds to resume a run whose first job failed, and to read its graph of twice as many nodes. */
export function timeResume(nodes: number): { readonly resume: number; readonly graph: number } {
  const glue = simulate({ seed: 7, clock: 'manual', scenario: chainOf(nodes) });
  const ask = (call: Call) => (glue(call) as { output: Record<string, never> }).output;
  const { RunId } = ask({ operation: 'StartWorkflowRun', input: { Name: 'W' } });
  glue.settle();
  const { Run } = ask({ operation: 'GetWorkflowRun', input: { Name: 'W', RunId: RunId as never, IncludeGraph: true } }) as unknown as {
    Run: { Graph: { Nodes: { UniqueId: string; Name: string }[] } };
  };
  const first = Run.Graph.Nodes.find(({ Name }) => Name === 'J0') as { UniqueId: string };
  const start = performance.now();
  const resumed = ask({ operation: 'ResumeWorkflowRun', input: { Name: 'W', RunId: RunId as never, NodeIds: [first.UniqueId] } });
  const between = performance.now();
  ask({ operation: 'GetWorkflowRun', input: { Name: 'W', RunId: resumed['RunId'] as never, IncludeGraph: true } });
  return { resume: between - start, graph: performance.now() - between };
}

/** Heap bytes that a finished run of a job takes. */
export function weighRun(): number {
  const glue = simulate({ seed: 7, clock: 'manual', scenario: { jobs: [job], settings: { duration: 0, startup: 0 } } });
  const runMany = (count: number) => {
    for (let index = 0; index < count; index++) {
      glue({ operation: 'StartJobRun', input: { JobName: 'hourly' } });
      glue.advance('1s');
    }
    global.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = runMany(1_000);
  return (runMany(20_000) - before) / 20_000;
}
