import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadConfig } from '../../src/recording/load-config.ts';

/** A folder with these files, each of which says of itself how many days recordings last. */
function makeFolder(days: Readonly<Record<string, number>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'config é #%-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, maxAgeDays] of Object.entries(days)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `export default { maxAgeDays: ${maxAgeDays} };\n`);
  }
  return folder;
}

test.each<[string, Readonly<Record<string, number>>, number | undefined]>([
  ['the one of the folder', { 'a/b/glue-contract.config.ts': 1 }, 1],
  ['one further up', { 'glue-contract.config.mjs': 2 }, 2],
  ['the nearest one, whatever those further up are called', { 'a/b/glue-contract.config.mjs': 3, 'a/glue-contract.config.js': 4, 'glue-contract.config.ts': 5 }, 3],
  ['of two in one folder the TypeScript one', { 'a/glue-contract.config.mjs': 6, 'a/glue-contract.config.ts': 7, 'glue-contract.config.ts': 8 }, 7],
  ['none of a folder beside it', { 'a/c/glue-contract.config.ts': 9 }, undefined],
])('the configuration that counts is %s', async (_which, files, maxAgeDays) => {
  const folder = makeFolder(files);
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  expect((await loadConfig(join(folder, 'a/b'))).maxAgeDays).toBe(maxAgeDays);
});
