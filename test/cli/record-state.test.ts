import { existsSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRecordState } from '../../src/cli/record-state.ts';
import { makeFolder } from './run-cli.ts';

const key = new Uint8Array(32).fill(1);
const purpose = { region: 'eu-west-1', endpointUrl: 'http://internal.example', redaction: { forbid: [/acme/i] } };
const pathOf = (folder: string) => join(folder, '.glue-contract-record');
const open = (folder: string, more: object = {}, resume = true) => openRecordState(folder, { ...purpose, ...more }, key, resume);

/** A folder with these recordings. */
const fill = (...files: readonly string[]) => makeFolder(Object.fromEntries(files.map((file) => [`${file}.json`, '{}'])));

test('what was added is there for the next process, until it is forgotten', () => {
  const folder = fill('jobs/a', 'workflows/b');
  const state = open(folder);
  for (const file of ['jobs/a', 'workflows/b']) state.add(file);
  expect(['jobs/a', 'workflows/b', 'jobs/c'].map((file) => open(folder).has(file))).toEqual([true, true, false]);
  state.forget();
  expect(open(folder).has('jobs/a')).toBe(false);
  expect(existsSync(pathOf(folder))).toBe(false);
});

test('nothing is written before anything is complete', () => {
  const folder = makeFolder();
  open(folder);
  expect(existsSync(pathOf(folder))).toBe(false);
});

test('it says nothing but the names of files, to its owner alone', () => {
  const folder = makeFolder();
  open(folder).add('jobs/a');
  expect(readFileSync(pathOf(folder), 'utf8')).toMatch(/^glue-contract record [0-9a-f]{64}\njobs\/a\n$/);
  expect(statSync(pathOf(folder)).mode & 0o077).toBe(0);
});

describe('what another command has left does not count', () => {
  test.each([
    ['another region', { region: 'us-east-1' }, true],
    ['another pattern of the rules', { redaction: { forbid: [/other/] } }, true],
    ['more runs', { runs: 50 }, true],
    ['other jobs', { jobs: ['nightly'] }, true],
    ['--no-resume', {}, false],
  ])('%s', (_what, more, resume) => {
    const folder = fill('jobs/a', 'jobs/b');
    open(folder).add('jobs/a');
    const other = open(folder, more, resume);
    expect(other.has('jobs/a')).toBe(false);
    other.add('jobs/b');
    expect(readFileSync(pathOf(folder), 'utf8')).not.toContain('jobs/a');
  });
});

test('killed at any byte, it knows no file that was not added, and goes on', () => {
  const folder = fill('jobs/', 'jobs/a', 'jobs/ab', 'jobs/c');
  const state = open(folder);
  for (const file of ['jobs/a', 'jobs/ab']) state.add(file);
  const text = readFileSync(pathOf(folder), 'utf8');
  for (let length = 0; length <= text.length; length++) {
    writeFileSync(pathOf(folder), text.slice(0, length));
    const next = open(folder);
    expect(['jobs/', 'jobs/a', 'jobs/ab'].filter((file) => next.has(file))).toEqual(text.slice(0, length).split('\n').slice(1, -1));
    next.add('jobs/c');
    expect(open(folder).has('jobs/c')).toBe(true);
    expect(readFileSync(pathOf(folder), 'utf8')).toMatch(/^glue-contract record [0-9a-f]{64}\n(jobs\/(a|ab|c)\n)+$/);
  }
});

test('a recording that is gone is not complete', () => {
  const folder = fill('jobs/a', 'jobs/b');
  const state = open(folder);
  for (const file of ['jobs/a', 'jobs/b']) state.add(file);
  rmSync(join(folder, 'jobs/a.json'));
  expect(['jobs/a', 'jobs/b'].map((file) => open(folder).has(file))).toEqual([false, true]);
});

test('a link in its place is not written through: it says so, and the recording counts all the same', () => {
  const folder = makeFolder({ 'elsewhere.txt': 'mine' });
  const out = makeFolder();
  symlinkSync(join(folder, 'elsewhere.txt'), pathOf(out));
  const state = open(out);
  state.add('jobs/a');
  expect([state.has('jobs/a'), state.problem]).toEqual([true, 'ELOOP']);
  expect(readFileSync(join(folder, 'elsewhere.txt'), 'utf8')).toBe('mine');
});

test('what is no file in its place is left, and said', () => {
  const state = open(makeFolder({ '.glue-contract-record/mine': 'x' }));
  state.forget();
  expect(state.problem).toBe('ERR_FS_EISDIR');
});
