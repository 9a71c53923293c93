import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inferOperation } from '../../../src/recording/import/infer-operation.ts';
import { readRecordings } from '../../../src/recording/store.ts';

const interactions = readRecordings(join(import.meta.dirname, '../../../recordings')).flatMap(({ recording }) => recording.interactions);
const inferred = interactions.map((interaction) => ({ operation: interaction.operation, found: inferOperation(interaction) as readonly string[] }));

test("the operation of every recorded interaction is among those that fit it, and a single one is never another's", () => {
  expect(inferred.length).toBeGreaterThan(100);
  expect(inferred.filter(({ operation, found }) => !found.includes(operation))).toEqual([]);
});

test('four of five need no help', () => {
  expect(inferred.filter(({ found }) => found.length === 1).length / inferred.length).toBeGreaterThan(0.75);
});

test.each([
  ['an input that no operation takes', { input: { Nope: 1 }, output: {} }],
  ['an answer that no operation gives', { input: { JobName: 'a' }, output: { Nope: 1 } }],
  ['a wrong type', { input: { JobName: 'a' }, output: { JobRuns: 7 } }],
  ['an error that no operation declares', { input: { JobName: 'a' }, fault: { name: 'NopeException' } }],
  ['a member named as what objects inherit', { input: { JobName: 'a' }, output: { toString: 1 } }],
])('%s fits nothing', (_what, interaction) => {
  expect(inferOperation(interaction)).toEqual([]);
});

test('a member of a run that nobody knows yet is no hindrance', () => {
  expect(inferOperation({ input: { JobName: 'a' }, output: { JobRuns: [{ Id: 'jr_1', New: true }] } })).toEqual(['GetJobRuns']);
});

test('where Glue refused the input, its breach says nothing against the operation', () => {
  expect(inferOperation({ input: { JobName: 'a', MaxResults: 5000 }, fault: { name: 'InvalidInputException' } })).toContain('GetJobRuns');
});
