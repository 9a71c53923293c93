import { setupServer } from 'msw/node';
import { GetJobRunsCommand, GlueClient } from '@aws-sdk/client-glue';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Exchange } from '../../src/handlers/exchange.ts';
import { glueHandlers } from '../../src/handlers/msw.ts';

let seen: Exchange[] = [];
const handlers = glueHandlers(() => ({ output: { JobRuns: [] } }), { observe: (exchange) => void seen.push(exchange) });
const server = setupServer(...handlers);
const strategy = () => {
  throw Response.error();
};
const listenOptions = { onUnhandledRequest: strategy, onUnhandledFrame: strategy };
const credentials = { accessKeyId: 'x', secretAccessKey: 'y' };
const target = { 'x-amz-target': 'AWSGlue.GetJobRuns' };

beforeAll(() => server.listen(listenOptions));
beforeEach(() => void (seen = []));
afterAll(() => server.close());

describe('the MSW handlers', () => {
  test.for(['us-east-1', 'cn-north-1', 'us-gov-west-1', 'mars-north-9'])('answer a client of the region %s', async (region) => {
    expect((await new GlueClient({ region, credentials }).send(new GetJobRunsCommand({ JobName: 'nightly' }))).JobRuns).toEqual([]);
    expect(seen).toMatchObject([{ call: { operation: 'GetJobRuns', input: { JobName: 'nightly' } }, violations: [] }]);
  });

  test.for(['http://localhost:4566', 'https://gateway.example.com:8443/aws/glue?x=1', 'http://[::1]:1234/a.json'])('answer a client of the endpoint %s', async (endpoint) => {
    expect((await new GlueClient({ region: 'us-east-1', endpoint, credentials }).send(new GetJobRunsCommand({ JobName: 'nightly' }))).JobRuns).toEqual([]);
    expect(seen).toHaveLength(1);
  });

  test.for([
    ['a target of Glue with the wrong method', 'https://example.com/', { method: 'PUT', headers: target }],
    ['a host of Glue without a target', 'https://glue.us-east-1.amazonaws.com/', {}],
    ['a FIPS host of Glue', 'https://glue-fips.us-gov-west-1.amazonaws.com/status.json', {}],
    ['a host of Glue in China', 'https://glue.cn-north-1.amazonaws.com.cn/', {}],
    ['a dual-stack host of Glue', 'https://glue.eu-west-1.api.aws/', {}],
    ['a private link to Glue', 'https://vpce-0a1b-2c3d.glue.us-east-1.vpce.amazonaws.com/', {}],
  ] as const)('refuse %s, rather than let it out', async ([, url, init]) => {
    const response = await fetch(url, init);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<UnknownOperationException/>');
    expect(seen).toMatchObject([{ violations: [{ rule: 'wire/protocol' }] }]);
  });

  test.for([
    'https://glue.example.com/',
    'https://sts.us-east-1.amazonaws.com/',
    'https://glue.amazonaws.com.evil.example/',
    'https://data.glue.s3.eu-west-1.amazonaws.com/key',
    'https://data.glue.s3-fips.us-east-1.amazonaws.com/key',
  ])('leave %s alone', async (url) => {
    await expect(fetch(url)).rejects.toThrow(TypeError);
    expect(seen).toEqual([]);
  });

  test('leave another service’s target alone', async () => {
    await expect(fetch('https://example.com/', { method: 'POST', headers: { 'x-amz-target': 'DynamoDB_20120810.GetItem' } })).rejects.toThrow(TypeError);
    expect(seen).toEqual([]);
  });
});
