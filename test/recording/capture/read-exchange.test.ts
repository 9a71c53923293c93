import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ToolkitError } from '../../../src/errors.ts';
import { readExchange } from '../../../src/recording/capture/read-exchange.ts';
import type { HttpRequest, ReceivedResponse } from '../../../src/wire/http-message.ts';
import { errorOf } from '../error-of.ts';

const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.GetJob' };
const request = (body: unknown = { JobName: 'nightly' }, more: HttpRequest['headers'] = {}): HttpRequest => ({ method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) });
const response = (body: unknown, status = 200, more: ReceivedResponse['headers'] = {}): ReceivedResponse => ({ status, headers: { 'content-type': 'application/x-amz-json-1.1', ...more }, body: JSON.stringify(body) });

describe('a call and its answer', () => {
  test('are told with everything that was in them, members that nobody knows too', () => {
    expect(readExchange(request({ JobName: 'a', New: [1] }), response({ Job: { New: null, Newer: {} } }))).toEqual({ operation: 'GetJob', input: { JobName: 'a', New: [1] }, output: { Job: { Newer: {} } } });
  });

  test.each<[string, ReceivedResponse, object]>([
    ['of the usual status', response({ __type: 'EntityNotFoundException', Message: 'Job not found.' }, 400), { name: 'EntityNotFoundException', message: 'Job not found.' }],
    ['with a namespace', response({ __type: 'com.amazonaws.glue#EntityNotFoundException:http://x' }, 400), { name: 'EntityNotFoundException' }],
    ['of another status', response({ __type: 'EntityNotFoundException' }, 404), { name: 'EntityNotFoundException', status: 404 }],
    ['named in a header', response({ message: 'slow down' }, 400, { 'x-amzn-errortype': 'ThrottlingException' }), { name: 'ThrottlingException', message: 'slow down' }],
  ])('as a fault %s', (_what, answer, fault) => {
    expect(readExchange(request(), answer)).toEqual({ operation: 'GetJob', input: { JobName: 'nightly' }, fault });
  });

  test('of an operation that the contract lacks, too', () => {
    expect(readExchange(request({ Name: 't' }, { 'x-amz-target': 'AWSGlue.GetTable' }), response({ Table: {} }))).toEqual({ operation: 'GetTable', input: { Name: 't' }, output: { Table: {} } });
  });

  test('leave every header behind', () => {
    const secret = { authorization: 'secret', 'x-amz-security-token': 'secret', cookie: 'secret' };
    expect(JSON.stringify(readExchange(request({}, secret), response({}, 200, { 'x-amzn-requestid': 'secret', 'set-cookie': 'secret' })))).not.toContain('secret');
  });
});

describe('what is no call of Glue, or no answer of it, is refused without a word of it', () => {
  test.each<[string, HttpRequest, ReceivedResponse]>([
    ['another service', request({}, { 'x-amz-target': 'secret.GetItem' }), response({})],
    ['no target', request({}, { 'x-amz-target': undefined }), response({})],
    ['another method', { ...request(), method: 'GET' }, response({})],
    ['another protocol', request({}, { 'content-type': 'text/secret' }), response({})],
    ['a request that is no JSON', { ...request(), body: '{"secret' }, response({})],
    ['a page of a proxy', request(), { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>secret</h1>' }],
    ['a cut answer', request(), { status: 200, headers: {}, body: '{"Job": {"secret"' }],
    ['an answer that is a list', request(), { status: 200, headers: {}, body: '["secret"]' }],
    ['bytes that are no UTF-8', request(), { status: 200, headers: {}, body: new Uint8Array([0x7b, 0xff, 0x7d]) }],
  ])('%s', (_what, sent, received) => {
    const { code, message, stack } = errorOf(() => readExchange(sent, received));
    expect(code).toBe('GLUE_CAPTURE_UNREADABLE');
    expect(`${message}${stack}`).not.toContain('secret');
  });

  test('whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), fc.integer({ min: 100, max: 599 }), (sent, received, status) => {
        let read: unknown;
        try {
          read = readExchange({ method: 'POST', headers, body: sent }, { status, headers: {}, body: received }).operation;
        } catch (error) {
          read = error instanceof ToolkitError ? error.code : error;
        }
        expect(['GetJob', 'GLUE_CAPTURE_UNREADABLE']).toContain(read);
      }),
    );
  });
});
