import { describe, expect, test } from 'vitest';
import type { Call, Outcome } from '../../src/contract/call.ts';
import { createFault } from '../../src/contract/fault.ts';
import { createOutcomeEncoder } from '../../src/handlers/encode-outcome.ts';

const call: Call = { operation: 'GetJobRun', input: { JobName: 'nightly', RunId: 'jr_1' } };
const running = () => ({ output: { JobRun: { JobRunState: 'RUNNING' as const } } });

describe('an outcome that may change', () => {
  test('is written anew each time, so that a responder may keep one object and change it', () => {
    const encode = createOutcomeEncoder();
    const outcome = running();
    const first = encode(call, outcome);
    (outcome.output.JobRun as { JobRunState: string }).JobRunState = 'SUCCEEDED';
    expect(first.body).toBe('{"JobRun":{"JobRunState":"RUNNING"}}');
    expect(encode(call, outcome).body).toBe('{"JobRun":{"JobRunState":"SUCCEEDED"}}');
  });
});

describe('a frozen outcome', () => {
  test('is written and validated once for the same call', () => {
    const encode = createOutcomeEncoder();
    const outcome: Outcome = Object.freeze(running());
    expect(encode(structuredClone(call), outcome)).toBe(encode(call, outcome));
  });

  test('is validated again for another operation, since what one may answer another may not', () => {
    const encode = createOutcomeEncoder();
    const outcome: Outcome = Object.freeze({ output: { JobRunId: `jr_${'1'.repeat(64)}` } });
    expect(encode({ operation: 'StartJobRun', input: { JobName: 'a' } }, outcome).violations).toEqual([]);
    expect(encode({ operation: 'StartWorkflowRun', input: { Name: 'a' } }, outcome).violations).toMatchObject([
      { operation: 'StartWorkflowRun', path: '/JobRunId' },
    ]);
  });

  test('is validated again for another input', () => {
    const encode = createOutcomeEncoder();
    const outcome: Outcome = Object.freeze(running());
    const other = { operation: 'GetJobRun', input: { JobName: 'nightly', RunId: 'jr_2' } } as const;
    expect(encode(other, outcome)).not.toBe(encode(call, outcome));
  });
});

describe('a fault', () => {
  test('that the operation does not declare is drift', () => {
    const { violations } = createOutcomeEncoder()(call, { fault: createFault('ConcurrentRunsExceededException') });
    expect(violations).toMatchObject([{ severity: 'drift', direction: 'fault', rule: 'fault/declared' }]);
  });

  test('has no text of an output', () => {
    const encoded = createOutcomeEncoder()(call, { fault: createFault('EntityNotFoundException', 'none') });
    expect(encoded.body).toBeUndefined();
    expect(encoded.respond('id').body).toBe('{"__type":"EntityNotFoundException","Message":"none"}');
  });
});
