import { expect, test } from 'vitest';
import { readAwsOutput } from '../../../src/recording/import/read-aws-output.ts';
import { errorOf } from '../error-of.ts';

const given = { path: 'out.json', operation: 'GetJobRun', input: { JobName: 'nightly', RunId: 'jr_1' } };
const read = (text: string, more: object = {}) => readAwsOutput(text, { ...given, ...more });

test.each([
  ['version 2 of the CLI', '"2026-11-21T00:51:18.761000+00:00"'],
  ['its setting wire, and version 1', '1795222278.761'],
  ['another zone', '"2026-11-21T06:21:18.761000+05:30"'],
  ['boto3 with default=str', '"2026-11-21 00:51:18.761000+00:00"'],
])('times as of %s become epoch seconds', (_form, time) => {
  expect(read(`{"JobRun":{"StartedOn":${time}},"ResponseMetadata":{"RequestId":"r1"}}`)).toEqual({
    interactions: [{ operation: 'GetJobRun', input: given.input, output: { JobRun: { StartedOn: 1795222278.761 } } }],
    skipped: [],
    notes: [],
    secrets: [],
  });
});

test('the region is the one that is given', () => {
  expect(read('{}', { region: 'eu-west-1' }).region).toBe('eu-west-1');
});

test('nothing printed is an empty answer, and a byte order mark does no harm', () => {
  expect(read(' \n').interactions).toMatchObject([{ output: {} }]);
  expect(read('\uFEFF{"JobRun":{}}').interactions).toMatchObject([{ output: { JobRun: {} } }]);
});

test.each([
  ['An error occurred (EntityNotFoundException) when calling the GetJobRun operation: Job Run not found.', 'Job Run not found.'],
  ['\naws: [ERROR]: An error occurred (EntityNotFoundException) when calling the GetJobRun operation: Job Run not found.\n', 'Job Run not found.'],
  ['An error occurred (EntityNotFoundException) when calling the GetJobRun operation (reached max retries: 4): a\nb', 'a\nb'],
  ['An error occurred (EntityNotFoundException) when calling the GetJobRun operation: ', ''],
])('%j is a fault, and names its operation itself', (text, message) => {
  const { interactions } = read(text, { operation: undefined });
  expect(interactions).toEqual([{ operation: 'GetJobRun', input: given.input, fault: { name: 'EntityNotFoundException', message, status: 400 } }]);
});

test("the CLI's own token is left out, and that is said; one of Glue is kept", () => {
  const own = Buffer.from('{"NextToken": null, "boto_truncate_amount": 3}').toString('base64');
  const list = { operation: 'GetJobRuns', input: { JobName: 'nightly' } };
  const cut = read(`{"JobRuns":[],"NextToken":"${own}"}`, list);
  expect(cut.interactions).toEqual([{ ...list, output: { JobRuns: [] } }]);
  expect(cut.notes).toEqual([{ place: 'the output', reason: expect.stringContaining('--starting-token') as string }]);
  const kept = read('{"JobRuns":[],"NextToken":"eyJ0b2tlbiI6IngifQ=="}', list);
  expect(kept).toMatchObject({ interactions: [{ output: { NextToken: 'eyJ0b2tlbiI6IngifQ==' } }], notes: [] });
});

test.each([
  ['no operation', { operation: undefined }, '--operation'],
  ['an operation that the contract lacks', { operation: 'toString' }, '--operation'],
  ['no input', { input: undefined }, '--input'],
  ['an input that is no object', { input: ['nightly'] }, '--input'],
])('%s is the mistake of who asks, and the next step says the flag', (_what, more, flag) => {
  const { code, detail } = errorOf(() => read('{}', more));
  expect(code).toBe('GLUE_OPTION_INVALID');
  expect(detail.next).toContain(flag);
});

test.each([
  ['a list, as of --query', '["jr_1"]'],
  ['a part of an answer, as of --query', '{"JobRunId":"jr_1","State":"RUNNING"}'],
  ['a text', '"jr_1"'],
  ['the output form text', 'JOBRUN\t0\tjr_1'],
  ['YAML', 'JobRun:\n  Id: jr_1'],
  ['a cut output', '{"JobRun":{"Id":"jr'],
])('%s is refused', (_what, text) => {
  expect(errorOf(() => read(text)).code).toBe('GLUE_CAPTURE_UNREADABLE');
});

test('times in the input become epoch seconds too, and __proto__ stays a member', () => {
  const input: unknown = JSON.parse('{"JobName":"a","Arguments":{"__proto__":"x"}}');
  const { interactions } = read('{"JobRunId":"jr_1"}', { operation: 'StartJobRun', input });
  expect(JSON.stringify(interactions[0]?.input)).toBe('{"JobName":"a","Arguments":{"__proto__":"x"}}');
});
