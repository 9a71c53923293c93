import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Interaction } from '../../src/generated/types.ts';
import { createRedactor } from '../../src/recording/redact/create-redactor.ts';
import { saveCaptured, type SaveOptions } from '../../src/recording/save-captured.ts';
import { readRecordings } from '../../src/recording/store.ts';

const key = new Uint8Array(32).fill(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saved-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const save = (options: Partial<SaveOptions> = {}) =>
  saveCaptured({ folder, name: 'nightly', region: 'eu-west-1', recordedAt: '2026-11-21', interactions: callsOf('T'), redactor: createRedactor({ key }), secrets: [], ...options });

const run = (Id: string) => ({ Id, JobName: 'nightly', JobRunState: 'SUCCEEDED', StartedOn: 1763683200, CompletedOn: 1763683300, LastModifiedOn: 1763683300, Arguments: { '--day': '2026-11-21' } });

/** Two pages of runs and one run, under tokens of one's own; the real ones are others each time. */
function callsOf(token: string): Interaction[] {
  return [
    { operation: 'GetJobRuns', input: { JobName: 'nightly', MaxResults: 1 }, output: { JobRuns: [run(`jr_${'2'.repeat(64)}`)], NextToken: token } },
    { operation: 'GetJobRuns', input: { JobName: 'nightly', MaxResults: 1, NextToken: token }, output: { JobRuns: [run(`jr_${'1'.repeat(64)}`)] } },
    { operation: 'GetJobRun', input: { JobName: 'nightly', RunId: `jr_${'1'.repeat(64)}` }, output: { JobRun: run(`jr_${'1'.repeat(64)}`) } },
    { operation: 'GetJobRun', input: { JobName: 'nightly', RunId: `jr_${'9'.repeat(64)}` }, fault: { name: 'EntityNotFoundException', message: 'Job Run not found.' } },
  ];
}

/** Every text of a file in a folder, by name. */
const textsIn = (path: string) => new Map(readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).map((name) => [name, readFileSync(join(path, name), 'utf8')]));

describe('recording the same traffic again', () => {
  test('changes no byte, whatever the tokens of the pages are this time', async () => {
    await save();
    const before = textsIn(folder);
    for (const token of ['other', 'eyJhIjoxfQ==', '0', '作業']) await save({ interactions: callsOf(token) });
    expect(textsIn(folder)).toEqual(before);
  });

  test('keeps the order of members and keys canonical, whatever order they came in', async () => {
    await save();
    const before = textsIn(folder);
    const turned = callsOf('T').map((interaction) => JSON.parse(JSON.stringify(interaction), (_name, value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toReversed()) : value)) as Interaction);
    await save({ interactions: turned });
    expect(textsIn(folder)).toEqual(before);
  });
});

describe('a recording that was written', () => {
  test('is a valid one and says what is not in the contract', async () => {
    const { path, recording, violations } = await save();
    expect(readRecordings(folder)).toMatchObject([{ path, recording, drift: [] }]);
    expect(violations).toEqual([]);
    const odd = await save({ interactions: [{ operation: 'GetJobRun', input: { JobName: 'a', RunId: `jr_${'1'.repeat(64)}` }, output: { JobRun: { JobRunState: 'A_NEW_STATE' } } }] });
    expect(odd.violations).toMatchObject([{ rule: 'shape/enum' }]);
  });

  test('is replayed and validated in a process without key, home and AWS variables', async () => {
    const { recording } = await save();
    const code = `import { readRecordings } from './src/recording/store.ts';
      import { replay } from './src/replay/replay.ts';
      const recordings = readRecordings(process.argv[1]);
      const answer = replay({ recordings });
      const outcomes = [];
      for (const { operation, input } of recordings[0].recording.interactions) outcomes.push(await answer({ operation, input }));
      process.stdout.write(JSON.stringify(outcomes));`;
    const options = { cwd: root, env: { HOME: '/nonexistent' }, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code, folder], options);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const outcomes = JSON.parse(stdout) as { output?: unknown; fault?: { name: string } }[];
    expect(outcomes.map(({ output, fault }) => output ?? fault?.name)).toEqual(recording.interactions.map(({ output, fault }) => output ?? fault?.name));
    const validate = spawnSync(process.execPath, ['src/cli/main.ts', 'validate', folder, '--max-age', '99999'], options);
    expect(validate.stderr).not.toContain('GLUE_KEY_UNUSABLE');
    expect(validate.status).toBe(0);
  });
});

test.each(readRecordings('recordings'))('$path passes all gates as if it were recorded, and once more after it was', async ({ recording: { interactions } }) => {
  const once = await save({ interactions });
  const twice = await save({ interactions: once.recording.interactions, redactor: createRedactor({ key: key.map((byte) => byte + 1) }) });
  expect(twice.recording.interactions).toHaveLength(interactions.length);
  expect(twice.violations.filter(({ severity }) => severity === 'violation')).toEqual([]);
  expect(once.violations.map(({ rule }) => rule)).toEqual(twice.violations.map(({ rule }) => rule));
});

describe('nothing is written', () => {
  test.each<[string, Partial<SaveOptions>, string]>([
    ['where nothing was captured', { interactions: [] }, 'GLUE_OPTION_INVALID'],
    ['under a name that leads out', { name: '../nightly' }, 'GLUE_OPTION_INVALID'],
    ['under an absolute name', { name: '/tmp/nightly' }, 'GLUE_OPTION_INVALID'],
    ['under a name with NUL', { name: 'a\0b' }, 'GLUE_OPTION_INVALID'],
    ['under the name of a device', { name: 'CON' }, 'GLUE_OPTION_INVALID'],
    ['under a name of more than 100 bytes', { name: '作'.repeat(40) }, 'GLUE_OPTION_INVALID'],
    ['for a region that is none', { region: 'here' }, 'GLUE_RECORDING_INVALID'],
    ['for a day that is none', { recordedAt: 'today' }, 'GLUE_RECORDING_INVALID'],
  ])('%s', async (_what, options, code) => {
    await expect(save(options)).rejects.toMatchObject({ code });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('through a link that leaves the folder', async () => {
    mkdirSync(join(folder, 'outside'));
    mkdirSync(join(folder, 'in'));
    symlinkSync(join(folder, 'outside'), join(folder, 'in', 'link'));
    await expect(save({ folder: join(folder, 'in'), name: 'link/nightly' })).rejects.toMatchObject({ code: 'GLUE_RECORDING_UNREADABLE' });
    expect(readdirSync(join(folder, 'outside'))).toEqual([]);
  });
});

test('what is captured is as it was after it was saved', async () => {
  const interactions = callsOf('T');
  const before = structuredClone(interactions);
  await save({ interactions });
  expect(interactions).toEqual(before);
});
