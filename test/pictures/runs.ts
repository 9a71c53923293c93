import type { JobRun, Node, WorkflowRun } from '../../src/generated/types.ts';
import { readWorkflowRun } from '../../src/pictures/read-workflow-run.ts';
import type { Picture, PictureNode } from '../../src/pictures/picture.ts';
import { synthesizeOutput } from '../../src/synthesize/synthesize-output.ts';

/** Epoch seconds at which the runs of these tests begin. */
export const start = 1_763_452_800;

/** A run of a graph that an arrow-less list describes: jobs by name, with the edges between them. */
export function createRun(nodes: readonly Node[], edges: readonly (readonly [string, string])[] = [], rest: Partial<WorkflowRun> = {}): WorkflowRun {
  const Graph = { Nodes: nodes.map((node) => ({ UniqueId: node.Name ?? '', ...node })), Edges: edges.map(([SourceId, DestinationId]) => ({ SourceId, DestinationId })) };
  return { Name: 'nightly', WorkflowRunId: 'wr_1', Status: 'COMPLETED', StartedOn: start, CompletedOn: start + 600, Graph, ...rest };
}

export function createJob(Name: string, ...JobRuns: JobRun[]): Node {
  return { Type: 'JOB', Name, ...(JobRuns.length > 0 && { JobDetails: { JobRuns } }) };
}

/** A job run that began and ended so many seconds after the workflow run. */
export function createJobRun(JobRunState: string, from: number, to?: number, Attempt = 0): JobRun {
  return { Id: `jr_${from}`, Attempt, JobRunState: JobRunState as 'FAILED', StartedOn: start + from, ...(to !== undefined && { CompletedOn: start + to }) };
}

/** A run as the contract allows it, with so many nodes. */
export function synthesizeRun(graphNodes: number): WorkflowRun {
  const input = { Name: 'nightly', RunId: 'wr_1', IncludeGraph: true };
  return (synthesizeOutput('GetWorkflowRun', input, { graphNodes, seed: 5 }) as { readonly Run: WorkflowRun }).Run;
}

/** A start, `width` jobs beside each other, and one that waits for all of them. */
export function createFanOut(width: number): WorkflowRun {
  const names = Array.from({ length: width }, (_, index) => `part-${index}`);
  const parts = names.map((name) => createJob(name, createJobRun('SUCCEEDED', 1, 60)));
  return createRun([{ Type: 'TRIGGER', Name: 'begin' }, ...parts, { Type: 'TRIGGER', Name: 'all' }], names.flatMap((name) => [['begin', name], [name, 'all']] as const));
}

export function nodeOf(run: WorkflowRun, name: string): PictureNode | undefined {
  return findNode(readWorkflowRun(run), name);
}

export function findNode({ nodes }: Picture, name: string): PictureNode | undefined {
  return nodes.find((node) => node.name === name);
}

/** Names that somebody could give a job to be taken for more than a name. */
export const hostileNames = [
  '"quoted" \'name\'', '<script>alert(1)</script>', '</svg></style><img src=x onerror=alert(1)>', 'back\\slash\\', 'line\nbreak\r\n', '"]; evil [label="x',
  'n0 --> n1; click n0 href "javascript:alert(1)"', '%%{init: {"theme":"dark"}}%%', '`**md**`', '1. list', '- item', 'end', '日本語のジョブ 😀', '\u202Egnp.exe',
  '&lt;b&gt; #quot; #35;', '\u0000\u0007\ud800', '__proto__', 'constructor', 'a'.repeat(255), '{{x}} ((z)) |p|', ']]>', '--> <!-- -->', '\\N \\G \\l', '',
];

/** Every text of a run is hostile: names, ids, states, messages. */
export function createHostileRun(): WorkflowRun {
  const nodes = hostileNames.map((Name, index): Node => {
    const Type = (['TRIGGER', 'JOB', 'CRAWLER', Name] as const)[index % 4] as 'JOB';
    const details = Type === 'JOB' ? { JobDetails: { JobRuns: [{ ...createJobRun(Name, 0, 9), Id: Name, ErrorMessage: Name }] } } : {};
    return { Type, Name, UniqueId: `id ${Name}`, ...details, TriggerDetails: { Trigger: { Schedule: Name } } };
  });
  const edges = hostileNames.slice(1).map((name, index) => [`id ${hostileNames[index]}`, `id ${name}`] as const);
  return createRun(nodes, [...edges, ['nowhere"<', 'id end']], { Name: hostileNames.join(' '), WorkflowRunId: hostileNames[2] ?? '', ErrorMessage: hostileNames[1] ?? '' });
}
