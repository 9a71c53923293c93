import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GetJobRunsCommand } from '@aws-sdk/client-glue';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/checks/lint.ts';
import { createFault } from '../../src/contract/fault.ts';
import { startGlue } from '../../src/testing/start-glue.ts';

const head = { format: 'glue-contract/recording', formatVersion: 1, source: 'documented', service: 'glue', region: 'eu-west-1', recordedAt: '2026-11-20' };
const input = { JobName: 'nightly', RunId: 'jr_1' };
const call = { operation: 'GetJobRun', input, output: { JobRun: { Id: 'jr_2', Attempt: 'one' } } };
const pathsOf = (...parameters: Parameters<typeof lint>) => lint(...parameters).map(({ path }) => path);

describe('lint finds what is wrong in', () => {
  test('an output, an input and a fault', () => {
    expect(pathsOf({ JobRuns: [{ Id: 1 }] }, { operation: 'GetJobRuns' })).toEqual(['/JobRuns/0/Id']);
    expect(pathsOf({ MaxResults: 500 }, { operation: 'GetJobRuns', direction: 'input' }).toSorted()).toEqual(['', '/MaxResults']);
    expect(pathsOf({ name: 7 }, { operation: 'GetJobRuns', direction: 'fault' })).toEqual(['/name']);
  });

  test('an output that answers another input', () => {
    const output = { JobRun: { Id: 'jr_2', JobName: 'nightly' } };
    expect(lint(output, { operation: 'GetJobRun' })).toEqual([]);
    expect(pathsOf(output, { operation: 'GetJobRun', input })).toEqual(['/JobRun/Id']);
  });

  test('a call, a list of calls, a recording and a list of recordings, each at its place', () => {
    const recording = { ...head, interactions: [call] };
    expect([call, [call], recording, [recording, call]].map((value) => pathsOf(value))).toEqual([
      ['/output/JobRun/Attempt'],
      ['/0/output/JobRun/Attempt'],
      ['/interactions/0/output/JobRun/Attempt'],
      ['/0/interactions/0/output/JobRun/Attempt', '/1/output/JobRun/Attempt'],
    ]);
  });

  test('members that contradict each other, though each may be', () => {
    const Nodes = [{ Type: 'JOB', UniqueId: 'wnode_1' }];
    const Run = { Name: 'W1', Graph: { Nodes, Edges: [{ SourceId: 'wnode_1', DestinationId: 'wnode_9' }] } };
    expect(lint({ Run }, { operation: 'GetWorkflowRun' }).map(({ rule }) => rule)).toContain('workflow-graph/edges-resolve');
  });

  test('an operation that the contract does not have', () => {
    expect(lint([{ operation: 'GetTeapot', input: {}, output: {} }])).toMatchObject([{ path: '/0/operation', rule: 'recording/operation' }]);
  });

  test('the journal of a session, with faults and with calls that nothing answered', async () => {
    await using glue = await startGlue({ transport: 'sdk' });
    const list = (MaxResults: number) => glue.client().send(new GetJobRunsCommand({ JobName: 'nightly', MaxResults })).catch(() => undefined);
    glue.use(({ input: asked }) => ('MaxResults' in asked && asked.MaxResults === 5 ? { output: { JobRuns: [{ Id: 'jr_1', Attempt: 'one' as unknown as number }] } } : undefined));
    await list(5);
    await list(7);
    expect(glue.calls).toMatchObject([{ output: {} }, { error: { code: 'GLUE_NO_ANSWER' } }]);
    expect(pathsOf(glue.calls)).toEqual(['/0/output/JobRuns/0/Attempt']);
  });
});

describe('lint tolerates', () => {
  const drifting = { JobRun: { Id: 'jr_1', JobRunState: 'PAUSED', Mood: 'good' } };

  test('drift, unless it is strict', () => {
    expect(lint(drifting, { operation: 'GetJobRun' })).toEqual([]);
    const found = lint(drifting, { operation: 'GetJobRun', strict: true });
    expect(found.map(({ path }) => path)).toEqual(expect.arrayContaining(['/JobRun/JobRunState', '/JobRun/Mood']));
  });

  test('a bad input that Glue refused, for that is what was seen', () => {
    const refused = { operation: 'GetJobRuns', input: { JobName: 'nightly', MaxResults: 500 }, fault: createFault('InvalidInputException') };
    expect(lint(refused)).toEqual([]);
    expect(pathsOf(refused, { strict: true })).toEqual(['/input/MaxResults']);
  });

  test('nothing at all', () => {
    expect(lint([])).toEqual([]);
  });
});

const folder = resolve(import.meta.dirname, '../../recordings');
const recordings = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));

test.each(recordings)('the recording %s keeps the contract', (path) => {
  expect(lint(JSON.parse(readFileSync(join(folder, path), 'utf8')))).toEqual([]);
});

describe('lint refuses', () => {
  test.each([undefined, null, 7, 'text', {}, { JobRun: {} }, { operation: 'GetJobRun' }, [[call]], JSON.parse('{"__proto__":{"operation":"GetJobRun","input":{}}}')])('%j, which does not say what it is', (value) => {
    expect(() => lint(value)).toThrow('GLUE_OPTION_INVALID');
  });

  test('a recording without the form of one', () => {
    expect(() => lint({ ...head, interactions: [] })).toThrow('GLUE_RECORDING_INVALID');
    expect(() => lint({ format: 'har' })).toThrow('GLUE_RECORDING_INVALID');
    const circular: Record<string, unknown> = { ...head };
    circular['interactions'] = circular;
    expect(() => lint(circular)).toThrow('GLUE_RECORDING_INVALID');
  });

  test('operations and directions that there are not', () => {
    expect(() => lint({}, { operation: 'GetTable' as 'GetJob' })).toThrow('GLUE_UNKNOWN_OPERATION');
    expect(() => lint({}, { operation: 'GetJob', direction: 'constructor' as 'input' })).toThrow('GLUE_OPTION_INVALID');
  });
});
