import { describe, expect, test } from 'vitest';
import type { Outcome, Responder } from '../../src/contract/call.ts';
import { createFault } from '../../src/contract/fault.ts';
import { ToolkitError } from '../../src/errors.ts';
import { createExchange, type Exchange } from '../../src/handlers/exchange.ts';
import { callGlue } from './call-glue.ts';

const JobRunId = `jr_${'1'.repeat(64)}`;
const started: Responder = () => ({ output: { JobRunId } });

async function exchangeOnce(responder: Responder, request = callGlue('StartJobRun', { JobName: 'nightly' })) {
  const seen: Exchange[] = [];
  const response = await createExchange(responder, { observe: (exchange) => seen.push(exchange) })(request);
  return { response, body: JSON.parse(response.body || 'null') as Record<string, unknown>, seen: seen[0] as Exchange, count: seen.length };
}

describe('an exchange', () => {
  test('asks the responder with the decoded call and answers what it says', async () => {
    const { response, body, seen, count } = await exchangeOnce(started);
    expect(response.status).toBe(200);
    expect(body).toEqual({ JobRunId });
    expect(count).toBe(1);
    expect(seen).toEqual({
      requestId: '00000000-0000-4000-8000-000000000001',
      call: { operation: 'StartJobRun', input: { JobName: 'nightly' } },
      outcome: { output: { JobRunId } },
      body: JSON.stringify({ JobRunId }),
      violations: [],
    });
    expect(response.headers['x-amzn-requestid']).toBe(seen.requestId);
  });

  test('answers a fault with its status and name', async () => {
    const { response, body, seen } = await exchangeOnce(() => ({ fault: createFault('InternalServiceException', 'later') }));
    expect(response.status).toBe(500);
    expect(body).toEqual({ __type: 'InternalServiceException', Message: 'later' });
    expect(seen.body).toBeUndefined();
  });

  test('refuses an input that breaks the contract without asking the responder', async () => {
    let asked = false;
    const responder: Responder = () => void (asked = true);
    const { response, body, seen } = await exchangeOnce(responder, callGlue('GetJobRuns', { JobName: 'nightly', MaxResults: 500 }));
    expect(asked).toBe(false);
    expect(response.status).toBe(400);
    expect(body['__type']).toBe('InvalidInputException');
    expect(seen.violations).toMatchObject([{ path: '/MaxResults', direction: 'input' }]);
  });

  test('answers a call with an unknown member, as Glue does, and reports the member', async () => {
    const { response, seen } = await exchangeOnce(started, callGlue('StartJobRun', { JobName: 'nightly', Jobname: 'x' }));
    expect(response.status).toBe(200);
    expect(seen.violations).toMatchObject([{ rule: 'shape/additionalProperties', path: '/Jobname' }]);
  });

  test('reports an answer that breaks the contract, and sends it all the same', async () => {
    const { response, seen } = await exchangeOnce(() => ({ output: { JobRunId: 7 } }));
    expect(response.body).toBe('{"JobRunId":7}');
    expect(seen.violations).toMatchObject([{ direction: 'output', path: '/JobRunId', severity: 'violation' }]);
  });

  test('reports a request that is no awsJson1_1 call', async () => {
    const { response, seen } = await exchangeOnce(started, callGlue('StartJobRun', '{"JobName":'));
    expect(response.status).toBe(400);
    expect(seen.call).toBeUndefined();
    expect(seen.outcome?.fault?.name).toBe('SerializationException');
    expect(seen.violations).toMatchObject([{ rule: 'wire/protocol', severity: 'violation' }]);
  });

  test('counts request ids, so that the same calls give the same bytes', async () => {
    const [one, other] = [createExchange(started), createExchange(started)];
    const request = callGlue('StartJobRun', { JobName: 'a' });
    const first = await one(request);
    const second = await one(request);
    expect(first.headers['x-amzn-requestid']).not.toBe(second.headers['x-amzn-requestid']);
    expect([await other(request), await other(request)]).toEqual([first, second]);
  });
});

describe('a call that the toolkit cannot answer', () => {
  test.for<[string, Responder, string, string]>([
    ['has no responder for it', () => undefined, 'GLUE_NO_ANSWER', 'No responder answered StartJobRun'],
    ['has a responder that throws', () => { throw new TypeError('x is not a function'); }, 'GLUE_RESPONDER_FAILED', 'x is not a function'],
    ['has a responder that rejects with no error', () => Promise.reject('why'), 'GLUE_RESPONDER_FAILED', '"why"'],
    ['has a responder that answers nothing known', () => ({}) as Outcome, 'GLUE_RESPONDER_FAILED', 'no outcome'],
    ['has a responder that answers null', () => null as unknown as Outcome, 'GLUE_RESPONDER_FAILED', 'no outcome'],
    ['has a responder that answers text', () => ({ output: 'jr_1' }), 'GLUE_RESPONDER_FAILED', 'no outcome'],
    ['has a fault without a status', () => ({ fault: { name: 'X' } }) as Outcome, 'GLUE_RESPONDER_FAILED', 'no outcome'],
    ['has a fault with the status of a success', () => ({ fault: { name: 'X', status: 200 } }), 'GLUE_RESPONDER_FAILED', 'no outcome'],
    ['has a fault that is null', () => ({ fault: null }) as unknown as Outcome, 'GLUE_RESPONDER_FAILED', 'no outcome'],
  ])('%s: an error of the toolkit that no SDK retries', async ([, responder, code, text]) => {
    const { response, body, seen } = await exchangeOnce(responder);
    expect(response.status).toBe(400);
    expect(body['__type']).toBe(code);
    expect(body['Message']).toContain(text);
    expect(body['Message']).toContain('StartJobRun');
    expect(seen.error).toBeInstanceOf(ToolkitError);
    expect(seen.outcome).toBeUndefined();
  });

  test('has an output with a cycle: an error, not a crash', async () => {
    const cycle: Record<string, unknown> = {};
    cycle['JobRun'] = cycle;
    const { body } = await exchangeOnce(() => ({ output: cycle }));
    expect(body['__type']).toBe('GLUE_RESPONDER_FAILED');
  });

  test('is one the contract does not have: the error names it', async () => {
    const { response, body, seen } = await exchangeOnce(started, callGlue('GetTeapot', { Name: 't' }));
    expect(response.status).toBe(400);
    expect(body['__type']).toBe('GLUE_UNKNOWN_OPERATION');
    expect(seen.error?.detail.operation).toBe('GetTeapot');
  });

  test('is explained by the responder that can', async () => {
    const explanation = new ToolkitError('GLUE_RECORDING_NO_MATCH', { message: 'nearest: weekly', next: 'Record it.' });
    const { body, seen } = await exchangeOnce(Object.assign(() => undefined, { explain: () => explanation }));
    expect(seen.error).toBe(explanation);
    expect(body['Message']).toContain('nearest: weekly');
  });
});
