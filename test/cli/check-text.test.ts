import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CheckOptions, checkText } from '../../src/cli/check-text.ts';
import { formatReport, reportFormats } from '../../src/reports/format-report.ts';
import { goodInteraction, recordingOf } from './run-cli.ts';

const asOutput: CheckOptions = { operation: 'GetJobRuns', direction: 'output', form: 'wire' };
const asRecording: CheckOptions = { direction: 'output', form: 'wire' };

test('a recording that keeps the contract has no findings', () => {
  expect(checkText('a.json', recordingOf(goodInteraction), asRecording)).toEqual([]);
});

test('a breach in a recording is placed on its line, with its pointer from the root of the file', () => {
  const text = recordingOf(goodInteraction, { ...goodInteraction, input: { JobName: 'nightly', MaxResults: 500 } });
  const [finding, ...others] = checkText('a.json', text, asRecording);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ file: 'a.json', path: '/interactions/1/input/MaxResults', level: 'error', rule: 'shape/maximum' });
  expect(text.split('\n')[(finding?.line ?? 0) - 1]?.slice((finding?.column ?? 0) - 1)).toBe('"MaxResults": 500');
});

test('findings are in the order of their lines, whatever the order they were found in', () => {
  const text = '{\n"JobRuns": [\n{ "Timeout": "x",\n "Id": 7 },\n{ "Attempt": "y" }\n],\n"New": 1\n}';
  const lines = checkText('a.json', text, asOutput).map(({ line }) => line);
  expect(lines).toEqual([3, 4, 5, 7]);
});

test('drift warns, and fails where it is asked to', () => {
  const text = '{"JobRuns":[],"New":1}';
  expect(checkText('a.json', text, asOutput)).toMatchObject([{ level: 'warning', violation: { severity: 'drift' } }]);
  expect(checkText('a.json', text, { ...asOutput, strict: true })).toMatchObject([{ level: 'error', violation: { severity: 'drift' } }]);
});

test('a violation fails, strict or not', () => {
  const levels = [false, true].map((strict) => checkText('a.json', '{"JobRuns":{}}', { ...asOutput, strict })[0]?.level);
  expect(levels).toEqual(['error', 'error']);
});

test.each([
  ['{"a": [1, }', 'file/json', 1, 11],
  ['', 'file/json', 1, 1],
  ['{\n  "a": 1\n  "b": 2\n}', 'file/json', 3, 3],
  ['{"JobRuns": []}', 'file/known', 1, 1],
  ['[]', 'file/known', 1, 1],
  ['null', 'file/known', 1, 1],
  ['\n {"format": "other"}', 'file/known', 2, 2],
  ['{\n"format": "glue-contract/recording" }', 'recording/form', 1, 1],
  [recordingOf(), 'recording/form', 8, 3],
  [recordingOf({ ...goodInteraction, operation: 'GetTeapots' }), 'recording/operation', 10, 7],
  [recordingOf({ ...goodInteraction, fault: { name: 'X' } }), 'recording/form', 9, 5],
])('%j without an operation breaks %s at %i:%i', (text, rule, line, column) => {
  expect(checkText('a.json', text, asRecording)).toMatchObject([{ level: 'error', rule, line, column }]);
});

test('a recording is known as one even where an operation was named for payloads', () => {
  expect(checkText('a.json', recordingOf(goodInteraction), { ...asOutput, direction: 'input' })).toEqual([]);
});

test('a byte order mark does no harm to a payload, and is refused in a recording as its reader refuses it', () => {
  expect(checkText('a.json', '\uFEFF{"JobRuns":[]}', asOutput)).toEqual([]);
  expect(checkText('a.json', `\uFEFF${recordingOf(goodInteraction)}`, asRecording)).toMatchObject([{ rule: 'recording/form' }]);
});

test('a file name with a number sign does not confuse the pointer', () => {
  expect(checkText('a#/b.json', recordingOf(), asRecording)).toMatchObject([{ path: '/interactions' }]);
});

test.each([
  ['{"JobName":"nightly","MaxResults":"x"}', 'input', '/MaxResults'],
  ['{"JobRuns":[{"StartedOn":"2026-01-01T00:00:00Z"}]}', 'output', '/JobRuns/0/StartedOn'],
  ['{"name":7}', 'fault', '/name'],
] as const)('%s is held against the %s', (text, direction, path) => {
  expect(checkText('a.json', text, { ...asOutput, direction })).toMatchObject([{ path, level: 'error' }]);
});

test.each([
  ['cli', '{"JobRuns":[{"StartedOn":"2026-01-01T00:00:00.5+00:00"}],"ResponseMetadata":{}}'],
  ['sdk', '{"$metadata":{"httpStatusCode":200},"JobRuns":[{"StartedOn":"2026-01-01T00:00:00.500Z"}]}'],
] as const)('what the form %s renders in its own way is no finding', (form, text) => {
  expect(checkText('a.json', text, { ...asOutput, form, strict: true })).toEqual([]);
});

test('values that recordings redact are in no report', async () => {
  const secret = 'hunter2-äöü';
  const given = { Arguments: { '--password': [secret], ok: secret }, NewMember: secret };
  const run = { ...given, Id: [secret], JobName: { x: secret }, ErrorMessage: { secret } };
  const text = recordingOf(
    { operation: 'StartJobRun', input: { ...given, JobName: 'nightly' }, output: { JobRunId: [secret] } },
    { operation: 'GetJobRun', input: { JobName: 'nightly', RunId: 'jr_1' }, output: { JobRun: run } },
    { operation: 'GetJobRun', input: { JobName: 'nightly', RunId: 'jr_1' }, fault: { name: 'NoSuchFault', message: secret } },
  );
  const texts = [text, recordingOf({ operation: 'GetJobRun', input: secret, output: secret }), `{"a": ${secret}}`];
  for (const findings of texts.map((each) => checkText('a.json', each, asRecording))) {
    expect(findings.length).toBeGreaterThan(0);
    const reports = await Promise.all(reportFormats.map((format) => formatReport(format, { files: ['a.json'], findings })));
    expect(reports.join('')).not.toContain('hunter2');
  }
});

test('a text of 100,000 levels is judged without exhausting the stack', () => {
  const deep = `{"JobRuns":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  expect(checkText('a.json', deep, asOutput).every(({ level }) => level === 'error')).toBe(true);
  expect(checkText('a.json', deep.slice(1), asOutput)).toMatchObject([{ rule: 'file/json' }]);
});

test('no text makes it throw, and every finding has a rule, a message and a place within the text', () => {
  const texts = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.jsonValue().map((output) => recordingOf({ ...goodInteraction, output })));
  fc.assert(
    fc.property(texts, fc.constantFrom('input', 'output', 'fault'), fc.constantFrom('wire', 'cli', 'sdk'), (text, direction, form) => {
      for (const { rule, message, line } of checkText('a.json', text, { operation: 'GetJobRuns', direction, form })) {
        expect(rule).toMatch(/^[a-z-]+\/[\w-]+$/);
        expect(message).toContain(`(${rule})`);
        expect(line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
      }
    }),
  );
});
