import { chmodSync, linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatRecording } from '../../src/recording/format-recording.ts';
import { readRecordings, writeRecording, writeText } from '../../src/recording/store.ts';
import { createRecording, polled } from './create-recording.ts';
import { errorOf } from './error-of.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recordings-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, text = formatRecording(createRecording())) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};

describe('readRecordings', () => {
  test('reads every *.json below a folder in the order of the paths, whatever the file system gives', () => {
    for (const name of ['b.json', 'a/z.json', 'a/b/c.json', 'a.json', 'B.json', 'notes.md', '.x.json.1-0.tmp']) put(name);
    expect(readRecordings(folder).map(({ path }) => path.slice(folder.length + 1))).toEqual(['B.json', 'a.json', 'a/b/c.json', 'a/z.json', 'b.json']);
  });

  test('reads one file, whatever its name', () => {
    put('saved.txt');
    expect(readRecordings(join(folder, 'saved.txt'))).toMatchObject([{ path: join(folder, 'saved.txt'), recording: createRecording() }]);
  });

  test('follows a link that the caller names', () => {
    put('real/a.json');
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    expect(readRecordings(join(folder, 'link'))).toHaveLength(1);
  });

  test('names the file in which an error is', () => {
    put('a.json');
    put('b.json', '{');
    expect(errorOf(() => readRecordings(folder))).toMatchObject({ code: 'GLUE_RECORDING_INVALID', detail: { path: `${join(folder, 'b.json')}:1:2` } });
  });

  test.each<[string, () => string, string]>([
    ['a path that is not there', () => join(folder, 'none'), 'ENOENT'],
    ['a path with NUL', () => `${folder}\0`, 'null bytes'],
    ['a folder without recordings', () => folder, 'no *.json'],
    ['a link to a file inside the folder', () => (put('a.json'), symlinkSync(join(folder, 'a.json'), join(folder, 'b.json')), folder), 'symbolic link'],
    ['a link that leads round in a circle', () => (put('a.json'), symlinkSync(folder, join(folder, 'again')), folder), 'symbolic link'],
    ['a link to nowhere', () => (symlinkSync(join(folder, 'none'), join(folder, 'a.json')), folder), 'symbolic link'],
    ['a device', () => '/dev/null', 'not a plain file'],
  ])('refuses %s', (_what, prepare, reason) => {
    const path = prepare();
    const { code, detail } = errorOf(() => readRecordings(path));
    expect(code).toBe('GLUE_RECORDING_UNREADABLE');
    expect(detail.message).toContain(reason);
  });

  test('refuses a file of more than 10 MiB before it reads it, unless the caller allows more', () => {
    put('a.json');
    const size = statSync(join(folder, 'a.json')).size;
    expect(readRecordings(folder, { maxBytes: size })).toHaveLength(1);
    expect(errorOf(() => readRecordings(folder, { maxBytes: size - 1 })).detail).toMatchObject({ expected: `at most ${size - 1} bytes`, received: `${size} bytes` });
    truncateSync(join(folder, 'a.json'), 10 * 1024 * 1024 + 1);
    expect(errorOf(() => readRecordings(folder)).code).toBe('GLUE_RECORDING_UNREADABLE');
  });
});

describe('writeRecording', () => {
  test('writes the canonical text, makes the folders it needs, and leaves nothing else behind', () => {
    const path = writeRecording(join(folder, 'new'), 'GetJobRun/polled', createRecording());
    expect(path).toBe(join(folder, 'new/GetJobRun/polled.json'));
    expect(readFileSync(path, 'utf8')).toBe(formatRecording(createRecording()));
    expect(readdirSync(join(folder, 'new/GetJobRun'))).toEqual(['polled.json']);
  });

  test('writes the same bytes when the same is recorded again', () => {
    const path = writeRecording(folder, 'a', createRecording());
    const before = readFileSync(path);
    writeRecording(folder, 'a', JSON.parse(JSON.stringify(createRecording())));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('replaces the file and not its content, so that whoever has it open keeps the old one whole', () => {
    const path = writeRecording(folder, 'a', createRecording());
    linkSync(path, join(folder, 'opened'));
    writeRecording(folder, 'a', createRecording(polled, polled));
    expect(readFileSync(join(folder, 'opened'), 'utf8')).toBe(formatRecording(createRecording()));
  });

  test('passes over the temporary file that a killed process left', () => {
    writeFileSync(join(folder, `.a.json.${process.pid}-0.tmp`), 'half');
    writeRecording(folder, 'a', createRecording());
    expect(readRecordings(folder)).toHaveLength(1);
    expect(readFileSync(join(folder, `.a.json.${process.pid}-0.tmp`), 'utf8')).toBe('half');
  });

  test.each<[string, string, (outside: string) => void]>([
    ['the file', 'a', (outside) => symlinkSync(join(outside, 'a.json'), join(folder, 'in/a.json'))],
    ['a folder on the way', 'b/a', (outside) => symlinkSync(outside, join(folder, 'in/b'))],
  ])('refuses to write through a link in place of %s', (_what, name, link) => {
    const outside = join(folder, 'outside');
    mkdirSync(outside);
    mkdirSync(join(folder, 'in'));
    link(outside);
    expect(errorOf(() => writeRecording(join(folder, 'in'), name, createRecording())).detail.message).toContain('symbolic link');
    expect(readdirSync(outside)).toEqual([]);
  });

  test.each<[string, string, () => ReturnType<typeof createRecording>, string]>([
    ['a name that leads out', '../a', () => createRecording(), 'GLUE_OPTION_INVALID'],
    ['a recording that breaks the contract', 'a', () => createRecording({ ...polled, output: { JobRun: 1 } }), 'GLUE_RECORDING_INVALID'],
    ['a recording that breaks the format', 'a', () => ({ ...createRecording(), region: 'here' }), 'GLUE_RECORDING_INVALID'],
    ['a recording of more than 10 MiB', 'a', () => ({ ...createRecording(), description: 'x'.repeat(10 * 1024 * 1024) }), 'GLUE_RECORDING_UNREADABLE'],
  ])('writes nothing for %s', (_what, name, create, code) => {
    expect(errorOf(() => writeRecording(join(folder, 'in'), name, create())).code).toBe(code);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('names the path where the file system refuses', () => {
    put('a.json/in-the-way.json');
    const { code, detail } = errorOf(() => writeRecording(folder, 'a', createRecording()));
    expect(code).toBe('GLUE_RECORDING_UNREADABLE');
    expect(detail.path).toBe(join(folder, 'a.json'));
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test.skipIf(process.getuid?.() === 0)(`names the folder that may not be written${process.getuid?.() === 0 ? ' (skipped: root may write anywhere)' : ''}`, () => {
    chmodSync(folder, 0o500);
    expect(errorOf(() => writeRecording(folder, 'a', createRecording())).detail.message).toContain('EACCES');
    chmodSync(folder, 0o700);
  });
});

describe('writeText', () => {
  test('writes a text under a name with folders, and replaces what was there', () => {
    expect(writeText(folder, 'a/page.html', 'one')).toBe(join(folder, 'a', 'page.html'));
    writeText(folder, 'a/page.html', 'two');
    expect(readFileSync(join(folder, 'a', 'page.html'), 'utf8')).toBe('two');
  });

  test.each(['../page.html', '/page.html', 'a\u0000.html', 'con.html'])('refuses the name %j, which could leave the folder or be no file', (name) => {
    expect(errorOf(() => writeText('nowhere', name, 'x')).code).toBe('GLUE_OPTION_INVALID');
  });
});
