import { describe, expect, test } from 'vitest';
import { createCapture } from '../../../src/recording/capture/create-capture.ts';
import { findHeaderSecrets } from '../../../src/recording/capture/find-header-secrets.ts';
import { findProcessSecrets } from '../../../src/recording/capture/find-process-secrets.ts';

const authorization = 'AWS4-HMAC-SHA256 Credential=ASIAQWERTYUIOP234567/20261121/eu-west-1/glue/aws4_request, SignedHeaders=host;x-amz-date, Signature=0a1b2c';

const request = (JobName: string, headers: Record<string, string> = { authorization }) => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.GetJob', ...headers },
  body: JSON.stringify({ JobName }),
});
const answer = { status: 200, headers: {}, body: '{}' };
const namesOf = (capture: ReturnType<typeof createCapture>) => capture.interactions.map(({ input }) => input['JobName']);

describe('createCapture', () => {
  test('keeps the order of the requests, in whatever order the answers come', () => {
    const capture = createCapture();
    const [a, b, c] = ['a', 'b', 'c'].map((name) => capture.begin(request(name)));
    c?.(answer);
    a?.(answer);
    expect([namesOf(capture), capture.pending]).toEqual([['a', 'c'], 1]);
    b?.(answer);
    expect([namesOf(capture), capture.pending]).toEqual([['a', 'b', 'c'], 0]);
  });

  test('leaves out what was never answered, and counts it no more', () => {
    const capture = createCapture();
    capture.begin(request('a'))();
    expect([namesOf(capture), capture.pending, capture.errors]).toEqual([[], 0, []]);
  });

  test('collects what it could not read beside what it could', () => {
    const capture = createCapture();
    capture.begin(request('a'))({ ...answer, body: '<html>' });
    capture.begin(request('b'))(answer);
    expect(capture.errors.map(({ code }) => code)).toEqual(['GLUE_CAPTURE_UNREADABLE']);
    expect(namesOf(capture)).toEqual(['b']);
  });

  test('knows the secrets of the headers, of requests too that were never answered', () => {
    const capture = createCapture();
    capture.begin(request('a', { authorization, 'x-amz-security-token': 'session/token+=' }));
    expect([...capture.secrets]).toEqual(expect.arrayContaining([authorization, 'session/token+=', 'ASIAQWERTYUIOP234567', '0a1b2c']));
    expect(capture.region).toBe('eu-west-1');
  });

  test('counts requests without a signature, whose secrets nobody knows', () => {
    const capture = createCapture();
    capture.begin(request('a', {}))(answer);
    capture.begin(request('b'))(answer);
    expect(capture.unsigned).toBe(1);
  });
});

describe('findHeaderSecrets', () => {
  test('finds nothing where there is nothing', () => {
    expect(findHeaderSecrets({ 'content-type': 'x' })).toEqual([]);
  });

  test('knows a header of another scheme as a whole', () => {
    expect(findHeaderSecrets({ authorization: 'Bearer abc' })).toEqual(['Bearer abc']);
  });

  test('takes a header of any length', () => {
    expect(findHeaderSecrets({ authorization: `Credential=${'a'.repeat(100_000)}` })).toHaveLength(2);
  });
});

test('findProcessSecrets knows the credentials of the environment, and no other variable', () => {
  const environment = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_SESSION_TOKEN: 'c', GLUE_CONTRACT_KEY: 'd', AWS_REGION: 'eu-west-1', HOME: '/' };
  expect(findProcessSecrets(environment)).toEqual(['a', 'b', 'c', 'd']);
  expect(findProcessSecrets({})).toEqual([]);
});
