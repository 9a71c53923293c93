import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../../src/generated/types.ts';
import { createRedactor, type RedactorOptions } from '../../../src/recording/redact/create-redactor.ts';

const key = new Uint8Array(32).fill(6);

/** A job's answer as it is written, and what was noted. */
function redactJob(Job: unknown, rules: Omit<RedactorOptions, 'key'> = {}) {
  const redactor = createRedactor({ key, ...rules });
  const [interaction] = redactor.redact([{ operation: 'GetJob', input: {}, output: { Job } }]) as [Interaction];
  return { job: (interaction.output as { Job?: Record<string, unknown> }).Job, notes: redactor.notes };
}

describe('what a member becomes', () => {
  test.each<[string, unknown, unknown]>([
    ['ExecutionClass', 'FLEX', 'FLEX'],
    ['Timeout', 2880, 2880],
    ['CreatedOn', 1763683200.123, 1763683200.123],
    ['GlueVersion', '5.0', '5.0'],
    ['Description', 'for ACME', 'redacted'],
    ['Description', '', ''],
    ['LogUri', 's3://acme/logs', 's3://redacted/redacted'],
    ['DefaultArguments', { '--mode': 'daily', '--job-language': '' }, { '--mode': 'redacted', '--job-language': '' }],
    ['Command', { Name: 'glueetl', ScriptLocation: 's3://acme/x.py' }, { Name: 'glueetl', ScriptLocation: 's3://redacted/redacted' }],
    ['CodeGenConfigurationNodes', {}, {}],
  ])('%s: %j is %j', (member, value, expected) => {
    const { job, notes } = redactJob({ [member]: value });
    expect(job).toEqual({ [member]: expected });
    expect(notes).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['Timeout', 734512345678, 'account-like number'],
    ['Timeout', -734512345678.5, 'account-like number'],
    ['Timeout', 'secret', 'other type'],
    ['Description', ['secret'], 'other type'],
    ['Description', 7, 'other type'],
    ['DefaultArguments', ['secret'], 'other type'],
    ['Command', 'secret', 'other type'],
    ['Connections', { Connections: 'secret' }, 'other type'],
    ['GlueVersion', 'secret', 'unknown text'],
    ['GlueVersion', '5.0 secret', 'unknown text'],
    ['WorkerType', 'secret', 'new enum value'],
    ['WorkerType', 'G.secret', 'new enum value'],
    ['NewMember', 'secret', 'unknown member'],
    ['secret member', 'secret', 'unknown member'],
    ['__proto__', { secret: 1 }, 'unknown member'],
    ['constructor', 'secret', 'unknown member'],
  ])('%s: %j is left out and noted as %s, without the value', (member, value, reason) => {
    const { job, notes } = redactJob(Object.fromEntries([[member, value]]));
    expect(JSON.stringify(job)).not.toMatch(/secret|7345/);
    expect(notes).toMatchObject([{ operation: 'GetJob', reason, count: 1 }]);
    expect(JSON.stringify(notes)).not.toMatch(/secret|7345/);
  });

  test('a new value in the form of an enum stays and is noted, for it is what drift is about', () => {
    const { job, notes } = redactJob({ WorkerType: 'G.99X', ExecutionClass: 'NEW_CLASS' });
    expect(job).toEqual({ WorkerType: 'G.99X', ExecutionClass: 'NEW_CLASS' });
    expect(notes.map(({ member, detail }) => [member, detail])).toEqual([['Job.WorkerType', 'G.99X'], ['Job.ExecutionClass', 'NEW_CLASS']]);
  });

  test('a node that the contract leaves open is emptied and noted', () => {
    const { job, notes } = redactJob({ CodeGenConfigurationNodes: { 'node-1': { SQL: 'select secret' } } });
    expect(Object.values(job?.['CodeGenConfigurationNodes'] as {})).toEqual([{}]);
    expect(notes).toMatchObject([{ reason: 'opaque' }]);
  });

  test('words of Glue are kept where Glue speaks, and nowhere else', () => {
    const text = 'Rate exceeded';
    const redactor = createRedactor({ key });
    const [run] = redactor.redact([{ operation: 'GetJobRun', input: {}, output: { JobRun: { ErrorMessage: text, Arguments: { '--mode': text } } } }]);
    expect(run?.output).toEqual({ JobRun: { ErrorMessage: text, Arguments: { '--mode': 'redacted' } } });
    expect(redactJob({ Description: text }).job).toEqual({ Description: 'redacted' });
  });
});

describe('a user makes it stricter', () => {
  test.each<[string, NonNullable<RedactorOptions['members']>, unknown, unknown]>([
    ['a member is left out', { 'Job.ExecutionClass': 'drop' }, { ExecutionClass: 'FLEX', Timeout: 1 }, { Timeout: 1 }],
    ['a number is left out, for it has no pseudonym', { 'Job.Timeout': 'pseudonym' }, { Timeout: 1 }, {}],
    ['an enum is left out, for it has no placeholder', { 'Job.ExecutionClass': 'replace' }, { ExecutionClass: 'FLEX' }, {}],
    ['a pseudonym becomes a placeholder', { 'Job.Role': 'replace' }, { Role: 'acme' }, { Role: 'redacted' }],
    ['the values of a map are left out', { 'Job.DefaultArguments': 'drop' }, { DefaultArguments: { '--mode': 'x' } }, {}],
  ])('%s', (_what, members, job, expected) => {
    expect(redactJob(job, { members }).job).toEqual(expected);
  });
});

test('any JSON in any place is redacted without an error, and not changed itself', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (one, other) => {
      const interaction = { operation: 'GetJobRuns', input: Object(one) as {}, output: { JobRuns: [one, { Arguments: other, Id: one, Attempt: other }], NextToken: other } };
      const before = JSON.stringify(interaction);
      const [redacted] = createRedactor({ key }).redact([interaction]);
      expect(JSON.stringify(interaction)).toBe(before);
      expect(redacted).toMatchObject({ operation: 'GetJobRuns' });
    }),
  );
});

test('names of arguments that would change a prototype are names like others', () => {
  const entries = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) => [name, 'secret'] as const);
  const { job } = redactJob({ DefaultArguments: Object.fromEntries(entries) });
  expect(Object.keys(job?.['DefaultArguments'] as {})).toHaveLength(4);
  expect(JSON.stringify(job)).not.toMatch(/secret|proto|constructor/);
  expect(({} as Record<string, unknown>)['secret']).toBeUndefined();
});

const fault = (name: string, message?: string) => createRedactor({ key }).redact([{ operation: 'GetJob', input: {}, fault: { name, ...(message !== undefined && { message }) } }])[0]?.fault;

describe('a fault', () => {

  test.each([
    ['EntityNotFoundException', 'EntityNotFoundException'],
    ['SomeNewException', 'SomeNewException'],
    ['arn:aws:iam::1:x', 'Unknown'],
    ['acme', 'Unknown'],
    ['__proto__', 'Unknown'],
    [`${'A'.repeat(99)}Exception`, 'Unknown'],
  ])('named %s is named %s', (name, expected) => {
    expect(fault(name)).toEqual({ name: expected });
  });

  test.each([['of Glue', 'Rate exceeded', 'Rate exceeded'], ['of nobody', 'for ACME', 'redacted'], ['that is empty', '', '']])('has a text %s', (_what, message, expected) => {
    expect(fault('InternalFailure', message)).toEqual({ name: 'InternalFailure', message: expected });
  });
});
