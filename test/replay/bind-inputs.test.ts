import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../src/generated/types.ts';
import { call } from './interactions.ts';
import { hex, play, pseudonym, runId, start } from './recorded-calls.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(pseudonym) as [string, string, string, string];
const startWith = (input: object) => call('StartJobRun', { JobName: 'nightly', ...input });
const recordedWith = (input: object): Interaction => ({ operation: 'StartJobRun', input: { JobName: a, ...input }, output: { JobRunId: runId('1') } });
const started = { output: { JobRunId: runId('1') } };
const table = (DatabaseName: string, Name: string) => ({ operation: 'GetTable', input: { DatabaseName, Name }, output: { Table: { Name, DatabaseName, Retention: 1 } } });
const run = (keys: string[]) => ({ JobRun: { Id: runId('1'), Arguments: Object.fromEntries(keys.map((key) => [key, 'redacted'])) } });
const jobs = (...JobNames: string[]) => ({ operation: 'BatchGetJobs' as const, input: { JobNames }, output: {} });

describe('a call with real names', () => {
  test.each([
    ['another number', { Timeout: 5 }, { Timeout: 6 }],
    ['a number more', { Timeout: 5 }, {}],
    ['a number less', {}, { Timeout: 5 }],
    ['another boolean', { JobRunQueuingEnabled: true }, { JobRunQueuingEnabled: false }],
    ['another value of an enum', { WorkerType: 'G.1X' }, { WorkerType: 'G.2X' }],
    ['an argument more', { Arguments: { '--one': '1', '--two': '2' } }, { Arguments: { [`--${b}`]: 'redacted' } }],
    ['an empty argument', { Arguments: { '--one': '' } }, { Arguments: { [`--${b}`]: 'redacted' } }],
    ["an argument of Glue's own for one of the user's", { Arguments: { '--enable-metrics': '1' } }, { Arguments: { [`--${b}`]: 'redacted' } }],
    ['no key of an argument for one', { Arguments: { one: '1' } }, { Arguments: { [`--${b}`]: 'redacted' } }],
    ['an argument that a rule did not hide', { Arguments: { '--one': 'x' } }, { Arguments: { [`--${b}`]: 'y' } }],
    ['the same argument under two names', { Arguments: { '--one': '1', '--two': '2' } }, { Arguments: { '--one': 'redacted', [`--${b}`]: '' } }],
    ['another operation', undefined, undefined],
  ])('is none with pseudonyms that has %s', (_what, sent, recordedInput) => {
    const responder = play([recordedWith(recordedInput ?? {})]);
    expect(responder(sent ? startWith(sent) : call('GetJob', { JobName: 'nightly' }))).toBeUndefined();
  });

  test.each([
    ['numbers and enums that are equal', { Timeout: 5, WorkerType: 'G.1X' }, { WorkerType: 'G.1X', Timeout: 5 }],
    ['arguments of any value', { Arguments: { '--one': 'anything' } }, { Arguments: { [`--${b}`]: 'redacted' } }],
    ['arguments in any order', { Arguments: { '--z': '1', '--a': '', '--enable-metrics': 'x' } }, { Arguments: { '--enable-metrics': 'redacted', [`--${b}`]: '', [`--${c}`]: 'redacted' } }],
    ['a __proto__ argument', { Arguments: JSON.parse('{"__proto__":"x"}') }, { Arguments: { [b]: 'redacted' } }],
    ['an argument whose value a rule kept', { Arguments: { '--one': 'x' } }, { Arguments: { [`--${b}`]: 'x' } }],
    ['a policy', { ExecutionRoleSessionPolicy: '{"Version":"2012"}' }, { ExecutionRoleSessionPolicy: '{}' }],
    ['members that are null', { Timeout: null }, {}],
    ['members that no schema knows, which recordings do not keep', { Nonsense: { a: 1 } }, {}],
    ['a number that recordings leave out as an account', { Timeout: 123_456_789_012 }, {}],
  ])('may have %s', (_what, sent, recordedInput) => {
    expect(play([recordedWith(recordedInput)])(startWith(sent))).toEqual(started);
  });

  test.each([
    ['the parts of an ARN', 'GetTags', { ResourceArn: 'arn:aws:glue:eu-west-1:123456789012:job/nightly' }, { ResourceArn: `arn:aws:glue:eu-west-1:000012345678:job/${a}` }],
    ['an alias of the account', 'GetTags', { ResourceArn: 'arn:aws:glue:eu-west-1:123456789012:job/nightly' }, { ResourceArn: `arn:aws:glue:eu-west-1:main:job/${a}` }],
    ['the id of the first attempt', 'GetJobRun', { JobName: 'nightly', RunId: `${runId('9')}_attempt_2` }, { JobName: a, RunId: `${runId('1')}_attempt_2` }],
    ['a pseudonym that was cut', 'GetTags', { ResourceArn: 'arn:aws:glue:eu-west-1:123456789012:job/nightly' }, { ResourceArn: `x${hex('0').slice(1)}` }],
    ['an alias with a slash', 'GetJob', { JobName: 'nightly' }, { JobName: 'team/job-a' }],
    ['each item of a list', 'BatchGetJobs', { JobNames: ['one', 'two'] }, { JobNames: [a, b] }],
  ] as const)('is bound by %s', (_what, operation, sent, input) => {
    expect(play([{ operation, input, output: {} }])(call(operation, sent))).toEqual({ output: {} });
  });

  test.each([
    ['another region', 'arn:aws:glue:eu-west-2:123456789012:job/nightly'],
    ['another kind of resource', 'arn:aws:glue:eu-west-1:123456789012:trigger/nightly'],
    ['no account', 'arn:aws:glue:eu-west-1::job/nightly'],
    ['no ARN', 'nightly'],
  ])('is not bound by an ARN of %s', (_what, ResourceArn) => {
    const responder = play([{ operation: 'GetTags', input: { ResourceArn: `arn:aws:glue:eu-west-1:000012345678:job/${a}` }, output: {} }]);
    expect(responder(call('GetTags', { ResourceArn }))).toBeUndefined();
  });

  test('has one pseudonym for each name, wherever it stands', () => {
    const two = play([jobs(a, b)]);
    expect(two(call('BatchGetJobs', { JobNames: ['same', 'same'] }))).toBeUndefined();
    const twice = play([jobs(a, a)]);
    expect(twice(call('BatchGetJobs', { JobNames: ['one', 'other'] }))).toBeUndefined();
    expect(twice(call('BatchGetJobs', { JobNames: ['same', 'same'] }))).toEqual({ output: {} });
  });

  test.each([
    ['its alias as a whole, though its parts have names of their own', 's3://x/y', 'job-a', { 's3://x/y': 'job-a', x: b, y: c }],
    ['a pseudonym that was cut, though its parts have names of their own', `/${'x/'.repeat(9)}x`, `x${hex('0').slice(1)}`, { x: b }],
  ])('has %s', (_what, ResourceArn, recordedArn, names) => {
    expect(play([{ operation: 'GetTags', input: { ResourceArn: recordedArn }, output: {} }], { names })(call('GetTags', { ResourceArn }))).toEqual({ output: {} });
  });

  test('binds the names beside a map first, which leaves fewer keys to choose from', () => {
    const { operation, input } = start(a, { [`--${a}`]: 'redacted', [`--${b}`]: 'redacted' }, '1');
    const responder = play([{ operation, input, output: { JobRunId: b } }]);
    expect(responder(call('StartJobRun', { JobName: 'date', Arguments: { '--env': '1', '--date': '2' } }))).toEqual({ output: { JobRunId: 'env' } });
  });

  test('leaves open which key is which of several, and knows it as soon as one is left', () => {
    const { operation, input } = start(a, { [`--${b}`]: 'redacted', [`--${c}`]: 'redacted' }, '1');
    const responder = play([
      { operation, input, output: { JobRunId: runId('1') } },
      { operation, input: { JobName: a, Arguments: { [`--${c}`]: 'redacted' } }, output: { JobRunId: runId('2') } },
      { operation: 'GetJobRun', input: { JobName: a, RunId: runId('1') }, output: run([`--${b}`, `--${c}`, `--${d}`]) },
    ]);
    responder(startWith({ Arguments: { '--date': '1', '--env': '2' } }));
    const poll = call('GetJobRun', { JobName: 'nightly', RunId: runId('1') });
    expect(responder(poll)).toEqual({ output: run([`--${b}`, `--${c}`, `--${d}`]) });
    responder(startWith({ Arguments: { '--env': '3' } }));
    expect(responder(poll)).toEqual({ output: run([`--${b}`, '--env', `--${d}`]) });
    responder(startWith({ Arguments: { '--date': '4', '--env': '5' } }));
    expect(responder(poll)).toEqual({ output: run(['--date', '--env', `--${d}`]) });
  });

  test('is bound for operations that only the installed SDK knows', () => {
    const responder = play([table(a, b)]);
    const asked = { operation: 'GetTable', input: { DatabaseName: 'sales', Name: 'orders' } } as unknown as Parameters<typeof responder>[0];
    expect(responder(asked)).toEqual({ output: table('sales', 'orders').output });
    expect(responder({ ...asked, operation: 'NoSuchThing' } as unknown as typeof asked)).toBeUndefined();
  });
});
