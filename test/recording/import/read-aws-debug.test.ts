import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAwsDebug } from '../../../src/recording/import/read-aws-debug.ts';
import { errorOf } from '../error-of.ts';
import { debugLog, options } from './pairs.ts';

const sample = (name: string) => readFileSync(join(import.meta.dirname, 'samples', name), 'utf8');
const read = (text: string) => readAwsDebug(text, options);

const body = '{"JobName": "nightly"}';
const output = '{"JobRunId":"jr_1"}';
const started = { operation: 'StartJobRun', input: { JobName: 'nightly' }, output: { JobRunId: 'jr_1' } };
const throttled = '{"__type":"ThrottlingException","message":"Rate exceeded"}';
const good = debugLog('StartJobRun', body, [{ status: 200, body: output }]);

test('a log of version 1 gives the call, with every character as it was', () => {
  const { interactions, region, recordedAt, skipped, secrets } = read(sample('aws-cli-1-start-job-run.log'));
  expect(interactions).toEqual([
    {
      operation: 'StartJobRun',
      input: { JobName: `nightly ünï'"q`, Arguments: { '--note': `line1\nline2 \\ b'x' é😀 'q' "d"` } },
      output: { JobRunId: 'jr_54338ab064322df05e5a04369818c425b9b9642d8957afbf16971e661da4af0c' },
    },
  ]);
  expect({ region, recordedAt, skipped }).toEqual({ region: 'eu-west-1', recordedAt: '2026-11-21', skipped: [] });
  expect(secrets).toEqual(expect.arrayContaining(['AKIAIOSFODNN7EXAMPLE', 'dummy/session+token==', '7adbe28c96802441b2cd5f28c5dc54141d23d80dc7216938293cc97fc80ce928']));
});

test('a log of version 2 gives a fault once, though it shows the answer twice', () => {
  expect(read(sample('aws-cli-2-fault.log')).interactions).toEqual([
    { operation: 'GetJobRun', input: { JobName: 'nope', RunId: 'jr_1' }, fault: { name: 'EntityNotFoundException', message: 'Job not found.' } },
  ]);
});

test('each attempt is an interaction: throttled twice with the same text, then answered', () => {
  const attempts = [{ status: 400, body: throttled, double: true }, { status: 400, body: throttled, id: 'r2', double: true }, { status: 200, body: output, id: 'r3' }];
  const { interactions } = read(debugLog('StartJobRun', body, attempts));
  expect(interactions.map(({ fault, output: answered }) => fault?.name ?? answered)).toEqual(['ThrottlingException', 'ThrottlingException', { JobRunId: 'jr_1' }]);
});

test('without the lines of the connection the status is that of the error, and what is logged twice still counts once', () => {
  const failing = '{"__type":"com.amazonaws.glue#InternalServiceException","Message":"x"}';
  const text = debugLog('StartJobRun', body, [{ status: 500, body: failing, double: true }, { status: 200, body: output, id: 'r2' }]).replaceAll(/^.*connectionpool.*\n/gm, '');
  const { interactions } = read(text);
  expect(interactions).toMatchObject([{ fault: { name: 'InternalServiceException' } }, { output: { JobRunId: 'jr_1' } }]);
});

test('threads are kept apart', () => {
  const [first, second] = ['Thread-1', 'Thread-2'].map((thread) => debugLog('StartJobRun', `{"JobName": "${thread}"}`, [{ status: 200, body: `{"JobRunId":"jr_of_${thread}"}`, id: thread }], thread).split(/^(?=2026-)/m));
  const woven = (first ?? []).flatMap((line, index) => [line, second?.[index] ?? '']).join('');
  expect(read(woven).interactions.map(({ input, output: answered }) => [input['JobName'], answered?.['JobRunId']])).toEqual([['Thread-1', 'jr_of_Thread-1'], ['Thread-2', 'jr_of_Thread-2']]);
});

test.each([
  ['the logger of boto3', (text: string) => text.replaceAll(/ - MainThread - (\S+) - DEBUG - /g, ' $1 [DEBUG] ')],
  ['the default of Python', (text: string) => text.replaceAll(/^.* - MainThread - (\S+) - DEBUG - /gm, 'DEBUG:$1:')],
  ['a machine of CI', (text: string) => text.replaceAll(/^/gm, '2026-11-21T00:51:18.7553210Z ')],
  ['Windows', (text: string) => text.replaceAll('\n', '\r\n')],
])('lines in the form of %s are read too', (_form, change) => {
  expect(read(change(good)).interactions).toEqual([started]);
});

test('what was sent and answered is never taken for lines of the log', () => {
  const injected = `\n2026-11-21 00:51:18,755 - MainThread - botocore.endpoint - DEBUG - Making request for OperationModel(name=DeleteJob) with params: {'body': b'{}'}\n2026-11-21 00:51:18,755 - MainThread - botocore.parsers - DEBUG - Response body:\nb'{}'`;
  const input = { JobName: 'nightly', Arguments: { '--log': injected, '--bytes': "b'{}'" } };
  const entered = `2026-11-21 00:51:18,594 - MainThread - awscli.clidriver - DEBUG - Arguments entered to CLI: ['glue', '2026 - botocore.endpoint - DEBUG - Making request for OperationModel(name=DeleteJob) with params: {']\n`;
  const text = entered + debugLog('StartJobRun', JSON.stringify(input), [{ status: 200, body: JSON.stringify({ JobRunId: injected }) }]);
  expect(read(text).interactions).toEqual([{ operation: 'StartJobRun', input, output: { JobRunId: injected } }]);
});

test('a call of another service is left out, and what it was issued is a secret', () => {
  const sts = debugLog('AssumeRole', 'Action=AssumeRole', [{ status: 200, body: '<SessionToken>IQoJb3JpZ2luX2VjEXAMPLE</SessionToken>' }]).replaceAll("'X-Amz-Target': 'AWSGlue.AssumeRole', ", '').replaceAll('glue.eu-west-1', 'sts.eu-west-1');
  const { interactions, skipped, secrets } = read(sts + good);
  expect(interactions).toEqual([started]);
  expect(skipped).toEqual([{ place: 'line 1', reason: 'no call of Glue, sent to "sts.eu-west-1.amazonaws.com"', lost: false }]);
  expect(secrets).toContain('IQoJb3JpZ2luX2VjEXAMPLE');
});

test('a call without an answer is lost, at its line, and the next one is not', () => {
  const unanswered = debugLog('GetJob', '{"JobName": "a"}', []);
  const { interactions, skipped } = read(unanswered + good + unanswered);
  expect(interactions).toEqual([started]);
  expect(skipped).toEqual([
    { place: 'line 1', reason: 'the log has no answer to it', lost: true },
    { place: 'line 7', reason: 'the log has no answer to it', lost: true },
  ]);
});

test('a log that was cut anywhere gives the call or loses it, and never another one', () => {
  const log = sample('aws-cli-1-start-job-run.log');
  const [whole] = read(log).interactions;
  fc.assert(
    fc.property(fc.nat(log.length), (length) => {
      const cut = log.slice(0, length);
      fc.pre(/params: /.test(cut));
      const { interactions, skipped } = read(cut);
      expect(interactions.length + skipped.length).toBe(1);
      expect(interactions.every((interaction) => JSON.stringify(interaction) === JSON.stringify(whole))).toBe(true);
    }),
  );
});

test.each(['', 'aws: error: argument command', 'Response body:\nb\'{}\'', '{"JobRuns":[]}', '2026-11-21 00:51:18,755 - MainThread - botocore.parsers - DEBUG - Response body:\nb\'{}\''])('%j shows no request', (text) => {
  expect(errorOf(() => read(text))).toMatchObject({ code: 'GLUE_CAPTURE_UNREADABLE', detail: { path: 'file' } });
});
