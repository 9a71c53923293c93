import { describe, expect, test } from 'vitest';
import { validateFault, validateInput, validateOutput } from '../../src/contract/validate.ts';
import { formatViolation } from '../../src/contract/violation.ts';
import { collectViolations } from '../../src/contract/collect-violations.ts';

const deep = (open: string, close: string): unknown => JSON.parse(`${open.repeat(100_000)}1${close.repeat(100_000)}`);

test.each([
  ['lists', deep('[', ']')],
  ['objects', deep('{"JobRun":', '}')],
  ['objects under __proto__', deep('{"__proto__":', '}')],
])('100 000 nested %s are refused without overflowing the stack', (_, value) => {
  expect(validateOutput('GetJobRun', { JobRun: { Arguments: value } }).length).toBeGreaterThan(0);
  expect(validateInput('StartJobRun', value).length).toBeGreaterThan(0);
  expect(validateFault('StartJobRun', { name: value }).length).toBeGreaterThan(0);
  expect(validateOutput('GetJobRun', {}, { input: value as Record<string, unknown> })).toEqual([]);
});

test('NaN is refused without overflowing the stack', () => {
  expect(validateInput('StartJobRun', Number.NaN)).toMatchObject([{ path: '', rule: 'shape/type', expected: 'an object' }]);
});

test('an own __proto__ member is an unknown member like any other', () => {
  const found = validateInput('GetJobRun', JSON.parse('{"JobName":"a","RunId":"b","__proto__":{"RunId":1}}'));
  expect(found.map(({ path }) => path)).toEqual(['/__proto__']);
});

test('a __proto__ member beside a null one survives the dropping of nulls', () => {
  const found = validateInput('GetJobRun', JSON.parse('{"JobName":"a","RunId":"b","PredecessorsIncluded":null,"__proto__":{}}'));
  expect(found.map(({ path }) => path)).toEqual(['/__proto__']);
});

test('lone surrogates break the pattern of names and are shown escaped', () => {
  const [found] = validateOutput('GetJobRun', { JobRun: { GlueVersion: '\ud800\u202e' } });
  expect(found && formatViolation(found)).toContain('\\ud800');
});

test('a list that breaks the contract ten thousand times is told a thousand times', () => {
  expect(validateOutput('GetJobRuns', { JobRuns: Array(10_000).fill(1) })).toHaveLength(1000);
});

test('drift never crowds out a violation that comes after it', () => {
  const runs = [...Array.from({ length: 2000 }, () => ({ JobRunState: 'NEW' })), { StartedOn: 'x' }];
  const found = validateOutput('GetJobRuns', { JobRuns: runs });
  expect(found.filter(({ severity }) => severity === 'violation').map(({ path }) => path)).toEqual(['/JobRuns/2000/StartedOn']);
});

test('a wrong type beyond the thousandth violation still keeps the rules from being asked', () => {
  const ids = [...Array<string>(1500).fill(''), 5];
  const found = validateInput('BatchStopJobRun', { JobName: 'a', JobRunIds: ids });
  expect(found).toHaveLength(1000);
});

test('a collector counts each severity by itself', () => {
  const collector = collectViolations();
  const violation = { operation: 'GetJobRun', direction: 'output', path: '', rule: 'r', expected: 'e', received: 'x' } as const;
  for (let index = 0; index < 1001; index++) collector.add({ ...violation, severity: 'drift' });
  expect([collector.wants('drift'), collector.wants('violation'), collector.found.length]).toEqual([false, true, 1000]);
});

test('a graph of 20 000 nodes in one chain is checked', () => {
  const Nodes = Array.from({ length: 20_000 }, (_, index) => ({ UniqueId: `n${index}`, Type: index % 2 ? 'JOB' : 'TRIGGER', Name: `n${index}` }));
  const Edges = Nodes.slice(1).map(({ UniqueId }, index) => ({ SourceId: `n${index}`, DestinationId: UniqueId }));
  const found = validateOutput('GetWorkflowRun', { Run: { Graph: { Nodes, Edges: [...Edges, { SourceId: 'n19999', DestinationId: 'n0' }] } } });
  expect(found.filter(({ rule }) => rule.startsWith('workflow-graph/')).map(({ rule }) => rule)).toEqual(['workflow-graph/acyclic']);
});

test('NaN, which no JSON has, ends in a violation and not in a loop', () => {
  expect(validateOutput('GetJobRuns', { JobRuns: [Number.NaN], NextToken: null }).map(({ path }) => path)).toEqual(['/JobRuns/0']);
});

describe('a redactable value is never told', () => {
  const secret = 'hunter2-hunter2';
  test.each([
    ['in a map', validateInput('StartJobRun', { JobName: 'a', Arguments: { '--password': [secret] } })],
    ['as an item', validateInput('BatchStopJobRun', { JobName: secret, JobRunIds: [[secret]] })],
    ['under an unknown member', validateInput('StartJobRun', { JobName: 'a', Password: secret })],
    ['inside an unknown object', validateInput('StartJobRun', { JobName: 'a', Password: { secret } })],
    ['inside an object where a list belongs', validateOutput('GetJobRuns', { JobRuns: { Arguments: { a: secret } } })],
    ['inside a list where an object belongs', validateOutput('GetJobRun', { JobRun: [{ Arguments: { a: secret } }] })],
    ['as text where an object belongs', validateOutput('GetJobRun', { JobRun: secret })],
    ['as text in place of the whole answer', validateOutput('GetJobRun', secret)],
    ['as a name that is not the one asked for', validateOutput('GetJobRun', { JobRun: { JobName: 'other' } }, { input: { JobName: secret } })],
    ['as a name that is answered instead', validateOutput('GetJobRun', { JobRun: { JobName: secret, Id: secret } }, { input: { JobName: 'a', RunId: 'b' } })],
    ['as an error text', validateOutput('GetJobRun', { JobRun: { JobRunState: 'SUCCEEDED', ErrorMessage: secret } })],
    ['as a token', validateOutput('GetJobRuns', { NextToken: secret }, { input: { NextToken: secret } })],
    ['in a graph', validateOutput('GetWorkflowRun', { Run: { Graph: { Edges: [{ SourceId: secret }], Nodes: [{ UniqueId: secret }, { UniqueId: secret }] } } })],
    ['in a fault', validateFault('GetJobRun', { name: [secret], message: { secret } })],
    ['as a fault', validateFault('GetJobRun', [secret])],
  ])('%s', (_, found) => {
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(formatViolation).join('\n')).not.toContain(secret);
  });
});
