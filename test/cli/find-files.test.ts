import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFiles } from '../../src/cli/find-files.ts';
import { ToolkitError } from '../../src/errors.ts';
import { makeFolder } from './run-cli.ts';

test('a folder stands for its *.json files at any depth, sorted by code units', () => {
  const names = ['B.json', 'a/a.json', 'a/b/c/d.json', 'a/z.json', 'b.json', 'ä.json'];
  const folder = makeFolder(Object.fromEntries([...names.toReversed(), 'notes.md', 'x.jsonl'].map((name) => [name, ''])));
  expect(findFiles([folder])).toEqual(names.map((name) => join(folder, name)));
});

test('dot folders, node_modules and linked folders are passed over; linked files are not', () => {
  const folder = makeFolder({ '.git/a.json': '', 'node_modules/x/package.json': '', 'here/a.json': '' });
  symlinkSync('..', join(folder, 'here/ring'));
  symlinkSync('a.json', join(folder, 'here/link.json'));
  expect(findFiles([folder])).toEqual(['here/a.json', 'here/link.json'].map((name) => join(folder, name)));
});

test('a file is taken whatever its name, a path once, and the order is that of the user', () => {
  const folder = makeFolder({ 'a.json': '', 'b.txt': '' });
  const [a, b] = [join(folder, 'a.json'), join(folder, 'b.txt')];
  expect(findFiles([b, '-', a, b, folder, '-'])).toEqual([b, '-', a]);
});

test('a folder named on the command line is searched even if it begins with a dot', () => {
  const folder = makeFolder({ '.recordings/a.json': '' });
  expect(findFiles([join(folder, '.recordings')])).toEqual([join(folder, '.recordings/a.json')]);
});

test('a path that is not there is an error that names it and the reason', () => {
  expect(() => findFiles(['no/such/file.json'])).toThrow(/GLUE_RECORDING_UNREADABLE: no\/such\/file\.json cannot be read \(ENOENT\)/);
});

test('a path with a NUL is an error like any other', () => {
  expect(() => findFiles(['a\u0000b'])).toThrow(ToolkitError);
});

test('nothing to validate is an error', () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'empty'));
  expect(() => findFiles([folder])).toThrow(/no \*\.json file to validate/);
});
