import { expect, test } from 'vitest';
import { ToolkitError } from '../../../src/errors.ts';
import { startUpstream } from './start-upstream.ts';
import { openProxy, post } from './open-proxy.ts';

test.for([
  ['eu-west-1', 'https://glue.eu-west-1.amazonaws.com/'],
  ['cn-north-1', 'https://glue.cn-north-1.amazonaws.com.cn/'],
  ['us-gov-west-1', 'https://glue.us-gov-west-1.amazonaws.com/'],
  ['us-iso-east-1', 'https://glue.us-iso-east-1.c2s.ic.gov/'],
] as const)('without an endpoint, %s is asked at %s', async ([region, href]) => {
  const { proxy } = await openProxy(undefined, { region });
  expect(proxy.endpoint.href).toBe(href);
  expect(proxy.region).toBe(region);
});

test('variables that name an endpoint do not count: they may name the proxy itself', async () => {
  const poison = { AWS_ENDPOINT_URL: 'http://127.0.0.1:1', AWS_ENDPOINT_URL_GLUE: 'http://127.0.0.1:2', HTTPS_PROXY: 'http://127.0.0.1:3', HTTP_PROXY: 'http://127.0.0.1:3' };
  const { proxy } = await openProxy(undefined, {}, poison);
  expect(proxy.endpoint.href).toBe('https://glue.eu-west-1.amazonaws.com/');
  const upstream = await startUpstream();
  const { proxy: other } = await openProxy(upstream.url, {}, poison);
  expect((await post(other.url, 'GetJobs')).status).toBe(200);
});

test('a path of the endpoint is kept', async () => {
  const upstream = await startUpstream();
  const { proxy } = await openProxy(`${upstream.url}/stage/glue`);
  await post(proxy.url, 'GetJobs');
  expect(proxy.endpoint.pathname).toBe('/stage/glue');
  expect(upstream.asked).toHaveLength(1);
});

test.for([
  ['evil.example/', undefined, /no region/],
  ['eu-west-1.evil.example', undefined, /no region/],
  [undefined, undefined, /no region/],
  ['eu-west-1', 'ftp://127.0.0.1', /no URL/],
  ['eu-west-1', '127.0.0.1:80', /no URL/],
  ['eu-west-1', 'http://user:pass-7f3a91@127.0.0.1', /more than an address/],
  ['eu-west-1', 'http://127.0.0.1/?token=7f3a91', /more than an address/],
  ['eu-west-1', 'http://127.0.0.1/#7f3a91', /more than an address/],
] as const)('the region %j with the endpoint %j is refused', async ([region, endpointUrl, message]) => {
  const error: unknown = await openProxy(endpointUrl, { region }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ToolkitError);
  expect(error).toMatchObject({ code: 'GLUE_OPTION_INVALID', message: expect.stringMatching(message) as string });
  expect(String(error)).not.toContain('7f3a91');
});

test('without credentials it says so before the first call', async () => {
  const none = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '', AWS_EC2_METADATA_DISABLED: 'true' };
  await expect(openProxy('http://127.0.0.1:9', {}, none)).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', message: expect.stringContaining('no credentials') as string });
});

test('a port that is taken, one that is none, and the endpoint as the proxy itself are refused', async () => {
  const upstream = await startUpstream();
  const { port } = new URL(upstream.url);
  await expect(openProxy('http://127.0.0.1:9', { port: Number(port) })).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', message: expect.stringContaining(`Port ${port} of 127.0.0.1 is in use`) as string });
  await expect(openProxy('http://127.0.0.1:9', { port: 70_000 })).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', message: expect.stringContaining('port 70000') as string });
  const { proxy, port: free } = await openProxy(upstream.url);
  await proxy.close();
  await expect(openProxy(`http://localhost:${free}`, { port: free })).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', message: expect.stringContaining('the proxy itself') as string });
});
