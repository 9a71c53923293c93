import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/contract/call.ts';
import type { OperationName } from '../../src/contract/operation.ts';
import { speakOutcome } from '../../src/replay/speak-outcome.ts';

const nameOf = (text: string) => new Map([['job-a', 'nightly'], ['RUNNING', 'a job'], ['--key', '--date'], ['--enable-metrics', 'none'], ['G.1X', 'none']]).get(text) ?? text;
const speak = (operation: OperationName, outcome: object) => speakOutcome(operation, outcome as Outcome, nameOf);
const fault = (message?: string) => ({ fault: { name: 'EntityNotFoundException', status: 400, ...(message !== undefined && { message }) } });

describe('an outcome in the words of the consumer', () => {
  test.each([
    ['names', { Name: 'job-a' }, { Name: 'nightly' }],
    ['names in lists and structures', { Connections: { Connections: ['job-a', 'x'] } }, { Connections: { Connections: ['nightly', 'x'] } }],
    ['a name that looks like a state', { Name: 'RUNNING' }, { Name: 'a job' }],
    ['keys of maps', { DefaultArguments: { '--key': 'redacted' } }, { DefaultArguments: { '--date': 'redacted' } }],
  ])('has other %s', (_what, recorded, spoken) => {
    expect(speak('GetJob', { output: { Job: recorded } })).toEqual({ output: { Job: spoken } });
  });

  test.each([
    ['values of enums', { WorkerType: 'G.1X' }],
    ['texts that recordings replace', { Description: 'job-a' }],
    ["keys of Glue's own", { DefaultArguments: { '--enable-metrics': 'job-a' } }],
    ['what no schema knows', { Unknown: { Name: 'job-a' } }],
    ['values of another type', { Name: 5, Connections: 'job-a', DefaultArguments: ['job-a'] }],
    ['a __proto__ member', JSON.parse('{"__proto__":{"Name":"job-a"}}')],
    ['null', { Name: null }],
  ])('has the same %s, and is the same object where nothing else is in it', (_what, Job) => {
    const outcome = { output: { Job } };
    expect(speak('GetJob', outcome)).toBe(outcome);
  });

  test('keeps a key that is __proto__', () => {
    const spoken = speak('GetJob', { output: { Job: { Name: 'job-a', DefaultArguments: JSON.parse('{"__proto__":"redacted"}') } } });
    expect(JSON.stringify(spoken)).toBe('{"output":{"Job":{"Name":"nightly","DefaultArguments":{"__proto__":"redacted"}}}}');
  });

  test('names in a fault what Glue names there, and leaves its other texts', () => {
    expect(speak('GetJob', fault('Concurrent runs exceeded for job-a'))).toEqual(fault('Concurrent runs exceeded for nightly'));
    for (const message of ['job-a', 'job-a is redacted', '', undefined]) {
      const same = fault(message);
      expect(speak('GetJob', same)).toBe(same);
    }
  });

  test('keeps how it is delivered, and is frozen, so that its body is encoded once', () => {
    const spoken = speak('GetJob', { output: { Job: { Name: 'job-a' } }, delivery: { delay: 5 } });
    expect(spoken.delivery).toEqual({ delay: 5 });
    expect(Object.isFrozen(spoken)).toBe(true);
  });
});
