import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OperationName } from '../../src/contract/operation.ts';
import { validateOutput } from '../../src/contract/validate.ts';
import { operations } from '../../src/generated/operations.ts';
import { parseRecording } from '../../src/recording/parse-recording.ts';
import { inputsFor } from '../synthesize/cases.ts';
import { goodInteraction, makeFolder, runCli } from './run-cli.ts';

const inputs: Readonly<Record<OperationName, object>> = inputsFor({ seed: 1 });

const names = Object.keys(operations) as OperationName[];
const runs = ['synthesize', 'GetJobRuns', '--input', '{"JobName":"nightly","MaxResults":2}'];

test.each(names)('an answer of %s keeps the contract', async (operation) => {
  const input = inputs[operation];
  const { code, stdout } = await runCli(['synthesize', operation, '--input', JSON.stringify(input)]);
  expect(code).toBe(0);
  expect(validateOutput(operation, JSON.parse(stdout), { input: input as Readonly<Record<string, unknown>> })).toEqual([]);
});

test.each(names)('a recording of %s is one that the reader takes without drift', async (operation) => {
  const { code, stdout, stderr } = await runCli(['synthesize', operation, '--input', JSON.stringify(inputs[operation]), '--format', 'recording']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(parseRecording(stdout, 'made.json')).toMatchObject({ drift: [], recording: { source: 'synthesized' } });
});

test('the same seed gives the same bytes, another seed others', async () => {
  const [first, again, other] = await Promise.all(['7', '7', '8'].map(async (seed) => (await runCli([...runs, '--seed', seed])).stdout));
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test('a list is as long as it is asked to be, and the answer is its first page', async () => {
  const { stdout } = await runCli([...runs, '--list-length', '5']);
  const { JobRuns, NextToken } = JSON.parse(stdout) as { readonly JobRuns: readonly unknown[]; readonly NextToken?: string };
  expect(JobRuns).toHaveLength(2);
  expect(NextToken).toEqual(expect.any(String));
});

test.each([
  ['GetJobRuns', '{"JobName":"nightly","MaxResults":2}', 'JobRuns', [2, 2, 1]],
  ['GetWorkflowRuns', '{"Name":"w","MaxResults":3}', 'Runs', [3, 2]],
  ['GetJobBookmarks', '{"JobName":"nightly","MaxResults":4}', 'JobBookmarkEntries', [4, 1]],
  ['GetTriggers', '{"MaxResults":2}', 'Triggers', [2, 2, 1]],
  ['ListCrawls', '{"CrawlerName":"files","MaxResults":3}', 'Crawls', [3, 2]],
  ['ListWorkflows', '{}', 'Workflows', [5]],
] as const)('a recording of %s holds every page, each asked for with the token of the one before', async (operation, input, items, lengths) => {
  const { stdout } = await runCli(['synthesize', operation, '--input', input, '--list-length', '5', '--format', 'recording']);
  const { interactions } = parseRecording(stdout, 'made.json').recording;
  expect(interactions.map(({ output }) => (output as Record<string, readonly unknown[]>)[items]?.length)).toEqual(lengths);
  const given = interactions.slice(0, -1).map(({ output }) => output?.['NextToken']);
  expect(interactions.map(({ input: asked }) => asked['NextToken'])).toEqual([undefined, ...given]);
});

test('the size decides how much of what is optional there is', async () => {
  const sizes = await Promise.all(['minimal', 'maximal'].map(async (size) => (await runCli([...runs, '--size', size])).stdout.length));
  expect(sizes[0]).toBeLessThan(sizes[1] ?? 0);
});

test('a graph has as many nodes as it is asked to have', async () => {
  const { stdout } = await runCli(['synthesize', 'GetWorkflow', '--input', JSON.stringify(inputs.GetWorkflow), '--graph-nodes', '12']);
  expect(JSON.parse(stdout)).toMatchObject({ Workflow: { Graph: { Nodes: { length: 12 } } } });
});

test('the input is read from a file or from standard input, with a byte order mark or without', async () => {
  const json = '{"JobName":"nightly","MaxResults":2}';
  const file = join(makeFolder({ 'input.json': json }), 'input.json');
  const direct = await runCli(runs);
  expect(await runCli(['synthesize', 'GetJobRuns', '--input', `@${file}`])).toEqual(direct);
  expect(await runCli(['synthesize', 'GetJobRuns', '--input', '@-'], { stdin: `\uFEFF${json}` })).toEqual(direct);
  expect(await runCli(['synthesize', 'GetJobRuns', '--input', '@-'], { stdin: json })).toEqual(direct);
});

test('--out writes a new file with the bytes that standard output would have had', async () => {
  const out = join(makeFolder(), 'made.json');
  const { stdout: expected } = await runCli(runs);
  expect(await runCli([...runs, '--out', out])).toEqual({ code: 0, stdout: '', stderr: `wrote ${out}\n` });
  expect(readFileSync(out, 'utf8')).toBe(expected);
});

test('--out makes the folders on the way to the file', async () => {
  const out = join(makeFolder(), 'new/folder/made.json');
  expect((await runCli([...runs, '--out', out])).code).toBe(0);
  expect(readFileSync(out, 'utf8')).not.toBe('');
});

test('a file that is there already is never overwritten: refused with 3', async () => {
  const out = join(makeFolder({ 'kept.json': JSON.stringify(goodInteraction) }), 'kept.json');
  expect(await runCli([...runs, '--out', out])).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('is there already') as string });
  expect(readFileSync(out, 'utf8')).toBe(JSON.stringify(goodInteraction));
});

test.each([
  ['no operation', []],
  ['an unknown operation', ['GetTables']],
  ['an input that lacks a required member', ['GetJobRun']],
  ['an input out of bounds', ['GetJobRuns', '--input', '{"JobName":"n","MaxResults":500}']],
  ['an input that is no JSON', ['GetJobRuns', '--input', '{JobName: n}']],
  ['an input that is no object', ['GetJobRuns', '--input', '7']],
  ['an input file that is not there', ['GetJobRuns', '--input', '@no/such.json']],
  ['a seed that is no number', [...runs.slice(1), '--seed', 'x']],
  ['a seed with a fraction', [...runs.slice(1), '--seed', '1.5']],
  ['an empty seed', [...runs.slice(1), '--seed', '']],
  ['a seed beyond safe integers', [...runs.slice(1), '--seed', '99999999999999999999']],
  ['an unknown size', [...runs.slice(1), '--size', 'huge']],
  ['a list of less than nothing', [...runs.slice(1), '--list-length', '-1']],
  ['a graph of no nodes', [...runs.slice(1), '--graph-nodes', '0']],
  ['a folder that is a file', [...runs.slice(1), '--out', 'package.json/a.json']],
])('%s is wrong usage: 2, with nothing on standard output', async (_what, flags) => {
  const { code, stdout, stderr } = await runCli(['synthesize', ...flags]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).not.toBe('');
});

test('a syntax error in the input is placed, and quotes nothing of it', async () => {
  const { stderr } = await runCli(['synthesize', 'GetJobRuns', '--input', '{"JobName": hunter2}']);
  expect(stderr).toContain('expected JSON, found a word that JSON does not have at 1:13');
  expect(stderr).not.toContain('hunter2');
});
