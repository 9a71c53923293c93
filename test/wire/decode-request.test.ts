import { describe, expect, test } from 'vitest';
import { operations } from '../../src/generated/operations.ts';
import { decodeRequest, type Decoded } from '../../src/wire/decode-request.ts';

const asked = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.GetJobRuns' };

function decode(
  body: Uint8Array | string,
  headers: Readonly<Record<string, string | undefined>> = {},
  method = 'POST',
): Decoded {
  return decodeRequest({ method, headers: { ...asked, ...headers }, body });
}

function refusal(name: string, status: number, body: 'json' | 'xml' | 'empty'): Decoded {
  return { kind: 'refused', fault: { name, status }, body };
}

const notOfTheProtocol = refusal('UnknownOperationException', 404, 'xml');
const unknownTarget = refusal('UnknownOperationException', 400, 'json');
const tooLarge = refusal('RequestEntityTooLargeException', 413, 'empty');

describe('the target', () => {
  test.each(Object.keys(operations))('AWSGlue.%s is a call of that operation', (operation) => {
    expect(decode('{"A":1}', { 'x-amz-target': `AWSGlue.${operation}` })).toStrictEqual({
      kind: 'call',
      call: { operation, input: { A: 1 } },
    });
  });

  test.each(['GetTable', 'X', 'GetJobRunsV2', 'Constructor'])('AWSGlue.%s is an operation the contract lacks', (operation) => {
    expect(decode('{"A":1}', { 'x-amz-target': `AWSGlue.${operation}` })).toStrictEqual({ kind: 'unknown', operation, input: { A: 1 } });
  });

  test.each([
    'GetJobRuns', 'Glue.GetJobRuns', 'awsglue.GetJobRuns', 'AWSGlue', 'AWSGlue.', 'AWSGlue.getJobRuns', 'AWSGlue.GetJobRuns ',
    'AWSGlue.Get-Job', 'AWSGlue.GetJobRuns.GetJobRuns', 'AWSGlue.__proto__', 'AWSGlue.toString', 'AWSGlue.Öffne', 'DynamoDB_20120810.GetItem',
    'AWSGlue.GetJobRuns,AWSGlue.GetJobRun', `AWSGlue.${'-'.repeat(50_000)}`,
  ])('%s faults with UnknownOperationException', (target) => {
    expect(decode('{}', { 'x-amz-target': target })).toStrictEqual(unknownTarget);
  });

  test('a body that is no JSON is refused before a target that is none of Glue', () => {
    expect(decode('{', { 'x-amz-target': 'Elsewhere.GetJobRuns' })).toStrictEqual(refusal('SerializationException', 400, 'json'));
  });
});

describe('what is no awsJson1_1 is refused with 404', () => {
  test.each([undefined, '', 'application/json', 'application/x-amz-json-1.0', 'application/x-amz-json-1.1x', 'text/plain', ';application/x-amz-json-1.1'])(
    'content-type %s',
    (type) => {
      expect(decode('{}', { 'content-type': type })).toStrictEqual(notOfTheProtocol);
    },
  );

  test.each([undefined, ''])('x-amz-target %s', (target) => {
    expect(decode('{}', { 'x-amz-target': target })).toStrictEqual(notOfTheProtocol);
  });

  test.each(['GET', 'HEAD', 'PUT', 'OPTIONS', 'post'])('method %s', (method) => {
    expect(decode('{}', {}, method)).toStrictEqual(notOfTheProtocol);
  });
});

test.each(['application/x-amz-json-1.1;charset=utf-8', 'application/x-amz-json-1.1 ; a="b;c"', ' APPLICATION/X-AMZ-JSON-1.1'])(
  'content-type %s is the protocol’s',
  (type) => {
    expect(decode('{}', { 'content-type': type }).kind).toBe('call');
  },
);

test('a request without authorization is taken, for consumers under test need not sign', () => {
  expect(decode('{}', { authorization: undefined }).kind).toBe('call');
});

const limit = 1024 * 1024;
const bytes = (size: number) => `{"JobName":"${'x'.repeat(size - 14)}"}`;
const wide = (size: number) => `{"JobName":"${'é'.repeat((size - 14) / 2)}"}`;

describe('the size', () => {
  test.each([['a text', bytes(limit)], ['bytes', Buffer.from(bytes(limit))], ['a text of two-byte characters', wide(limit)]])(
    'a body of exactly 1 MiB is read: %s',
    (_, body) => {
      expect(Buffer.byteLength(body)).toBe(limit);
      expect(decode(body).kind).toBe('call');
    },
  );

  test.each([['a text', bytes(limit + 1)], ['bytes', Buffer.from(bytes(limit + 1))], ['a text of two-byte characters', wide(limit + 2)]])(
    'a larger one is refused with 413: %s',
    (_, body) => {
      expect(decode(body)).toStrictEqual(tooLarge);
    },
  );

  test('the size is judged before all else', () => {
    expect(decode('x'.repeat(limit + 1), { 'content-type': 'text/plain', 'x-amz-target': undefined }, 'PUT')).toStrictEqual(tooLarge);
  });
});

describe('members', () => {
  test('an unknown member is kept, for validation reports it', () => {
    expect(decode('{"JobName":"nightly","Surprise":[1]}')).toMatchObject({ call: { input: { JobName: 'nightly', Surprise: [1] } } });
  });

  test('a null member counts as absent at every depth, a null item stays', () => {
    expect(decode('{"A":null,"B":{"C":null,"D":[null,{"E":null}]}}')).toMatchObject({ call: { input: { B: { D: [null, {}] } } } });
    expect(JSON.stringify(decode('{"A":null,"B":{"C":null,"D":[null,{"E":null}]}}'))).not.toMatch(/"[ACE]"/);
  });

  test('names of Object.prototype are own members and change nothing', () => {
    const body = '{"__proto__":{"polluted":1},"Arguments":{"__proto__":"a","constructor":"b","toString":null,"hasOwnProperty":"c"}}';
    const decoded = decode(body);
    const input = decoded.kind === 'call' ? (decoded.call.input as unknown as Record<string, object>) : {};
    expect(Object.keys(input)).toEqual(['__proto__', 'Arguments']);
    expect(Object.entries(input['Arguments'] as object)).toEqual([['__proto__', 'a'], ['constructor', 'b'], ['hasOwnProperty', 'c']]);
    expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});
