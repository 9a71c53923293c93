import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { beforeEach, expect, test, vi } from 'vitest';
import { defineImport } from '../../src/cli/import.ts';
import { ToolkitError } from '../../src/errors.ts';
import type { Recording } from '../../src/generated/types.ts';
import { readRecordings } from '../../src/recording/store.ts';
import { replay } from '../../src/replay/replay.ts';
import { debugLog, harEntry, harOf, nockEntry, signature } from '../recording/import/pairs.ts';
import { makeFolder } from './run-cli.ts';

const runId = `jr_${'ab'.repeat(32)}`;
const runs = { JobRuns: [{ Id: runId, JobName: 'acme-nightly', JobRunState: 'FAILED', Arguments: { '--db_password': 'hunter2-hunter2' }, ErrorMessage: 'for customer 4711', StartedOn: 1795222278.761 }] };
const fixture = JSON.stringify([nockEntry('GetJobRuns', { JobName: 'acme-nightly' }, runs), nockEntry('GetJobRun', { JobName: 'acme-nightly', RunId: runId }, { JobRun: runs.JobRuns[0] })]);

interface Result {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command by itself; a ToolkitError or one of the command line is given by its code. */
async function runImport(...argv: readonly string[]): Promise<Result> {
  const texts = { stdout: '', stderr: '' };
  const io = { stdout: (text: string) => (texts.stdout += text), stderr: (text: string) => (texts.stderr += text), readStdin: () => Promise.resolve(Buffer.from(fixture)), color: false };
  const command = new Command('import').exitOverride().configureOutput({ writeErr: io.stderr });
  let code: number | string = 70;
  const act = defineImport(command, io);
  command.action(async () => void (code = await act()));
  try {
    await command.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof ToolkitError || error instanceof CommanderError)) throw error;
    code = error.code;
    texts.stderr += error.message;
  }
  return { code, ...texts };
}

function readOne(path: string): Recording {
  return readRecordings(path)[0]?.recording as Recording;
}

beforeEach(() => {
  vi.stubEnv('GLUE_CONTRACT_KEY', '5a'.repeat(32));
});

test('a fixture becomes a redacted recording that replays, and nothing secret of it is left', async () => {
  const folder = makeFolder({ 'history.json': fixture });
  const { code, stdout, stderr } = await runImport(join(folder, 'history.json'), '--out', join(folder, 'out'));
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${join(folder, 'out/history.json')}\n` });
  expect(stderr).toContain('(nock): 2 calls of Glue of eu-west-1, 2026-11-21');
  const text = readFileSync(join(folder, 'out/history.json'), 'utf8');
  for (const secret of ['acme', 'hunter2', '4711', runId, 'AKIA', ...Object.values(signature)]) expect(text).not.toContain(secret);
  const recording = readOne(join(folder, 'out'));
  expect(recording).toMatchObject({ source: 'recorded', region: 'eu-west-1', recordedAt: '2026-11-21', references: ['glue-contract import --format nock'] });
  const input = recording.interactions[1]?.input as never;
  expect(replay({ recordings: [{ path: 'history.json', recording }] })({ operation: 'GetJobRun', input })).toMatchObject({ output: { JobRun: { JobRunState: 'FAILED' } } });
});

test('importing again gives the same bytes', async () => {
  const folder = makeFolder({ 'history.json': fixture });
  const read = async (out: string) => {
    await runImport(join(folder, 'history.json'), '--out', join(folder, out));
    return readFileSync(join(folder, out, 'history.json'), 'utf8');
  };
  expect(await read('a')).toBe(await read('b'));
});

test('several formats at once become one recording each, with the same pseudonym for the same name', async () => {
  const har = harOf(harEntry('GetJobRuns', '{"JobName":"acme-nightly"}', { text: JSON.stringify(runs) }));
  const folder = makeFolder({ 'a.json': fixture, 'b.har': har, 'c.log': debugLog('GetJobRuns', '{"JobName": "acme-nightly"}', [{ status: 200, body: JSON.stringify(runs) }]) });
  const out = join(folder, 'out');
  const { code, stdout } = await runImport(...['a.json', 'b.har', 'c.log'].map((name) => join(folder, name)), '--out', out);
  expect({ code, stdout }).toEqual({ code: 0, stdout: ['a', 'b', 'c'].map((name) => `${join(out, name)}.json\n`).join('') });
  expect(new Set(readRecordings(out).map(({ recording }) => JSON.stringify(recording.interactions[0]))).size).toBe(1);
});

test('a saved output needs its operation and input, and has the day its file was changed', async () => {
  const folder = makeFolder({ 'out.json': JSON.stringify(runs) });
  const file = join(folder, 'out.json');
  utimesSync(file, new Date('2026-10-05T12:00:00Z'), new Date('2026-10-05T12:00:00Z'));
  const flags = ['--out', join(folder, 'to'), '--name', 'a/b', '--region', 'us-east-1'];
  expect(await runImport(file, ...flags)).toMatchObject({ code: 'GLUE_OPTION_INVALID', stdout: '' });
  const given = ['--operation', 'GetJobRuns', '--input', '{"JobName":"acme-nightly"}'];
  expect(await runImport(file, ...flags, ...given)).toMatchObject({ code: 0, stdout: `${join(folder, 'to/a/b.json')}\n` });
  expect(readOne(join(folder, 'to'))).toMatchObject({ region: 'us-east-1', recordedAt: '2026-10-05' });
  await runImport(file, ...flags, ...given, '--recorded-at', '2026-09-01');
  expect(readOne(join(folder, 'to')).recordedAt).toBe('2026-09-01');
});

test('standard input is read, and needs a name', async () => {
  const out = join(makeFolder(), 'out');
  expect(await runImport('-', '--out', out)).toMatchObject({ code: 'GLUE_OPTION_INVALID' });
  expect(await runImport('-', '--out', out, '--name', 'piped')).toMatchObject({ code: 0, stdout: `${join(out, 'piped.json')}\n` });
});

test('what is left out is told with its reason, once for many places', async () => {
  const other = { request: { method: 'GET', url: 'https://cdn.example.com/' }, response: { status: 200 } };
  const folder = makeFolder({ 'a.har': harOf(...Array.from({ length: 1000 }, () => other), harEntry('GetJobRuns', '{"JobName":"x"}', { text: '{"JobRuns":[]}' })) });
  const { code, stderr } = await runImport(join(folder, 'a.har'), '--out', join(folder, 'out'));
  expect(code).toBe(0);
  expect(stderr).toContain('left out: entry 1, entry 2, entry 3 and 997 more: no call of Glue, sent to "cdn.example.com"\n');
});

test.each([
  ['a call that cannot be read', nockEntry('GetJob', { JobName: 'a' }, '<html>', { status: 502 }), 'lost: entry 1: '],
  ['a call that breaks the contract', nockEntry('GetJobRuns', { JobName: 'a', MaxResults: 4711 }, { JobRuns: [] }), 'breaks the contract: call 1: GetJobRuns at MaxResults: expected at most 200 (shape/maximum)'],
  ['a value of another type under a key of the user\'s', nockEntry('StartJobRun', { JobName: 'a', Arguments: { '--AKIA4711-key': 5 } }, { JobRunId: 'jr_1' }), 'breaks the contract: call 1: StartJobRun at Arguments.*: expected a string (shape/type)'],
])('%s is told, and the others are written; exit code 1', async (_what, bad, told) => {
  const folder = makeFolder({ 'a.json': JSON.stringify([bad, nockEntry('GetJobRuns', { JobName: 'x' }, { JobRuns: [] })]) });
  const { code, stderr } = await runImport(join(folder, 'a.json'), '--out', join(folder, 'out'));
  expect(code).toBe(1);
  expect(stderr).toContain(told);
  expect(stderr).not.toContain('4711');
  expect(readOne(join(folder, 'out')).interactions.length).toBe(1);
});

test('a number that no recording can hold is told, and the other files are written; exit code 1', async () => {
  const har = harOf(harEntry('GetJobRuns', '{"JobName":"x"}', { text: '{"JobRuns":[{"ExecutionTime":1e999}]}' }));
  const folder = makeFolder({ 'a.har': har, 'b.json': fixture });
  const { code, stdout } = await runImport(join(folder, 'a.har'), join(folder, 'b.json'), '--out', join(folder, 'out'));
  expect({ code, stdout }).toEqual({ code: 1, stdout: `${join(folder, 'out/b.json')}\n` });
});

test.each([['acme-nightly', true], ['Export of ACME-nightly', true], ['runs', false]])('a file that becomes %j holds the name of a job in its own: %s', async (name, isTold) => {
  const folder = makeFolder({ [`${name}.json`]: JSON.stringify([nockEntry('GetJobRuns', { JobName: 'acme-nightly' }, { JobRuns: [] })]) });
  const { code, stderr } = await runImport(join(folder, `${name}.json`), '--out', join(folder, 'out'));
  expect(code).toBe(0);
  expect(stderr.includes('The name of the recording holds a text that is hidden in it')).toBe(isTold);
});

test('a file without a call of Glue gives no recording and exit code 1', async () => {
  const folder = makeFolder({ 'a.json': '[]' });
  expect(await runImport(join(folder, 'a.json'), '--out', join(folder, 'out'))).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('0 calls of Glue\n') as string });
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test('a credential that one file shows is not written out of another: no file, exit code 3, and the others are written', async () => {
  const kept = nockEntry('GetJobRuns', { JobName: 'x' }, { JobRuns: [{ Id: runId, GlueVersion: '5.1', WorkerType: 'G.1X', JobRunState: 'SUCCEEDED' }] });
  const showing = nockEntry('GetJob', { JobName: 'y' }, { Job: { Name: 'y' } }, { reqheaders: { ...(kept['reqheaders'] as object), 'x-amz-target': 'AWSGlue.GetJob', 'x-api-key': 'SUCCEEDED' } });
  const folder = makeFolder({ 'a.json': JSON.stringify([kept]), 'b.json': JSON.stringify([showing]) });
  const { code, stdout, stderr } = await runImport(folder, '--out', join(folder, 'out'));
  expect({ code, stdout }).toEqual({ code: 3, stdout: `${join(folder, 'out/b.json')}\n` });
  expect(stderr).toContain('GLUE_SECRET_FOUND');
  expect(stderr).not.toContain('SUCCEEDED');
  expect(readdirSync(join(folder, 'out'))).toEqual(['b.json']);
});

test.each([
  ['an unknown format', ['a.csv'], [], 'GLUE_CAPTURE_UNREADABLE'],
  ['a format that the file does not have', ['a.csv'], ['--format', 'har'], 'GLUE_CAPTURE_UNREADABLE'],
  ['UTF-16', ['utf16.json'], [], 'GLUE_RECORDING_UNREADABLE'],
  ['a file that is not there', ['none.json'], [], 'GLUE_RECORDING_UNREADABLE'],
  ['two files of one name', ['x/a.json', 'y/A.json'], [], 'GLUE_OPTION_INVALID'],
  ['one name for two files', ['x/a.json', 'y/A.json'], ['--name', 'both'], 'GLUE_OPTION_INVALID'],
  ['a name that leaves the folder', ['x/a.json'], ['--name', '../a'], 'GLUE_OPTION_INVALID'],
  ['no region', ['local.json'], [], 'GLUE_OPTION_INVALID'],
  ['a day that is none', ['x/a.json'], ['--recorded-at', '2026-13-01'], 'commander.invalidArgument'],
  ['a day that its month has not', ['x/a.json'], ['--recorded-at', '2026-02-30'], 'commander.invalidArgument'],
  ['a day to come', ['x/a.json'], ['--recorded-at', '9999-01-01'], 'commander.invalidArgument'],
  ['a region that is none', ['x/a.json'], ['--region', 'Frankfurt'], 'commander.invalidArgument'],
  ['a folder without files', ['empty'], [], 'GLUE_RECORDING_UNREADABLE'],
  ['an unknown operation', ['x/a.json'], ['--operation', 'GetNothing'], 'commander.invalidArgument'],
])('%s is refused before anything is written', async (_what, files, flags, code) => {
  const local = JSON.stringify([nockEntry('GetJobRuns', { JobName: 'x' }, { JobRuns: [] }, { scope: 'http://localhost:4566', reqheaders: undefined })]);
  const folder = makeFolder({ 'a.csv': 'a,b', 'utf16.json': Buffer.from('\uFEFF[]', 'utf16le'), 'x/a.json': fixture, 'y/A.json': fixture, 'local.json': local, 'empty/notes.md': '' });
  const result = await runImport(...files.map((name) => join(folder, name)), '--out', join(folder, 'out'), ...flags);
  expect(result).toMatchObject({ code, stdout: '' });
  expect(existsSync(join(folder, 'out'))).toBe(false);
});
