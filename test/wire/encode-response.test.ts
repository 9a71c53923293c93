import { describe, expect, test } from 'vitest';
import { createFault } from '../../src/contract/fault.ts';
import { ToolkitError } from '../../src/errors.ts';
import { decodeRequest } from '../../src/wire/decode-request.ts';
import { encodeFault, encodeOutput, encodeResponse } from '../../src/wire/encode-response.ts';

describe('encodeResponse', () => {
  test('carries the body it is given under the protocol’s content type', () => {
    expect(encodeResponse(200, '{ "JobRunId":"jr_1" }', 'a1')).toStrictEqual({
      status: 200,
      headers: { 'content-type': 'application/x-amz-json-1.1', 'content-length': '21', 'x-amzn-requestid': 'a1' },
      body: '{ "JobRunId":"jr_1" }',
    });
  });

  test.each([['', 0], ['{}', 2], ['{"A":"é"}', 10], ['{"A":"✓"}', 11], ['{"A":"😀"}', 12], ['{"A":"\\u00e9"}', 14]])(
    'content-length counts the bytes of %j: %i',
    (body, bytes) => {
      expect(encodeResponse(200, body, 'a1').headers['content-length']).toBe(String(bytes));
      expect(new TextEncoder().encode(body)).toHaveLength(bytes);
    },
  );
});

describe('encodeOutput', () => {
  test.each<readonly [string, object, string]>([
    ['no members', {}, '{}'],
    ['timestamps as numbers', { JobRun: { StartedOn: 1602873931.255, CompletedOn: 1_708_699_485 } }, '{"JobRun":{"StartedOn":1602873931.255,"CompletedOn":1708699485}}'],
    ['undefined members as absent', { JobRun: undefined }, '{}'],
    ['null members as absent, null items as they are', { A: null, B: [null, { C: null }] }, '{"B":[null,{}]}'],
    ['what JSON has no number for as absent', { A: Number.NaN, B: 1 }, '{"B":1}'],
    ['the word null in a text as it is', { A: 'null' }, '{"A":"null"}'],
    ['half of a surrogate pair as an escape', { A: '\ud800' }, '{"A":"\\ud800"}'],
    ['own __proto__ members', JSON.parse('{"__proto__":"a","B":null}') as object, '{"__proto__":"a"}'],
  ])('writes %s', (_, output, text) => {
    expect(encodeOutput(output)).toBe(text);
  });

  const cycle: Record<string, unknown> = { A: null };
  Object.assign(cycle, { left: cycle, right: cycle });
  const overflow = (): unknown => overflow();
  test.each<readonly [string, unknown, string]>([
    ['a cycle', cycle, 'circular'],
    ['a BigInt', { A: 1n }, 'BigInt'],
    ['what overflows the stack', { toJSON: overflow }, 'call stack'],
    ['what throws when it is read', { get A(): never { throw new Error('no\nsecond line'); } }, ': no.'],
    ['nothing', undefined, 'An output cannot be written as JSON.'],
    ['a function', () => ({}), 'An output cannot be written as JSON.'],
  ])('throws GLUE_RESPONDER_FAILED for %s', (_, output, words) => {
    const write = () => encodeOutput(output as object);
    expect(write).toThrow(ToolkitError);
    expect(write).toThrow(expect.objectContaining({ code: 'GLUE_RESPONDER_FAILED', message: expect.stringContaining(words) }));
  });
});

describe('encodeFault', () => {
  test('writes the bare name and Message', () => {
    expect(encodeFault(createFault('ConcurrentRunsExceededException', 'Concurrent runs exceeded for nächtlich'), 'a1')).toStrictEqual({
      status: 400,
      headers: { 'content-type': 'application/x-amz-json-1.1', 'content-length': '96', 'x-amzn-requestid': 'a1' },
      body: '{"__type":"ConcurrentRunsExceededException","Message":"Concurrent runs exceeded for nächtlich"}',
    });
  });

  test('gives a fault of the server its status', () => {
    expect(encodeFault(createFault('InternalServiceException', 'boom'), 'a1')).toMatchObject({ status: 500 });
  });

  test.each([[undefined, '{"__type":"InvalidInputException"}'], ['', '{"__type":"InvalidInputException","Message":""}']])(
    'tells no text from an empty one: %j',
    (message, body) => {
      expect(encodeFault(createFault('InvalidInputException', message), 'a1').body).toBe(body);
    },
  );

  test.each([
    ['EntityNotFoundException', 'Message'], ['AccessDeniedException', 'Message'], ['SerializationException', 'Message'],
    ['ExpiredTokenException', 'message'], ['UnrecognizedClientException', 'message'], ['InternalFailure', 'message'], ['ServiceUnavailable', 'message'],
  ])('writes the text of %s as %s', (name, member) => {
    expect(JSON.parse(encodeFault(createFault(name, 'why'), 'a1').body)).toStrictEqual({ __type: name, [member]: 'why' });
  });

  test.each(['GLUE_NO_ANSWER', 'Brand"New', '__proto__', 'constructor'])('writes a name no shape has: %s', (name) => {
    expect(JSON.parse(encodeFault(createFault(name, 'why'), 'a1').body)).toStrictEqual({ __type: name, Message: 'why' });
  });
});

const json = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.GetJobRuns' };
function refuse(body: string, headers: Readonly<Record<string, string>>): unknown {
  const decoded = decodeRequest({ method: 'POST', headers, body });
  return decoded.kind === 'refused' ? encodeFault(decoded.fault, 'a1', decoded.body) : decoded;
}

describe('refusals on the wire', () => {
  test('a foreign target: 38 bytes without a text', () => {
    expect(refuse('{}', { ...json, 'x-amz-target': 'Elsewhere.GetJobRuns' })).toStrictEqual({
      status: 400,
      headers: { 'content-type': 'application/x-amz-json-1.1', 'content-length': '38', 'x-amzn-requestid': 'a1' },
      body: '{"__type":"UnknownOperationException"}',
    });
  });

  test('no JSON: SerializationException without a text', () => {
    expect(refuse('{[', json)).toMatchObject({ status: 400, body: '{"__type":"SerializationException"}' });
  });

  test('another content type: XML', () => {
    expect(refuse('{}', { ...json, 'content-type': 'text/plain' })).toStrictEqual({
      status: 404,
      headers: { 'content-type': 'text/xml', 'content-length': '28', 'x-amzn-requestid': 'a1' },
      body: '<UnknownOperationException/>',
    });
  });

  test('too large: no body and no content type', () => {
    expect(refuse('x'.repeat(1024 * 1024 + 1), json)).toStrictEqual({
      status: 413,
      headers: { 'content-length': '0', 'x-amzn-requestid': 'a1' },
      body: '',
    });
  });
});
