import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Delivery, Responder } from '../../src/contract/call.ts';
import { createFault } from '../../src/contract/fault.ts';
import { ConnectionLost } from '../../src/handlers/connection-lost.ts';
import { createExchange, type Exchange } from '../../src/handlers/exchange.ts';
import { createHandle } from '../../src/handlers/handle.ts';
import { encodeRequest } from '../../src/wire/encode-request.ts';
import { fetchGlue } from './call-glue.ts';

const input = { JobName: 'nightly' };
const request = encodeRequest({ operation: 'StartJobRun', input });
const answering = (delivery: Delivery): Responder => () => ({ output: { JobRunId: 'jr_1' }, delivery });
afterEach(() => void vi.useRealTimers());

describe('an outcome whose delivery is late', () => {
  test.each([
    ['an output', answering({ delay: 5000 }), 200],
    ['a fault', () => ({ fault: createFault('ThrottlingException'), delivery: { delay: 5000 } }), 400],
  ] as const)('arrives, and is observed, when the time has passed: %s', async (_, responder, status) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const seen: Exchange[] = [];
    const answered = createExchange(responder, { observe: (exchange) => seen.push(exchange) })(request);
    await vi.advanceTimersByTimeAsync(4999);
    expect(seen).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect((await answered).status).toBe(status);
    expect(seen).toHaveLength(1);
  });

  test('is as it was when Glue answered, though the responder changes its object meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const output = { JobRunId: 'jr_1' };
    const answered = createExchange(() => ({ output, delivery: { delay: 10 } }))(request);
    await vi.advanceTimersByTimeAsync(5);
    output.JobRunId = 'jr_2';
    await vi.advanceTimersByTimeAsync(5);
    expect(JSON.parse((await answered).body)).toEqual({ JobRunId: 'jr_1' });
  });

  test('overtakes nothing that was answered before, and may be overtaken', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const order: string[] = [];
    let call = 0;
    const exchange = createExchange(() => ({ output: { JobRunId: `jr_${++call}` }, delivery: { delay: call === 1 ? 20 : 10 } }), { observe: ({ body = '' }) => order.push(body) });
    const both = Promise.all([exchange(request), exchange(request)]);
    await vi.advanceTimersByTimeAsync(20);
    await both;
    expect(order).toEqual(['{"JobRunId":"jr_2"}', '{"JobRunId":"jr_1"}']);
  });
});

describe('an outcome that is lost', () => {
  test('has been observed and validated, and then the exchange rejects', async () => {
    const seen: Exchange[] = [];
    await expect(createExchange(answering({ lost: true }), { observe: (exchange) => seen.push(exchange) })(request)).rejects.toThrow(ConnectionLost);
    expect(seen).toMatchObject([{ call: { operation: 'StartJobRun' }, body: '{"JobRunId":"jr_1"}', outcome: { delivery: { lost: true } }, violations: [{ rule: 'start-job-run/id-format' }] }]);
  });

  test('is a fetch response whose body breaks off with ECONNRESET', async () => {
    const response = await createHandle(answering({ lost: true }))(fetchGlue('StartJobRun', input));
    await expect(response.text()).rejects.toMatchObject({ name: 'TimeoutError', code: 'ECONNRESET', message: 'socket hang up' });
  });

  test('leaves other errors of the handle as they are', async () => {
    const broken = { headers: new Headers(), method: 'POST', arrayBuffer: () => Promise.reject(new TypeError('unusable')) } as unknown as Request;
    await expect(createHandle(answering({}))(broken)).rejects.toThrow('unusable');
  });
});

test('a delivery that says nothing changes nothing', async () => {
  expect(JSON.parse((await createExchange(answering({}))(request)).body)).toEqual({ JobRunId: 'jr_1' });
  expect(JSON.parse((await createExchange(answering({ delay: 0, lost: false }))(request)).body)).toEqual({ JobRunId: 'jr_1' });
});
