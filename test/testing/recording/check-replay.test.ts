import { describe, expect, test } from 'vitest';
import type { Interaction, Recording } from '../../../src/generated/types.ts';
import { createRedactor } from '../../../src/recording/redact/create-redactor.ts';
import { checkReplay } from '../../../src/testing/recording/check-replay.ts';

/** What is told at the end of a recording of these calls, with `before` in the file already. */
function check(calls: readonly Interaction[], { marks = [], names = {} }: { readonly marks?: readonly number[]; readonly names?: Readonly<Record<string, string>> } = {}): string {
  const redactor = createRedactor({ key: new Uint8Array(32).fill(7), names });
  const interactions = redactor.redact(calls);
  const recording: Recording = { format: 'glue-contract/recording', formatVersion: 1, service: 'glue', source: 'recorded', region: 'eu-west-1', recordedAt: '2026-11-21', interactions };
  return checkReplay(recording, { calls, marks: new Set(marks), redactor });
}

const id = (number: number) => `jr_${String(number).repeat(64)}`;
const getRun = (JobRunState: string, number = 1): Interaction => ({ operation: 'GetJobRun', input: { JobName: 'nightly-etl', RunId: id(number) }, output: { JobRun: { Id: id(number), JobRunState } } });
const getJob = (Name: string): Interaction => ({ operation: 'GetJob', input: { JobName: Name }, output: { Job: { Name } } });
const page = (token: string | undefined, next: string | undefined): Interaction => ({
  operation: 'GetJobRuns',
  input: { JobName: 'nightly-etl', ...(token !== undefined && { NextToken: token }) },
  output: { JobRuns: [], ...(next !== undefined && { NextToken: next }) },
});
const start = (number: number): Interaction => ({ operation: 'StartJobRun', input: { JobName: 'nightly-etl' }, output: { JobRunId: id(number) } });

describe('at the end of a recording nothing is told of', () => {
  test('pages: the code gets the tokens that are recorded, not those of the account', () => {
    expect(check([page(undefined, 'eyJhIjoxfQ=='), page('eyJhIjoxfQ==', 'eyJhIjoyfQ=='), page('eyJhIjoyfQ==', undefined)])).toBe('');
  });

  test('runs that are started and asked for by their ids', () => {
    expect(check([start(1), start(2), getRun('RUNNING', 1), getRun('SUCCEEDED', 2)])).toBe('');
  });

  test('a poll in one test', () => {
    expect(check([getRun('RUNNING'), getRun('SUCCEEDED')], { marks: [2] })).toBe('');
  });

  test('two tests that are answered the same', () => {
    expect(check([getRun('RUNNING'), getRun('SUCCEEDED'), getRun('RUNNING'), getRun('SUCCEEDED')], { marks: [2, 4] })).toBe('');
  });
});

describe('at the end of a recording it is told', () => {
  test('that two tests ask the same, are answered differently, and will not be at replay', () => {
    expect(check([getRun('RUNNING'), getRun('SUCCEEDED')], { marks: [1] })).toMatch(/^\nNot to be replayed as it is:\n {2}GetJobRun: Several tests ask the same and were answered differently/);
  });

  test('which of the code’s own names is which, where that is not clear, and no id of an answer is among them', () => {
    const report = check([getJob('nightly-etl'), getJob('weekly-etl'), start(1), getRun('RUNNING', 1)]);
    expect(report).toMatch(/^\nNot to be replayed as it is:\n {2}Say which name is which: names: \{ "nightly-etl": "name-[0-9a-f]{12}", "weekly-etl": "name-[0-9a-f]{12}" \}\n$/);
    expect(check([getJob('nightly-etl'), getJob('weekly-etl'), start(1), getRun('RUNNING', 1)], { names: { 'nightly-etl': 'job-a', 'weekly-etl': 'job-b' } })).toBe('');
  });
});
