import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Pair } from './pair.ts';

const run = promisify(execFile);

/** A process that loads what is measured and ends: what a test file pays before its first test. */
function startProcess(code: string): () => Promise<void> {
  return async () => void (await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: import.meta.dirname }));
}

const options = "{ recordings: '../recordings/StartJobRun'";

/** What `glue-contract/testing` adds to the transport that it stands on. */
export const coldStarts: readonly Pair[] = [
  {
    name: 'cold start: startGlue over MSW / MSW alone',
    floor: startProcess("const { setupServer } = await import('msw/node'); const s = setupServer(); s.listen({ onUnhandledRequest: 'error' }); s.close();"),
    ours: startProcess(`const { startGlue } = await import('glue-contract/testing'); await (await startGlue(${options}, transport: 'msw' })).close();`),
  },
  {
    name: 'cold start: startGlue with the SDK / the SDK alone',
    floor: startProcess("const { GlueClient } = await import('@aws-sdk/client-glue'); new GlueClient({ region: 'us-east-1' });"),
    ours: startProcess(
      `const { startGlue } = await import('glue-contract/testing'); const g = await startGlue(${options}, transport: 'sdk' }); g.client(); await g.close();`,
    ),
  },
];
