import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import { dropNulls } from '../../src/contract/drop-nulls.ts';
import { createFault } from '../../src/contract/fault.ts';
import type { OperationName } from '../../src/contract/operation.ts';
import { operations } from '../../src/generated/operations.ts';
import { decodeRequest } from '../../src/wire/decode-request.ts';
import { decodeResponse } from '../../src/wire/decode-response.ts';
import { encodeFault, encodeOutput, encodeResponse } from '../../src/wire/encode-response.ts';
import { encodeRequest } from '../../src/wire/encode-request.ts';
import type { HttpRequest } from '../../src/wire/http-message.ts';

/** Every kind of text: whole characters only, or any UTF-16 units at all. */
const scalars = fc.string({ unit: 'binary' });
const anyUnits = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));
const names = fc.constantFrom('__proto__', 'constructor', '__type', 'code', 'null', '', '0');

/** JSON objects without null members, which the wire cannot tell from absent ones; lists may hold null. */
function objects(text: fc.Arbitrary<string>): fc.Arbitrary<object> {
  const scalar = fc.oneof(text, fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0), fc.integer());
  return fc.letrec<{ node: unknown; object: object }>((tie) => ({
    node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, fc.array(fc.oneof(tie('node'), fc.constant(null))), tie('object')),
    object: fc.uniqueArray(fc.tuple(fc.oneof(names, text), tie('node')), { selector: ([key]) => key, maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
  })).object;
}

const operation = fc.constantFrom(...(Object.keys(operations) as OperationName[]));

/** Two values are the same JSON; compared as texts, for `toEqual` does not see own `__proto__` members. */
const same = (one: unknown, other: unknown) => expect(JSON.stringify(one)).toBe(JSON.stringify(other));

test('decodeRequest after encodeRequest is the call itself', () => {
  fc.assert(fc.property(operation, objects(scalars), fc.boolean(), (name, input, asBytes) => {
    const request = encodeRequest({ operation: name, input } as Call);
    same(decodeRequest(asBytes ? { ...request, body: new TextEncoder().encode(request.body) } : request), { kind: 'call', call: { operation: name, input } });
    expect(request.headers['content-length']).toBe(String(new TextEncoder().encode(request.body).length));
  }));
});

test('decodeResponse after encodeResponse is the output itself', () => {
  fc.assert(fc.property(operation, objects(anyUnits), fc.boolean(), (name, output, asBytes) => {
    const response = encodeResponse(200, encodeOutput(output), 'a1');
    const body = new TextEncoder().encode(response.body);
    same(decodeResponse(name, asBytes ? { ...response, body } : response), { output });
    expect(response.headers['content-length']).toBe(String(body.length));
  }));
});

test('decodeResponse after encodeFault is the fault itself', () => {
  const bareName = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]*$/);
  fc.assert(fc.property(operation, bareName, fc.option(anyUnits, { nil: undefined }), fc.integer({ min: 300, max: 599 }), (name, faultName, text, status) => {
    const fault = createFault(faultName, text, status);
    expect(decodeResponse(name, encodeFault(fault, 'a1'))).toStrictEqual({ fault });
  }));
});

test('null members are never written, null items always', () => {
  fc.assert(fc.property(fc.dictionary(scalars, fc.jsonValue({ stringUnit: 'binary' })), (output) => {
    const written: unknown = JSON.parse(encodeOutput(output));
    const nullMembers = (value: unknown): readonly string[] =>
      typeof value !== 'object' || value === null ? [] : Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
        inner === null && !Array.isArray(value) ? [key] : nullMembers(inner));
    expect(nullMembers(written)).toEqual([]);
    same(written, dropNulls(output));
  }));
});

const noise = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc.array(fc.constantFrom(...Buffer.from('{}[]:,"\\u0d8ntrue1.e-\n'), 0xc3, 0xed, 0xff), { maxLength: 60 }).map((bytes) => Uint8Array.from(bytes)),
  anyUnits,
);

test('any request is decoded without throwing, and read only when its body is a JSON object', () => {
  const header = fc.option(fc.oneof(fc.constantFrom('application/x-amz-json-1.1', 'AWSGlue.GetJobRun', 'AWSGlue.GetTable', 'AWSGlue.'), fc.string()), { nil: undefined });
  const mostly = (value: string) => fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: header });
  const request: fc.Arbitrary<HttpRequest> = fc.record({
    method: fc.oneof({ weight: 3, arbitrary: fc.constant('POST') }, { weight: 1, arbitrary: fc.string() }),
    headers: fc.record({ 'content-type': mostly('application/x-amz-json-1.1'), 'x-amz-target': mostly('AWSGlue.GetJobRun') }),
    body: fc.oneof(noise, fc.json({ stringUnit: 'binary' })),
  });
  fc.assert(fc.property(request, (message) => {
    const decoded = decodeRequest(message);
    const text = typeof message.body === 'string' ? message.body : new TextDecoder().decode(message.body);
    const read = decoded.kind === 'refused' ? [400, 404].includes(decoded.fault.status) : text === '' || /^\s*\{[^]*\}\s*$/.test(text);
    expect(read).toBe(true);
  }), { numRuns: 1_000 });
});

test('any response is decoded without throwing: from HTTP 300 on a fault of that status, below an output or UnreadableResponse', () => {
  fc.assert(fc.property(operation, noise, fc.integer({ min: 200, max: 599 }), (name, body, status) => {
    const { fault } = decodeResponse(name, { status, headers: {}, body });
    const expected = status < 300 ? [undefined, 'UnreadableResponse/502'] : [`${fault?.name}/${status}`];
    expect(expected).toContain(fault && `${fault.name}/${fault.status}`);
  }), { numRuns: 1_000 });
});
