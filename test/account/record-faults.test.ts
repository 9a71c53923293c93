import { describe, expect, test } from 'vitest';
import type { LiveAnswer } from '../../src/account/create-live-client.ts';
import { record } from '../../src/account/record.ts';
import { createFault } from '../../src/contract/fault.ts';
import { optionsFor, readFolder, simulateAccount } from './simulate-account.ts';

const both = { jobs: ['nightly', 'load'], redaction: { names: { nightly: 'job-a', load: 'job-b' } } };

/** An account that answers this fault to one operation, about `nightly` only. */
const refusing = (operation: string, name: string, status?: number) =>
  simulateAccount((question): LiveAnswer | undefined => (question.operation === operation && question.input['JobName'] === 'nightly' ? { fault: createFault(name, 'text of the fault', status) } : undefined));

describe('a fault', () => {
  test('that answers is recorded', async () => {
    const { account } = refusing('GetJobBookmark', 'EntityNotFoundException');
    const options = { ...optionsFor(account), ...both };
    const { units } = await record(options);
    expect(units.map(({ status }) => status)).toEqual(['written', 'written']);
    expect(JSON.parse(readFolder(options.folder)['jobs/job-a.json'] as string)).toMatchObject({ interactions: { 1: { operation: 'GetJobBookmark', fault: { name: 'EntityNotFoundException' } } } });
  });

  test('of missing permission is recorded and reported', async () => {
    const { account } = refusing('GetJobRun', 'AccessDeniedException');
    const options = { ...optionsFor(account), ...both };
    const { units } = await record(options);
    expect(units.map(({ status, denied }) => ({ status, denied }))).toEqual([{ status: 'written', denied: ['GetJobRun'] }, { status: 'written', denied: [] }]);
    expect(readFolder(options.folder)['jobs/job-a.json']).toContain('AccessDeniedException');
  });

  test('about the first page of runs leaves the rest recorded', async () => {
    const { account } = refusing('GetJobRuns', 'AccessDeniedException');
    const { units } = await record({ ...optionsFor(account), ...both });
    expect(units[0]).toMatchObject({ status: 'written', interactions: 3, denied: ['GetJobRuns'] });
  });

  test('with a status of its own keeps it', async () => {
    const { account } = refusing('GetJobBookmark', 'EntityNotFoundException', 404);
    const options = { ...optionsFor(account), ...both };
    await record(options);
    expect(JSON.parse(readFolder(options.folder)['jobs/job-a.json'] as string)).toMatchObject({ interactions: { 1: { fault: { status: 404 } } } });
  });

  test.each([
    ['the job is not there', 'GetJob', 'EntityNotFoundException', 400, 'There is no such job: EntityNotFoundException'],
    ['throttling', 'GetJobRun', 'ThrottlingException', 400, 'ThrottlingException'],
    ['a failure of the service', 'GetJobRuns', 'InternalServiceException', 500, 'InternalServiceException'],
    ['an error of a gateway', 'GetJobRuns', 'Unknown', 503, 'is none to record: HTTP 503'],
    ['a redirection in place of the job', 'GetJob', 'Unknown', 302, 'An answer about this job is none of Glue: HTTP 302'],
    ['a page of a proxy in place of a run', 'GetJobRun', 'Unknown', 404, 'An answer about this job is none of Glue: HTTP 404'],
    ['too many requests', 'GetJobBookmark', 'Whatever', 429, 'Whatever'],
    ['a body that is cut', 'GetJobRun', 'UnreadableResponse', 502, 'UnreadableResponse'],
    ['an error with an odd name', 'GetJobRun', 'secret 1', 500, 'HTTP 500'],
  ])('%s: that recording is not written, the others are', async (_what, operation, name, status, message) => {
    const { account } = refusing(operation, name, status);
    const options = { ...optionsFor(account), ...both };
    const { units } = await record(options);
    expect(units.map((unit) => unit.status)).toEqual(['failed', 'written']);
    expect(units[0]?.error).toMatchObject({ code: 'GLUE_CAPTURE_UNREADABLE', message: expect.stringContaining(message) as string });
    expect(units[0]?.error?.message).not.toMatch(/nightly|text of the fault|secret 1/);
    expect(Object.keys(readFolder(options.folder))).toEqual(['jobs/job-b.json']);
  });

  test.each(['ExpiredTokenException', 'UnrecognizedClientException'])('%s ends everything: no other call could succeed', async (name) => {
    const { account, asked } = refusing('GetJobRuns', name);
    const options = { ...optionsFor(account), ...both };
    await expect(record(options)).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', message: expect.stringContaining(name) as string });
    expect(asked.at(-1)?.operation).toBe('GetJobRuns');
    expect(readFolder(options.folder)).toEqual({});
  });

  test('ExpiredTokenException on the way takes nothing from what was recorded before', async () => {
    const { account } = simulateAccount(({ operation, input }, count) =>
      operation === 'GetJob' && input['JobName'] === 'load' ? { output: { Job: { Name: 'load', Mood: count } } } : input['JobName'] === 'nightly' ? { fault: createFault('ExpiredTokenException') } : undefined,
    );
    const options = { ...optionsFor(account), ...both, jobs: ['load', 'nightly'] };
    const { units, planned, differences, interrupted, error } = await record(options);
    expect({ units: units.map(({ status }) => status), planned, interrupted }).toEqual({ units: ['written'], planned: 2, interrupted: false });
    expect(error).toMatchObject({ code: 'GLUE_OPTION_INVALID', message: expect.stringContaining('ExpiredTokenException') as string });
    expect(differences.map(({ what }) => what)).toContain('Job.Mood is in no schema (number); left out');
  });

  test.each([
    ['denied', 'GetJobBookmark', 'AccessDeniedException', {}],
    ['cut', '', '', { maxPages: 1, runs: 250 }],
  ])('a recording that is %s is not done: the next run says so again', async (_what, operation, name, more) => {
    const done = new Set<string>();
    const options = { ...optionsFor(refusing(operation, name).account), ...both, ...more, done };
    const told = async () => (await record(options)).units.map(({ status, cut, denied }) => ({ status, cut, denied }));
    const first = await told();
    expect(done).toEqual(new Set(['jobs/job-b']));
    expect((await told())[0]).toEqual(first[0]);
  });

  test('of throttling, when the jobs of a workflow are looked for, leaves neither it nor them out unsaid', async () => {
    const busy = simulateAccount(({ operation }, count) => (operation === 'GetWorkflow' && count === 1 ? { fault: createFault('ThrottlingException') } : undefined));
    const options = { ...optionsFor(busy.account), workflows: ['orders'], withJobs: true, redaction: { names: { orders: 'flow-a' } } };
    const { units } = await record(options);
    expect(units.map(({ file, status, error }) => [file, status, error?.code])).toEqual([['workflows/flow-a', 'failed', 'GLUE_CAPTURE_UNREADABLE']]);
    const again = await record({ ...options, account: simulateAccount(({ operation }, count) => (operation === 'GetWorkflow' && count === 1 ? { fault: createFault('ThrottlingException') } : undefined)).account, done: new Set(['workflows/flow-a']) });
    expect(again.units.map(({ status }) => status)).toEqual(['failed']);
  });

  test('a workflow that cannot be read has no jobs to follow', async () => {
    const { account } = simulateAccount(({ operation }) => (operation === 'GetWorkflow' ? { fault: createFault('EntityNotFoundException') } : undefined));
    const { units } = await record({ ...optionsFor(account), workflows: ['orders'], withJobs: true });
    expect(units.map(({ kind, status }) => `${kind} ${status}`)).toEqual(['workflow failed']);
  });
});

describe('a secret', () => {
  test('that comes through keeps the file from being written, and the others are', async () => {
    // The command of one of the jobs is one that a recording keeps, and here it is a credential.
    const { account } = simulateAccount(({ operation, input }) =>
      operation === 'GetJob' && input['JobName'] === 'load' ? { output: { Job: { Name: 'load', Command: { Name: 'pythonshell' } } } } : undefined,
    );
    const options = { ...optionsFor({ ...account, secrets: new Set(['glueetl']) }), ...both, runs: 1 };
    const { units } = await record(options);
    expect(units.map(({ status, error }) => [status, error?.code])).toEqual([['failed', 'GLUE_SECRET_FOUND'], ['written', undefined]]);
    expect(Object.keys(readFolder(options.folder))).toEqual(['jobs/job-b.json']);
  });
});

describe('bounds', () => {
  test('of pages: what was read is written, and said to be cut', async () => {
    const { account, asked } = simulateAccount();
    const { units } = await record({ ...optionsFor(account), ...both, runs: 250, maxPages: 2 });
    expect(units[0]).toMatchObject({ status: 'written', cut: 'pages' });
    expect(asked.filter(({ operation, input }) => operation === 'GetJobRuns' && input['JobName'] === 'nightly')).toHaveLength(2);
  });

  test('of bytes: the answer that exceeds them is left out, and nothing more is asked', async () => {
    const { account, asked } = simulateAccount();
    const options = { ...optionsFor(account), ...both, jobs: ['nightly'], runs: 250, maxBytes: 200_000 };
    const { units } = await record(options);
    expect(units[0]).toMatchObject({ status: 'written', cut: 'bytes', interactions: asked.length - 1 });
    const size = (readFolder(options.folder)['jobs/job-a.json'] as string).length;
    expect(size).toBeGreaterThan(100_000);
    expect(size).toBeLessThan(250_000);
  });

  test('of bytes that the first answer exceeds: there is nothing to write', async () => {
    const { account } = simulateAccount();
    const { units } = await record({ ...optionsFor(account), ...both, maxBytes: 10 });
    expect(units.map(({ status }) => status)).toEqual(['failed', 'failed']);
    expect(units[0]?.error?.message).toContain('--max-bytes');
  });
});
