import { describe, expect, test } from 'vitest';
import { decodeResponse } from '../../src/wire/decode-response.ts';
import type { ReceivedResponse } from '../../src/wire/http-message.ts';

function decode(body: string, rest: Partial<ReceivedResponse> = {}): unknown {
  return decodeResponse('GetJobRun', { status: 400, headers: {}, body, ...rest });
}

const fault = (name: string, message?: string, status = 400) => ({ fault: { name, ...(message !== undefined && { message }), status } });

describe('the name of a fault', () => {
  test.each([
    ['__type before code and header', '{"code":"B","__type":"A"}', 'A'],
    ['code before the header', '{"code":"B"}', 'B'],
    ['code in any case', '{"CODE":"B"}', 'B'],
    ['the header when the body has none', '{"Message":"m"}', 'C'],
    ['the header when the body is empty', '', 'C'],
    ['a number as its digits', '{"code":403}', '403'],
    ['before a comma', '{"__type":"A,B"}', 'A'],
    ['before a colon', '{"__type":"A:http://internal/"}', 'A'],
    ['behind a hash', '{"__type":"aws.glue#A"}', 'A'],
    ['between hash and colon', '{"__type":"aws.glue#A:http://internal/#x"}', 'A'],
    ['not an empty __type', '{"__type":"","code":"B"}', 'B'],
    ['not a null __type', '{"__type":null,"code":"B"}', 'B'],
    ['not an object', '{"__type":{"name":"A"},"code":["B"]}', 'C'],
    ['not what stands further in', '{"Error":{"__type":"A","code":"B"}}', 'C'],
    ['not what only starts like it', '{"__types":"A","codes":"B"}', 'C'],
    ['not a name in the prototype', '{"__proto__":{"__type":"A","code":"B"}}', 'C'],
  ])('is found: %s', (_, body, name) => {
    expect(decode(body, { headers: { 'x-amzn-errortype': 'C:http://internal/' } })).toMatchObject({ fault: { name } });
  });

  test('is Unknown where there is none', () => {
    expect(decode('{"Error":"?"}', { status: 503 })).toStrictEqual(fault('Unknown', undefined, 503));
  });
});

describe('the text of a fault', () => {
  test.each([
    ['{"__type":"A","Message":"big"}', 'big'],
    ['{"__type":"A","message":"small"}', 'small'],
    ['{"__type":"A","Message":"big","message":"small"}', 'small'],
    ['{"__type":"A","Message":"big","message":null}', 'big'],
    ['{"__type":"A","Message":"big","message":5}', 'big'],
    ['{"__type":"A","Message":""}', ''],
    ['{"__type":"A","Message":null}', undefined],
    ['{"__type":"A","MESSAGE":"shouted"}', undefined],
    ['{"__type":"A"}', undefined],
  ])('of %s is %j', (body, message) => {
    expect(decode(body)).toStrictEqual(fault('A', message));
  });
});

describe('the status', () => {
  test.each([200, 201, 204, 299])('%i is an output, whatever its members are called', (status) => {
    expect(decode('{"__type":"A","Message":"m"}', { status })).toStrictEqual({ output: { __type: 'A', Message: 'm' } });
  });

  test.each([300, 302, 400, 403, 404, 429, 500, 503])('%i is a fault', (status) => {
    expect(decode('{"__type":"A"}', { status })).toStrictEqual(fault('A', undefined, status));
  });
});

describe('a body that is no JSON object', () => {
  test('is the fault UnreadableResponse, which says how much of what it was', () => {
    const page = '<html><title>Überlastet</title></html>';
    expect(decode(page, { status: 503, headers: { 'content-type': 'text/html' } })).toStrictEqual(
      fault('UnreadableResponse', 'GetJobRun was answered with HTTP 503 and 39 bytes of text/html, which are no JSON object.', 503),
    );
  });

  test('is a fault with status 502 where the status claimed success', () => {
    expect(decode('<html>', { status: 200 })).toStrictEqual(
      fault('UnreadableResponse', 'GetJobRun was answered with HTTP 200 and 6 bytes of no content type, which are no JSON object.', 502),
    );
  });

  test('does not show its contents, which may be a cut answer with secrets', () => {
    expect(JSON.stringify(decode('{"JobRun":{"Arguments":{"--password":"hunter2'))).not.toContain('hunter2');
  });
});

test('half of a surrogate pair is read, as the SDK reads it', () => {
  expect(decode('{"JobRunId":"\\ud800"}', { status: 200 })).toStrictEqual({ output: { JobRunId: '\ud800' } });
});

test('null members are absent, null items stay', () => {
  expect(decode('{"A":null,"B":[null]}', { status: 200 })).toStrictEqual({ output: { B: [null] } });
});
