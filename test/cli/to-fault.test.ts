import { EntityNotFoundException } from '@aws-sdk/client-glue';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFault } from '../../src/cli/to-fault.ts';
import { validateFault } from '../../src/contract/validate.ts';

const fault = { name: 'EntityNotFoundException', message: 'Job Run not found.', status: 400 };

test.each([
  ['a fault of the toolkit', fault, fault],
  ['a fault without a message', { name: fault.name }, { name: fault.name }],
  ['a body of the wire', { __type: fault.name, Message: fault.message }, { name: fault.name, message: fault.message }],
  ['a body with a namespace and a small m', { __type: `aws.glue#${fault.name}`, message: fault.message }, { name: fault.name, message: fault.message }],
  ['a body without a text', { __type: fault.name }, { name: fault.name }],
  ["boto3's response", { Error: { Code: fault.name, Message: fault.message }, ResponseMetadata: { HTTPStatusCode: 400, RetryAttempts: 0 } }, fault],
  ["boto3's error alone", { Error: { Code: fault.name, Message: fault.message } }, { name: fault.name, message: fault.message }],
])('%s is read', (_what, saved, expected) => {
  expect(toFault(saved)).toEqual(expected);
  expect(validateFault('GetJobRun', toFault(saved))).toEqual([]);
});

test('a stringified exception of the SDK is read', () => {
  const exception = new EntityNotFoundException({ message: fault.message, Message: fault.message, $metadata: { httpStatusCode: 400 } });
  expect(toFault(JSON.parse(JSON.stringify(exception)))).toEqual(fault);
});

test.each([
  ['no name', { message: 'x' }, { message: 'x' }],
  ['a name that is no text', { name: 7 }, { name: 7 }],
  ['a list', [], []],
  ['null', null, null],
  ['a text', 'EntityNotFoundException', 'EntityNotFoundException'],
  ['an Error that is no object', { Error: 'x' }, {}],
])('%s is left for validation to name', (_what, saved, expected) => {
  expect(toFault(saved)).toEqual(expected);
  expect(validateFault('GetJobRun', toFault(saved))[0]?.severity).toBe('violation');
});

test('no JSON value makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(() => validateFault('GetJobRun', toFault(value))).not.toThrow();
    }),
  );
});
