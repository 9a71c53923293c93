import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { defineGraph } from '../../src/cli/graph.ts';
import { makeFolder, recordingOf, type CliResult } from './run-cli.ts';

const resumed = 'recordings/workflow-W1/resumed.json';
const run = { Name: 'nightly', WorkflowRunId: 'wr_1', Status: 'COMPLETED', StartedOn: 1_763_452_800, CompletedOn: 1_763_453_400, Graph: { Nodes: [], Edges: [] } };

/** Runs the command by itself; what the whole command line would report as wrong usage is thrown. */
async function graph(argv: readonly string[], stdin = ''): Promise<CliResult> {
  let stdout = '';
  let stderr = '';
  const io = { stdout: (text: string) => (stdout += text), stderr: (text: string) => (stderr += text), readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)), color: false };
  const command = new Command('graph').exitOverride().configureOutput({ writeErr: io.stderr, writeOut: io.stdout });
  const act = defineGraph(command, io);
  let code = Number.NaN;
  command.action(async () => {
    code = await act();
  });
  await command.parseAsync(argv, { from: 'user' });
  return { code, stdout, stderr };
}

const triggerOf = (WorkflowName: string) => ({ Name: `start-${WorkflowName}`, WorkflowName, Type: 'ON_DEMAND', Actions: [{ JobName: 'j' }] });

const save = (value: unknown, name = 'saved.json') => join(makeFolder({ [name]: typeof value === 'string' ? value : JSON.stringify(value) }), name);

test.each([
  ['svg', /^<svg /],
  ['html', /^<!doctype html>/],
  ['mermaid', /^flowchart LR\n/],
  ['dot', /^digraph \{\n/],
])('--format %s draws that', async (format, beginning) => {
  const { code, stdout, stderr } = await graph([resumed, '--format', format]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(beginning);
});

test('of a recording the run that started last is drawn, as it was seen last', async () => {
  const { stdout } = await graph([resumed, '--format', 'mermaid']);
  expect(stdout).toContain('✓ J4<br>SUCCEEDED');
  expect(stdout).toContain('✓ J1<br>SUCCEEDED · 3m 9s · copied');
  expect(stdout).toMatch(/J2<br>SUCCEEDED · 2m 39s · resumed/);
});

test('--run chooses a run, --design the design', async () => {
  const first = 'wr_325c05d632d052de28669e795635e6193f55647623be756caebd17d680b11f09';
  expect((await graph([resumed, '--format', 'mermaid', '--run', first])).stdout).toContain('✗ J2<br>FAILED');
  expect((await graph([resumed, '--format', 'mermaid', '--design'])).stdout).toContain('◇ J2<br>job');
});

test('members that a saved answer has as null are absent', async () => {
  const details = { Type: 'JOB', Name: 'load', UniqueId: 'wnode_1', TriggerDetails: null };
  const JobRuns = [{ JobRunState: 'RUNNING', StartedOn: run.StartedOn, CompletedOn: null, ErrorMessage: null }];
  const Run = { ...run, PreviousRunId: null, ErrorMessage: null, Graph: { Nodes: [{ ...details, JobDetails: { JobRuns } }], Edges: null } };
  expect((await graph(['-', '--format', 'mermaid'], JSON.stringify({ Run }))).stdout).toContain('"▶ load<br>RUNNING"');
  for (const text of ['{"Run":null}', '{"Runs":null}', '{"Workflow":null}', '{"Run":{"Name":"nightly","Graph":null}}']) {
    await expect(graph(['-'], text)).rejects.toThrow('There is no run or design with a graph');
  }
});

test('a scenario is played to its end, without the faults that it injects', async () => {
  const { stdout } = await graph(['scenarios/w1.json', '--format', 'mermaid']);
  expect(stdout).toContain('COMPLETED, but only 1 of 5 succeeded');
  expect(stdout).toContain('○ J4<br>NOT RUN');
  const scenario = { ...(JSON.parse(readFileSync('scenarios/w1.json', 'utf8')) as object), faults: [{ operations: ['StartWorkflowRun', 'GetWorkflow'], error: 'ThrottlingException' }] };
  expect((await graph([save(scenario), '--format', 'mermaid'])).stdout).toBe(stdout);
  expect((await graph([save(`\uFEFF${JSON.stringify(scenario)}`), '--format', 'mermaid'])).stdout).toBe(stdout);
});

test('of several workflows in a scenario one has to be named', async () => {
  const file = save({ jobs: [{ Name: 'j', Role: 'r', Command: { Name: 'glueetl' } }], workflows: [{ Name: 'A' }, { Name: 'B' }], triggers: [triggerOf('A'), triggerOf('B')] });
  await expect(graph([file])).rejects.toThrow('The scenario has the workflows A, B.');
  expect((await graph([file, '--workflow', 'B', '--format', 'mermaid'])).stdout).toContain('◇ start-B<br>ON_DEMAND');
});

test('answers are drawn as the wire, the AWS CLI and the SDK have them', async () => {
  const wire = await graph([save({ Run: run }), '--format', 'dot']);
  expect(wire.stdout).toContain('10m');
  const cli = { Run: { ...run, StartedOn: '2025-11-18T08:00:00+00:00', CompletedOn: '2025-11-18T09:10:00+01:00' }, ResponseMetadata: {} };
  const sdk = { Run: { ...run, StartedOn: '2025-11-18T08:00:00.000Z', CompletedOn: '2025-11-18T08:10:00.000Z' }, $metadata: {} };
  expect(await graph([save(cli), '--format', 'dot'])).toEqual(wire);
  expect(await graph(['-', '--format', 'dot'], `\uFEFF${JSON.stringify(sdk)}`)).toEqual(wire);
});

test('an answer of GetWorkflow shows its last run, else its design', async () => {
  const Workflow = { Name: 'nightly', LastRun: run, Graph: { Nodes: [], Edges: [] } };
  expect((await graph([save({ Workflow }), '--format', 'dot'])).stdout).toContain('Run wr_1');
  const { LastRun: _last, ...design } = Workflow;
  expect((await graph([save({ Workflow: design }), '--format', 'dot'])).stdout).toContain('Design: 0 actions');
});

test('--timeline is the time instead of the graph', async () => {
  const { stdout } = await graph([resumed, '--timeline']);
  expect(stdout).toContain('aria-label="Timeline of the workflow W1"');
});

describe('--out', () => {
  test.each([
    ['w.html', '<!doctype html>'],
    ['w.MMD', 'flowchart'],
    ['w.dot', 'digraph'],
    ['w.svg', '<svg'],
    ['picture', '<svg'],
    ['new/folder/w.svg', '<svg'],
  ])('writes %s in the format of its name', async (name, beginning) => {
    const out = join(makeFolder(), name);
    expect(await graph([resumed, '--out', out])).toEqual({ code: 0, stdout: '', stderr: `wrote ${out}\n` });
    expect(readFileSync(out, 'utf8').startsWith(beginning)).toBe(true);
  });

  test('refuses with 3 to write over a file', async () => {
    const out = save('mine', 'w.svg');
    expect(await graph([resumed, '--out', out])).toMatchObject({ code: 3, stdout: '' });
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });
});

test('what breaks a rule of the contract is drawn with a note; what has not its shape is refused', async () => {
  const dangling = { ...run, Graph: { Nodes: [], Edges: [{ SourceId: 'a', DestinationId: 'b' }] } };
  const { code, stderr, stdout } = await graph([save({ Run: dangling }), '--format', 'mermaid']);
  expect({ code, drawn: stdout.includes('? a<br>missing') }).toEqual({ code: 0, drawn: true });
  expect(stderr).toMatch(/^note: drawn as it is, though it breaks the contract in \d+ places?: GetWorkflowRun output .*edges-resolve/);
  await expect(graph([save({ Run: { ...run, Graph: 7 } })])).rejects.toThrow('GetWorkflowRun output /Run/Graph');
});

test('Mermaid beyond what GitHub draws is written with a note', async () => {
  const Edges = Array.from({ length: 501 }, () => ({ SourceId: 'a', DestinationId: 'b' }));
  const { stderr } = await graph([save({ Run: { ...run, Graph: { Nodes: [], Edges } } }), '--format', 'mermaid']);
  expect(stderr).toContain('note: GitHub draws Mermaid of at most 50000 characters and 500 edges');
});

test.each([
  ['a file that is not there', ['no/such.json'], 'no/such.json: expected a file that can be read'],
  ['no JSON', ['-'], 'Expected JSON', 'nope'],
  ['another JSON', ['-'], 'neither a recording nor a scenario', '{"JobRun":{}}'],
  ['no object', ['-'], 'neither a recording nor a scenario', '[null]'],
  ['a recording of something else', ['-'], 'There is no run or design with a graph', recordingOf({ operation: 'GetJobRuns', input: { JobName: 'n' }, output: {} })],
  ['a run without its graph', ['-'], 'nightly/wr_1 (without graph)', JSON.stringify({ Run: { ...run, Graph: undefined } })],
  ['a run that is not in it', [resumed, '--run', 'wr_x'], 'of the run wr_x'],
  ['a workflow that is not in it', [resumed, '--workflow', 'W9'], 'of the workflow W9'],
  ['a timeline in dot', [resumed, '--timeline', '--format', 'dot'], 'dot has no timeline'],
  ['a timeline of a design', [resumed, '--timeline', '--design'], 'cannot be used with option'],
  ['an unknown format', [resumed, '--format', 'png'], 'Allowed choices are svg, html, mermaid, dot'],
  ['a scenario without workflows', ['-'], /The scenario has no workflow.*\n {2}next: Name a scenario with a workflow\./s, '{"jobs":[]}'],
  ['a name of a file that is not drawn', [resumed, '--out', 'no/such/w.png'], /No \.png is drawn\..*\.svg, \.html/s],
  ['a contradictory scenario', ['-'], 'GLUE_SCENARIO_INVALID', '{"workflows":[{"Name":7}]}'],
  ['a folder to write to that is a file', [resumed, '--out', 'package.json/w.svg'], 'cannot be written'],
] as const)('%s is refused with the reason', async (_what, argv, reason, stdin = '') => {
  await expect(graph(argv, stdin)).rejects.toThrow(reason);
});

const page = readFileSync('docs/pictures.md', 'utf8');

test.each([...page.matchAll(/glue-contract graph (.+) --out (docs\/.+)/g)].map(([, argv = '', file = '']) => ({ argv, file })))('the command of docs/pictures.md makes $file', async ({ argv, file }) => {
  expect((await graph(argv.split(' '))).stdout).toBe(readFileSync(file, 'utf8'));
});

test('the flowchart of docs/pictures.md is what its command says', async () => {
  const [, flowchart] = /```mermaid\n([\s\S]+?)```/.exec(page) ?? [];
  expect((await graph(['scenarios/w1.json', '--format', 'mermaid'])).stdout).toBe(flowchart);
});
