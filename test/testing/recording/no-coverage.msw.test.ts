import { GetJobCommand } from '@aws-sdk/client-glue';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startGlue } from '../../../src/testing.ts';
import { openAccount } from './open-account.ts';

test.each(['sdk', 'msw'] as const)('with transport %s, what a real account says goes into no file of coverage: names and keys of arguments are told there', async (transport) => {
  const { folder } = await openAccount();
  const coverage = join(folder, 'coverage');
  const options = { transport, recording: 'job', recordings: folder, mode: 'once', coverage } as const;
  for (const isCounted of [false, true]) {
    // The first one records, the second one replays.
    await using session = await startGlue(options);
    await session.client().send(new GetJobCommand({ JobName: 'nightly-etl' }));
    await session.close();
    expect(existsSync(coverage)).toBe(isCounted);
  }
});
