import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadConfig } from '../../src/recording/load-config.ts';

/** A folder with these files, each of which says of itself how many days recordings last. */
function makeFolder(days: Readonly<Record<string, number>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'config-'));
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

test.each(['-1', 'NaN', 'Infinity', '1.5'])('a configuration by which recordings last %s days is refused', async (days) => {
  const folder = makeFolder({});
  writeFileSync(join(folder, 'glue-contract.config.mjs'), `export default { maxAgeDays: ${days} };\n`);
  await expect(loadConfig(folder)).rejects.toMatchObject({ code: 'GLUE_OPTION_INVALID', detail: { expected: 'a whole number from 0 on', received: days } });
});

test.each(['export default {};', "import 'node:fs';\nexport default {};"])('a configuration that Node takes for CommonJS is refused with the name under which it is none: %j', (code) => {
  const folder = makeFolder({});
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}');
  writeFileSync(join(folder, 'glue-contract.config.ts'), code);
  const module = new URL('../../src/recording/load-config.ts', import.meta.url).href;
  // In a process of its own: vitest reads modules in its own way.
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', `import { loadConfig } from '${module}'; await loadConfig().catch((error) => console.log(error.message))`], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toMatch(/GLUE_OPTION_INVALID.*next: Name it glue-contract\.config\.mts, for its package\.json makes it CommonJS/s);
});
