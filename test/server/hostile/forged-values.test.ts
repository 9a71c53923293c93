import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../../src/generated/operations.ts';
import { openServer, secret, type HostileServer } from './open-server.ts';
import { createTally } from './tally.ts';

let server: HostileServer;
const tally = createTally();

beforeAll(async () => {
  server = await openServer();
});
afterEach(() => server.expectSound());
afterAll(async () => {
  await server.close();
  tally.print('Forged values by kind and answer');
});

const caller = expect.stringMatching(/^(InvalidInput|Validation|Serialization)Exception$/);
const refused = { status: 400, type: caller };
const listOperations = ['GetJobRuns', 'GetWorkflowRuns', 'GetJobs', 'ListJobs', 'ListWorkflows', 'GetTriggers', 'ListTriggers', 'GetCrawlers', 'ListCrawlers'] as const;
const filterOf = (operation: string) => (operation === 'GetJobRuns' ? { JobName: 'nightly' } : operation === 'GetWorkflowRuns' ? { Name: 'W1' } : {});

describe.each(listOperations)('%s', (operation) => {
  const filter = filterOf(operation);

  test.each([0, -1, -2_147_483_648, 1_001, 2_147_483_647, 2 ** 53, 1e21, -1e308])('refuses MaxResults %d', async (MaxResults) => {
    const reply = await server.call(operation, { ...filter, MaxResults });
    tally.count('MaxResults outside the bounds', reply);
    expect(reply).toMatchObject(refused);
  });

  const tokens = ['x', ' ', '\u0000', '0', '-1', '../../etc/passwd', 'eyJvZmZzZXQiOjB9', 'A'.repeat(30), 'A'.repeat(100_000), '__proto__', '😀', "' OR 1=1 --", 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=='];
  test.each(tokens.map((token) => [JSON.stringify(token).slice(0, 40), token]))('refuses the token %s that was never issued', async (_, NextToken) => {
    const reply = await server.call(operation, { ...filter, NextToken });
    tally.count('token nobody issued', reply);
    expect(reply).toMatchObject(refused);
  });
});

const issue = async () => (await server.call('GetJobRuns', { JobName: 'nightly', MaxResults: 10 })).json?.['NextToken'] as string;
const readNext = async (NextToken: string) => {
  const reply = await server.call('GetJobRuns', { JobName: 'nightly', MaxResults: 10, NextToken });
  tally.count('token that was tampered with', reply);
  return reply;
};

describe('a token of GetJobRuns', () => {
  test('is taken as it was issued', async () => {
    expect((await readNext(await issue())).status).toBe(200);
  });

  test('is refused with any one letter changed, cut anywhere, or with anything behind it', async () => {
    const token = await issue();
    const forged = Array.from(token, (letter, index) => [token.slice(0, index) + (letter === 'A' ? 'B' : 'A') + token.slice(index + 1), token.slice(0, index)]).flat().slice(2);
    for (const other of [...forged, `${token}A`, `${token}=`, `${token} `, ` ${token}`, token.toUpperCase(), `${token}${token}`]) {
      expect([other, await readNext(other)]).toMatchObject([other, refused]);
    }
  });

  test('is refused by every other operation and for another job', async () => {
    const NextToken = await issue();
    await server.call('CreateJob', { Name: 'other', Role: 'etl', Command: { Name: 'glueetl' } });
    expect(await server.call('GetJobRuns', { JobName: 'other', NextToken })).toMatchObject(refused);
    for (const operation of listOperations.slice(1)) expect([operation, await server.call(operation, { ...filterOf(operation), NextToken })]).toMatchObject([operation, refused]);
  });
});

test.each([
  '', ' ', 'x', 'getJobRun', 'GetJobRun.', 'GetJobRun/..', 'Nope', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Object', 'Function', '../GetJobRun', 'GetJobRun#', 'A'.repeat(8_000),
  'GetJobRun%00', '<script>', "GetJobRun'", '${jndi:ldap://x}', '1', '-', 'GET', 'get_job_run', 'Glue.GetJobRun', 'Getjobrun', 'é',
])('an operation that is none is the caller’s fault: %j', async (operation) => {
  const reply = await server.post(operation, '{}', operation === 'é' ? { 'x-amz-target': Buffer.from('AWSGlue.é').toString('latin1') } : {});
  tally.count('no operation', reply);
  expect(reply).toMatchObject({ status: 400, type: expect.stringMatching(/^(UnknownOperationException|GLUE_UNKNOWN_OPERATION)$/) });
});

test.each(['GetTable', 'DeleteDatabase'])('an operation that at most the SDK knows is answered by nobody: %s', async (operation) => {
  const reply = await server.post(operation, '{}');
  tally.count('operation of the SDK only', reply);
  expect(reply).toMatchObject({ status: 400, type: expect.stringMatching(/^(GLUE_NO_ANSWER|GLUE_UNKNOWN_OPERATION|InvalidInputException)$/) });
});

test.each(['AWSGlue', 'GetJobRun', 'awsglue.GetJobRun', 'AWSGlue_20170331.GetJobRun', 'DynamoDB_20120810.ListTables', '.', 'AWSGlue..GetJobRun', '__proto__.GetJobRun'])(
  'a target of no operation of Glue is unknown: %s',
  async (target) => {
    const reply = await server.post('', '{}', { 'x-amz-target': target });
    tally.count('no target of Glue', reply);
    expect(reply).toMatchObject({ status: 400, type: 'UnknownOperationException' });
  },
);

test.each(['', 'text/plain', 'application/json', 'application/x-amz-json-1.0', 'application/x-amz-json-1.1x', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '*/*', 'null', ';', 'application/cbor'])(
  'a body of another content type is claimed by nobody: %j',
  async (type) => {
    const reply = await server.post('GetJob', '{"JobName":"nightly"}', { 'content-type': type });
    tally.count('another content type', reply);
    expect(reply.status).toBe(404);
  },
);

test.each(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineSetter__', 'then', 'toJSON'])('%s is a member like any unknown one, and never a prototype', async (key) => {
  for (const value of ['null', '1', '"x"', '{"polluted":true}', '[]', '{"constructor":{"prototype":{"polluted":true}}}']) {
    for (const operation of Object.keys(operations)) {
      const reply = await server.post(operation, `{"${key}":${value}}`);
      tally.count('member with the name of a prototype', reply);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    }
    expect(await server.post('GetJob', `{"JobName":"nightly","${key}":${value}}`)).toMatchObject({ status: 200, json: { Job: { Name: 'nightly' } } });
  }
});

test('names of prototypes as names of resources are not found, not something that exists', async () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', '0']) {
    for (const [operation, input] of [['GetJob', { JobName: name }], ['GetWorkflow', { Name: name }], ['GetTrigger', { Name: name }], ['GetCrawler', { Name: name }], ['StartJobRun', { JobName: name }]] as const) {
      const reply = await server.call(operation, input);
      tally.count('resource with the name of a prototype', reply);
      expect([name, operation, reply]).toMatchObject([name, operation, { status: 400, type: 'EntityNotFoundException' }]);
    }
  }
});

test('what recordings replace is in no log line and no journal entry, even where it is the mistake', async () => {
  const long = secret.repeat(100);
  const mistakes = [
    ['TagResource', { ResourceArn: 'arn:aws:glue:us-east-1:123456789012:job/nightly', TagsToAdd: { a: long } }],
    ['StartJobRun', { JobName: 'nightly', Arguments: { '--password': secret, '--list': [secret] } }],
    ['StartJobRun', { JobName: 'nightly', Odd: secret, ExecutionClass: 'STANDARD' }],
    ['CreateJob', { Name: 'leak', Role: 'etl', Command: { Name: 'glueetl' }, Description: 1, DefaultArguments: { '--password': secret } }],
    ['CreateJob', { Name: 'leak', Role: 'etl', Command: secret }],
    ['PutWorkflowRunProperties', { Name: 'W1', RunId: 'wr_1', RunProperties: { a: `${secret}\u0000` } }],
  ] as const;
  for (const [operation, input] of mistakes) expect((await server.call(operation, input)).status).toBeLessThan(500);
  await server.expectSound();
});
