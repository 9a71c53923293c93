import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetJobRunCommand, type GlueClient } from '@aws-sdk/client-glue';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CheckError } from '../../../src/checks/check-error.ts';
import { forEachVariant } from '../../../src/checks/for-each-variant.ts';
import { readRecordings } from '../../../src/recording/store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'save-failures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Breaks where StartedOn is absent. */
const careless = async (client: GlueClient) => {
  const { JobRun } = await client.send(new GetJobRunCommand({ JobName: 'nightly', RunId: 'jr_1' }));
  return JobRun!.StartedOn!.getTime();
};
const careful = async (client: GlueClient) => {
  const { JobRun } = await client.send(new GetJobRunCommand({ JobName: 'nightly', RunId: 'jr_1' }));
  return JobRun?.StartedOn?.getTime();
};

const failuresOf = (check: Promise<unknown>) =>
  check.then(
    () => [],
    (error: unknown) => (error as CheckError).failures,
  );

test('a failure is saved as a recording, and the message says how the file brings it back', async () => {
  const only = '/JobRun/StartedOn absent';
  const error = await forEachVariant('GetJobRun', careless, { only, save: folder }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CheckError);
  const [failure] = (error as CheckError).failures;
  expect(failure?.saved).toBe(join(folder, 'GetJobRun', 'JobRun-StartedOn-absent.json'));
  expect((error as CheckError).message).toContain(`Again: forEachVariant with { from: ${JSON.stringify(failure?.saved)} }`);
  expect(readRecordings(folder).map(({ recording }) => recording)).toEqual([failure?.recording]);
});

test('the saved file fails the same code again and passes mended code', async () => {
  const [failure] = await failuresOf(forEachVariant('GetJobRun', careless, { only: '/JobRun/StartedOn absent', save: folder }));
  const from = failure?.saved as string;
  const again = await failuresOf(forEachVariant('GetJobRun', careless, { from }));
  expect(again.map(({ variant, rule, consumer }) => ({ variant, rule, consumer }))).toEqual([{ variant: from, rule: failure?.rule, consumer: failure?.consumer }]);
  await expect(forEachVariant('GetJobRun', careful, { from })).resolves.toEqual({ check: 'forEachVariant', variants: [from] });
});

test('every failure of a run has a file of its own', async () => {
  const failures = await failuresOf(forEachVariant('GetJobRun', careless, { save: folder, runs: 0 }));
  expect(failures.length).toBeGreaterThan(1);
  expect(new Set(failures.map(({ saved }) => saved)).size).toBe(failures.length);
  expect(readRecordings(folder)).toHaveLength(failures.length);
});

test('nothing is written without a folder, and a passing check writes nothing', async () => {
  const failures = await failuresOf(forEachVariant('GetJobRun', careless, { only: 'minimal' }));
  expect(failures.map(({ saved }) => saved)).toEqual([undefined]);
  await forEachVariant('GetJobRun', careful, { only: 'minimal', save: folder });
  expect(() => readRecordings(folder)).toThrow('GLUE_RECORDING_UNREADABLE');
});

test('a file without an answer of the operation is refused', async () => {
  await expect(forEachVariant('GetJobRun', careful, { from: 'recordings/GetJobRuns/retries.json' })).rejects.toThrow('There is no answer of GetJobRun');
});

test('recorded answers of real accounts can be played, too', async () => {
  const report = await forEachVariant('GetJobRun', careful, { from: 'recordings/GetJobRun' });
  expect(report.variants).toEqual([
    'recordings/GetJobRun/succeeded.json',
    'recordings/GetJobRun/throttled.json#/interactions/0',
    'recordings/GetJobRun/throttled.json#/interactions/1',
  ]);
});
