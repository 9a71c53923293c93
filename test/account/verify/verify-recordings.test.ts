import { describe, expect, test } from 'vitest';
import { verifyRecordings } from '../../../src/account/verify/verify-recordings.ts';
import type { LiveAnswer } from '../../../src/account/create-live-client.ts';
import type { Call } from '../../../src/contract/call.ts';
import { isReadOnly } from '../../../src/contract/is-read-only.ts';
import { readRecordings } from '../../../src/recording/store.ts';
import { replay } from '../../../src/replay/replay.ts';
import { verifyWith } from './verify-with.ts';

const job = { operation: 'GetJob', input: { JobName: 'nightly' }, output: { Job: { Name: 'nightly', Role: 'etl', MaxRetries: 1 } } };

const nobody = () => ({ fault: { name: 'EntityNotFoundException', status: 400 } });

const runsWith = (Timeout: unknown) => ({ JobRuns: [5, 4, 3].map((StartedOn) => ({ Id: `jr_${StartedOn}`, JobName: 'nightly', StartedOn, Timeout })) });

/** Interactions that only read, each question once: what an account can answer that does not change. */
const still = readRecordings('recordings').map(({ path, recording }) => {
  const asked = new Set<string>();
  const isNew = (key: string) => !asked.has(key) && asked.add(key);
  const interactions = recording.interactions.filter(({ operation, input }) => isReadOnly(operation) && isNew(JSON.stringify([operation, input])));
  return { path, recording: { ...recording, interactions: interactions } };
});

describe('verifyRecordings', () => {
  test.each(still.filter(({ recording }) => recording.interactions.length > 0))('finds nothing in an account that answers as it was recorded: $path', async (source) => {
    const answer = replay({ recordings: [source] });
    const client = { knows: () => true, ask: (operation: string, input: object) => Promise.resolve(answer({ operation, input } as Call) as LiveAnswer) };
    const { remarks, compared, skipped } = await verifyRecordings({ recordings: [source], client });
    expect(remarks).toEqual([]);
    expect(compared + skipped.length).toBe(source.recording.interactions.length);
  });

  test('asks for nothing that may write, and lists it', async () => {
    const stop = { operation: 'BatchStopJobRun', input: { JobName: 'nightly', JobRunIds: ['jr_1'] }, output: {} };
    const { asked, skipped } = await verifyWith([stop, { operation: 'StartJobRun', input: {}, output: {} }, job], () => job.output);
    expect(asked).toEqual([['GetJob', job.input]]);
    expect(skipped).toEqual([
      { path: 'r.json', pointer: '/interactions/0', operation: 'BatchStopJobRun', reason: 'it may write, and verify only reads' },
      { path: 'r.json', pointer: '/interactions/1', operation: 'StartJobRun', reason: 'it may write, and verify only reads' },
    ]);
  });

  test('asks the same question once, and holds every recorded answer against what came', async () => {
    const { asked, compared, remarks } = await verifyWith([job, job, job], () => ({ Job: { Name: 'nightly', MaxRetries: 1 } }));
    expect({ asked: asked.length, compared }).toEqual({ asked: 1, compared: 3 });
    expect(remarks).toEqual([
      { path: 'r.json', pointer: '/interactions/0', operation: 'GetJob', severity: 'drift', rule: 'verify/missing-member', message: 'Job.Role has gone', times: 3 },
    ]);
  });

  test('makes no more calls than it may, and lists what was not asked', async () => {
    const jobs = ['a', 'b', 'c'].map((JobName) => ({ ...job, input: { JobName }, output: { Job: {} } }));
    const { asked, skipped, calls } = await verifyWith(jobs, () => ({ Job: {} }), { maxCalls: 2 });
    expect({ asked: asked.length, calls }).toEqual({ asked: 2, calls: 2 });
    expect(skipped.map(({ pointer, reason }) => [pointer, reason])).toEqual([['/interactions/2', '2 calls were made (--max-calls)']]);
  });

  test.each(['ThrottlingException', 'InternalServiceException', 'AccessDeniedException', 'ExpiredTokenException'])('does not ask for a recorded %s again', async (name) => {
    const { asked, skipped } = await verifyWith([{ operation: 'GetJob', input: {}, fault: { name } }], () => ({}));
    expect({ asked, skipped: skipped.length }).toEqual({ asked: [], skipped: 1 });
  });

  test('takes a refusal of these credentials for no difference', async () => {
    const { told, compared, skipped } = await verifyWith([job], () => ({ fault: { name: 'AccessDeniedException', status: 400 } }));
    expect({ told, compared, reason: skipped[0]?.reason }).toEqual({ told: [], compared: 0, reason: 'the credentials may not ask for it' });
  });

  test.each(['ExpiredTokenException', 'UnrecognizedClientException', 'InvalidSignatureException'])('ends when credentials are refused with %s', async (name) => {
    await expect(verifyWith([job], () => ({ fault: { name, status: 400, message: 'AKIAEXAMPLE' } }))).rejects.toMatchObject({
      code: 'GLUE_OPTION_INVALID',
      message: expect.not.stringContaining('AKIA') as string,
    });
  });

  test.each([['ThrottlingException', 400], ['InternalServiceException', 500], ['Unknown', 503]])('takes %s, which passes by itself, for no answer', async (name, status) => {
    const { told, compared, skipped } = await verifyWith([job], () => ({ fault: { name, status } }));
    expect({ told, compared, reason: skipped[0]?.reason }).toEqual({ told: [], compared: 0, reason: `the account answers ${name} (HTTP ${status}), which passes by itself` });
  });

  test('counts what it asked with names that nobody has, which says nothing of the account', async () => {
    const missing = { operation: 'GetJob', input: { JobName: 'name-0123456789ab' }, fault: { name: 'EntityNotFoundException' } };
    expect(await verifyWith([missing], nobody)).toMatchObject({ compared: 1, standIns: 1 });
    expect(await verifyWith([missing], nobody, { names: { 'name-0123456789ab': 'nobody' } })).toMatchObject({ compared: 1, standIns: 0 });
  });

  test('counts a remark once for each interaction, however many of its items show it', async () => {
    const listed = { operation: 'GetJobRuns', input: { JobName: 'nightly' }, output: runsWith(1) };
    const { remarks } = await verifyWith([listed, listed], () => runsWith('one'));
    expect(remarks.map(({ rule, times }) => [rule, times])).toEqual([['shape/type', 2]]);
  });

  test('skips what the SDK does not know', async () => {
    const { skipped, asked } = await verifyWith([{ operation: 'GetTheMoon', input: {}, output: {} }], () => ({}));
    expect({ asked, reason: skipped[0]?.reason }).toEqual({ asked: [], reason: 'the installed SDK has no such operation' });
  });

  test('compares operations that the contract has no schema of by the schema of the SDK', async () => {
    const table = { operation: 'GetTable', input: { DatabaseName: 'd', Name: 't' }, output: { Table: { Name: 't', Retention: 0, Parameters: { mine: 'x' } } } };
    const { told } = await verifyWith([table], () => ({ Table: { Name: 5, Parameters: { 'AKIA-secret': 'y', other: 7 }, Novelty: {}, Owner: 'me' } }));
    expect(told.toSorted()).toEqual([
      'drift shape/additionalProperties Table.Novelty is a new member (object)',
      'drift verify/missing-member Table.Retention has gone',
      'note verify/new-member Table.Owner is not in the recording',
      'violation shape/type Table.Name: expected a string, received number',
      'violation shape/type Table.Parameters.*: expected a string, received number',
    ]);
  });
});
