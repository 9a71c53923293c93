import { assert, asyncProperty, dictionary, jsonValue, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifyWith } from './verify-with.ts';

const run = { Id: 'jr_1', JobName: 'nightly', JobRunState: 'SUCCEEDED', StartedOn: 5, WorkerType: 'G.1X', Arguments: { '--mode': 'x' } };
const failed = { Id: 'jr_2', JobName: 'nightly', JobRunState: 'FAILED', StartedOn: 4, ErrorMessage: 'redacted' };
const input = { JobName: 'nightly' };

/** What is told when `before` was recorded and the account answers `after`. */
async function tell(before: Record<string, unknown>, after: unknown): Promise<readonly string[]> {
  return (await verifyWith([{ operation: 'GetJobRuns', input, output: before }], () => after)).told;
}

const fault = (name: string, status = 400) => ({ fault: { name, status } });

describe('members', () => {
  test.each([
    ['a new one that the contract lacks', { ...run, Shiny: 'x' }, ['drift shape/additionalProperties JobRuns.*.Shiny is a new member (string)']],
    ['a new one that the contract has', { ...run, Timeout: 5 }, ['note verify/new-member JobRuns.*.Timeout is not in the recording']],
    ['one that has gone', { ...run, WorkerType: undefined }, ['drift verify/missing-member JobRuns.*.WorkerType has gone']],
    ['one that says the state', { ...run, JobRunState: undefined }, ['drift verify/missing-member JobRuns.*.JobRunState has gone']],
    ['another type', { ...run, StartedOn: '2026' }, ['violation shape/type JobRuns.*.StartedOn: expected a number, received string']],
    ['another type of a map\'s value', { ...run, Arguments: { '--pw': 5 } }, ['violation shape/type JobRuns.*.Arguments.*: expected a string, received number']],
    ['a new value of an enum', { ...run, WorkerType: 'G.32X' }, ['drift shape/enum JobRuns.*.WorkerType has the new value G.32X']],
    ['other keys of a map', { ...run, Arguments: { '--other': 'y' } }, []],
    ['other values', { ...run, Id: 'jr_3', StartedOn: 7, WorkerType: 'G.2X' }, []],
  ])('%s', async (_what, after, told) => {
    expect(await tell({ JobRuns: [run] }, { JobRuns: [JSON.parse(JSON.stringify(after))] })).toEqual(told);
  });

  test('are compared with those of the same state only', async () => {
    expect(await tell({ JobRuns: [run, failed] }, { JobRuns: [run, { ...run, Id: 'jr_3', StartedOn: 3 }] })).toEqual([]);
    expect(await tell({ JobRuns: [run] }, { JobRuns: [failed] })).toEqual([]);
  });

  test('that only some of the recorded structures have do not have to be there', async () => {
    expect(await tell({ JobRuns: [run, { ...run, Id: 'jr_0', StartedOn: 1, WorkerType: undefined }] }, { JobRuns: [{ ...run, WorkerType: undefined }] })).toEqual([]);
  });

  test.each([
    ['again', { PreviousRunId: 'jr_1', Attempt: 1 }],
    ['with arguments of its own', { Arguments: { '--day': '1' }, ExecutionRoleSessionPolicy: '{}' }],
    ['by a trigger', { TriggerName: 'daily', PredecessorRuns: [{ JobName: 'load', RunId: 'jr_9' }] }],
  ])('that say how a run was begun come and go with the runs: begun %s', async (_what, begun) => {
    expect(await tell({ JobRuns: [{ ...run, ...begun }] }, { JobRuns: [run] })).toEqual([]);
    expect(await tell({ JobRuns: [run] }, { JobRuns: [{ ...run, ...begun }] })).toEqual([]);
  });

  test('of an answer that is a list come and go with its items and pages', async () => {
    expect(await tell({ JobRuns: [run] }, {})).toEqual([]);
    expect(await tell({ JobRuns: [run], NextToken: 'a' }, { JobRuns: [run] })).toEqual([]);
  });

  test('in which the recording already differs from the contract are nothing new', async () => {
    const drifted = { JobRuns: [{ ...run, WorkerType: 'G.32X' }] };
    expect(await tell(drifted, drifted)).toEqual([]);
  });

  test('with a null count as absent', async () => {
    expect(await tell({ JobRuns: [run] }, { JobRuns: [{ ...run, WorkerType: null }] })).toContain('drift verify/missing-member JobRuns.*.WorkerType has gone');
  });
});

describe('what is told', () => {
  const secrets = ['AKIAIOSFODNN7EXAMPLE', 'ASIAIOSFODNN7EXAMPLE', '111122223333', 'wJalrXUtnFEMI/K7MDENG', 'hunter2 secret', 'a'.repeat(64), '5f4dcc3b5aa765d61d8327deb882cf99', 'x@example.com', 'naïve'];

  test.each(secrets)('holds no secret, wherever it stands: %s', async (secret) => {
    const places = [
      { ...run, [secret]: 1 }, { ...run, WorkerType: secret }, { ...run, JobRunState: secret }, { ...run, Arguments: { [secret]: 5 } }, { ...run, StartedOn: secret },
      { ...run, Id: secret, JobName: secret, GlueVersion: secret, LogGroupName: secret }, secret, [secret],
    ];
    for (const place of places) {
      const told = await tell({ JobRuns: [run] }, { JobRuns: [place], [secret]: secret });
      expect(told.join('\n')).not.toContain(secret);
      expect(told.length).toBeGreaterThan(0);
    }
    const { told } = await verifyWith([{ operation: 'GetJob', input, output: {} }], () => ({ fault: { name: secret, message: secret, status: 400 } }));
    expect(told.join('\n')).not.toContain(secret);
  });

  test('is something for any JSON, and never an error', async () => {
    const json = dictionary(string(), jsonValue());
    await assert(
      asyncProperty(json, json, async (before, after) => {
        const told = await tell({ ...before, JobRuns: [run] }, { ...after, JobRuns: [{ ...run, ...after }] });
        expect(Array.isArray(told)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('is nothing for the same answer, whatever it is', async () => {
    await assert(
      asyncProperty(dictionary(string(), jsonValue()), async (output) => {
        expect(await tell(output, output)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('faults', () => {
  const answer = { Job: { Name: 'nightly' } };

  test.each([
    ['a fault in place of an answer', { output: answer }, fault('EntityNotFoundException'), ['drift verify/outcome an answer was recorded, and now there is EntityNotFoundException (HTTP 400); if it is called otherwise in this account, say so with --name']],
    ['an answer in place of a fault', fault('EntityNotFoundException'), answer, ['drift verify/outcome EntityNotFoundException was recorded, and now there is an answer']],
    ['another fault', fault('EntityNotFoundException'), fault('InvalidInputException'), ['drift verify/fault EntityNotFoundException was recorded, and now there is InvalidInputException (HTTP 400)']],
    ['another fault of another status', fault('EntityNotFoundException'), fault('InvalidInputException', 404), [
      'drift verify/fault EntityNotFoundException was recorded, and now there is InvalidInputException (HTTP 404)',
      'drift fault/status InvalidInputException has HTTP 404, which is not the one it is known for',
    ]],
    ['the other word for a refusal', fault('InvalidInputException'), fault('ValidationException'), ['note verify/fault InvalidInputException was recorded, and now there is ValidationException (HTTP 400)']],
    ['another status', { fault: { name: 'EntityNotFoundException' } }, fault('EntityNotFoundException', 404), ['drift verify/status EntityNotFoundException was recorded with HTTP 400, and now has HTTP 404']],
    ['the same fault', { fault: { name: 'EntityNotFoundException' } }, fault('EntityNotFoundException'), []],
    ['a page that is no JSON', { output: answer }, fault('UnreadableResponse', 503), ['violation verify/unreadable the answer is no JSON object (HTTP 503)']],
    [
      'a fault that the operation does not declare', { output: answer }, fault('ConcurrentRunsExceededException'),
      [
        'drift verify/outcome an answer was recorded, and now there is ConcurrentRunsExceededException (HTTP 400)',
        'drift fault/declared ConcurrentRunsExceededException (HTTP 400) is an error that the operation does not declare',
      ],
    ],
  ])('%s', async (_what, recorded, live, told) => {
    expect((await verifyWith([{ operation: 'GetJob', input, ...recorded }], () => live)).told).toEqual(told);
  });
});
