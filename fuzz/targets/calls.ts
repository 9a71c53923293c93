import { createExchange, type Exchange } from '../../src/handlers/exchange.ts';
import { operations } from '../../src/generated/operations.ts';
import { formatViolation } from '../../src/contract/violation.ts';
import { createServerState } from '../../src/server/server-state.ts';
import { malformedBodies } from '../../test/server/hostile/malformed-bodies.ts';
import { readReply } from '../../test/server/hostile/reply.ts';
import { fuzzedScenario } from '../fuzzed-scenario.ts';

/** Between calls: one of a sequence may meet what the ones before it left. The first line of each is its operation. */
const separator = 0x1e;
/** More than what a few calls can do to each other costs time only. */
const maxCalls = 8;

const state = createServerState({ scenario: fuzzedScenario, seed: 7, clock: 'per-read' });
const exchange = createExchange(state.responder, { observe: expectOurs, createRequestId: () => state.createRequestId() });

/** Calls of a simulated Glue are answered below 500, as JSON with a request id, and the answers keep the contract. */
export async function fuzz(bytes: Uint8Array): Promise<void> {
  state.reset();
  for (const call of split(bytes)) {
    const end = call.indexOf(0x0a);
    const operation = Buffer.from(end < 0 ? call : call.subarray(0, end)).toString('latin1');
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSGlue.${operation}` };
    const { status, headers: answered, body } = await exchange({ method: 'POST', headers, body: end < 0 ? '' : call.subarray(end + 1) });
    readReply(status, answered, Buffer.from(body));
  }
}

export function* seeds(): Iterable<string | Uint8Array> {
  const all = { Name: 'W1', JobName: 'nightly', WorkflowName: 'W1', TriggerName: 'start', RunId: 'jr_1', MaxResults: 1 };
  for (const operation of Object.keys(operations)) yield `${operation}\n${JSON.stringify(all)}`;
  yield sequence(['StartJobRun', { JobName: 'nightly', Arguments: { '--day': '1' } }], ['GetJobRuns', { JobName: 'nightly', MaxResults: 1 }], ['BatchStopJobRun', { JobName: 'nightly', JobRunIds: ['jr_1'] }]);
  yield sequence(['StartWorkflowRun', { Name: 'W1', RunProperties: { a: 'b' } }], ['GetWorkflowRuns', { Name: 'W1', IncludeGraph: true }], ['GetWorkflow', { Name: 'W1', IncludeGraph: true }]);
  yield sequence(['CreateJob', { Name: 'j', Role: 'r', Command: { Name: 'glueetl' }, Tags: { a: 'b' } }], ['UpdateJob', { JobName: 'j', JobUpdate: { Timeout: 1 } }], ['DeleteJob', { JobName: 'j' }]);
  yield sequence(['CreateTrigger', { Name: 't', WorkflowName: 'W1', Type: 'CONDITIONAL', StartOnCreation: true, Predicate: { Logical: 'ANY', Conditions: [{ LogicalOperator: 'EQUALS', JobName: 'nightly', State: 'SUCCEEDED' }] }, Actions: [{ JobName: 'nightly' }] }], ['StartTrigger', { Name: 't' }]);
  for (const { kind, body } of malformedBodies) if (kind !== 'truncated' && body.length < 1024) yield Buffer.concat([Buffer.from('StartJobRun\n'), body]);
}

function sequence(...calls: readonly (readonly [operation: string, input: unknown])[]): string {
  return calls.map(([operation, input]) => `${operation}\n${JSON.stringify(input)}`).join(String.fromCharCode(separator));
}

function split(bytes: Uint8Array): Uint8Array[] {
  const calls: Uint8Array[] = [];
  for (let at = 0; at <= bytes.length && calls.length < maxCalls; ) {
    const found = bytes.indexOf(separator, at);
    const end = found < 0 ? bytes.length : found;
    calls.push(bytes.subarray(at, end));
    at = end + 1;
  }
  return calls;
}

/** What the client is not told: that the simulator threw, or that what it answered is not Glue's. */
function expectOurs(exchanged: Exchange): void {
  const { error, violations } = exchanged;
  state.observe(exchanged);
  if (error?.code === 'GLUE_RESPONDER_FAILED') throw error.cause;
  const ours = violations.filter(({ direction, severity }) => direction !== 'input' && severity === 'violation');
  if (ours.length > 0) throw new Error(`an answer breaks the contract: ${ours.map(formatViolation).join('; ')}`);
}
