import {
  BatchStopJobRunCommand,
  ConcurrentRunsExceededException,
  EntityNotFoundException,
  GetJobRunCommand,
  GetJobRunsCommand,
  GlueServiceException,
  InternalServiceException,
  InvalidInputException,
  PutWorkflowRunPropertiesCommand,
  StartJobRunCommand,
  StopWorkflowRunCommand,
} from '@aws-sdk/client-glue';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFault } from '../../src/contract/fault.ts';
import { decodeRequest, type Decoded } from '../../src/wire/decode-request.ts';
import { decodeResponse } from '../../src/wire/decode-response.ts';
import { encodeFault, encodeOutput, encodeResponse } from '../../src/wire/encode-response.ts';
import type { ReceivedResponse } from '../../src/wire/http-message.ts';
import { createClient } from './create-client.ts';
import { protocolCases } from './protocol-cases.ts';

const requestId = '6b0c1f5e-0000-4000-8000-000000000001';

function askForRun(response: ReceivedResponse) {
  return createClient(() => response).send(new GetJobRunCommand({ JobName: 'nightly', RunId: 'jr_1' }));
}

async function failureOf(response: ReceivedResponse): Promise<GlueServiceException> {
  return askForRun(response).then(
    () => expect.unreachable('the SDK took it for an output'),
    (error: unknown) => error as GlueServiceException,
  );
}

describe('the SDK takes an encoded fault', () => {
  test.each([
    [EntityNotFoundException, 400], [ConcurrentRunsExceededException, 400], [InvalidInputException, 400], [InternalServiceException, 500],
  ])('as its typed exception: $0.name', async (Exception, status) => {
    const error = await failureOf(encodeFault(createFault(Exception.name, 'Dafür gibt es ✓ Gründe'), requestId));
    expect(error).toBeInstanceOf(Exception);
    expect(error).toMatchObject({
      name: Exception.name,
      message: 'Dafür gibt es ✓ Gründe',
      $fault: status < 500 ? 'client' : 'server',
      $metadata: { httpStatusCode: status, requestId },
    });
  });

  test.each(['UnrecognizedClientException', 'SerializationException', 'GLUE_NO_ANSWER'])('as GlueServiceException with the name %s', async (name) => {
    const error = await failureOf(encodeFault(createFault(name, 'why'), requestId));
    expect(error).toBeInstanceOf(GlueServiceException);
    expect(error).toMatchObject({ name, message: 'why', $metadata: { httpStatusCode: 400, requestId } });
  });

  test('without a text as UnknownError', async () => {
    expect(await failureOf(encodeFault(createFault('InvalidInputException'), requestId))).toMatchObject({ name: 'InvalidInputException', message: 'UnknownError' });
  });
});

describe('the SDK takes an encoded output', () => {
  test('with Dates for timestamps and the request id', async () => {
    const output = { JobRun: { Id: 'jr_1', StartedOn: 1602873931.255, CompletedOn: 1_708_699_485, Attempt: 0, Arguments: { '--a': '✓' } } };
    const answer = await askForRun(encodeResponse(200, encodeOutput(output), requestId));
    expect(answer.JobRun).toEqual({
      Id: 'jr_1',
      StartedOn: new Date('2020-10-16T18:45:31.255Z'),
      CompletedOn: new Date('2024-02-23T14:44:45.000Z'),
      Attempt: 0,
      Arguments: { '--a': '✓' },
    });
    expect(answer.$metadata).toMatchObject({ httpStatusCode: 200, requestId });
  });

  test('without members', async () => {
    const client = createClient(() => encodeResponse(200, encodeOutput({}), requestId));
    const { $metadata, ...output } = await client.send(new StopWorkflowRunCommand({ Name: 'etl', RunId: 'wr_1' }));
    expect([output, $metadata.requestId]).toEqual([{}, requestId]);
  });

  test('twice the same response', async () => {
    const response = encodeResponse(200, encodeOutput({ JobRun: { Id: 'jr_1' } }), requestId);
    expect([(await askForRun(response)).JobRun, (await askForRun(response)).JobRun]).toEqual([{ Id: 'jr_1' }, { Id: 'jr_1' }]);
  });
});

test.each([
  [new GetJobRunsCommand({ JobName: 'nächtlich', MaxResults: 5 }), 'GetJobRuns', { JobName: 'nächtlich', MaxResults: 5 }],
  [new BatchStopJobRunCommand({ JobName: 'nightly', JobRunIds: ['jr_2', 'jr_1'] }), 'BatchStopJobRun', { JobName: 'nightly', JobRunIds: ['jr_2', 'jr_1'] }],
  [
    new StartJobRunCommand({ JobName: 'nightly', Timeout: undefined, Arguments: { '--day': 'monday' }, MaxCapacity: 0.0625 }),
    'StartJobRun',
    { JobName: 'nightly', Arguments: { '--day': 'monday' }, MaxCapacity: 0.0625 },
  ],
  [
    new PutWorkflowRunPropertiesCommand({ Name: 'etl', RunId: 'wr_1', RunProperties: { '': '😀 "\\' } }),
    'PutWorkflowRunProperties',
    { Name: 'etl', RunId: 'wr_1', RunProperties: { '': '😀 "\\' } },
  ],
])('what the SDK sends is decoded: %#', async (command, operation, input) => {
  const decoded: Decoded[] = [];
  const client = createClient((request) => {
    decoded.push(decodeRequest(request));
    return encodeResponse(200, '{}', requestId);
  });
  await client.send(command as GetJobRunsCommand);
  expect(decoded).toStrictEqual([{ kind: 'call', call: { operation, input } }]);
});

describe('the name of a fault is the one the SDK finds', () => {
  const errorCases = protocolCases.cases.flatMap((one) => (one.direction === 'response' && one.fault ? [one] : []));

  test.each(errorCases)('$rule', async ({ status, headers = {}, body, fault }) => {
    expect((await failureOf({ status, headers, body })).name).toBe(fault?.name);
  });

  test('wherever and however it is written', async () => {
    const name = fc.constantFrom('EntityNotFoundException', 'Brand', 'aws.glue#Brand', 'Brand:http://x/#y', 'a#Brand:http://x/', 'A,B', 'a#b#c', 'A:b,c', 'x:y#z');
    const body = fc.record({ __type: name, code: fc.oneof(name, fc.nat(999)), Code: name, message: fc.constantFrom('m', '') }, { requiredKeys: [] });
    const header = fc.record({ 'x-amzn-errortype': name }, { requiredKeys: [] });
    await fc.assert(fc.asyncProperty(body, header, fc.constantFrom(300, 400, 404, 500, 503), async (members, headers, status) => {
      const response: ReceivedResponse = { status, headers, body: JSON.stringify(members) };
      expect(decodeResponse('GetJobRun', response).fault?.name).toBe((await failureOf(response)).name);
    }), { numRuns: 150 });
  });
});
