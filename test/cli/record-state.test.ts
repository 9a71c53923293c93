import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRecordState } from '../../src/cli/record-state.ts';
import { makeFolder } from './run-cli.ts';

const key = new Uint8Array(32).fill(1);
const purpose = { region: 'eu-west-1', endpointUrl: 'http://internal.example', redaction: { forbid: [/acme/i] } };
const pathOf = (folder: string) => join(folder, '.glue-contract-record');
const open = (folder: string, more: object = {}, resume = true) => openRecordState(folder, { ...purpose, ...more }, key, resume);

test('what was added is there for the next process, until it is forgotten', () => {
  const folder = makeFolder();
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
    ['--no-resume', {}, false],
  ])('%s', (_what, more, resume) => {
    const folder = makeFolder();
    open(folder).add('jobs/a');
    const other = open(folder, more, resume);
    expect(other.has('jobs/a')).toBe(false);
    other.add('jobs/b');
    expect(readFileSync(pathOf(folder), 'utf8')).not.toContain('jobs/a');
  });
});

test('killed at any byte, it knows no file that was not added, and goes on', () => {
  const folder = makeFolder();
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

test('a link in its place is not written through', () => {
  const folder = makeFolder({ 'elsewhere.txt': 'mine' });
  const out = makeFolder();
  symlinkSync(join(folder, 'elsewhere.txt'), pathOf(out));
  expect(() => open(out).add('jobs/a')).toThrow('ELOOP');
  expect(readFileSync(join(folder, 'elsewhere.txt'), 'utf8')).toBe('mine');
});

test('a folder that cannot be made is refused at once', () => {
  const folder = makeFolder({ file: 'x' });
  expect(() => open(join(folder, 'file'))).toThrow('GLUE_RECORDING_UNREADABLE');
});
