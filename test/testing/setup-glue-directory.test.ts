import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startVitest } from 'vitest/node';
import { makeFolder } from '../cli/run-cli.ts';

const entry = fileURLToPath(new URL('../../src/vitest.ts', import.meta.url));

test('setupGlue takes the configuration of the package that the test file is in, though the tests are run from above it', async () => {
  const workspace = makeFolder();
  const inner = join(workspace, 'packages', 'etl');
  mkdirSync(join(inner, 'test'), { recursive: true });
  // Two recorded jobs: only the package says which one is meant.
  const interactions = ['job-a', 'job-b'].map((Name) => ({ operation: 'GetJob', input: { JobName: Name }, output: { Job: { Name } } }));
  const recording = { format: 'glue-contract/recording', formatVersion: 1, service: 'glue', source: 'recorded', region: 'eu-west-1', recordedAt: '2026-11-21', interactions };
  writeFileSync(join(inner, 'jobs.json'), JSON.stringify(recording));
  writeFileSync(join(inner, 'glue-contract.config.mjs'), "export default { redaction: { names: { 'nightly-etl': 'job-b' } } };");
  writeFileSync(
    join(inner, 'test', 'job.ts'),
    `import { setupGlue } from ${JSON.stringify(entry)};
    const glue = setupGlue({ transport: 'sdk', recording: 'jobs', recordings: ${JSON.stringify(inner)} });
    test('asks', async () => expect((await glue.send('GetJob', { JobName: 'nightly-etl' })).Job.Name).toBe('nightly-etl'));`,
  );
  const exitCode = process.exitCode;
  const vitest = await startVitest('test', [], { config: false, root: workspace, include: ['packages/*/test/*.ts'], globals: true, watch: false, reporters: [{}] });
  const results = vitest.state.getTestModules().flatMap((module) => Array.from(module.children.allTests(), (found) => found.result()));
  await vitest.close();
  process.exitCode = exitCode;
  expect(results).toMatchObject([{ state: 'passed' }]);
}, 60_000);
