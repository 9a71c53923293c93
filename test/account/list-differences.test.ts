import { describe, expect, test } from 'vitest';
import { listDifferences } from '../../src/account/list-differences.ts';
import type { Violation } from '../../src/contract/violation.ts';
import type { RedactionNote } from '../../src/recording/redact/create-redactor.ts';

const note = (more: Partial<RedactionNote>): RedactionNote => ({ reason: 'unknown member', operation: 'GetJobRun', member: 'JobRun.Mood', count: 1, ...more });
const violation = (more: Partial<Violation>): Violation => ({
  severity: 'drift', operation: 'GetJobRuns', direction: 'output', path: '/interactions/4/output/JobRuns/3/Id', rule: 'job-run/id', expected: 'an id', received: '"x"', ...more,
});

describe('each reason has its proposal', () => {
  test.each([
    ['an unknown member', note({ detail: 'string' }), 'JobRun.Mood is in no schema (string); left out', 'add the member Mood to JobRun in schemas/'],
    ['a new value', note({ reason: 'new enum value', member: 'JobRun.JobRunState', detail: 'PAUSED' }), 'JobRun.JobRunState has the new value "PAUSED"', 'Add "PAUSED" to JobRun.JobRunState in schemas/'],
    ['a value that may be anything', note({ reason: 'new enum value' }), 'nor like those that are; left out', 'Look at the value in the account'],
    ['another type', note({ reason: 'other type' }), 'of another type', 'change the type of JobRun.Mood in schemas/'],
    ['an unknown text', note({ reason: 'unknown text' }), 'of a form that is not known', 'unless consumers read it'],
    ['an open shape', note({ reason: 'opaque' }), 'may hold anything', 'unless consumers read it'],
    ['a rule of the user', note({ reason: 'rule' }), 'by a rule of yours', 'as you configured it'],
    ['a reason that is new here', note({ reason: 'made up' as RedactionNote['reason'] }), 'JobRun.Mood: made up; left out', 'Look at the value in the account'],
  ])('%s', (_what, given, what, proposal) => {
    expect(listDifferences([given], [])).toEqual([{ operations: ['GetJobRun'], what: expect.stringContaining(what) as string, proposal: expect.stringContaining(proposal) as string, times: 1 }]);
  });

  test('a breach of a rule leads to the rule, one of a shape to the shape', () => {
    const [ofRule, ofShape] = listDifferences([], [violation({}), violation({ rule: 'shape/required' })]);
    expect(ofRule?.proposal).toContain('job-run/id in docs/rules.md');
    expect(ofShape?.proposal).toContain('schemas/');
  });
});

test('the same in several operations is told once, with how often it was', () => {
  const found = listDifferences([note({ count: 3 }), note({ operation: 'GetJobRuns', count: 40 })], []);
  expect(found).toEqual([expect.objectContaining({ operations: ['GetJobRun', 'GetJobRuns'], times: 43 })]);
});

test('places in lists and interactions are one place', () => {
  const found = listDifferences([], [violation({}), violation({ path: '/interactions/5/output/JobRuns/12/Id' })]);
  expect(found).toMatchObject([{ what: 'output/JobRuns/*/Id: breaks job-run/id', times: 2 }]);
});

test('a new value of an enum is not told twice', () => {
  expect(listDifferences([], [violation({ rule: 'shape/enum' })])).toEqual([]);
});

test('what was received is never told', () => {
  expect(JSON.stringify(listDifferences([note({ detail: 'string' })], [violation({ received: '"a secret"' })]))).not.toContain('a secret');
});
