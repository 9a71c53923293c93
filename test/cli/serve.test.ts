import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { call, serve as serveHere } from '../server/raw-client.ts';
import { formatLogLine } from '../../src/cli/format-log-line.ts';
import { goodInteraction, makeFolder, recordingOf, runCli } from './run-cli.ts';

const bin = resolve(import.meta.dirname, '../../src/cli/main.ts');

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  /** The next line of standard output. */
  nextLine(this: void): Promise<string>;
  /** Ends the process by a signal and gives its exit code. */
  stop(this: void, signal?: NodeJS.Signals): Promise<number | null>;
}

async function serve(...flags: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, [bin, 'serve', ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const stderr = text(child.stderr);
  const nextLine = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`serve has ended: ${await stderr}`);
    return value;
  };
  const url = /http:\/\/[^\s"]+/.exec(await nextLine())?.[0] ?? '';
  return {
    child,
    url,
    nextLine,
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

/** A call whose body the server has asked for once `continue` is emitted. */
function beginCall(url: string): ClientRequest {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.GetJobs', 'content-length': 2, expect: '100-continue' };
  return request(url, { method: 'POST', headers });
}

test('the first line has the URL, and one line each leads the AWS CLI, boto3 and the SDK there', async () => {
  const { url, nextLine, stop } = await serve();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await nextLine()).toContain(`aws glue get-jobs --endpoint-url ${url}`);
  expect(await nextLine()).toContain(`boto3.client('glue', endpoint_url='${url}'`);
  expect(await nextLine()).toContain(`new GlueClient({ endpoint: '${url}'`);
  expect(await stop()).toBe(0);
});

test.for(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends it with 0', async (signal) => {
  const { url, stop } = await serve('--log', 'none');
  expect(await call(url, 'GetJobs')).toEqual({ status: 200, value: { Jobs: [] } });
  expect(await stop(signal)).toBe(0);
});

test('a call that is under way when the signal comes is answered before the end', async () => {
  const { url, stop } = await serve('--log', 'none');
  const calling = beginCall(url);
  const answered = once(calling, 'response');
  await once(calling, 'continue');
  const code = stop();
  calling.end('{}');
  const [response] = (await answered) as [IncomingMessage];
  expect(response.statusCode).toBe(200);
  expect(await text(response)).toBe('{"Jobs":[]}');
  expect(await code).toBe(0);
});

test('an answer that is hours late does not hold up the end', async () => {
  const folder = makeFolder({ 's.json': JSON.stringify({ faults: [{ latency: '3h' }] }) });
  const { url, stop } = await serve('--scenario', join(folder, 's.json'), '--log', 'none');
  const calling = beginCall(url);
  const broken = once(calling, 'response');
  await once(calling, 'continue');
  calling.end('{}');
  const code = stop();
  await expect(broken).rejects.toThrow('socket hang up');
  expect(await code).toBe(0);
});

test('the ready file has the URL as soon as it is there, and goes with the server', async () => {
  const readyFile = join(makeFolder(), 'glue.url');
  const { url, stop } = await serve('--ready-file', readyFile);
  expect(readFileSync(readyFile, 'utf8')).toBe(`${url}\n`);
  await stop();
  expect(existsSync(readyFile)).toBe(false);
});

test('a ready file that another server has left is gone even when this one cannot start', async () => {
  const { port } = await serveHere();
  const folder = makeFolder({ 'glue.url': 'http://127.0.0.1:1\n' });
  expect((await runCli(['serve', '--port', String(port), '--ready-file', join(folder, 'glue.url')])).code).toBe(2);
  expect(readdirSync(folder)).toEqual([]);
});

test('a ready file that cannot be written leaves nothing beside it', async () => {
  const folder = makeFolder({ 'glue.url/kept': '' });
  const { code, stderr } = await runCli(['serve', '--ready-file', join(folder, 'glue.url')]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('The ready file cannot be written')]);
  expect(readdirSync(folder)).toEqual(['glue.url']);
});

test('with --log json each line is JSON, the URL first', async () => {
  const { url, nextLine, stop } = await serve('--log', 'json', '--seed', '1');
  await call(url, 'GetJobRuns', { JobName: 'nightly', MaxResults: 900 });
  const line = JSON.parse(await nextLine()) as Record<string, unknown>;
  expect(line).toMatchObject({ number: 1, operation: 'GetJobRuns', fault: 'InvalidInputException', violations: [expect.stringContaining('/MaxResults')] });
  expect(line).not.toHaveProperty('input');
  await stop();
});

describe('--strict', () => {
  test.for([
    [{}, 0],
    [{ Nope: 1 }, 1],
    [{ MaxResults: 0 }, 0],
    ['no object', 0],
  ] as const)('after a call with %o the exit code is %i', async ([input, code]) => {
    const { url, stop } = await serve('--strict', '--log', 'none');
    await call(url, 'GetJobs', input);
    expect(await stop()).toBe(code);
  });

  test('a health probe, which Glue would refuse, is no breach', async () => {
    const { url, stop } = await serve('--strict', '--log', 'none');
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(404);
    expect(await stop()).toBe(0);
  });

  test('without it a breach is no reason to fail', async () => {
    const { url, stop } = await serve('--log', 'none');
    await call(url, 'GetJobs', { Nope: 1 });
    expect(await stop()).toBe(0);
  });
});

test('recordings, clock and control are as the flags say', async () => {
  const folder = makeFolder({ 'r.json': recordingOf(goodInteraction), 's.json': '{}' });
  const { url, stop } = await serve('--recordings', join(folder, 'r.json'), '--scenario', join(folder, 's.json'), '--clock', 'manual', '--no-control', '--log', 'none');
  expect(await call(url, 'GetJobRuns', goodInteraction.input)).toEqual({ status: 200, value: goodInteraction.output });
  expect((await fetch(`${url}/_glue-contract/status`)).status).toBe(404);
  await stop();
});

test('recorded lists are served in any page size with --repage', async () => {
  const folder = makeFolder({ 'r.json': recordingOf(goodInteraction) });
  const { url, stop } = await serve('--recordings', folder, '--repage', '--log', 'none');
  expect(await call(url, 'GetJobRuns', { ...goodInteraction.input, MaxResults: 1 })).toEqual({ status: 200, value: goodInteraction.output });
  await stop();
});

describe('wrong usage is exit code 2', () => {
  test('a port that is in use', async () => {
    const { port } = await serveHere();
    const { code, stdout, stderr } = await runCli(['serve', '--port', String(port)]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`Port ${port} of 127\\.0\\.0\\.1 is in use\\.[^]*next: Stop what uses the port`));
  });

  test.for([
    ['--port', 'x', 'It is a whole number from 0.'],
    ['--port', '65536', 'cannot listen'],
    ['--seed', '-1', 'It is a whole number from 0.'],
    ['--host', '0.0.0.0', '--allow-remote'],
    ['--clock', 'sundial', 'Allowed choices are system, manual, per-read.'],
    ['--log', 'xml', 'Allowed choices are pretty, json, none.'],
    ['--scenario', '/no/such.json', 'GLUE_SCENARIO_INVALID'],
    ['--recordings', '/no/such', 'GLUE_RECORDING_UNREADABLE'],
    ['--ready-file', '/no/such/folder/file', 'The ready file cannot be written'],
  ] as const)('%s %s', async ([flag, value, said]) => {
    const { code, stdout, stderr } = await runCli(['serve', flag, value]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

describe('a line of the log', () => {
  const at = Date.UTC(2026, 0, 5, 6, 0, 7);
  const line = { number: 1, at, requestId: 'r', operation: 'GetJobs', status: 200, violations: [] } as const;

  test.for([
    ['an answer', { outcome: 'output' }, '2026-01-05 06:00:07  GetJobs                    200\n'],
    ['a fault', { outcome: 'fault', status: 500, fault: 'InternalServiceException' }, '2026-01-05 06:00:07  GetJobs                    500 InternalServiceException\n'],
    ['a lost answer', { outcome: 'lost' }, '2026-01-05 06:00:07  GetJobs                    the connection broke\n'],
    ['a breach', { outcome: 'output', violations: ['GetJobs input /Nope: no'] }, '2026-01-05 06:00:07  GetJobs                    200\n    ! GetJobs input /Nope: no\n'],
  ] as const)('says %s', ([, more, expected]) => {
    expect(formatLogLine({ ...line, ...more }, false)).toBe(expected);
  });

  test('has colours only where they are wanted', () => {
    expect(formatLogLine({ ...line, outcome: 'output' }, true)).toContain('\u001b[32m200\u001b[39m');
  });
});
