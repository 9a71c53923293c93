import { describe, expect, test } from 'vitest';
import type { OperationName } from '../../src/contract/operation.ts';
import { validateInput } from '../../src/contract/validate.ts';
import { refuseInput } from '../../src/handlers/refuse-input.ts';

const refuse = (operation: OperationName, input: unknown) => refuseInput(operation, validateInput(operation, input));

describe('an input', () => {
  test.for<[string, OperationName, unknown, string]>([
    ['of a wrong JSON type gets SerializationException', 'GetJobRuns', { JobName: 7 }, 'SerializationException'],
    ['out of bounds gets InvalidInputException where that is declared', 'GetJobRuns', { JobName: 'a', MaxResults: 500 }, 'InvalidInputException'],
    ['without a required member gets InvalidInputException', 'GetJobRuns', {}, 'InvalidInputException'],
    ['with both mistakes gets the one of the earlier layer', 'GetJobRuns', { JobName: 7, MaxResults: 500 }, 'SerializationException'],
  ])('%s', ([, operation, input, name]) => {
    expect(refuse(operation, input)).toMatchObject({ name, status: 400 });
  });

  test('that keeps the contract is not refused', () => {
    expect(refuse('GetJobRuns', { JobName: 'nightly', MaxResults: 200 })).toBeUndefined();
  });

  test('with an unknown member only is not refused, for Glue ignores it', () => {
    expect(refuse('GetJobRuns', { JobName: 'nightly', Unknown: 1 })).toBeUndefined();
  });

  test('that only drift speaks against is not refused', () => {
    const drift = { severity: 'drift', operation: 'GetJobRuns', direction: 'input', path: '', rule: 'x', expected: '', received: '' } as const;
    expect(refuseInput('GetJobRuns', [drift])).toBeUndefined();
  });

  test('is refused with a text that names each place, up to ten', () => {
    const violation = { severity: 'violation', operation: 'GetJobRuns', direction: 'input', rule: 'x', expected: 'y', received: 'z' } as const;
    const message = refuseInput('GetJobRuns', Array.from({ length: 12 }, (_, index) => ({ ...violation, path: `/${index}` })))?.message;
    expect(message).toContain('/9:');
    expect(message).not.toContain('/10:');
  });
});
