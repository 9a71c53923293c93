import { expect, test } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import { encodeRequest } from '../../src/wire/encode-request.ts';

test('a call is a POST with content type, target and its length in bytes', () => {
  expect(encodeRequest({ operation: 'GetJobRuns', input: { JobName: 'nächtlich' } })).toStrictEqual({
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'content-length': '24', 'x-amz-target': 'AWSGlue.GetJobRuns' },
    body: '{"JobName":"nächtlich"}',
  });
});

test('an operation no SDK has a command for is encoded like any other', () => {
  expect(encodeRequest({ operation: 'GetJobBookmarks', input: { JobName: 'nightly' } }).headers['x-amz-target']).toBe('AWSGlue.GetJobBookmarks');
});

test('null and undefined members are not sent', () => {
  const input = { JobName: 'nightly', NextToken: null, MaxResults: undefined };
  expect(encodeRequest({ operation: 'GetJobRuns', input } as unknown as Call).body).toBe('{"JobName":"nightly"}');
});

test('an input that breaks the contract is sent all the same', () => {
  expect(encodeRequest({ operation: 'GetJobRuns', input: { MaxResults: 'many' } } as unknown as Call).body).toBe('{"MaxResults":"many"}');
});

const cycle: Record<string, unknown> = {};
cycle['Arguments'] = cycle;

test.each<readonly [string, unknown]>([['a cycle', cycle], ['a BigInt', { Timeout: 1n }], ['nothing', undefined]])(
  'an input that is no JSON throws GLUE_OPTION_INVALID with the operation: %s',
  (_, input) => {
    expect(() => encodeRequest({ operation: 'StartJobRun', input } as unknown as Call)).toThrow(
      expect.objectContaining({ code: 'GLUE_OPTION_INVALID', message: expect.stringContaining('The input of StartJobRun') }),
    );
  },
);
