import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatCoverage } from '../../src/contract/coverage/coverage-file.ts';
import type { Coverage } from '../../src/contract/coverage/coverage.ts';
import type { Finding } from '../../src/reports/finding.ts';
import { startGlue } from '../../src/testing/start-glue.ts';
import { goodInteraction, makeFolder, recordingOf, runCli } from './run-cli.ts';

type Rows = Coverage['recordings'];

const place = (file: string, index: number) => `recordings/${file}.json#/interactions/${index}`;
const used: Rows = [[place('a', 0), 'GetJobRuns', '{}', 3], [place('a', 1), 'GetJobRun', '{}', 0], [place('b', 0), 'GetJob', '{}', 0], [place('b', 1), 'GetJob', '{}', 0]];

/** A folder in which as many processes have left their counts. */
function collected(...processes: readonly Rows[]): string {
  const text = (recordings: Rows) => formatCoverage({ hits: [], calls: [], violations: [], recordings });
  return makeFolder(Object.fromEntries(processes.map((rows, index) => [`shard-${index}/glue-coverage-${index}.json`, text(rows)])));
}

async function findUnused(folder: string, ...recordings: readonly string[]) {
  const { code, stdout } = await runCli(['coverage', folder, '--format', 'json', '--unused', ...recordings]);
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] };
  return { code, found: findings.map(({ file, path, message }) => `${file}#${path} ${message}`) };
}

describe('coverage --unused', () => {
  test('names each interaction that answered nothing, and the file where none did, and fails', async () => {
    expect(await findUnused(collected(used))).toEqual({
      code: 1,
      found: ['recordings/a.json#/interactions/1 GetJobRun: this recorded interaction answered no call', 'recordings/b.json# none of its interactions (2) answered a call'],
    });
  });

  test('takes as used what any process has used', async () => {
    const other = used.map(([at, operation, input, count]) => [at, operation, input, count === 0 && at !== place('b', 1) ? 1 : 0] as const);
    expect(await findUnused(collected(used, other))).toEqual({ code: 1, found: [`${place('b', 1)} GetJob: this recorded interaction answered no call`] });
  });

  test('is good when each has answered something', async () => {
    expect(await runCli(['coverage', collected([[place('a', 0), 'GetJobRuns', '{}', 1]]), '--unused'])).toEqual({ code: 0, stdout: '1 file, no errors, no warnings\n', stderr: '' });
  });

  test('finds recordings of a folder that no test has read, and takes no other JSON for one', async () => {
    const recordings = makeFolder({ 'deep/read.json': recordingOf(goodInteraction), 'forgotten.json': recordingOf(goodInteraction), 'settings.json': '{}', 'broken.json': '{' });
    const rows: Rows = [[`${join(recordings, 'deep/read.json')}#/interactions/0`, 'GetJobRuns', '{}', 1]];
    expect(await findUnused(collected(rows), recordings)).toEqual({ code: 1, found: [`${join(recordings, 'forgotten.json')}# no test has read this recording`] });
    expect((await findUnused(collected(rows), join(recordings, 'deep'))).code).toBe(0);
  });

  test('sees what real sessions used, over sessions that share a folder of counts', async () => {
    const other = { ...goodInteraction, input: { JobName: 'other' } };
    const recordings = makeFolder({ 'a.json': recordingOf(goodInteraction, other), 'b.json': recordingOf(goodInteraction) });
    const folder = makeFolder();
    for (const JobName of ['nightly', 'other']) {
      await using glue = await startGlue({ transport: 'sdk', recordings, coverage: folder });
      await glue.send('GetJobRuns', { JobName });
    }
    const { found } = await findUnused(folder, recordings);
    expect(found).toEqual([`${join(recordings, 'b.json')}# none of its interactions (1) answered a call`]);
  });

  test.for([
    ['pretty', 'recordings/b.json\n'],
    ['sarif', '"ruleId": "coverage/recording"'],
    ['github', '::error file=recordings/b.json,title=coverage/recording::none of its interactions (2) answered a call'],
    ['junit', 'name="recordings/b.json"'],
  ] as const)('is told in the format %s', async ([format, text]) => {
    const { code, stdout, stderr } = await runCli(['coverage', collected(used), '--unused', '--format', format]);
    expect([code, stderr]).toEqual([1, format === 'pretty' ? '' : '2 files, 2 errors, no warnings\n']);
    expect(stdout).toContain(text);
  });

  test('is wrong usage where there was no recording at all, for a gate must not pass by looking at nothing', async () => {
    const { code, stdout, stderr } = await runCli(['coverage', collected([]), '--unused']);
    expect([code, stdout, stderr.includes('None of these tests replayed a recording')]).toEqual([2, '', true]);
  });

  test.for([['--threshold', '80'], ['--operation', 'GetJob'], ['--html', 'page.html']])('does not go with %s', async ([flag, value]) => {
    const { code, stderr } = await runCli(['coverage', collected(used), '--unused', 'recordings', flag as string, value as string]);
    expect([code, stderr.includes('cannot be used with option')]).toEqual([2, true]);
  });

  test('a name with a # in it is a name', async () => {
    expect((await findUnused(collected([['a#b.json#/interactions/0', 'GetJob', '{}', 0]]))).found).toEqual(['a#b.json# none of its interactions (1) answered a call']);
  });
});
