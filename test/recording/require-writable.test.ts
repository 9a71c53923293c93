import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireWritable } from '../../src/recording/require-writable.ts';
import { makeFolder } from '../cli/run-cli.ts';

test('a folder that is there or could be made passes, and is not made', () => {
  const folder = makeFolder();
  requireWritable(folder);
  requireWritable(join(folder, 'made/later'));
  expect(readdirSync(folder)).toEqual([]);
});

test.each(['file', 'file/below', 'file/far/below'])('%s, which could not be a folder, is refused', (path) => {
  const folder = makeFolder({ file: 'x' });
  expect(() => requireWritable(join(folder, path))).toThrow('GLUE_RECORDING_UNREADABLE: The folder of the recordings cannot be written to (ENOTDIR)');
});
