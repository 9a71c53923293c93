import { expect, test } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import { createExchange, type Exchange } from '../../src/handlers/exchange.ts';
import { chain } from '../../src/handlers/chain.ts';
import { answerOthers } from '../../src/model/answer-others.ts';
import { createSimulation } from '../../src/simulate/create-simulation.ts';
import { synthesize } from '../../src/synthesize/synthesize.ts';
import { callGlue } from '../handlers/call-glue.ts';

const input = { DatabaseName: 'sales', Name: 'orders' };
const getTable = { operation: 'GetTable', input } as unknown as Call;
const struck = { faults: [{ error: 'EntityNotFoundException', times: 1 }, { error: 'ThrottlingException', times: 1 }] };

test.each([
  ['a simulation', createSimulation({}, 'scenario')],
  ['a simulation that moves when it is read', createSimulation({}, 'scenario', { clock: 'per-read' })],
  ['a simulation with faults for every operation', createSimulation(struck, 'scenario')],
  ['a synthesizer', synthesize({ seed: 1 })],
])('%s leaves an operation without a schema to the next responder, and to nobody', async (_, responder) => {
  expect(responder(getTable)).toBeUndefined();
  const seen: Exchange[] = [];
  const asked = await createExchange(responder, { observe: (one) => seen.push(one) })(callGlue('GetTable', input));
  expect(asked.status).toBe(400);
  expect(seen).toMatchObject([{ error: { code: 'GLUE_NO_ANSWER', detail: { next: expect.stringContaining('neither simulated nor synthesized') } } }]);
  const output = { Table: { Name: 'orders' } };
  expect(await chain(responder, answerOthers({ GetTable: () => ({ output }) }))(getTable)).toEqual({ output });
});
