import { describe, expect, test } from 'vitest';
import { createFault } from '../../src/contract/fault.ts';
import { createServerState, type ServerState } from '../../src/server/server-state.ts';

const nightly = { Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' } };
const getJobs = { operation: 'GetJobs', input: {} } as const;
const startRun = { operation: 'StartJobRun', input: { JobName: 'nightly' } } as const;
const noJobs = { output: { Jobs: [] } };

describe('overrides', () => {
  test('the latest one is asked first, until the reset', async () => {
    const state = createServerState({});
    state.use(() => ({ fault: createFault('InternalServiceException') }));
    state.use(({ operation }) => (operation === 'GetJobs' ? { fault: createFault('ThrottlingException') } : undefined));
    expect(await state.responder(getJobs)).toMatchObject({ fault: { name: 'ThrottlingException' } });
    expect(await state.responder({ operation: 'ListJobs', input: {} })).toMatchObject({ fault: { name: 'InternalServiceException' } });
    state.reset();
    expect(await state.responder(getJobs)).toEqual(noJobs);
  });
});

describe('injected faults', () => {
  test('an error strikes instead of the call, as often as it says', async () => {
    const state = createServerState({ scenario: { jobs: [nightly] } });
    state.injectFaults([{ error: 'ThrottlingException', times: 1 }]);
    expect(await state.responder(startRun)).toMatchObject({ fault: { name: 'ThrottlingException', message: 'Rate exceeded' } });
    expect(await state.responder(startRun)).toHaveProperty('output.JobRunId');
    expect(await state.responder({ operation: 'GetJobRuns', input: { JobName: 'nightly' } })).toHaveProperty('output.JobRuns.length', 1);
  });

  test('a lost or late response is one to a call that was answered, by whomever', async () => {
    const state = createServerState({ responder: () => ({ output: { JobRunId: 'jr_1' } }) });
    state.injectFaults([{ lost: true, latency: '2s' }]);
    expect(await state.responder(startRun)).toEqual({ output: { JobRunId: 'jr_1' }, delivery: { lost: true, delay: 2000 } });
  });

  test('a late response to what nobody answers stays no answer', async () => {
    const state = createServerState({ responder: () => undefined });
    state.injectFaults([{ latency: '2s' }]);
    expect(await state.responder(startRun)).toBeUndefined();
  });

  test('their times count from the injection, in simulated time', async () => {
    const state = createServerState({ clock: 'manual' });
    state.advance('1h');
    state.injectFaults([{ error: 'ThrottlingException', from: '10s', until: '20s' }]);
    expect(await state.responder(getJobs)).toEqual(noJobs);
    state.advance('10s');
    expect(await state.responder(getJobs)).toHaveProperty('fault');
    state.advance('10s');
    expect(await state.responder(getJobs)).toEqual(noJobs);
  });

  test('new ones replace the old ones; what is no fault changes nothing', async () => {
    const state = createServerState({});
    state.injectFaults([{ error: 'ThrottlingException' }]);
    expect(() => state.injectFaults([{ error: 5 }] as never)).toThrow(expect.objectContaining({ code: 'GLUE_SCENARIO_INVALID' }));
    expect(await state.responder(getJobs)).toHaveProperty('fault');
    state.injectFaults([]);
    expect(await state.responder(getJobs)).toEqual(noJobs);
  });
});

describe('a scenario that is loaded', () => {
  test('replaces the one before and begins anew', async () => {
    const state = createServerState({ clock: 'manual', scenario: { jobs: [{ ...nightly, Name: 'old' }] } });
    const begin = state.now();
    state.advance('1d');
    state.injectFaults([{ error: 'ThrottlingException' }]);
    state.loadScenario(JSON.stringify({ jobs: [nightly] }));
    expect(state.now()).toBe(begin);
    expect(await state.responder({ operation: 'ListJobs', input: {} })).toEqual({ output: { JobNames: ['nightly'] } });
    state.reset();
    expect(await state.responder({ operation: 'ListJobs', input: {} })).toEqual({ output: { JobNames: ['nightly'] } });
  });

  test('one that is refused changes nothing', async () => {
    const state = createServerState({ scenario: { jobs: [nightly] } });
    for (const wrong of ['{', '[]', '{"outcomes":{"nope":[{}]}}']) expect(() => state.loadScenario(wrong)).toThrow(expect.objectContaining({ code: 'GLUE_SCENARIO_INVALID' }));
    expect(await state.responder({ operation: 'ListJobs', input: {} })).toEqual({ output: { JobNames: ['nightly'] } });
  });

  test('comes where nothing was simulated before', () => {
    const state = createServerState({ responder: () => undefined });
    expect(state.simulation).toBeUndefined();
    state.loadScenario({});
    expect(state.simulation).toBeDefined();
  });
});

test.for([
  ['advance', (state: ServerState) => state.advance('1s')],
  ['settle', (state: ServerState) => state.settle()],
  ['sendEvents', (state: ServerState) => state.sendEvents('t')],
] as const)('%s needs a simulated Glue', ([, act]) => {
  expect(() => act(createServerState({ responder: () => undefined }))).toThrow('This server simulates no Glue');
});

test('after a reset the request ids begin anew', () => {
  const state = createServerState({});
  const [first, second] = [state.createRequestId(), state.createRequestId()];
  for (const requestId of [first, second]) state.observe({ requestId, violations: [] });
  state.reset();
  expect([state.createRequestId(), state.createRequestId()]).toEqual([first, second]);
  expect(first).not.toBe(second);
});

test('a call that is under way during a reset shares its request id with no later one', () => {
  const state = createServerState({});
  const [slow, second] = [state.createRequestId(), state.createRequestId()];
  state.observe({ requestId: second, violations: [] });
  state.reset();
  expect([state.createRequestId(), state.createRequestId()]).not.toContain(slow);
  state.observe({ requestId: slow, violations: [] });
  state.reset();
  expect(state.createRequestId()).toBe(slow);
});
