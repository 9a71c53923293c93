import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { toPortable } from '../../src/testing/to-portable.ts';
import { makeFolder } from '../cli/run-cli.ts';

const from = (folder: string) => vi.spyOn(process, 'cwd').mockReturnValue(folder);

afterEach(() => void vi.restoreAllMocks());

test('a file of a repository has one name, whichever of its folders is the working directory and however it is written', () => {
  const root = makeFolder({ 'packages/a/package.json': '{}' });
  mkdirSync(join(root, '.git'));
  const file = join(root, 'packages/a/recordings/x.json');
  const names = ['', 'packages/a', 'packages'].map((folder) => {
    from(join(root, folder));
    return toPortable(`${file}#/interactions/0`);
  });
  expect(names).toEqual(Array(3).fill('packages/a/recordings/x.json#/interactions/0'));
});

test('without a repository it is named from the working directory, and a file elsewhere by its whole path', () => {
  const folder = makeFolder();
  from(folder);
  expect(toPortable(join(folder, 'recordings/x.json'))).toBe('recordings/x.json');
  expect(toPortable('/elsewhere/x.json')).toBe('/elsewhere/x.json');
});
