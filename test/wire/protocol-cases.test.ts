import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import { decodeRequest } from '../../src/wire/decode-request.ts';
import { decodeResponse } from '../../src/wire/decode-response.ts';
import { encodeFault, encodeOutput, encodeResponse } from '../../src/wire/encode-response.ts';
import { encodeRequest } from '../../src/wire/encode-request.ts';
import { protocolCases, type RequestCase, type ResponseCase } from './protocol-cases.ts';

const { cases, notRestated } = protocolCases;
const requests = cases.filter((one): one is RequestCase => one.direction === 'request');
const responses = cases.filter((one): one is ResponseCase => one.direction === 'response');

function pick<Case extends RequestCase | ResponseCase>(all: readonly Case[], side: 'encode' | 'decode') {
  return all
    .filter(({ sides }) => sides.includes(side))
    .map((one) => [`${one.category}: ${one.rule} (${one.ids.join(', ')})`, one] as const);
}

test.each(pick(requests, 'decode'))('a request is decoded: %s', (_, { operation, headers, body, input }) => {
  const decoded = decodeRequest({
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSGlue.${operation}`, ...headers },
    body,
  });
  expect(decoded).toStrictEqual({ kind: 'call', call: { operation, input } });
});

test.each(pick(requests, 'encode'))('a request is encoded: %s', (_, { operation, body, input }) => {
  expect(encodeRequest({ operation, input } as unknown as Call)).toStrictEqual({
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'content-length': String(Buffer.byteLength(body)),
      'x-amz-target': `AWSGlue.${operation}`,
    },
    body,
  });
});

test.each(pick(responses, 'decode'))('a response is decoded: %s', (_, { operation, status, headers, body, output, fault }) => {
  const outcome = decodeResponse(operation, { status, headers: { ...headers }, body: new TextEncoder().encode(body) });
  expect(JSON.stringify(outcome)).toBe(JSON.stringify(fault ? { fault } : { output }));
});

test.each(pick(responses, 'encode'))('a response is encoded: %s', (_, { status, headers, body, output, fault }) => {
  const requestId = headers?.['x-amzn-requestid'] ?? 'a1';
  const response = fault ? encodeFault(fault, requestId) : encodeResponse(status, encodeOutput(output as object), requestId);
  expect(response).toStrictEqual({
    status,
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'content-length': String(Buffer.byteLength(body)),
      'x-amzn-requestid': requestId,
    },
    body,
  });
});

test('every category of the protocol that concerns Glue has a case', () => {
  expect(new Set(cases.map(({ category }) => category))).toEqual(
    new Set(['content-type', 'empty', 'enum', 'error-type', 'float', 'list', 'map', 'null', 'request-id', 'scalar', 'structure', 'timestamp', 'unknown-member']),
  );
});

const published = new URL('../../../shared/protocol/cases.json', import.meta.url);
const reason = existsSync(published) ? '' : ' (skipped: ../shared/protocol/cases.json is not here)';

test.skipIf(reason)(`every published case that applies to Glue is restated or has its reason${reason}`, () => {
  interface Published {
    readonly published: readonly { readonly id: string; readonly forGlue: { readonly applies: boolean } }[];
  }
  const applicable = (JSON.parse(readFileSync(published, 'utf8')) as Published).published
    .filter(({ forGlue }) => forGlue.applies)
    .map(({ id }) => id.replace('awsJson1_1/', ''));
  const known = [...cases.flatMap(({ ids }) => ids), ...Object.keys(notRestated)];
  expect(known.toSorted()).toEqual(applicable.toSorted());
});
