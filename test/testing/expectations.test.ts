import { describe, expect, test } from 'vitest';
import type { Violation } from '../../src/contract/violation.ts';
import { ToolkitError } from '../../src/errors.ts';
import { checkExpectations } from '../../src/testing/expectations.ts';

const violation: Violation = { severity: 'violation', operation: 'GetJobRuns', direction: 'input', path: '/MaxResults', rule: 'shape/maximum', expected: 'at most 200', received: '500' };
const drift: Violation = { ...violation, severity: 'drift', rule: 'shape/enum' };
const error = new ToolkitError('GLUE_NO_ANSWER', { message: 'No responder answered GetJobRun.', next: 'Give a recording.' });
const none = { violations: [], errors: [] };

/** What is said, or nothing. */
function check(session: { violations?: Violation[]; errors?: ToolkitError[] }, expected: Partial<Parameters<typeof checkExpectations>[1]> = {}, strict = false): string {
  try {
    checkExpectations({ ...none, ...session }, { ...none, ...expected }, strict);
    return '';
  } catch (failure) {
    return (failure as Error).message;
  }
}

describe('a test', () => {
  test('passes when nothing went wrong', () => {
    expect(check({})).toBe('');
  });

  test('fails for a violation, with its line', () => {
    expect(check({ violations: [violation] })).toContain('GLUE_CONTRACT_VIOLATED');
    expect(check({ violations: [violation] })).toContain('- GetJobRuns input /MaxResults: expected at most 200, received 500 (shape/maximum)');
  });

  test('fails for drift only when strict', () => {
    expect(check({ violations: [drift] })).toBe('');
    expect(check({ violations: [drift] }, {}, true)).toContain('- drift: GetJobRuns');
  });

  test('fails for an error of the toolkit, with all it says', () => {
    expect(check({ errors: [error] })).toContain('next: Give a recording.');
  });

  test('says the same thing once, and how often it happened', () => {
    const message = check({ violations: [violation, violation, violation], errors: [error, error] });
    expect(message).toContain('2 things went wrong');
    expect(message).toContain('(shape/maximum) (3 times)');
    expect(message.split('/MaxResults')).toHaveLength(2);
  });
});

describe('what was announced', () => {
  test.for([{ rule: 'shape/maximum' }, { path: '/MaxResults', operation: 'GetJobRuns' }, { direction: 'input' }, {}] as const)('as %o covers the violation', (pattern) => {
    expect(check({ violations: [violation, violation] }, { violations: [pattern] })).toBe('');
  });

  test('as another rule covers nothing, and is missed itself', () => {
    const message = check({ violations: [violation] }, { violations: [{ rule: 'shape/minimum' }] });
    expect(message).toContain('received 500');
    expect(message).toContain('expected a violation {"rule":"shape/minimum"}, and there was none');
  });

  test('as drift may be announced as well, strict or not', () => {
    for (const strict of [true, false]) expect(check({ violations: [drift] }, { violations: [{ rule: 'shape/enum' }] }, strict)).toBe('');
  });

  test('as an error covers errors of that code only, and is missed when there is none', () => {
    expect(check({ errors: [error] }, { errors: ['GLUE_NO_ANSWER'] })).toBe('');
    expect(check({ errors: [error] }, { errors: ['GLUE_RECORDING_NO_MATCH'] })).toContain('expected the error GLUE_RECORDING_NO_MATCH, and there was none');
    expect(check({}, { errors: ['GLUE_NO_ANSWER'] })).toContain('One thing');
  });
});
