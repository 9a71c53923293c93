import { expect, test } from 'vitest';
import { talk, writeRequest } from '../hostile/talk.ts';
import { openProxy, post } from './open-proxy.ts';
import { sendJson, startUpstream } from './start-upstream.ts';

test('fifty clients wait at once and are answered from the last to the first: each gets its own answer, and the interactions stand in the order of the requests', async () => {
  const held: (() => void)[] = [];
  let arrived = Promise.withResolvers<void>();
  const upstream = await startUpstream(({ body }, response) => {
    const { JobName } = JSON.parse(body.toString()) as { JobName: string };
    held.push(() => sendJson(response, 200, { Job: { Name: JobName } }));
    arrived.resolve();
  });
  const { proxy, log } = await openProxy(upstream.url);
  const names = Array.from({ length: 50 }, (_, index) => `job-${index}`);
  const answers: Promise<unknown>[] = [];
  for (const JobName of names) {
    arrived = Promise.withResolvers<void>();
    answers.push(post(proxy.url, 'GetJob', { JobName }).then((response) => response.json()));
    await arrived.promise;
  }
  for (const answer of held.toReversed()) answer();
  expect(await Promise.all(answers)).toEqual(names.map((Name) => ({ Job: { Name } })));
  expect(proxy.interactions).toEqual(names.map((Name) => ({ operation: 'GetJob', input: { JobName: Name }, output: { Job: { Name } } })));
  expect(log.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 200));
});

test('of two requests the first stays first although it is answered last', async () => {
  const gate = Promise.withResolvers<void>();
  const upstream = await startUpstream(async ({ operation }, response) => {
    if (operation === 'GetJob') await gate.promise;
    sendJson(response, 200, {});
  });
  const { proxy } = await openProxy(upstream.url);
  const first = post(proxy.url, 'GetJob', { JobName: 'x' });
  await expect.poll(() => upstream.asked.length).toBe(1);
  await post(proxy.url, 'GetJobs');
  expect(proxy.interactions.map(({ operation }) => operation)).toEqual(['GetJobs']);
  gate.resolve();
  await first;
  expect(proxy.interactions.map(({ operation }) => operation)).toEqual(['GetJob', 'GetJobs']);
});

test('requests that are sent in one go over one connection are answered in order', async () => {
  const upstream = await startUpstream();
  const { port, proxy } = await openProxy(upstream.url);
  const { replies } = await talk(port, [writeRequest('GetJobs', '{"MaxResults":1}'), writeRequest('StartJobRun', '{}'), writeRequest('GetJobs', '{"MaxResults":2}', { connection: 'close' })]);
  expect(replies.map(({ status }) => status)).toEqual([200, 400, 200]);
  expect(proxy.interactions.map(({ input }) => input)).toEqual([{ MaxResults: 1 }, { MaxResults: 2 }]);
});

test.for([
  ['calls', { maxCalls: 3 }],
  ['bytes', { maxBytes: 600 }],
] as const)('after so many %s it is full: what comes then is refused, and does not go out', async ([, options]) => {
  const upstream = await startUpstream((_, response) => response.end(`{"JobNames":["${'n'.repeat(100)}"]}`));
  const { proxy } = await openProxy(upstream.url, options);
  for (let call = 0; call < 3; call++) expect((await post(proxy.url, 'ListJobs')).status).toBe(200);
  await proxy.full;
  const response = await post(proxy.url, 'ListJobs');
  expect([response.status, await response.json()]).toEqual([400, { __type: 'GLUE_CLOSED', Message: expect.stringContaining('no more calls') as string }]);
  expect(upstream.asked).toHaveLength(3);
  expect(proxy.interactions).toHaveLength(3);
});

test('it is full by the bytes that a file would have, not by those on the wire', async () => {
  const Arguments = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`--${index}`, '1']));
  const upstream = await startUpstream((_, response) => sendJson(response, 200, { JobRun: { Arguments } }));
  const { proxy } = await openProxy(upstream.url, { maxBytes: 2 * Buffer.byteLength(JSON.stringify(Arguments)) });
  await post(proxy.url, 'GetJobRun', { JobName: 'x', RunId: 'jr_1' });
  await proxy.full;
  expect((await post(proxy.url, 'GetJobRun', { JobName: 'x', RunId: 'jr_1' })).status).toBe(400);
});

test('it is full when the last call that it takes is answered, and those beside it', async () => {
  const held: (() => void)[] = [];
  const upstream = await startUpstream((_, response) => held.push(() => sendJson(response, 200, {})));
  const { proxy } = await openProxy(upstream.url, { maxCalls: 2 });
  let isFull = false;
  void proxy.full.then(() => (isFull = true));
  const answers = [post(proxy.url, 'GetJobs'), post(proxy.url, 'ListJobs')];
  await expect.poll(() => held.length).toBe(2);
  held.pop()?.();
  await Promise.race(answers);
  expect(isFull).toBe(false);
  held.pop()?.();
  await proxy.full;
  await proxy.close();
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
  expect(proxy.interactions).toHaveLength(2);
});

test('of many calls at once no more go out than it takes', async () => {
  const upstream = await startUpstream();
  const { proxy } = await openProxy(upstream.url, { maxCalls: 5 });
  const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await post(proxy.url, 'GetJobs')).status));
  expect(statuses.filter((status) => status === 200)).toHaveLength(5);
  expect(upstream.asked).toHaveLength(5);
});

test('closing waits for the answer that is under way, and keeps it', async () => {
  const gate = Promise.withResolvers<void>();
  const upstream = await startUpstream((_, response) => gate.promise.then(() => sendJson(response, 200, {})));
  const { proxy } = await openProxy(upstream.url);
  const response = post(proxy.url, 'GetJobs');
  await expect.poll(() => upstream.asked.length).toBe(1);
  const closed = proxy.close();
  gate.resolve();
  expect((await response).headers.get('connection')).toBe('close');
  await closed;
  expect(proxy.interactions).toHaveLength(1);
  await expect(fetch(proxy.url)).rejects.toThrow('fetch failed');
});

test('closing does not wait for ever for an upstream that hangs: the call is given up and left out', async () => {
  const upstream = await startUpstream(() => {});
  const { proxy } = await openProxy(upstream.url);
  const response = post(proxy.url, 'GetJobs');
  await expect.poll(() => upstream.asked.length).toBe(1);
  await Promise.all([proxy.close(), expect(response).rejects.toThrow('fetch failed')]);
  expect(proxy.interactions).toEqual([]);
  expect(proxy.left).toBe(1);
});

test('a client that leaves before its answer leaves a call that is kept', async () => {
  const gate = Promise.withResolvers<void>();
  const upstream = await startUpstream((_, response) => gate.promise.then(() => sendJson(response, 200, {})));
  const { proxy, port } = await openProxy(upstream.url);
  await talk(port, [writeRequest('GetJobs', '{}')], 50);
  await expect.poll(() => upstream.asked.length).toBe(1);
  gate.resolve();
  await expect.poll(() => proxy.interactions.length).toBe(1);
});
